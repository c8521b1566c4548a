import JSZip from "jszip";
import { workbookFile } from "../../../src/workbench/xlsx";
import { EXAMPLE } from "./exampleBook";
import { openInLibreOffice } from "./libreOffice";
import type { OpenedWorkbook } from "./libreOffice";

/** The file without its formulas: what a program shows that does not calculate. */
async function withoutFormulas(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const part of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = await part.async("string");
    zip.file(part.name, xml.replace(/<f[ >].*?<\/f>/g, "").replaceAll(' cm="1"', ""));
  }
  return zip.generateAsync({ type: "uint8array" });
}

let opened: OpenedWorkbook;
let cached: OpenedWorkbook;
beforeAll(async () => {
  const bytes = await workbookFile(EXAMPLE);
  opened = await openInLibreOffice(bytes);
  cached = await openInLibreOffice(await withoutFormulas(bytes));
});

const shown = (workbook: OpenedWorkbook, sheet: string, row: number, column: number) =>
  workbook.sheets.get(sheet)?.[row]?.[column];

test("Another spreadsheet program shows the table with what our functions answered last", () => {
  expect([...opened.sheets.keys()]).toEqual(["My offers", "Comparison"]);
  expect(opened.sheets.get("My offers")).toEqual([
    ["Offers & more", "", "", "", ""],
    ["", "", "", "", ""],
    ["Quote", "Users", "User rate", "Monthly", "Checked"],
    ["North", "10", "100.5", "1005", "TRUE"],
    ['<South> "2"', "20", "100.5", "2010", "TRUE"],
  ]);
  // It does not know PERUSER: what it shows is what the file kept, in the cell's format.
  expect(opened.document).toMatch(/table:formula="of:=[^"]*PERUSER\([^>]*>\s*<text:p>1,005\.00</i);
  expect(shown(opened, "Comparison", 6, 0)).toBe("a text");
});

test("Formulas of Excel's own functions calculate there, over the tables and as arrays", () => {
  expect(opened.sheets.get("Comparison")?.[4]).toEqual(["3015", "30", "60"]);
  expect(shown(opened, "Comparison", 6, 1)).toBe("2");
  // Kept as an error of the past; recalculated it is the first of the users, doubled.
  expect(shown(opened, "Comparison", 7, 0)).toBe("20");
});

test("Tables, names, lists, notes and highlights are known there", () => {
  const { document } = opened;
  expect(document).toMatch(
    /table:database-range [^>]*table:name="Offers" [^>]*table:target-range-address="&apos;My offers&apos;\.A3:&apos;My offers&apos;\.E5"/,
  );
  expect(document).toMatch(
    /table:name="Settings" [^>]*table:target-range-address="Comparison\.A10:Comparison\.B11"/,
  );
  expect(document).toMatch(/table:named-range table:name="Measure" [^>]*\$Comparison\.\$B\$1/);
  expect(document).toMatch(
    /table:content-validation [^>]*cell-content-is-in-list\(&quot;monthly&quot;;&quot;first year&quot;\)/,
  );
  expect(document).toMatch(
    /table:content-validation [^>]*cell-content-is-between\(0,100000\)|cell-content-is-whole-number\(\) and cell-content-is-between\(0,100000\)/,
  );
  expect(document).toContain("Counted at the end of the month.");
  expect(document).toMatch(
    /calcext:conditional-format calcext:target-range-address="Comparison\.B4:Comparison\.AF501"/,
  );
});

test("A program that does not calculate shows every cached value, spilled ones too", () => {
  expect(cached.sheets.get("Comparison")).toEqual([
    ["Measure", "monthly", ""],
    ["", "", ""],
    ["", "North", ""],
    ["Base", "1005", ""],
    ["3015", "30", "60"],
    ["#VALUE!", "1005", "7"],
    ["a text", "2", "FALSE"],
    ["#VALUE!", "", ""],
    ["", "", ""],
    ["Setting", "Value", ""],
    ["Months", "36", ""],
  ]);
});
