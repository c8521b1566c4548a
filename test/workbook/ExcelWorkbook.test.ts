import { samples, type SheetPlan } from "../../src/scenarios";
import { ExcelWorkbook } from "../../src/workbook";
import { HostError } from "../support/officeHost/HostError";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";

const plan: SheetPlan = {
  name: "Quotes",
  cells: [
    { row: 0, column: 0, content: "Quotes", style: "title" },
    { row: 2, column: 0, content: "Users", style: "heading" },
    { row: 2, column: 1, content: "Cost", style: "heading" },
    { row: 3, column: 0, content: 40, style: "input", numberFormat: "#,##0" },
    { row: 3, column: 1, content: "=PERUSER(A4,150)", style: "result", numberFormat: "#,##0.00" },
  ],
  formats: [{ row: 5, column: 0, rows: 2, columns: 3, numberFormat: "0.00" }],
  columnWidths: [20, 12],
  frozenRows: 1,
  tables: [{ name: "Quotes", firstRow: 2, firstColumn: 0, rows: 2, columns: 2 }],
};
const samplePlans = samples.flatMap((sample) => sample.sheets());

describe("inserting a formula", () => {
  test("puts it in the selected cell and answers where that is", async () => {
    const { workbook } = openExcel();
    workbook.activeCell = [1, 2];
    const outcome = await new ExcelWorkbook().insertFormula("=PERUSER(40,150)");
    expect(outcome).toEqual({ ok: true, value: { address: "Sheet1!C2" } });
    expect(workbook.activeSheet.contents).toEqual({ C2: "=PERUSER(40,150)" });
  });

  test("is refused on a protected sheet, which is named", async () => {
    const { workbook } = openExcel(new HostWorkbook("Budget 2027"));
    workbook.activeSheet.Protection.Protected = true;
    const outcome = await new ExcelWorkbook().insertFormula("=PERUSER(40,150)");
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "protected", message: "The sheet “Budget 2027” is protected." },
    });
    expect(workbook.activeSheet.contents).toEqual({});
  });

  test("is done in an unlocked cell of a protected sheet", async () => {
    const { workbook } = openExcel();
    workbook.activeSheet.Protection.Protected = true;
    workbook.activeSheet.cell(0, 0).locked = false;
    expect((await new ExcelWorkbook().insertFormula("=PERUSER(1,2)")).ok).toBe(true);
  });

  test("is refused while a cell is being edited, with what to press", async () => {
    const { workbook } = openExcel();
    workbook.isEditing = true;
    const outcome = await new ExcelWorkbook().insertFormula("=PERUSER(40,150)");
    expect(outcome).toMatchObject({ ok: false, problem: { code: "cell-being-edited" } });
    expect(!outcome.ok && outcome.problem.remedy).toMatch(/Enter .* Esc/);
  });
});

describe("adding sheets", () => {
  test("writes contents, formats, widths, frozen rows and tables, and shows the first sheet", async () => {
    const excel = openExcel();
    const outcome = await new ExcelWorkbook().addSheets([plan]);
    expect(outcome).toEqual({ ok: true, value: { sheetNames: ["Quotes"] } });
    const sheet = excel.workbook.sheet("Quotes");
    expect(sheet.contents).toEqual({ A1: "Quotes", A3: "Users", B3: "Cost", A4: 40, B4: "=PERUSER(A4,150)" });
    expect(sheet.cells.get("B4")).toMatchObject({ numberFormat: "#,##0.00", looks: { "Font.Bold": true } });
    expect(sheet.cells.get("C7")?.numberFormat).toBe("0.00");
    expect(sheet.columnWidths.get(0)).toBeGreaterThan(sheet.columnWidths.get(1) ?? Infinity);
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.tables.map((table) => [table.Name, table.range.Address])).toEqual([
      ["Quotes", "Quotes!A3:B4"],
    ]);
    expect([sheet.Visibility, excel.workbook.activeSheet.Name]).toEqual(["Visible", "Quotes"]);
    expect(excel.requests).toBeLessThanOrEqual(5);
  });

  test("gives a number to names of sheets and tables that are taken, in any capitals", async () => {
    const { workbook } = openExcel(new HostWorkbook("QUOTES"));
    workbook.definedNames.push("quotes");
    const first = await new ExcelWorkbook().addSheets([plan]);
    const second = await new ExcelWorkbook().addSheets([plan, plan]);
    expect(first).toMatchObject({ value: { sheetNames: ["Quotes (2)"] } });
    expect(second).toMatchObject({ value: { sheetNames: ["Quotes (3)", "Quotes (4)"] } });
    expect(workbook.Tables.items.map((table) => table.Name)).toEqual(["Quotes_2", "Quotes_3", "Quotes_4"]);
  });

  test("shortens a name of 31 characters to make room for the number", async () => {
    const name = "A name that has 31 characters!!";
    const { workbook } = openExcel(new HostWorkbook(name));
    await new ExcelWorkbook().addSheets([{ ...plan, name }]);
    expect(workbook.sheetNames).toEqual([name, "A name that has 31 characte (2)"]);
  });

  test.each(samplePlans.map((each) => [each.name, each] as const))(
    "takes the sample %s as it is planned, with members of ExcelApi 1.9",
    async (name, sample) => {
      const { workbook } = openExcel();
      expect(await new ExcelWorkbook().addSheets([sample])).toEqual({
        ok: true,
        value: { sheetNames: [name] },
      });
      const formulas = Object.values(workbook.sheet(name).contents);
      expect(formulas).toHaveLength(sample.cells.length);
    },
  );

  test("is refused in a workbook whose structure is protected", async () => {
    const { workbook } = openExcel();
    workbook.Protection.Protected = true;
    const outcome = await new ExcelWorkbook().addSheets([plan]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "protected" } });
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });

  test("says that a plan's sheet name is none that Excel takes", async () => {
    const { workbook } = openExcel();
    const outcome = await new ExcelWorkbook().addSheets([{ ...plan, name: "a/b" }]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "host-error" } });
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });

  test("says that an older Excel lacks a member", async () => {
    const { workbook } = openExcel(new HostWorkbook(), { apiLevel: 8 });
    const outcome = await new ExcelWorkbook().addSheets([plan]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "unsupported" } });
    expect(workbook.sheetNames).toEqual(["Sheet1"]);
  });
});

describe("an Excel that fails midway", () => {
  /** Reading the names, building, showing; what the client sends afterwards only lets go of ranges. */
  const REQUESTS = 3;

  /** Adds two sheets in an Excel in which one action fails; answers how many actions there were until then. */
  async function addSheetsFailingAt(failing: number) {
    let actions = 0;
    const { workbook } = openExcel(new HostWorkbook(), {
      beforeAction: (request) => {
        if (request > REQUESTS) return;
        actions += 1;
        if (actions === failing) throw new HostError("GeneralException", "There was an internal error.");
      },
    });
    const outcome = await new ExcelWorkbook().addSheets([plan, plan]);
    return { actions, outcome, workbook };
  }

  test("leaves nothing half written, whichever action fails", async () => {
    const { actions, outcome: whole } = await addSheetsFailingAt(Infinity);
    expect(whole.ok).toBe(true);
    expect(actions).toBeGreaterThan(100);
    for (let failing = 1; failing <= actions; failing++) {
      const { outcome, workbook } = await addSheetsFailingAt(failing);
      expect([failing, outcome.ok, workbook.sheetNames]).toEqual([failing, false, ["Sheet1"]]);
    }
  });

  test("names the sheets that remain where even removing them fails", async () => {
    const { workbook } = openExcel(new HostWorkbook(), {
      beforeAction: (request) => {
        if (request > 2) throw new HostError("GeneralException", "There was an internal error.");
      },
    });
    const outcome = await new ExcelWorkbook().addSheets([plan]);
    expect(workbook.sheet("Quotes").Visibility).toBe("Hidden");
    expect(!outcome.ok && outcome.problem.remedy).toContain("Hidden sheets may be left over: Quotes.");
  });
});
