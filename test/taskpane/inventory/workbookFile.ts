import { crc32, deflateRawSync } from "node:zlib";

type FileCell = string | number | boolean | { readonly date: number };

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** Rows of its own, as they stand in the part. */
  readonly more?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A zip file, packed by the machine itself: bombs of hundreds of megabytes are made in a moment.
 *
 * @param lie what the file says of a size
 */
export function zip(
  files: Readonly<Record<string, Uint8Array>>,
  lie: (size: number) => number = (size) => size,
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const count = Object.keys(files).length;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 1 });
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(lie(content.length), 8);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const version = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), version, sizes, lengths, name, packed]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at, 0);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\u0001\u0002"),
        Buffer.from([20, 0]),
        version,
        sizes,
        lengths,
        Buffer.alloc(10),
        offset,
        name,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function cellXml(cell: FileCell, reference: string): string {
  if (typeof cell === "string")
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${reference}" s="1"><v>${cell.date}</v></c>`;
}

/** An Excel workbook as other systems write it, made without the library that the product writes with. */
export function workbookFile(
  sheets: readonly FileSheet[],
  more: Readonly<Record<string, Uint8Array>> = {},
  lie?: (size: number) => number,
): Uint8Array {
  const part = (text: string) => utf8(HEAD + text);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": part(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    "xl/workbook.xml": part(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${sheets
        .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_sheet, at) =>
            `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
        )
        .join("")}<Relationship Id="rId90" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": part(
      `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [at, { rows, more: own = "" }] of sheets.entries()) {
    const body = rows.map((row, index) => {
      const cells = row.map((cell, column) =>
        cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`),
      );
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    });
    files[`xl/worksheets/sheet${at + 1}.xml`] = part(
      `<worksheet ${MAIN}><sheetData>${body.join("")}${own}</sheetData></worksheet>`,
    );
  }
  return zip({ ...files, ...more }, lie);
}
