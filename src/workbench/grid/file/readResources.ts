import type { IRange, ISheetDataValidationRule, IStyleData, IWorkbookData } from "@univerjs/core";
import type {
  XlsxCell,
  XlsxHighlight,
  XlsxName,
  XlsxNote,
  XlsxRange,
  XlsxTable,
  XlsxValidation,
} from "../../xlsx/XlsxBook";
import type { HighlightReach } from "../highlights/highlightReach";
import { readLook } from "./readLook";

/** What a part of the engine keeps in a snapshot, as JSON under its own name, by sheet or by id. */
function resource(workbook: IWorkbookData, name: string): Readonly<Record<string, unknown>> {
  const data = workbook.resources?.find((each) => each.name === name)?.data;
  return data === undefined || data === "" ? {} : (JSON.parse(data) as Record<string, unknown>);
}

interface KeptTable {
  readonly name: string;
  readonly range: XlsxRange;
  readonly columns: readonly { readonly displayName: string }[];
}

interface KeptTables {
  readonly tables: readonly KeptTable[];
}

/** The tables of a sheet; a column whose rows all have the same formula is a calculated one. */
export function readTables(
  workbook: IWorkbookData,
  sheetId: string,
  cells: readonly XlsxCell[],
): readonly XlsxTable[] {
  const kept = resource(workbook, "SHEET_TABLE_PLUGIN")[sheetId] as KeptTables | undefined;
  return (kept?.tables ?? []).map(({ name, range, columns }) => ({
    name,
    range: plainRange(range),
    columns: columns.map(({ displayName }, index) => {
      const formula = columnFormula(cells, range, range.startColumn + index);
      return { name: displayName, ...(formula === undefined ? {} : { formula }) };
    }),
  }));
}

function columnFormula(cells: readonly XlsxCell[], range: XlsxRange, column: number): string | undefined {
  const body = cells.filter(
    (cell) => cell.column === column && cell.row > range.startRow && cell.row <= range.endRow,
  );
  const [formula, ...others] = new Set(body.map((cell) => cell.formula));
  return others.length === 0 && body.length === range.endRow - range.startRow ? formula : undefined;
}

interface KeptName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

/** The defined names; one that is known on a single sheet says so. */
export function readNames(workbook: IWorkbookData, sheetName: (id: string) => string): readonly XlsxName[] {
  const kept = Object.values(resource(workbook, "SHEET_DEFINED_NAME_PLUGIN")) as readonly KeptName[];
  return kept.map((each) => {
    const sheet = each.localSheetId === undefined ? "" : sheetName(each.localSheetId);
    const refersTo = each.formulaOrRefString;
    return { name: each.name, refersTo, ...(sheet === "" ? {} : { sheetName: sheet }) };
  });
}

export function readNotes(workbook: IWorkbookData, sheetId: string): readonly XlsxNote[] {
  type Kept = Readonly<Record<string, Readonly<Record<string, { readonly note: string }>>>>;
  const kept = resource(workbook, "SHEET_NOTE_PLUGIN")[sheetId] as Kept | undefined;
  return Object.entries(kept ?? {}).flatMap(([row, line]) =>
    Object.entries(line).map(([column, { note }]) => ({
      row: Number(row),
      column: Number(column),
      text: note,
    })),
  );
}

const KINDS = ["list", "whole", "decimal", "date", "textLength", "custom"] as const;

/** What may be typed where; kinds that Excel does not have (check boxes, several of a list) are left out. */
export function readValidations(workbook: IWorkbookData, sheetId: string): readonly XlsxValidation[] {
  const kept = resource(workbook, "SHEET_DATA_VALIDATION_PLUGIN")[sheetId] as
    | readonly ISheetDataValidationRule[]
    | undefined;
  return (kept ?? []).flatMap((rule) => {
    const kind = KINDS.find((each) => each === rule.type);
    if (kind === undefined) return [];
    return [
      {
        ranges: rule.ranges.map(plainRange),
        kind,
        ...(rule.operator === undefined ? {} : { operator: rule.operator }),
        formulas: [rule.formula1, rule.formula2].flatMap((each) =>
          each === undefined || each === "" ? [] : [kind === "list" ? listSource(each) : each],
        ),
        allowsBlank: rule.allowBlank ?? true,
        whenWrong: WHEN_WRONG[rule.errorStyle ?? 1] ?? "stop",
        ...(rule.error === undefined || rule.error === "" ? {} : { message: rule.error }),
      },
    ];
  });
}

/** Choices stand in a formula as one text. */
const listSource = (given: string): string =>
  given.startsWith("=") ? given : `"${given.replaceAll('"', '""')}"`;

/** By the engine's own numbers. */
const WHEN_WRONG: readonly XlsxValidation["whenWrong"][] = ["information", "stop", "warning"];

interface KeptHighlight {
  readonly ranges: readonly IRange[];
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly value?: unknown;
    readonly style?: IStyleData;
    readonly reach?: HighlightReach;
  };
}

/** Conditional formats by a formula; other kinds are left out. */
export function readHighlights(workbook: IWorkbookData, sheetId: string): readonly XlsxHighlight[] {
  const kept = resource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[sheetId] as
    | readonly KeptHighlight[]
    | undefined;
  return (kept ?? []).flatMap(({ ranges, rule }) =>
    rule.type === "highlightCell" && rule.subType === "formula" && typeof rule.value === "string"
      ? [
          {
            ranges: ranges.map((range) => wholeReach(range, rule.reach)),
            formula: rule.value,
            look: readLook(rule.style) ?? {},
          },
        ]
      : [],
  );
}

/** The grid's highlights are no larger than what stands there needs; a file has them whole. */
function wholeReach(range: XlsxRange, reach?: HighlightReach): XlsxRange {
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    startRow,
    startColumn,
    endRow: reach ? startRow + reach.rows - 1 : endRow,
    endColumn: reach ? startColumn + reach.columns - 1 : endColumn,
  };
}

const plainRange = ({ startRow, startColumn, endRow, endColumn }: XlsxRange): XlsxRange => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
