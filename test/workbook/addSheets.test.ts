import { comparisonSheets, sampleDrafts, samples, type SheetPlan } from "../../src/scenarios";
import { ExcelWorkbook } from "../../src/workbook";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";
import { richPlans } from "./richPlans";
import { settled } from "./openExcelPort";

const [quotes, comparison] = richPlans as readonly [SheetPlan, SheetPlan];

/** The rich plans, inserted. */
async function inserted(apiLevel = 9, workbook = new HostWorkbook()) {
  const excel = openExcel(workbook, { apiLevel });
  const outcome = await new ExcelWorkbook().addSheets(richPlans);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const sheetOf = (index: number) => workbook.sheet(outcome.value.sheets[index]?.name ?? "");
  return { excel, workbook, added: outcome.value, quotes: sheetOf(0), comparison: sheetOf(1) };
}

describe("inserted sheets", () => {
  test("hold contents, formats, widths and what stays in sight, and the first one is shown", async () => {
    const { quotes: sheet, workbook } = await inserted();
    expect(sheet.contents).toEqual({
      ...{ A1: "Quotes", A2: "Base", A3: "Users", B3: "Basis", C3: "Cost" },
      ...{ A4: 40, B4: "actual", C4: "=PERUSER([@Users],150)" },
      ...{ A5: 60, B5: "30", C5: "=PERUSER([@Users],150)" },
    });
    expect(sheet.cells.get("C5")).toMatchObject({ numberFormat: "#,##0.00", looks: { "Font.Bold": true } });
    expect(sheet.cells.get("B7")).toMatchObject({ numberFormat: "0.00", looks: { "Fill.Color": "#FFF9E0" } });
    expect(sheet.columnWidths.get(0)).toBeGreaterThan(sheet.columnWidths.get(1) ?? Infinity);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 1]);
    expect([sheet.printArea, sheet.printTitles, sheet.PageLayout.Orientation]).toEqual([
      "A:C",
      "3:3",
      "Landscape",
    ]);
    expect(sheet.PageLayout.Zoom).toEqual({ horizontalFitToPages: 2 });
    expect(sheet.printTitleColumns).toBe("A:A");
    expect(workbook.sheets.map(({ Visibility }) => Visibility)).toEqual(["Visible", "Visible", "Visible"]);
    expect(workbook.activeSheet.Name).toBe("Quotes");
  });

  test("have their tables and defined names", async () => {
    const { workbook } = await inserted();
    expect(workbook.Tables.items.map((table) => [table.Name, table.range.Address])).toEqual([
      ["Quotes", "Quotes!A3:C5"],
    ]);
    expect(workbook.Names.items.map(({ Name, Formula }) => [Name, Formula])).toEqual([
      ["Base", "=Quotes!$A$2"],
      ["Bases", "=Quotes[Basis]"],
    ]);
  });

  test("say what may be typed: lists, cells of a list, numbers", async () => {
    const { quotes: sheet, comparison: other } = await inserted();
    expect(sheet.cells.get("B5")?.validation).toEqual({
      Rule: { list: { inCellDropDown: true, source: "actual,30,365" } },
      IgnoreBlanks: true,
      ErrorAlert: {
        showAlert: true,
        style: "Stop",
        title: "That can’t go here",
        message: "Choose a basis of the list.",
      },
    });
    expect(sheet.cells.get("A4")?.validation).toMatchObject({
      Rule: { decimal: { formula1: 0, formula2: 1e9, operator: "Between" } },
      ErrorAlert: { style: "Warning" },
    });
    expect(other.cells.get("B2")?.validation.Rule).toEqual({
      list: { inCellDropDown: true, source: "=Bases" },
    });
  });

  test.each([9, 18])(
    "show a note as an input message, shortened, where notes are unknown: 1.%s",
    async (level) => {
      const { quotes: sheet } = await inserted(level);
      const message = sheet.cells.get("B3")?.validation.Prompt?.message ?? "";
      expect(message).toMatch(/^By which days a month is split\. .*…$/);
      expect(message).toHaveLength(255);
    },
  );

  test("shorten what is said to who types something else, where it is too long for Excel", async () => {
    const { workbook } = openExcel();
    const [rule] = comparison.validations ?? [];
    if (!rule) throw new Error("The plan has no rule.");
    const validations = [{ ...rule, otherwise: "So it is. ".repeat(30) }];
    expect((await new ExcelWorkbook().addSheets([quotes, { ...comparison, validations }])).ok).toBe(true);
    const alert = workbook.sheet("Comparison").cells.get("B2")?.validation.ErrorAlert;
    expect(alert?.["message"]).toHaveLength(224);
  });

  test("highlight by formula", async () => {
    const { comparison: sheet } = await inserted();
    expect(
      sheet.conditionalFormats.map(({ formula, range, looks }) => [formula, range.block, looks]),
    ).toEqual([
      [
        "=B5=MIN($B5:$AE5)",
        "B5:AE504",
        { "Fill.Color": "#D5F2DD", "Font.Color": "#0B5A2A", "Font.Bold": true },
      ],
    ]);
  });

  test("have charts with our series alone, whose names follow their cells", async () => {
    const { comparison: sheet } = await inserted();
    const [chart] = sheet.charts;
    expect(
      chart?.series.map(({ Name, xValues, values, ChartType }) => [Name, xValues, values, ChartType]),
    ).toEqual([
      ["20", "Comparison!A5:A504", "Comparison!B5:B504", "XYScatterLinesNoMarkers"],
      ["", "Comparison!A5:A504", "Comparison!C5:C504", "XYScatterLinesNoMarkers"],
    ]);
    // The series without a name is not in the legend.
    expect(chart?.hiddenEntries).toEqual([1]);
    expect([chart?.Title.Text, chart?.position, chart?.DisplayBlanksAs]).toEqual([
      "Cost by quote",
      "F1:I10",
      "NotPlotted",
    ]);
    expect(chart?.Axes.ValueAxis).toMatchObject({ Title: { Text: "Cost" }, NumberFormat: "#,##0" });
    expect(chart?.Axes.CategoryAxis).toMatchObject({ Title: { Text: "Month" } });
  });

  test("name the series of a chart by what the cell shows where Excel takes no reference", async () => {
    const workbook = new HostWorkbook();
    workbook.seriesNamesFollow = false;
    const { comparison: sheet } = await inserted(9, workbook);
    expect(sheet.charts[0]?.series.map(({ Name }) => Name)).toEqual(["20", " "]);
  });

  test("come in five round trips, with members of ExcelApi 1.9 alone", async () => {
    const { excel } = await inserted(9);
    await settled();
    expect(excel.requests).toBeLessThanOrEqual(5);
  });

  test("are answered with keys by which they are found", async () => {
    const { added, workbook } = await inserted();
    expect(added.sheets.map(({ key }) => key)).toEqual(workbook.sheets.slice(1).map(({ Id }) => Id));
    expect(added.tables.map(({ key }) => key)).toEqual(workbook.Tables.items.map(({ Id }) => Id));
  });
});

describe("names that are taken", () => {
  test("get a number, in any capitals, and what speaks of them follows", async () => {
    const workbook = new HostWorkbook("QUOTES");
    workbook.Names.Add("quotes", "=QUOTES!$A$1");
    workbook.Names.Add("BASE", "=QUOTES!$A$1");
    const { added, comparison: sheet, quotes: first } = await inserted(9, workbook);
    expect(added.sheets.map(({ name }) => name)).toEqual(["Quotes (2)", "Comparison"]);
    expect(added.tables.map(({ name }) => name)).toEqual(["Quotes_2"]);
    expect(added.names.map(({ name }) => name)).toEqual(["Base_2", "Bases"]);
    expect(sheet.contents).toMatchObject({
      A1: "=SUM(Quotes_2[Cost])",
      A2: "=Base_2*2",
      A3: "='Quotes (2)'!A4",
    });
    expect(workbook.Names.find("Bases")?.Formula).toBe("=Quotes_2[Basis]");
    expect(first.contents["C4"]).toBe("=PERUSER([@Users],150)");
  });

  test("may be taken by sheets of ours: a second and a third insert stand beside the first", async () => {
    const { workbook } = await inserted();
    const before = structuredClone(workbook.sheet("Quotes").contents);
    for (let time = 2; time <= 3; time++) {
      expect((await new ExcelWorkbook().addSheets(richPlans)).ok).toBe(true);
    }
    expect(workbook.sheetNames.slice(1)).toEqual([
      ...["Quotes", "Comparison", "Quotes (2)", "Comparison (2)", "Quotes (3)", "Comparison (3)"],
    ]);
    expect(workbook.sheet("Quotes").contents).toEqual(before);
  });
});

describe("what we ship", () => {
  const shipped: (readonly [string, readonly SheetPlan[]])[] = [
    ...samples.map((sample) => [sample.title, sample.sheets()] as const),
    ...sampleDrafts.map((sample) => [`comparison: ${sample.title}`, comparisonSheets(sample.draft)] as const),
  ];
  test.each(shipped)(
    "is taken by an Excel with ExcelApi 1.9 alone, in five round trips: %s",
    async (_title, plans) => {
      const excel = openExcel(new HostWorkbook(), { apiLevel: 9 });
      const outcome = await new ExcelWorkbook().addSheets(plans);
      await settled();
      expect(outcome).toMatchObject({ ok: true });
      expect(excel.requests).toBeLessThanOrEqual(5);
      for (const plan of plans) {
        const filled = plan.cells.filter(({ content }) => content !== "");
        const others = (plan.data ?? [])
          .flatMap(({ rows }) => rows.flat())
          .filter((content) => content !== "");
        expect(Object.values(excel.workbook.sheet(plan.name).contents)).toHaveLength(
          filled.length + others.length,
        );
      }
      const highlights = plans.flatMap((plan) => plan.highlights ?? []);
      expect(excel.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats)).toHaveLength(
        highlights.length,
      );
    },
  );
});

test("Big sheets are sent in requests of less than 5 MB, one more for every 4 MB", async () => {
  const [row, column] = [0, 0];
  const cells = Array.from({ length: 400 }, (_cell, index) => ({
    row: index,
    column: 0,
    content: `${index} ${"ü".repeat(15_000)}`,
  }));
  const block = { row, column, rows: 400, columns: 1, numberFormat: "@" };
  const excel = openExcel();
  const outcome = await new ExcelWorkbook().addSheets([quotes, { ...comparison, cells, formats: [block] }]);
  await settled();
  expect(outcome).toMatchObject({ ok: true });
  const megabytes = excel.bytes.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  expect(megabytes).toBeGreaterThan(12);
  expect(Math.max(...excel.bytes)).toBeLessThan(5e6);
  expect(excel.requests).toBeLessThanOrEqual(5 + Math.ceil(megabytes / 4));
  expect(Object.keys(excel.workbook.sheet("Comparison").contents)).toHaveLength(400);
});

describe("an Excel that takes no sheets", () => {
  test.each([
    [
      "its structure is protected",
      { code: "protected" },
      (workbook: HostWorkbook) => {
        workbook.Protection.Protected = true;
      },
    ],
    [
      "a cell is being edited",
      { code: "cell-being-edited" },
      (workbook: HostWorkbook) => {
        workbook.isEditing = true;
      },
    ],
  ])("says why: %s", async (_why, problem, prepare) => {
    const { workbook } = openExcel();
    prepare(workbook);
    const outcome = await new ExcelWorkbook().addSheets(richPlans);
    expect(outcome).toMatchObject({ ok: false, problem });
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
    expect(workbook.Names.items).toEqual([]);
  });

  test("says that it is too old", async () => {
    const { workbook } = openExcel(new HostWorkbook(), { apiLevel: 8 });
    const outcome = await new ExcelWorkbook().addSheets(richPlans);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "unsupported" } });
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });

  test.each<[string, Partial<SheetPlan>]>([
    [
      "a structured reference in a highlight",
      {
        highlights: [{ row: 0, column: 0, rows: 1, columns: 1, formula: "=Quotes[Cost]>1", look: "failing" }],
      },
    ],
    [
      "a list whose text is over 255 characters",
      {
        validations: [
          {
            ...{ row: 0, column: 0, rows: 1, columns: 1, otherwise: "No." },
            allows: { kind: "list", choices: ["x".repeat(200), "y".repeat(200)] },
          },
        ],
      },
    ],
    [
      "a choice with a comma",
      {
        validations: [
          {
            ...{ row: 0, column: 0, rows: 1, columns: 1, otherwise: "No." },
            allows: { kind: "list", choices: ["one, two"] },
          },
        ],
      },
    ],
    [
      "a formula that speaks of a table that is not there",
      {
        cells: [{ row: 0, column: 0, content: "=SUM(Nowhere[Cost])" }],
      },
    ],
    [
      "tables that overlap",
      {
        tables: [
          { name: "One", firstRow: 0, firstColumn: 0, rows: 3, columns: 2 },
          { name: "Other", firstRow: 2, firstColumn: 1, rows: 3, columns: 2 },
        ],
      },
    ],
  ])("leaves nothing of a plan that it refuses: %s", async (_what, part) => {
    const { workbook } = openExcel();
    const outcome = await new ExcelWorkbook().addSheets([quotes, { ...comparison, ...part }]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "host-error" } });
    expect([workbook.sheetNames, workbook.Names.items]).toEqual([["Sheet1"], []]);
  });
});
