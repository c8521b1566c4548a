import type { IWorkbookData } from "@univerjs/core";
import {
  readHighlights,
  readNames,
  readNotes,
  readTables,
  readValidations,
} from "../../../../src/workbench/grid/file/readResources";

const range = { startRow: 3, endRow: 9, startColumn: 1, endColumn: 1 };
const plain = { startRow: 3, startColumn: 1, endRow: 9, endColumn: 1 };

/** As the engine's parts keep them in a snapshot. */
const resources: Record<string, unknown> = {
  SHEET_TABLE_PLUGIN: {
    s1: {
      tables: [
        {
          id: "t1",
          name: "Quotes",
          range: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
          columns: [{ displayName: "Users" }, { displayName: "Monthly" }],
        },
      ],
    },
  },
  SHEET_DEFINED_NAME_PLUGIN: {
    a: {
      id: "a",
      name: "Measure",
      formulaOrRefString: "Comparison!$B$1",
      localSheetId: "AllDefaultWorkbook",
    },
    b: { id: "b", name: "Here", formulaOrRefString: "=Offers!$A$1", localSheetId: "s1" },
  },
  SHEET_NOTE_PLUGIN: { s1: { 2: { 1: { id: "n", row: 2, col: 1, width: 160, height: 72, note: "Why" } } } },
  SHEET_DATA_VALIDATION_PLUGIN: {
    s1: [
      {
        uid: "1",
        type: "list",
        ranges: [range],
        formula1: 'monthly,"first" year',
        allowBlank: false,
        errorStyle: 1,
      },
      {
        uid: "2",
        type: "list",
        ranges: [range],
        formula1: "=Quote_names",
        errorStyle: 2,
        error: "No such quote.",
      },
      {
        uid: "3",
        type: "decimal",
        ranges: [range],
        operator: "between",
        formula1: "0",
        formula2: "1",
        errorStyle: 0,
      },
      { uid: "4", type: "checkbox", ranges: [range] },
    ],
  },
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
    s1: [
      {
        cfId: "c",
        stopIfTrue: false,
        ranges: [range],
        rule: {
          type: "highlightCell",
          subType: "formula",
          value: "=B4>1",
          style: { bg: { rgb: "#dff2df" }, bl: 1 },
        },
      },
      { cfId: "d", stopIfTrue: false, ranges: [range], rule: { type: "dataBar", config: {} } },
    ],
  },
};

const workbook = {
  resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
} as IWorkbookData;
const empty = { resources: [{ name: "SHEET_NOTE_PLUGIN", data: "" }] } as unknown as IWorkbookData;

test("A column of a table is calculated when every row has the same formula", () => {
  const cell = (row: number, column: number, formula?: string) => ({
    row,
    column,
    value: 1,
    ...(formula === undefined ? {} : { formula }),
  });
  const same = [cell(1, 0), cell(2, 0), cell(1, 1, "=A"), cell(2, 1, "=A"), cell(3, 1, "=B")];
  expect(readTables(workbook, "s1", same)).toEqual([
    {
      name: "Quotes",
      range: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
      columns: [{ name: "Users" }, { name: "Monthly", formula: "=A" }],
    },
  ]);
  const mixed = [cell(1, 1, "=A"), cell(2, 1)];
  expect(readTables(workbook, "s1", mixed)[0]?.columns[1]).toEqual({ name: "Monthly" });
  const gap = [cell(1, 1, "=A")];
  expect(readTables(workbook, "s1", gap)[0]?.columns[1]).toEqual({ name: "Monthly" });
  expect(readTables(empty, "s1", [])).toEqual([]);
});

test("Defined names say what they refer to, and the sheet they belong to", () => {
  expect(readNames(workbook, (id) => (id === "s1" ? "Offers" : ""))).toEqual([
    { name: "Measure", refersTo: "Comparison!$B$1" },
    { name: "Here", refersTo: "=Offers!$A$1", sheetName: "Offers" },
  ]);
});

test("Notes stand where the engine keeps them", () => {
  expect(readNotes(workbook, "s1")).toEqual([{ row: 2, column: 1, text: "Why" }]);
  expect(readNotes(workbook, "s2")).toEqual([]);
  expect(readNotes(empty, "s1")).toEqual([]);
});

test("Lists and limits keep what is refused and what is said; kinds that Excel has not are left out", () => {
  expect(readValidations(workbook, "s1")).toEqual([
    {
      ranges: [plain],
      kind: "list",
      formulas: ['"monthly,""first"" year"'],
      allowsBlank: false,
      whenWrong: "stop",
    },
    {
      ranges: [plain],
      kind: "list",
      formulas: ["=Quote_names"],
      allowsBlank: true,
      whenWrong: "warning",
      message: "No such quote.",
    },
    {
      ranges: [plain],
      kind: "decimal",
      operator: "between",
      formulas: ["0", "1"],
      allowsBlank: true,
      whenWrong: "information",
    },
  ]);
});

test("Highlights by a formula keep formula and look; other kinds are left out", () => {
  expect(readHighlights(workbook, "s1")).toEqual([
    { ranges: [plain], formula: "=B4>1", look: { isBold: true, fill: "DFF2DF" } },
  ]);
});
