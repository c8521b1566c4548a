import type { SheetPlan } from "../../scenarios";
import { freeName } from "./freeName";
import { expandStructuredReferences } from "./structuredReference";
import type { TableNames } from "./structuredReference";

/** Plans whose sheets and tables have the names they will bear, with every formula following. */
export function settlePlanNames(
  plans: readonly SheetPlan[],
  takenSheets: readonly string[],
  tables: readonly TableNames[],
): readonly SheetPlan[] {
  const usedSheets = [...takenSheets];
  const usedTables = tables.map((table) => table.name);
  const free = (used: string[], wished: string, separator: string): string => {
    const name = freeName(wished, used, separator);
    used.push(name);
    return name;
  };
  const settled = plans.map((plan) => ({
    plan,
    sheets: new Map([[plan.name, free(usedSheets, plan.name, " ")]]),
    tables: new Map(plan.tables.map(({ name }) => [name, free(usedTables, name, "")])),
  }));
  // A name means the plan's own sheet or table first, then that of the first plan which has it.
  const others = [...settled].reverse();
  const everySheet = others.flatMap(({ sheets }) => [...sheets]);
  const everyTable = others.flatMap((each) => [...each.tables]);
  const renamed = settled.map(({ plan, sheets, tables: own }) =>
    renamePlan(plan, new Map([...everySheet, ...sheets]), new Map([...everyTable, ...own])),
  );
  const allTables = [...tables, ...renamed.flatMap((plan) => planTables(plan).map(({ names }) => names))];
  return renamed.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => {
      if (typeof cell.content !== "string" || !cell.content.startsWith("=")) return cell;
      const home = planTables(plan).find(({ table }) => {
        const row = cell.row - table.firstRow;
        const column = cell.column - table.firstColumn;
        return row > 0 && row < table.rows && column >= 0 && column < table.columns;
      });
      return { ...cell, content: expandStructuredReferences(cell.content, allTables, home?.names) };
    }),
  }));
}

/** A plan's tables with the names of their columns, which are the contents of their header rows. */
function planTables(plan: SheetPlan) {
  return plan.tables.map((table) => ({
    table,
    names: {
      name: table.name,
      columns: Array.from({ length: table.columns }, (_column, index) =>
        String(
          plan.cells.find((cell) => cell.row === table.firstRow && cell.column === table.firstColumn + index)
            ?.content ?? "",
        ),
      ),
    },
  }));
}

function renamePlan(
  plan: SheetPlan,
  sheetNames: ReadonlyMap<string, string>,
  tableNames: ReadonlyMap<string, string>,
): SheetPlan {
  return {
    ...plan,
    name: sheetNames.get(plan.name) ?? plan.name,
    tables: plan.tables.map((table) => ({ ...table, name: tableNames.get(table.name) ?? table.name })),
    cells: plan.cells.map((cell) =>
      typeof cell.content === "string" && cell.content.startsWith("=")
        ? { ...cell, content: renameInFormula(cell.content, sheetNames, tableNames) }
        : cell,
    ),
  };
}

/** The formula with sheets (`Name!`, `'A name'!`) and tables (`Name[`) under their new names; text is left alone. */
export function renameInFormula(
  formula: string,
  sheetNames: ReadonlyMap<string, string>,
  tableNames: ReadonlyMap<string, string>,
): string {
  const pattern = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)([![])/gu;
  return formula.replace(pattern, (whole, quoted?: string, plain?: string, mark?: string) => {
    if (quoted !== undefined) return renamedSheet(quoted.replaceAll("''", "'"), sheetNames) ?? whole;
    if (plain === undefined) return whole;
    if (mark === "!") return renamedSheet(plain, sheetNames) ?? whole;
    const table = tableNames.get(plain);
    return table === undefined ? whole : `${table}[`;
  });
}

function renamedSheet(name: string, sheetNames: ReadonlyMap<string, string>): string | undefined {
  const renamed = sheetNames.get(name);
  if (renamed === undefined || renamed === name) return undefined;
  return `'${renamed.replaceAll("'", "''")}'!`;
}
