import type { XlsxBook, XlsxCell, XlsxValue } from "../../../src/workbench/xlsx";

const cells = (row: number, values: readonly XlsxValue[]): XlsxCell[] =>
  values.map((value, column) => ({ row, column, value }));

/** Two sheets with one of everything that a comparison has: tables, spills, names, lists, notes, highlights. */
export const EXAMPLE: XlsxBook = {
  activeSheet: "Comparison",
  functions: [
    { name: "PERUSER", givesMatrix: false, takesRange: [true, false, false] },
    { name: "FLATRATE", givesMatrix: false, takesRange: [false, true, true, true, false] },
    { name: "QUOTECOSTS", givesMatrix: true, takesRange: [true, true, false, false, false] },
  ],
  names: [
    { name: "Measure", refersTo: "Comparison!$B$1" },
    { name: "Quote_names", refersTo: "=Offers[Quote]" },
  ],
  sheets: [
    {
      name: "My offers",
      columnWidths: [20, 10, undefined, 14],
      rowHeights: [{ row: 0, points: 25.5 }],
      frozenRows: 3,
      frozenColumns: 1,
      cells: [
        { row: 0, column: 0, value: "Offers & more", look: { isBold: true, size: 16, color: "0B3D5C" } },
        ...cells(2, ["Quote", "Users", "User rate", "Monthly", "Checked"]),
        ...[10, 20].flatMap((users, index): XlsxCell[] => [
          ...cells(3 + index, [index === 0 ? "North" : '<South> "2"', users]),
          { row: 3 + index, column: 2, value: 100.5, numberFormat: "#,##0.00" },
          {
            row: 3 + index,
            column: 3,
            value: users * 100.5,
            formula: "=PERUSER([@Users],[@[User rate]])",
            numberFormat: "#,##0.00",
          },
          { row: 3 + index, column: 4, value: true, formula: '=AND([@Users]>0,[@Quote]<>"")' },
        ]),
      ],
      tables: [
        {
          name: "Offers",
          range: { startRow: 2, startColumn: 0, endRow: 4, endColumn: 4 },
          columns: [
            { name: "Quote" },
            { name: "Users" },
            { name: "User rate" },
            { name: "Monthly", formula: "=PERUSER([@Users],[@[User rate]])" },
            { name: "Checked", formula: '=AND([@Users]>0,[@Quote]<>"")' },
          ],
        },
      ],
      validations: [
        {
          ranges: [{ startRow: 3, startColumn: 1, endRow: 500, endColumn: 1 }],
          kind: "whole",
          operator: "between",
          formulas: ["0", "100000"],
          allowsBlank: true,
          whenWrong: "stop",
          message: "Users: a whole number from 0 on.",
        },
      ],
      notes: [
        { row: 2, column: 1, text: "Everybody with an account.\nCounted at the end of the month." },
        { row: 2, column: 2, text: "A month, without tax." },
      ],
    },
    {
      name: "Comparison",
      columnWidths: [30, 16, 16],
      frozenRows: 0,
      frozenColumns: 0,
      tables: [
        {
          name: "Settings",
          range: { startRow: 9, startColumn: 0, endRow: 10, endColumn: 1 },
          columns: [{ name: "Setting" }, { name: "Value" }],
        },
      ],
      cells: [
        ...cells(0, ["Measure", "monthly"]),
        {
          row: 2,
          column: 0,
          value: "",
          formula: "=QUOTECOSTS(Offers[#All],Settings[#All],Measure)",
          spill: { rows: 2, columns: 2 },
        },
        { row: 2, column: 1, value: "North" },
        { row: 3, column: 0, value: "Base" },
        { row: 3, column: 1, value: 1005, numberFormat: "#,##0" },
        { row: 4, column: 0, value: 3015, formula: "=SUM(Offers[Monthly])" },
        { row: 4, column: 1, value: 30, formula: "=SUM(Offers[Users])" },
        { row: 4, column: 2, value: 60, formula: "=B5*2" },
        { row: 5, column: 0, value: { error: "#VALUE!" }, formula: '=FLATRATE("x")' },
        { row: 5, column: 1, value: 1005, formula: '=XLOOKUP("North",Offers[Quote],Offers[Monthly])' },
        { row: 5, column: 2, value: 7, formula: "=LET(rate,3,rate+4)" },
        { row: 6, column: 0, value: "a text", formula: '=IF(FLATRATE(1)>0,"a text","")' },
        { row: 6, column: 1, value: 2, formula: "=ROWS(Offers)" },
        { row: 6, column: 2, value: false, formula: "=FLATRATE(B5)=1" },
        { row: 7, column: 0, value: { error: "#SPILL!" }, formula: "=Offers[Users]*2" },
        ...cells(9, ["Setting", "Value"]),
        ...cells(10, ["Months", 36]),
      ],
      validations: [
        {
          ranges: [{ startRow: 0, startColumn: 1, endRow: 0, endColumn: 1 }],
          kind: "list",
          formulas: ['"monthly,first year"'],
          allowsBlank: false,
          whenWrong: "warning",
        },
        {
          ranges: [{ startRow: 8, startColumn: 1, endRow: 8, endColumn: 1 }],
          kind: "list",
          formulas: ["=Quote_names"],
          allowsBlank: true,
          whenWrong: "stop",
        },
      ],
      highlights: [
        {
          ranges: [{ startRow: 3, startColumn: 1, endRow: 500, endColumn: 31 }],
          formula: "=AND(ISNUMBER(B4),B4=AGGREGATE(5,6,$B4:$AF4))",
          look: { fill: "DFF2DF", isBold: true },
        },
      ],
      print: { isLandscape: true, columns: 3, titleRow: 2, titleColumns: 1, pagesWide: 2 },
    },
  ],
};
