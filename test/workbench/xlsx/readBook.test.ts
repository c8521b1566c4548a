import type { SheetPlan } from "../../../src/scenarios";
import { workbookFile } from "../../../src/workbench/xlsx";
import type { XlsxBook } from "../../../src/workbench/xlsx";
import type { Workbench } from "../../support/Workbench";
import { workbenchSession } from "../session";
import { openInLibreOffice } from "./libreOffice";
import { cellXml, packageParts } from "./packageParts";

const session = workbenchSession();

const PLANS: readonly SheetPlan[] = [
  {
    name: "Offers",
    columnWidths: [18, 10],
    frozenRows: 3,
    // As far as a chart reaches, which is not in the file.
    print: { isLandscape: false, columns: 20 },
    formats: [{ row: 2, column: 15, rows: 4, columns: 1, numberFormat: "0.00" }],
    tables: [{ name: "Quotes", firstRow: 2, firstColumn: 0, rows: 3, columns: 5 }],
    cells: [
      { row: 0, column: 0, content: "Offers", style: "title" },
      ...["Quote", "Model", "User rate", "Users", "Monthly"].map((content, column) => ({
        row: 2,
        column,
        content,
      })),
      ...[
        ["North", 100],
        ["South", 110],
      ].flatMap(([name = "", rate = 0], index) => [
        { row: 3 + index, column: 0, content: name },
        { row: 3 + index, column: 1, content: "per user" },
        { row: 3 + index, column: 2, content: rate, style: "input" as const, numberFormat: "#,##0.00" },
        { row: 3 + index, column: 3, content: 10 },
        { row: 3 + index, column: 4, content: "=PERUSER([@Users],[@[User rate]])", numberFormat: "#,##0.00" },
      ]),
      { row: 7, column: 0, content: "=PERUSER(-1,100)" },
      { row: 7, column: 1, content: "=SUM(Quotes[Monthly])>100" },
      { row: 7, column: 2, content: '="a "&"text"' },
      { row: 9, column: 0, content: "=Quotes[Users]*2" },
      { row: 9, column: 2, content: "=QUOTECOSTS(Quotes[#All],G3:H4)" },
      ...["Scenario", "Users"].map((content, column) => ({ row: 2, column: 6 + column, content })),
      { row: 3, column: 6, content: "Base" },
      { row: 3, column: 7, content: 40 },
    ],
  },
];

const bookOf = (workbench: Workbench): Promise<XlsxBook> =>
  workbench.page.evaluate(() => globalThis.workbench.book());

test("The workbook of the grid becomes a file with its tables, formulas, looks and what it shows", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.shows("D10", "158400", "Offers");
  await workbench.shows("A11", "20", "Offers");
  const book = await bookOf(workbench);

  const offers = book.sheets.find(({ name }) => name === "Offers");
  const cell = (row: number, column: number) =>
    offers?.cells.find((each) => each.row === row && each.column === column);
  expect(book.activeSheet).toBe("Offers");
  expect(book.functions).toContainEqual({
    name: "QUOTECOSTS",
    givesMatrix: true,
    takesRange: [true, true, false, false, false, true],
  });
  expect(offers).toMatchObject({
    frozenRows: 3,
    frozenColumns: 0,
    columnWidths: [18, expect.closeTo(10, 0)],
    print: { isLandscape: false, columns: 8 },
  });
  // The title, and the row in which the tag of the table's name stands.
  expect(offers?.rowHeights).toEqual([
    { row: 0, points: 25.5 },
    { row: 1, points: 22.5 },
  ]);
  expect(cell(0, 0)).toMatchObject({ value: "Offers", look: { isBold: true, size: 16, color: "0B3D5C" } });
  expect(cell(3, 2)).toMatchObject({ value: 100, numberFormat: "#,##0.00", look: { fill: "FFF9E0" } });
  const rowFormula = "=PERUSER(Quotes[[#This Row],[Users]],Quotes[[#This Row],[User rate]])";
  expect(cell(3, 4)).toMatchObject({ value: 1000, formula: rowFormula });
  expect(offers?.tables).toEqual([
    {
      name: "Quotes",
      range: { startRow: 2, startColumn: 0, endRow: 4, endColumn: 4 },
      columns: [
        { name: "Quote" },
        { name: "Model" },
        { name: "User rate" },
        { name: "Users" },
        { name: "Monthly", formula: rowFormula },
      ],
    },
  ]);
  expect(cell(7, 0)?.value).toEqual({ error: "#VALUE!" });
  expect(cell(7, 1)?.value).toBe(true);
  expect(cell(7, 2)?.value).toBe("a text");
  expect(cell(9, 0)).toMatchObject({ value: 20, spill: { rows: 2, columns: 1 } });
  expect(cell(10, 0)).toEqual({ row: 10, column: 0, value: 20 });
  expect(cell(9, 2)?.spill).toEqual({ rows: 1, columns: 2 });
  expect([cell(9, 2)?.value, cell(9, 3)?.value]).toEqual([144_000, 158_400]);

  const bytes = await workbookFile(book);
  const parts = await packageParts(bytes);
  const sheetNumber = book.sheets.findIndex(({ name }) => name === "Offers") + 1;
  const xml = parts.get(`xl/worksheets/sheet${sheetNumber}.xml`) ?? "";
  expect(cellXml(xml, "C10")).toMatch(
    /^<c r="C10" cm="1"[^>]*><f t="array" ref="C10:D10">_xldudf_QUOTECOSTS\(Quotes\[#All\],G3:H4\)<\/f>/,
  );
  expect(cellXml(xml, "E4")).toContain("<f>_xldudf_PERUSER(");

  const opened = await openInLibreOffice(bytes);
  const rows = opened.sheets.get("Offers") ?? [];
  expect(rows[3]?.slice(0, 5)).toEqual(["North", "per user", "100", "10", "1000"]);
  expect(rows[4]?.slice(0, 5)).toEqual(["South", "per user", "110", "10", "1100"]);
  expect([rows[9]?.[0], rows[10]?.[0]]).toEqual(["20", "20"]);
});
