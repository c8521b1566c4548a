import {
  CAPACITY,
  comparisonDrawings,
  comparisonSheets,
  emptyDraft,
  LAYOUT,
  sampleDrafts,
  SHEET_ROLES,
  type Draft,
  type SheetPlan,
} from "../../../src/scenarios";
import { catalogue } from "../../../src/functions/catalogue";
import { partsOf, readBookFormula } from "./bookFormula";
import { EXCEL as EXCEL_FUNCTIONS } from "./excelFunctions";

const drafts: readonly (readonly [string, Draft])[] = [
  ...sampleDrafts.map(({ id, draft }) => [id, draft] as const),
  ["an empty draft", emptyDraft("EUR")],
];
const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
const EXCEL = ["IF", "LET", ...Object.keys(EXCEL_FUNCTIONS)];
const sheetOf = (plans: readonly SheetPlan[], name: string): SheetPlan => {
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** As many columns of costs as there is room for. */
const COSTS = 120;

/** Formulas that spill, by the functions that they call, with how far they can grow. */
function spillOf(content: string): { readonly down: boolean; readonly right: number } | undefined {
  if (content.startsWith("=QUOTECOSTS(")) return { down: true, right: COSTS };
  if (content.startsWith("=TRANSPOSE(")) return { down: false, right: COSTS };
  if (content.includes("QUOTESCHEDULE(")) return { down: true, right: 9 };
  if (content.includes("QUOTELINES(")) return { down: true, right: 4 };
  return /SEQUENCE\(|QUOTENOTES\(|BESTQUOTE\(/.test(content) ? { down: true, right: 1 } : undefined;
}

/** Headings under which one of a few words stands. */
const CHOICES = [
  ...["Model", "Billing basis", "Audit months", "True-up", "Bands", "Hours pool", "Billed every"],
  "Leave at end",
];

describe.each(drafts)("the sheets of %s", (_id, draft) => {
  const plans = comparisonSheets(draft);
  const names = plans.flatMap((plan) => (plan.names ?? []).map(({ name }) => name));
  const headers = (plan: SheetPlan, table: SheetPlan["tables"][number]) =>
    plan.cells
      .filter(({ row, column }) => row === table.firstRow && column < table.firstColumn + table.columns)
      .map(({ content }) => String(content));

  test("are the seven of a comparison, in their order", () => {
    expect(plans.map(({ name }) => name)).toEqual([...SHEET_ROLES]);
  });

  test("have no two contents for one cell, and no text that Excel would refuse", () => {
    for (const { cells } of plans) {
      const places = cells.map(({ row, column }) => `${row}:${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(cells.every(({ content }) => content !== "" && String(content).length < 8000)).toBe(true);
    }
  });

  test("have nothing where a formula can spill", () => {
    let spills = 0;
    for (const { cells } of plans) {
      for (const { row, column, content } of cells) {
        const spill = isFormula(content) ? spillOf(content) : undefined;
        if (spill === undefined) continue;
        spills += 1;
        const inTheWay = cells.filter(
          (other) =>
            !(other.row === row && other.column === column) &&
            (spill.down ? other.row >= row : other.row === row) &&
            other.column >= column &&
            other.column < column + spill.right,
        );
        // The matrix stands below the header that spills to the right.
        expect(inTheWay.map((other) => [content, other.content])).toEqual([]);
      }
    }
    expect(spills).toBe(17);
  });

  test("have no chart over cells that hold something or can", () => {
    for (const { charts = [], cells } of plans) {
      for (const { place } of charts) {
        const covers = (row: number, column: number) =>
          row >= place.row &&
          row < place.row + place.rows &&
          column >= place.column &&
          column < place.column + place.columns;
        for (const { row, column, content } of cells) {
          expect(covers(row, column)).toBe(false);
          const spill = isFormula(content) ? spillOf(content) : undefined;
          if (spill?.down !== true) continue;
          const isBelow = place.row > row && place.column < column + spill.right && place.column >= column;
          expect(isBelow).toBe(false);
        }
      }
    }
  });

  test("have nothing below a table, so that it can grow", () => {
    for (const { tables: own, cells } of plans) {
      for (const { firstRow, rows } of own) {
        expect(cells.filter(({ row }) => row >= firstRow + rows)).toEqual([]);
      }
    }
  });

  test("have no formula in a table of inputs", () => {
    for (const name of ["Quotes", "Scenarios"]) {
      expect(sheetOf(plans, name).cells.filter(({ content }) => isFormula(content))).toEqual([]);
    }
  });

  test("have formulas that name only tables, columns, names and functions that are there", () => {
    for (const plan of plans) {
      const formulas = [
        ...plan.cells.flatMap(({ content }) => (isFormula(content) ? [content] : [])),
        ...(plan.names ?? []).flatMap((name) => ("refersTo" in name ? [name.refersTo] : [])),
        ...(plan.validations ?? []).flatMap(({ allows }) =>
          allows.kind === "list in cells" ? [allows.source] : [],
        ),
      ];
      const parts = formulas.flatMap((formula) => partsOf(readBookFormula(formula)));
      const namedInside = parts.flatMap((part) =>
        part.kind === "call" && part.name === "LET"
          ? part.arguments.flatMap((each, index) =>
              index % 2 === 0 && each.kind === "name" ? [each.name] : [],
            )
          : [],
      );
      for (const part of parts) {
        if (part.kind === "name") expect([...names, ...namedInside]).toContain(part.name);
        if (part.kind === "call") expect([...EXCEL, ...Object.keys(catalogue)]).toContain(part.name);
        if (part.kind !== "structured") continue;
        const home = plans.find(({ tables: own }) =>
          part.table === "" ? plan.tables === own : own.some(({ name }) => name === part.table),
        );
        const table = home?.tables[0];
        expect(table).toBeDefined();
        if (home === undefined || table === undefined || part.body === "#All") continue;
        const columns = part.body
          .replace(/^@/, "")
          .split(":")
          .map((each) => each.replace(/^\[|\]$/g, ""));
        expect(headers(home, table)).toEqual(expect.arrayContaining(columns));
      }
    }
  });

  test("have validations that Excel takes", () => {
    for (const { validations = [] } of plans) {
      for (const { allows, otherwise } of validations) {
        if (allows.kind === "list") {
          expect(allows.choices.join(",").length).toBeLessThanOrEqual(255);
          expect(allows.choices.every((choice) => choice !== "" && !choice.includes(","))).toBe(true);
        }
        // The longest message that Excel shows.
        expect(otherwise.length).toBeLessThanOrEqual(225);
        expect(otherwise).toMatch(/\.$/);
      }
    }
  });

  test("are printed as wide as a page, with their headings on each; what can grow to the right is not cut off", () => {
    const printed = plans.map(({ name, print }) => [name, print?.columns, print?.titleRow]);
    expect(printed).toEqual([
      ["Read me", 2, undefined],
      ["Quotes", undefined, 3],
      ["Scenarios", undefined, 3],
      ["Charges", undefined, 3],
      ["Comparison", undefined, 14],
      ["Schedule", 18, 5],
      ["Invoice", 4, 6],
      ["Scenario rows", undefined, 5],
    ]);
    for (const { cells, charts = [], print } of plans) {
      const filled = [
        ...cells.map(({ column }) => column + 1),
        ...charts.map(({ place }) => place.column + place.columns),
      ];
      expect(Math.max(...filled)).toBeLessThanOrEqual(print?.columns ?? Infinity);
      const { titleRow } = print ?? {};
      if (titleRow !== undefined) expect(cells.some(({ row }) => row === titleRow)).toBe(true);
    }
  });

  test("have highlights without structured references or functions of the add-in", () => {
    const highlights = plans.flatMap((plan) => plan.highlights ?? []);
    expect(highlights.map(({ look }) => look)).toEqual([
      ...["cheapest", "failing", "heading", "failing"],
      ...["cheapest", "failing", "heading"],
    ]);
    for (const { formula } of highlights) {
      expect(formula).not.toContain("[");
      const calls = partsOf(readBookFormula(formula)).flatMap((part) =>
        part.kind === "call" ? [part.name] : [],
      );
      expect(EXCEL).toEqual(expect.arrayContaining(calls));
    }
  });

  test("have a note on every header of an input table that means something", () => {
    for (const name of ["Quotes", "Scenarios", "Scenario rows"]) {
      const { notes = [], tables: own } = sheetOf(plans, name);
      const [table] = own;
      const columns = table?.columns ?? 0;
      const onHeaders = notes.filter(({ row, column }) => row === table?.firstRow && column < columns);
      expect(onHeaders.map(({ column }) => column)).toEqual(
        Array.from({ length: columns }, (_column, index) => index),
      );
      expect(onHeaders.every(({ text }) => text.length > 10)).toBe(true);
    }
  });

  test("have percentages, money and choices ready down to the capacity before anyone types", () => {
    for (const [name, capacity] of [
      ["Quotes", CAPACITY.quotes],
      ["Scenarios", CAPACITY.scenarios],
    ] as const) {
      const plan = sheetOf(plans, name);
      const [table] = plan.tables;
      if (table === undefined) throw new Error(`${name} has no table.`);
      const first = table.firstRow + 1;
      headers(plan, table).forEach((header, column) => {
        const covers = (block: { column: number; columns: number }) =>
          column >= block.column && column < block.column + block.columns;
        const reach = (blocks: readonly { column: number; columns: number; rows: number }[]) =>
          blocks.filter(covers).reduce((sum, { rows }) => sum + rows, 0);
        const formats = (plan.formats ?? []).filter(({ numberFormat }) => numberFormat !== undefined);
        const isChoice = CHOICES.includes(header);
        if (!isChoice) {
          expect([header, reach(formats)]).toEqual([header, capacity]);
        }
        if (isChoice) expect([header, reach(plan.validations ?? [])]).toEqual([header, capacity]);
        if (/Uplift|Discount|(?:User|Device) growth/.test(header)) {
          expect(formats.filter(covers).map((each) => each.numberFormat)).toEqual(
            expect.arrayContaining(["0.0%"]),
          );
          expect(
            (plan.validations ?? []).find((each) => each.column === column && each.row === first)?.allows
              .kind,
          ).toBe("number");
        }
      });
    }
  });

  test("have bars for what is there, and marks over the whole capacity", () => {
    const { charts = [], highlights = [] } = sheetOf(plans, "Comparison");
    expect(charts[0]?.kind).toBe("bars");
    expect(charts[0]?.series).toHaveLength(Math.max(1, draft.quotes.length));
    expect(charts[0]?.x.rows).toBe(draft.scenarios.length);
    expect(charts[0]?.series.every(({ values }) => values.rows === draft.scenarios.length)).toBe(true);
    expect(highlights.slice(0, 2).map(({ rows, columns }) => [rows, columns])).toEqual([
      [CAPACITY.scenarios, CAPACITY.quotes],
      [CAPACITY.scenarios, CAPACITY.quotes],
    ]);
    expect(sheetOf(plans, "Schedule").charts?.[0]?.x.rows).toBe(CAPACITY.months);
  });

  test("have the columns open that a row uses, and room for the next quote, and no others but the main ones", () => {
    for (const name of ["Quotes", "Scenarios", "Scenario rows"]) {
      const { collapsedColumns = [], tables: own, cells } = sheetOf(plans, name);
      const [table] = own;
      if (table === undefined) throw new Error(`${name} has no table.`);
      const isCollapsed = (at: number) =>
        collapsedColumns.some(({ column, columns }) => at >= column && at < column + columns);
      const source = name === "Scenario rows" ? sheetOf(plans, "Scenarios") : { cells, tables: own };
      const body = source.tables[0]?.firstRow ?? 0;
      headers(sheetOf(plans, name), table).forEach((header, column) => {
        const isUsed = source.cells.some((cell) => cell.row > body && cell.column === column);
        if (isUsed) expect([header, isCollapsed(column)]).toEqual([header, false]);
        else if (draft.quotes.length > 0 && !["Users", "Workstations", "Months"].includes(header)) {
          expect([header, isCollapsed(column)]).toEqual([header, true]);
        }
      });
    }
    const { collapsedColumns = [] } = sheetOf(plans, "Comparison");
    const costs = 5;
    expect(collapsedColumns).toEqual([
      {
        column: costs + Math.max(1, draft.quotes.length) + 1,
        columns: COSTS - Math.max(1, draft.quotes.length) - 1,
      },
    ]);
  });

  test("show the comparison first", () => {
    expect(plans.filter(({ isShownFirst }) => isShownFirst).map(({ name }) => name)).toEqual(["Comparison"]);
  });

  test("say the currency, and what each contract leaves open", () => {
    const said = sheetOf(plans, "Read me").cells.map(({ content }) => String(content));
    expect(said.join("\n")).toContain(draft.currency);
    for (const { values } of draft.quotes) expect(said).toContain(values["Quote"]);
  });
});

test("beyond the capacity marks are redrawn, with room to grow, and the chart for what is there", () => {
  const inserted = { sheets: { Comparison: "key-1" }, quotesTable: "q", scenariosTable: "s", layout: LAYOUT };
  const [drawing] = comparisonDrawings(inserted, { scenarios: 501, quotes: 31 }, "USD");
  expect(drawing?.sheetKey).toBe("key-1");
  expect(drawing?.charts[0]?.title).toBe("Cost of each quote, first 12 scenarios");
  expect([drawing?.charts[0]?.x.rows, drawing?.charts[0]?.series.length]).toEqual([12, 12]);
  expect(drawing?.highlights.slice(0, 2).map(({ rows, columns }) => [rows, columns])).toEqual([
    [1000, 60],
    [1000, 60],
  ]);
  expect(drawing?.openColumns).toEqual([{ column: 5, columns: 32 }]);
  const [, sample] = drafts[0] ?? [];
  if (sample === undefined) throw new Error("There is no draft.");
  const plan = sheetOf(comparisonSheets(sample), "Comparison");
  const rows = { scenarios: sample.scenarios.length, quotes: sample.quotes.length };
  const [same] = comparisonDrawings(inserted, rows, sample.currency);
  expect([same?.charts, same?.highlights]).toEqual([plan.charts, plan.highlights]);
  expect(comparisonDrawings({ ...inserted, sheets: {} }, { scenarios: 1, quotes: 1 })).toEqual([]);
});

test("only what can shrink may be negative, however a class of devices is called", () => {
  const least = (header: string) => {
    const [, base] = drafts[0] ?? [];
    if (base === undefined) throw new Error("There is no draft.");
    const counts = { ...base.environment.counts, "Value-added servers": 2 };
    const draft = { ...base, environment: { ...base.environment, counts } };
    const plan = sheetOf(comparisonSheets(draft), "Scenarios");
    const column = plan.cells.find(({ content }) => content === header)?.column;
    const rule = plan.validations?.find((each) => each.column === column)?.allows;
    return rule !== undefined && "least" in rule ? rule.least : undefined;
  };
  expect(["Value-added servers", "Users", "User growth", "Users added per month"].map(least)).toEqual([
    ...[0, 0, -0.9999, -1_000_000_000],
  ]);
});

test("texts that a cell would take for something else stay texts", () => {
  const [, base] = drafts[0] ?? [];
  if (base === undefined) throw new Error("There is no draft.");
  const draft: Draft = {
    ...base,
    quotes: [{ id: "quote-1", values: { Quote: "=1+1", Model: "per-user", "User rate": 5 }, checklist: {} }],
  };
  const plans = comparisonSheets({
    ...draft,
    scenarios: [{ id: "s", values: { Scenario: "=A1" }, ownCounts: {} }],
  });
  const contents = plans.flatMap(({ cells: all }) => all.map(({ content }) => content));
  expect(contents.filter((content) => /1\+1|A1$/.test(String(content)))).toEqual([
    ...["'=1+1", "'=1+1", "'=A1", "'=1+1", "'=A1", "'=A1"],
  ]);
  const { cells, formats = [] } = sheetOf(comparisonSheets(draft), "Quotes");
  expect(cells.filter(({ row, column }) => row === 4 && column === 0).map(({ content }) => content)).toEqual([
    "'=1+1",
  ]);
  expect(formats.find(({ column }) => column === 0)?.numberFormat).toBe("@");
});
