import ExcelJS from "exceljs";
import JSZip from "jszip";
import { LeftOut } from "../../../src/workbench/openFile/LeftOut";
import { openXlsxFile } from "../../../src/workbench/openFile/openXlsxFile";
import { readNames } from "../../../src/workbench/openFile/readNames";
import { typedFormula } from "../../../src/workbench/openFile/typedFormula";

const KNOWN = new Set(["SUM", "PERUSER", "XLOOKUP", "LET", "SORT"]);

async function opened(fill: (file: ExcelJS.Workbook) => void) {
  const file = new ExcelJS.Workbook();
  fill(file);
  return openXlsxFile(new Blob([new Uint8Array(await file.xlsx.writeBuffer())]), KNOWN);
}

test("Blank cells and those that a formula fills keep their number formats", async () => {
  const money = '"$"#,##0.00';
  const { plans } = await opened((file) => {
    const sheet = file.addWorksheet("Costs");
    sheet.getCell("B2").value = {
      ...{ formula: "SORT(A2:A4)", result: 5, shareType: "array", ref: "B2:B4" },
    };
    for (const address of ["B2", "B3", "B4", "D2"]) sheet.getCell(address).numFmt = money;
    sheet.getCell("D3").numFmt = "0%";
  });
  expect(plans[0]?.cells).toEqual([{ row: 1, column: 1, content: "=SORT(A2:A4)", numberFormat: money }]);
  expect(plans[0]?.formats).toEqual([
    { row: 1, column: 3, rows: 1, columns: 1, numberFormat: money },
    { row: 2, column: 1, rows: 2, columns: 1, numberFormat: money },
    { row: 2, column: 3, rows: 1, columns: 1, numberFormat: "0%" },
  ]);
});

test.each([
  ["_xldudf_PERUSER(B2,C2)", "=PERUSER(B2,C2)"],
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
  ["_xlfn._xlws.SORT(A1:A9)", "=SORT(A1:A9)"],
  ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "=LET(x,1,x+1)"],
  ["SUM(Offers[],Offers[[#This Row],[Users]])", "=SUM(Offers,Offers[[#This Row],[Users]])"],
  ['SUM("_xlfn.text",[1]Sheet1!A1)', "another workbook"],
  ["'[Other.xlsx]Sheet 1'!A1", "another workbook"],
  ["_xlfn.ANCHORARRAY(A1)", "the sign #"],
  ['CUBEVALUE("x","y")', "CUBEVALUE"],
])("%s of a file is typed as %s, or says why it cannot be", (inFile, expected) => {
  const typed = typedFormula(inFile, KNOWN);
  expect("formula" in typed ? typed.formula : "name" in typed ? typed.name : typed.problem).toBe(expected);
});

test("Values, formulas, formats, tables, lists, notes and frozen panes come along; what does not is named", async () => {
  const { plans, leftOut } = await opened((file) => {
    const sheet = file.addWorksheet("Offers", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.addTable({
      name: "Quotes",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Name" }, { name: "Users" }],
      rows: [
        ["North", 10],
        ["South", 20],
      ],
    });
    sheet.getCell("E1").value = { formula: "SUM(Quotes[Users])", result: 30 };
    sheet.getCell("E2").value = { formula: 'CUBEVALUE("x","y")', result: 77 };
    sheet.getCell("E3").value = new Date(Date.UTC(2026, 0, 31));
    sheet.getCell("E3").numFmt = "yyyy-mm-dd";
    sheet.getCell("E4").value = "=no formula";
    sheet.getCell("E5").value = { richText: [{ text: "bold " }, { text: "and not" }] };
    sheet.getCell("E6").value = true;
    sheet.getCell("E6").note = "A note";
    for (const address of ["F2", "F3"])
      sheet.getCell(address).dataValidation = { type: "list", allowBlank: true, formulae: ['"Yes,No"'] };
    sheet.mergeCells("G1:H1");
    sheet.getCell("G1").value = "Merged";
    sheet.getCell("G1").font = { bold: true };
  });
  const [plan] = plans;
  const content = (row: number, column: number) =>
    plan?.cells.find((cell) => cell.row === row && cell.column === column);
  expect(plan?.tables).toEqual([{ name: "Quotes", firstRow: 0, firstColumn: 0, rows: 3, columns: 2 }]);
  expect(content(0, 4)?.content).toBe("=SUM(Quotes[Users])");
  expect(content(1, 4)?.content).toBe(77);
  expect(content(2, 4)).toMatchObject({ content: 46053, numberFormat: "yyyy-mm-dd" });
  expect(content(3, 4)?.content).toBe("'=no formula");
  expect(content(4, 4)?.content).toBe("bold and not");
  expect(content(5, 4)?.content).toBe(true);
  expect(plan?.notes).toEqual([{ row: 5, column: 4, text: "A note" }]);
  expect(plan?.validations).toMatchObject([
    { row: 1, column: 5, rows: 2, columns: 1, allows: { kind: "list", choices: ["Yes", "No"] } },
  ]);
  expect(content(0, 6)?.content).toBe("Merged");
  expect(content(0, 7)).toBeUndefined();
  expect(plan?.frozenRows).toBe(1);
  expect(leftOut).toBe(
    "Left out: colors, fonts and borders of cells and merged cells. " +
      "Formulas with CUBEVALUE show their last values: the workbench cannot calculate them.",
  );
});

test.each([
  ["as Excel writes them, without a word on the headings", "", "Left out: a rule for what may be typed."],
  ["that say they have none", 'headerRowCount="0"', /a table without headings/],
])("Tables %s are read so", async (_kind, attribute, expected) => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Offers");
  sheet.addTable({
    name: "Quotes",
    ref: "A1",
    columns: [{ name: "Quote" }, { name: "Users" }],
    rows: attribute === "" ? [["North", 10]] : [],
  });
  if (attribute !== "") sheet.getCell("A1").value = "North";
  for (const address of ["B2", "B3", "B4"])
    sheet.getCell(address).dataValidation = { type: "decimal", operator: "greaterThan", formulae: [0] };
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  const [table = ""] = Object.keys(zip.files).filter((name) => name.startsWith("xl/tables/table"));
  const written = (await zip.file(table)?.async("string")) ?? "";
  zip.file(table, written.replace('headerRowCount="1"', attribute));
  const { plans, leftOut } = await openXlsxFile(await zip.generateAsync({ type: "blob" }), KNOWN);
  expect(leftOut).toMatch(expected);
  expect(plans[0]?.tables.map(({ name }) => name)).toEqual(attribute === "" ? ["Quotes"] : []);
});

test("Names of ranges, of columns of tables, of numbers and of formulas come along; what does not is named", () => {
  const leftOut = new LeftOut();
  const part = `<definedNames><definedName name="Quote_names">Quotes[Quote]</definedName>
    <definedName name="Rate">0.08</definedName><definedName name="A_B">'A &amp; B'!$A$1:$B$2</definedName>
    <definedName name="Total">SUM(Quotes[Users],1)</definedName>
    <definedName name="Gone">#REF!</definedName><definedName name="Two">S!$A$1,S!$B$2</definedName>
    <definedName name="_xlnm.Print_Area" localSheetId="1">'Read me'!$A:$B</definedName>
    <definedName name="rate" localSheetId="2">0.09</definedName></definedNames>`;
  expect(readNames(part, KNOWN, leftOut)).toEqual([
    { name: "Quote_names", refersTo: "=Quotes[Quote]" },
    { name: "Rate", refersTo: "=0.08" },
    { name: "A_B", refersTo: "='A & B'!$A$1:$B$2" },
    { name: "Total", refersTo: "=SUM(Quotes[Users],1)" },
  ]);
  expect(leftOut.sentences).toBe("Left out: 3 defined names.");
});

test("Where everything came along, nothing is said to be left out", async () => {
  const { leftOut } = await opened((file) => {
    file.addWorksheet("Plain").getCell("A1").value = 40;
  });
  expect(leftOut).toBe("");
});

test("What is not an .xlsx file is refused in words", async () => {
  await expect(openXlsxFile(new Blob(["no zip"]), KNOWN)).rejects.toThrow(/could not be read.*\.xls file/);
});
