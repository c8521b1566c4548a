import type { SheetPlan } from "../../scenarios";
import { LeftOut } from "./LeftOut";
import { loadXlsxCode } from "../xlsx/loadXlsxCode";
import { readNames } from "./readNames";
import { readSheet } from "./readSheet";

/** A file as the workbench can show it. */
export interface OpenedFile {
  readonly plans: readonly SheetPlan[];
  /** What did not come along, in sentences; "" for nothing. */
  readonly leftOut: string;
}

/** Parts of a package that hold what the workbench does not show. */
const PARTS: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\/charts\/chart\d+\.xml$/, "a chart", "charts"],
  [/^xl\/media\//, "a picture", "pictures"],
  [/^xl\/pivotTables\/pivotTable\d+\.xml$/, "a pivot table", "pivot tables"],
  [/^xl\/vbaProject\.bin$/, "macros", "macros"],
];

/**
 * Reads an .xlsx file: values, formulas, number formats, tables, names, lists, notes. Throws a sentence for the reader
 * where it is no such file.
 * @param known the functions that can be calculated, in capitals
 */
export async function openXlsxFile(file: Blob, known: ReadonlySet<string>): Promise<OpenedFile> {
  const { Workbook, Zip } = await loadXlsxCode();
  const bytes = await file.arrayBuffer();
  const workbook = new Workbook();
  const leftOut = new LeftOut();
  let workbookPart = "";
  try {
    const { files } = await Zip.loadAsync(bytes);
    for (const [pattern, one, many] of PARTS)
      leftOut.note(one, many, Object.keys(files).filter((name) => pattern.test(name)).length);
    workbookPart = (await files["xl/workbook.xml"]?.async("string")) ?? "";
    await workbook.xlsx.load(bytes);
  } catch {
    throw new Error(
      "This file could not be read. Open an .xlsx workbook without a password; save an older .xls file as .xlsx first.",
    );
  }
  const plans = workbook.worksheets.map((sheet) => readSheet(sheet, { known, leftOut }));
  const [first, ...others] = plans;
  if (!first) throw new Error("This file has no worksheet.");
  const names = readNames(workbookPart, known, leftOut);
  return { plans: [{ ...first, names }, ...others], leftOut: leftOut.sentences };
}
