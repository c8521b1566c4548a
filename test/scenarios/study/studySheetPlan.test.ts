import {
  comparisonSheets,
  emptyDraft,
  PLANNED_TABLES,
  sampleDrafts,
  studySheetPlan,
  uniqueNames,
  type CellPlan,
  type Draft,
  type SheetPlan,
  type StudySheet,
} from "../../../src/scenarios";

const [sample] = sampleDrafts as readonly [(typeof sampleDrafts)[number]];
const { draft } = sample;
const asked = { scenario: draft.scenarios[1]?.id ?? "", measure: "total" } as const;
const [first = "", second = ""] = draft.quotes.map(({ values }) => String(values["Quote"]));

const SHEETS: readonly StudySheet[] = [
  { kind: "What-if" },
  { kind: "Grid" },
  { kind: "Break-even", quote: first, other: second, field: "Users" },
  { kind: "Simulation", spread: 0.2, trials: 500, seed: 9 },
  { kind: "What flips" },
  { kind: "Swings", quote: first, change: 0.05 },
];
/** What each of them asks, and as how many columns it spills at most; rows are as many as there are. */
const SPILLS: Readonly<Record<StudySheet["kind"], readonly [name: string, columns: number]>> = {
  "What-if": ["SENSITIVITY", 31],
  Grid: ["COSTGRID", 61],
  "Break-even": ["BREAKEVEN", 1],
  Simulation: ["SIMULATE", 6],
  "What flips": ["FLIPS", 6],
  Swings: ["SWINGS", 7],
};
const planOf = (sheet: StudySheet, of: Draft = draft, tables = PLANNED_TABLES) =>
  studySheetPlan(of, sheet, { ...asked, scenario: of === draft ? asked.scenario : "" }, tables);
const formulas = ({ cells }: SheetPlan) =>
  cells.filter(({ content }) => typeof content === "string" && content.startsWith("="));
const callIn = (plan: SheetPlan, name: string): CellPlan => {
  const found = plan.cells.find(({ content }) => String(content).startsWith(`=${name}(`));
  if (!found) throw new Error(`${plan.name} calls no ${name}.`);
  return found;
};
const inputs = ({ cells }: SheetPlan): Readonly<Record<string, unknown>> =>
  Object.fromEntries<unknown>(
    cells.flatMap(({ row, column, content }) => {
      const value = cells.find((each) => each.row === row && each.column === 1);
      return column === 0 && value?.style === "input" ? [[String(content), value.content]] : [];
    }),
  );

describe.each(SHEETS)("$kind", (sheet) => {
  const plan = planOf(sheet);
  const [name, columns] = SPILLS[sheet.kind];

  test("asks its function about the tables, charges last, and begins with what the pane showed", () => {
    expect(plan.name).toBe(sheet.kind);
    expect(String(callIn(plan, name).content)).toMatch(
      new RegExp(`^=${name}\\(Quotes\\[#All\\],Scenarios\\[#All\\],\\$B\\$3,.*Charges\\[#All\\]\\)$`),
    );
    expect(inputs(plan)["Scenario"]).toBe(draft.scenarios[1]?.values["Scenario"]);
  });

  test("nothing stands where its answer may grow", () => {
    const spill = callIn(plan, name);
    if (columns === 1) return;
    const inTheWay = plan.cells.filter(
      ({ row, column }) =>
        row >= spill.row &&
        column >= spill.column &&
        column < spill.column + columns &&
        !(row === spill.row && column === spill.column),
    );
    expect(inTheWay).toEqual([]);
    // Charts too: above it, or beside what it can fill.
    for (const { place } of plan.charts ?? []) {
      const isAbove = place.row + place.rows <= spill.row;
      expect({ isClear: isAbove || place.column >= spill.column + columns }).toEqual({ isClear: true });
    }
  });

  test("lists follow the tables by names of its own, and every name is used", () => {
    const sources = (plan.validations ?? []).flatMap(({ allows }) =>
      allows.kind === "list in cells" ? [allows.source.slice(1)] : [],
    );
    const names = (plan.names ?? []).map((each) => each.name);
    expect([...new Set(sources)].sort()).toEqual([...names].sort());
    for (const each of plan.names ?? []) {
      expect("refersTo" in each ? each.refersTo : "").toMatch(
        /^=(Quotes\[Quote\]|Scenarios\[Scenario\]|'.+'!)/,
      );
    }
  });

  test("reads tables under the names that a workbook gave them, and no charges where there are none", () => {
    const renamed = planOf(sheet, draft, { quotes: "Quotes_2", scenarios: "Rows_2", charges: undefined });
    const all = [
      ...formulas(renamed).map(({ content }) => String(content)),
      JSON.stringify(renamed.names),
    ].join("\n");
    expect(all).toContain("Quotes_2[");
    expect(all).toContain("Rows_2[");
    expect(all).not.toMatch(/\bQuotes\[|\bScenarios\[|Charges/);
  });

  test("a second one is numbered with its names, and its formulas and lists follow", () => {
    const [once, twice] = uniqueNames([plan, plan], { sheets: [], tables: [], names: [] });
    expect(twice?.name).not.toBe(once?.name);
    const named = new Set((twice?.names ?? []).map((each) => each.name));
    for (const { allows } of twice?.validations ?? []) {
      if (allows.kind === "list in cells") expect(named).toContain(allows.source.slice(1));
    }
    const tables = (twice?.tables ?? []).map((each) => each.name);
    for (const table of tables) expect(JSON.stringify(twice?.cells)).toContain(`${table}[`);
    for (const each of twice?.names ?? []) {
      const sheetOf = "refersTo" in each ? /^='(.+?)'!/.exec(each.refersTo)?.[1] : undefined;
      if (sheetOf !== undefined) expect(sheetOf).toBe(twice?.name);
    }
  });

  test("can be made of a draft without anything in it", () => {
    const empty = emptyDraft("USD");
    expect(() => planOf(sheet, empty)).not.toThrow();
    expect(inputs(planOf(sheet, empty))["Scenario"]).toBeDefined();
  });
});

test("What-if and Grid begin with values around today's, in the format of the number", () => {
  const plan = planOf({ kind: "What-if" });
  const [table] = plan.tables;
  const values = plan.cells.filter(({ row, column }) => column === 0 && row > (table?.firstRow ?? 0));
  const users = draft.environment.counts["Users"];
  expect(values.map(({ content }) => content)).toContain(users);
  expect(values).toHaveLength((table?.rows ?? 0) - 1);
  const grid = planOf({ kind: "Grid" });
  expect(inputs(grid)).toMatchObject({ "Number down": "Users", "Number across": "User growth" });
  expect(grid.formats).toContainEqual(
    expect.objectContaining({ column: 2, style: "input", numberFormat: "0.0%" }),
  );
});

test("Grid has a color for each of six quotes, in the legend and where a quote wins; errors stand out", () => {
  const { highlights = [] } = planOf({ kind: "Grid" });
  expect(highlights.map(({ look }) => look)).toEqual([
    "failing",
    ...[1, 2, 3, 4, 5, 6].flatMap((number) => [`quote ${number}`, `quote ${number}`]),
  ]);
  for (const { formula } of highlights) expect(formula).not.toMatch(/\[|QUOTECOSTS|BESTQUOTE/);
});

test("Swings draws as many bars as there are numbers that move the cost, and no more than twelve", () => {
  const { charts = [] } = planOf({ kind: "Swings", quote: first, change: 0.1 });
  const [tornado] = charts;
  expect(tornado?.kind).toBe("tornado");
  expect(tornado?.x.rows).toBeGreaterThan(2);
  expect(tornado?.x.rows).toBeLessThanOrEqual(12);
});

test("A scenario without a name is asked for by its position; a sheet beside the comparison keeps its formulas", () => {
  const unnamed: Draft = {
    ...draft,
    scenarios: draft.scenarios.map((each) => ({ ...each, values: { ...each.values, Scenario: "" } })),
  };
  const plan = studySheetPlan(unnamed, { kind: "What flips" }, asked, PLANNED_TABLES);
  expect(inputs(plan)["Scenario"]).toBe(2);
  const taken = { sheets: [], tables: ["Quotes"], names: [] };
  const all = uniqueNames([...comparisonSheets(draft), plan], taken);
  const quotes = all
    .flatMap(({ tables }) => tables.map((each) => each.name))
    .find((each) => /^Quotes/.test(each));
  expect(String(callIn(all.at(-1) ?? plan, "FLIPS").content)).toContain(`${quotes ?? ""}[#All]`);
});
