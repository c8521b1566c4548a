import type { NamePlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import { freeDefinedName, freeSheetName } from "./freeName";
import { renameInFormula, type Renamed } from "./renameInFormula";

/** The names that a workbook has. Tables and defined names share one space of names. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/**
 * The plans with the names that they will bear in a workbook, in the same order, with their tables and names in the
 * same order too. What is taken gets a number, what Excel would refuse is fixed, and the formulas of cells,
 * validations, highlights and names follow. Constants and texts within formulas stay.
 */
export function uniqueNames(plans: readonly SheetPlan[], taken: TakenNames): readonly SheetPlan[] {
  const usedSheets = [...taken.sheets];
  const usedNames = [...taken.tables, ...taken.names];
  const unique = (free: typeof freeSheetName, used: string[]) => (wished: string) => {
    const name = free(wished, used);
    used.push(name);
    return [wished.toLowerCase(), name] as const;
  };
  const own = plans.map((plan) => ({
    sheet: unique(freeSheetName, usedSheets)(plan.name),
    names: [...plan.tables, ...(plan.names ?? [])].map(({ name }) =>
      unique(freeDefinedName, usedNames)(name),
    ),
  }));
  // A name means the plan's own sheet, table or name first, then that of the first plan which has it.
  const everySheet = own.map(({ sheet }) => sheet).reverse();
  const everyName = own.flatMap(({ names }) => names).reverse();
  return plans.map((plan, index) => {
    const sheet = own[index]?.sheet ?? [plan.name, plan.name];
    const names = own[index]?.names ?? [];
    return renamePlan(
      plan,
      sheet[1],
      names.map(([, name]) => name),
      {
        sheets: new Map([...everySheet, sheet]),
        names: new Map([...everyName, ...[...names].reverse()]),
      },
    );
  });
}

/** @param free the names of the plan's tables, then those of its names */
function renamePlan(
  plan: SheetPlan,
  sheetName: string,
  free: readonly string[],
  renamed: Renamed,
): SheetPlan {
  const follow = (formula: string) => renameInFormula(formula, renamed);
  const { validations, highlights, names } = plan;
  return {
    ...plan,
    name: sheetName,
    cells: plan.cells.map((cell) =>
      typeof cell.content === "string" && cell.content.startsWith("=")
        ? { ...cell, content: follow(cell.content) }
        : cell,
    ),
    tables: plan.tables.map((table, index) => ({ ...table, name: free[index] ?? table.name })),
    ...(validations && { validations: validations.map((each) => renameValidation(each, follow)) }),
    ...(highlights && { highlights: highlights.map((each) => ({ ...each, formula: follow(each.formula) })) }),
    ...(names && {
      names: names.map((each, index): NamePlan => ({
        ...each,
        name: free[plan.tables.length + index] ?? each.name,
        ...("refersTo" in each ? { refersTo: follow(each.refersTo) } : {}),
      })),
    }),
  };
}

function renameValidation(validation: ValidationPlan, follow: (formula: string) => string): ValidationPlan {
  const { allows } = validation;
  if (allows.kind !== "list in cells") return validation;
  return { ...validation, allows: { ...allows, source: follow(allows.source) } };
}
