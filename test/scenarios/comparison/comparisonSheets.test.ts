import {
  CAPACITY,
  comparisonDrawings,
  comparisonSheets,
  emptyDraft,
  sampleDrafts,
  SHEET_ROLES,
  type Draft,
  type SheetPlan,
} from "../../../src/scenarios";
import { catalogue } from "../../../src/functions/catalogue";
import { partsOf, readBookFormula } from "./bookFormula";

const drafts: readonly (readonly [string, Draft])[] = [
  ...sampleDrafts.map(({ id, draft }) => [id, draft] as const),
  ["an empty draft", emptyDraft("EUR")],
];
const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");
const EXCEL = [
  "AGGREGATE",
  "COUNT",
  "IF",
  "INDEX",
  "ISERROR",
  "ISNUMBER",
  "MATCH",
  "OR",
  "ROWS",
  "SEQUENCE",
  "TRANSPOSE",
  "TRIM",
];
const sheetOf = (plans: readonly SheetPlan[], name: string): SheetPlan => {
  const found = plans.find((plan) => plan.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** Formulas that spill, by the functions that they call, with how far they can grow. */
function spillOf(content: string): { readonly down: boolean; readonly right: number } | undefined {
  if (content.includes("QUOTECOSTS(")) return { down: true, right: Infinity };
  if (content.includes("TRANSPOSE(")) return { down: false, right: Infinity };
  if (content.includes("QUOTESCHEDULE(")) return { down: true, right: 8 };
  if (content.includes("QUOTELINES(")) return { down: true, right: 4 };
  return /SEQUENCE\(|BESTQUOTE\(|QUOTENOTES\(/.test(content) ? { down: true, right: 1 } : undefined;
}

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
    expect(spills).toBe(8);
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
      for (const part of formulas.flatMap((formula) => partsOf(readBookFormula(formula)))) {
        if (part.kind === "name") expect(names).toContain(part.name);
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
      ["Comparison", undefined, 26],
      ["Schedule", 18, 5],
      ["Invoice", 4, 6],
      ["Scenario rows", undefined, 3],
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
    expect(highlights.map(({ look }) => look)).toEqual(["cheapest", "failing", "heading", "failing"]);
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
      expect(notes.map(({ column }) => column)).toEqual(
        Array.from({ length: table?.columns ?? 0 }, (_column, index) => index),
      );
      expect(notes.every(({ row, text }) => row === table?.firstRow && text.length > 10)).toBe(true);
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
        const reach = (blocks: readonly { row: number; column: number; rows: number }[]) =>
          blocks.filter((block) => block.column === column).reduce((sum, { rows }) => sum + rows, 0);
        const formats = (plan.formats ?? []).filter(({ numberFormat }) => numberFormat !== undefined);
        const isChoice = ["Model", "Billing basis", "Audit months", "True-up"].includes(header);
        if (
          header !== "Model" &&
          header !== "Billing basis" &&
          header !== "True-up" &&
          header !== "Audit months"
        ) {
          expect([header, reach(formats)]).toEqual([header, capacity]);
        }
        if (isChoice) expect([header, reach(plan.validations ?? [])]).toEqual([header, capacity]);
        if (/Uplift|Discount|growth/.test(header)) {
          expect(formats.filter((each) => each.column === column).map((each) => each.numberFormat)).toEqual(
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

  test("have a chart and marks over the whole capacity", () => {
    const { charts = [], highlights = [] } = sheetOf(plans, "Comparison");
    expect(charts[0]?.series).toHaveLength(CAPACITY.quotes);
    expect(charts[0]?.x.rows).toBe(CAPACITY.scenarios);
    expect(charts[0]?.series.every(({ values }) => values.rows === CAPACITY.scenarios)).toBe(true);
    expect(highlights.slice(0, 2).map(({ rows, columns }) => [rows, columns])).toEqual([
      [CAPACITY.scenarios, CAPACITY.quotes],
      [CAPACITY.scenarios, CAPACITY.quotes],
    ]);
    expect(sheetOf(plans, "Schedule").charts?.[0]?.x.rows).toBe(CAPACITY.months);
  });

  test("say the currency, and what each contract leaves open", () => {
    const said = sheetOf(plans, "Read me").cells.map(({ content }) => String(content));
    expect(said.join("\n")).toContain(draft.currency);
    for (const { values } of draft.quotes) expect(said).toContain(values["Quote"]);
  });
});

test("beyond the capacity chart and marks are drawn anew, with room to grow", () => {
  const inserted = { sheets: { Comparison: "key-1" }, quotesTable: "q", scenariosTable: "s" };
  const [drawing] = comparisonDrawings(inserted, { scenarios: 501, quotes: 31 }, "USD");
  expect(drawing?.sheetKey).toBe("key-1");
  expect(drawing?.charts[0]?.x.rows).toBe(1000);
  expect(drawing?.charts[0]?.series).toHaveLength(60);
  expect(drawing?.highlights.slice(0, 2).map(({ rows, columns }) => [rows, columns])).toEqual([
    [1000, 60],
    [1000, 60],
  ]);
  const plan = sheetOf(comparisonSheets(emptyDraft("USD")), "Comparison");
  const [same] = comparisonDrawings(inserted, { scenarios: 500, quotes: 30 }, "USD");
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
    ...["'=1+1", "'=1+1", "'=A1", "'=1+1", "'=A1"],
  ]);
  const { cells, formats = [] } = sheetOf(comparisonSheets(draft), "Quotes");
  expect(cells.filter(({ row, column }) => row === 4 && column === 0).map(({ content }) => content)).toEqual([
    "'=1+1",
  ]);
  expect(formats.find(({ column }) => column === 0)?.numberFormat).toBe("@");
});
