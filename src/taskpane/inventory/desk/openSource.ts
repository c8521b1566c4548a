import { recognizeList } from "../../../inventory";
import { cellsOfText } from "../files/readCsv";
import { readFile, type FileSheet, type OnProgress } from "../files/readFile";
import type { ListSource } from "./Desk";
import type { Export } from "./joinExports";

/** Reads a source; of the sheets of a workbook the first that holds a list. */
export async function openSource(source: ListSource, onProgress: OnProgress): Promise<Export> {
  const { name } = source;
  const none = { modified: "", notes: [] };
  if ("cells" in source) return { name, cells: source.cells, ...none };
  if ("text" in source) {
    return { name, cells: cellsOfText(source.text.replace(/\r\n?/g, "\n"), onProgress), ...none };
  }
  const sheets = await readFile(source.file, onProgress);
  const sheet = sheets.find(({ cells }) => recognizeList(cells, []).ok) ?? sheets[0];
  return {
    name: sheet === undefined || sheet.name === "" || sheets.length === 1 ? name : `${name} (${sheet.name})`,
    cells: sheet?.cells ?? [],
    modified: source.modified,
    notes: [...(sheet?.notes ?? []), ...otherSheets(sheets, sheet)],
  };
}

function otherSheets(sheets: readonly FileSheet[], read: FileSheet | undefined): readonly string[] {
  const others = sheets.filter((sheet) => sheet !== read && sheet.cells.length > 1);
  if (read === undefined || others.length === 0) return [];
  return [
    `The sheet “${read.name}” of the workbook is read, not ${others.map(({ name }) => `“${name}”`).join(", ")}.`,
  ];
}
