import type JSZip from "jszip";
import { rangeAddress } from "../grid/cells/cellAddress";
import type { FileBook, FileSheet, FileTable } from "./FileBook";
import { DYNAMIC_ARRAY_METADATA, METADATA_CONTENT_TYPE, METADATA_RELATIONSHIP } from "./dynamicArrayMetadata";

/** The engine version of today's Excel: from an older one it would recalculate everything on opening. */
const CALCULATION_ENGINE = "191029";

/** Corrects and completes what the library wrote: dynamic arrays, calculated columns, names, notes of readable size. */
export async function completePackage(zip: JSZip, book: FileBook): Promise<void> {
  let tableNumber = 0;
  for (const [index, sheet] of book.sheets.entries()) {
    await change(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) => completeSheet(xml, sheet));
    if ((sheet.notes ?? []).length > 0) {
      await change(zip, `xl/drawings/vmlDrawing${index + 1}.vml`, (xml) => enlargeNotes(xml, sheet));
    }
    for (const table of sheet.tables) {
      tableNumber += 1;
      await change(zip, `xl/tables/table${tableNumber}.xml`, tableXml.bind(undefined, table, tableNumber));
    }
  }
  await change(zip, "xl/workbook.xml", (xml) => completeWorkbook(xml, book));
  if (book.sheets.some(({ cells }) => cells.some((cell) => cell.arrayReference !== undefined))) {
    await addMetadata(zip);
  }
}

async function change(zip: JSZip, path: string, changed: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (!part) throw new Error(`The file of the workbook lacks its part ${path}.`);
  zip.file(path, changed(await part.async("string")));
}

function completeSheet(xml: string, sheet: FileSheet): string {
  const withArrays = xml.replace(/<c r="([A-Z]+[0-9]+)"(?=[^>]*><f t="array")/g, '<c r="$1" cm="1"');
  // The format wants the drawing of the notes before the tables.
  const [drawing = ""] = /<legacyDrawing [^>]*\/>/.exec(withArrays) ?? [];
  if (drawing === "" || sheet.tables.length === 0) return withArrays;
  return withArrays.replace(drawing, "").replace("<tableParts", `${drawing}<tableParts`);
}

/** What stands in the file of a table; the library does not know calculated columns. */
function tableXml(table: FileTable, id: number): string {
  const range = rangeAddress(table.range);
  const columns = table.columns.map(({ name, formula, isArray }, index) => {
    const start = `<tableColumn id="${index + 1}" name="${attribute(name)}"`;
    if (formula === undefined) return `${start}/>`;
    const array = isArray ? ' array="1"' : "";
    return `${start}><calculatedColumnFormula${array}>${text(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${id}" name="${attribute(table.name)}" displayName="${attribute(table.name)}" ref="${range}" ` +
    `totalsRowShown="0"><autoFilter ref="${range}"/>` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ' +
    'showColumnStripes="0"/></table>'
  );
}

function completeWorkbook(xml: string, book: FileBook): string {
  const names = book.names.map(({ name, refersTo, sheet }) => {
    const local = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    return `<definedName name="${attribute(name)}"${local}>${text(refersTo)}</definedName>`;
  });
  const all = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return xml
    .replace(/<definedNames>.*?<\/definedNames>|<definedNames\/>/s, "")
    .replace(/<calcPr[^>]*\/>/, `${all}<calcPr calcId="${CALCULATION_ENGINE}"/>`);
}

async function addMetadata(zip: JSZip): Promise<void> {
  zip.file("xl/metadata.xml", DYNAMIC_ARRAY_METADATA);
  await change(zip, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/xl/metadata.xml" ContentType="${METADATA_CONTENT_TYPE}"/></Types>`,
    ),
  );
  await change(zip, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdMetadata" Type="${METADATA_RELATIONSHIP}" Target="metadata.xml"/></Relationships>`,
    ),
  );
}

const NOTE_COLUMNS = 3;
const CHARACTERS_IN_A_LINE = 30;

/** The library draws every note four rows high. */
function enlargeNotes(xml: string, sheet: FileSheet): string {
  const notes = [...(sheet.notes ?? [])].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  let index = 0;
  return xml.replace(/<x:Anchor>[^<]*<\/x:Anchor>/g, (whole) => {
    const note = notes[index];
    index += 1;
    if (!note) return whole;
    const lines = note.text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_IN_A_LINE)), 0);
    const left = note.column + 1;
    const top = Math.max(0, note.row - 1);
    return `<x:Anchor>${left}, 12, ${top}, 4, ${left + NOTE_COLUMNS}, 12, ${top + lines + 1}, 4</x:Anchor>`;
  });
}

const text = (plain: string): string =>
  plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[^\P{Cc}\n\t]/gu, "");

/** A line break in a name has a form of its own in the format. */
const attribute = (plain: string): string =>
  text(plain).replaceAll('"', "&quot;").replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
