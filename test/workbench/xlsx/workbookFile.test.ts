import { workbookFile } from "../../../src/workbench/xlsx";
import type { XlsxBook } from "../../../src/workbench/xlsx";
import { EXAMPLE } from "./exampleBook";
import { cellXml, childElements, packageParts } from "./packageParts";

let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  parts = await packageParts(await workbookFile(EXAMPLE));
});
const part = (path: string): string => {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`The file has no part ${path}.`);
  return found;
};
const offers = (address: string) => cellXml(part("xl/worksheets/sheet1.xml"), address);
const comparison = (address: string) => cellXml(part("xl/worksheets/sheet2.xml"), address);

test("Functions of the add-in carry Excel's prefix, in cells and in calculated columns", () => {
  const rowFormula = "_xldudf_PERUSER(Offers[[#This Row],[Users]],Offers[[#This Row],[User rate]])";
  expect(offers("D4")).toContain(`<f>${rowFormula}</f><v>1005</v>`);
  expect(part("xl/tables/table1.xml")).toContain(
    `<tableColumn id="4" name="Monthly"><calculatedColumnFormula>${rowFormula}</calculatedColumnFormula></tableColumn>`,
  );
  for (const [path, text] of parts) {
    if (!path.endsWith(".xml")) continue;
    expect([path, text]).toEqual([path, expect.not.stringMatching(/(?<!_xldudf_)\b(PERUSER|QUOTECOSTS)\(/)]);
  }
});

test("What spills is a dynamic array over the block that it fills, with the values beside it", () => {
  expect(comparison("A3")).toBe(
    '<c r="A3" cm="1" t="str"><f t="array" ref="A3:B4">_xldudf_QUOTECOSTS(Offers[#All],Settings[#All],Measure)</f><v></v></c>',
  );
  expect(comparison("B4")).toMatch(/^<c r="B4" s="\d+"><v>1005<\/v><\/c>$/);
  expect(comparison("A8")).toBe(
    '<c r="A8" cm="1" t="e"><f t="array" ref="A8">Offers[Users]*2</f><v>#VALUE!</v></c>',
  );
  expect(comparison("A5")).toBe('<c r="A5"><f>SUM(Offers[Monthly])</f><v>3015</v></c>');
});

test("The metadata that cm points to says dynamic array, and the package declares it", () => {
  expect(childElements(part("xl/metadata.xml"))).toEqual(["metadataTypes", "futureMetadata", "cellMetadata"]);
  expect(part("xl/metadata.xml")).toContain('<metadataType name="XLDAPR"');
  expect(part("xl/metadata.xml")).toContain('fDynamic="1"');
  expect(part("[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
  expect(part("xl/_rels/workbook.xml.rels")).toContain('Target="metadata.xml"');
});

test("A workbook in which nothing spills has no metadata", async () => {
  const plain: XlsxBook = {
    ...EXAMPLE,
    names: [],
    sheets: [{ ...(EXAMPLE.sheets[0] as XlsxBook["sheets"][number]) }],
  };
  const plainParts = await packageParts(await workbookFile(plain));
  expect(plainParts.has("xl/metadata.xml")).toBe(false);
  expect(plainParts.get("[Content_Types].xml")).not.toContain("metadata.xml");
});

test("Newer functions of Excel carry their prefixes, and names within LET theirs", () => {
  expect(comparison("B6")).toContain("_xlfn.XLOOKUP(");
  expect(comparison("C6")).toContain(">_xlfn.LET(_xlpm.rate,3,_xlpm.rate+4)</f><v>7</v>");
  expect(part("xl/worksheets/sheet2.xml")).toContain(
    "<formula>AND(ISNUMBER(B4),B4=_xlfn.AGGREGATE(5,6,$B4:$AF4))",
  );
});

test("Cached values have the type of what was shown", () => {
  expect(offers("E4")).toMatch(/^<c r="E4" t="b">.*<v>1<\/v>/);
  expect(comparison("C7")).toMatch(/^<c r="C7" t="b">.*<v>0<\/v>/);
  expect(comparison("A6")).toMatch(/^<c r="A6" t="e">.*<v>#VALUE!<\/v>/);
  expect(comparison("A7")).toMatch(/^<c r="A7" t="str">.*<v>a text<\/v>/);
});

test("Tables have ids and names of their own, and headings as their columns", () => {
  const tables = [...parts].filter(([path]) => path.startsWith("xl/tables/"));
  const heads = tables.map(([, xml]) =>
    /<table [^>]*id="(\d+)" name="(\w+)" displayName="(\w+)" ref="([^"]+)"/.exec(xml),
  );
  expect(heads.map((head) => head?.slice(1))).toEqual([
    ["1", "Offers", "Offers", "A3:E5"],
    ["2", "Settings", "Settings", "A10:B11"],
  ]);
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  const headings = ["A3", "B3", "C3", "D3", "E3"].map(
    (each) => texts[Number(/<v>(\d+)</.exec(offers(each) ?? "")?.[1])],
  );
  const [, table = ""] = tables[0] ?? [];
  expect(headings).toEqual(
    [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name),
  );
});

test("Names, what is printed and the version of the calculation stand in the workbook", () => {
  const workbook = part("xl/workbook.xml");
  expect([...workbook.matchAll(/<definedName .*?<\/definedName>/g)].map(([whole]) => whole)).toEqual([
    '<definedName name="Measure">Comparison!$B$1</definedName>',
    '<definedName name="Quote_names">Offers[Quote]</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'Comparison\'!$A:$C</definedName>',
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Comparison'!$A:$A,'Comparison'!$3:$3</definedName>",
  ]);
  expect(workbook).toContain('<calcPr calcId="191029"/>');
  expect(workbook).toContain('activeTab="1"');
});

/** The children of a worksheet, in the order of ECMA-376 part 1, 18.3.1.99; of a workbook, 18.2.27; of a table, 18.5.1.2. */
const WORKSHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);
const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches`.split(/\s+/);
const TABLE_ORDER = "autoFilter sortState tableColumns tableStyleInfo extLst".split(" ");

test("Every part's elements stand in the order of the format, which Excel insists on", () => {
  for (const [path, xml] of parts) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const children = childElements(xml);
    const order =
      /worksheets\/sheet/.test(path) && !path.endsWith(".rels")
        ? WORKSHEET_ORDER
        : path === "xl/workbook.xml"
          ? WORKBOOK_ORDER
          : path.startsWith("xl/tables/")
            ? TABLE_ORDER
            : undefined;
    if (!order) continue;
    expect(children.filter((child) => !order.includes(child))).toEqual([]);
    const places = children.map((child) => order.indexOf(child));
    expect([path, places]).toEqual([path, [...places].sort((one, other) => one - other)]);
  }
  expect(childElements(part("xl/worksheets/sheet1.xml"))).toEqual(
    expect.arrayContaining(["dataValidations", "legacyDrawing", "tableParts"]),
  );
});

test("Every relation of the package has its part, and every part its content type", () => {
  for (const [path, xml] of parts) {
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const [, target = ""] of xml.matchAll(/ Target="([^"]*)"/g)) {
      const resolved = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect([path, target, parts.has(resolved)]).toEqual([path, target, true]);
    }
  }
  const types = part("[Content_Types].xml");
  const overridden = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name);
  expect(overridden.filter((name) => !parts.has(name ?? ""))).toEqual([]);
  const endings = [...types.matchAll(/Extension="([^"]*)"/g)].map(([, ending]) => ending);
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== "[Content_Types].xml" &&
      !overridden.includes(path) &&
      !endings.includes(path.split(".").at(-1)),
  );
  expect(untyped).toEqual([]);
});

test("Lists, limits, notes, widths and frozen panes are in the sheets", () => {
  const sheet = part("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('sqref="B4:B501"><formula1>0</formula1><formula2>100000</formula2>');
  expect(sheet).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4"');
  expect(sheet).toContain('<col min="1" max="1" width="20.71"');
  expect(part("xl/worksheets/sheet2.xml")).toContain("<formula1>&quot;monthly,first year&quot;</formula1>");
  expect(part("xl/worksheets/sheet2.xml")).toContain("<formula1>Quote_names</formula1>");
  expect(part("xl/comments1.xml")).toContain("Counted at the end of the month.");
});

test("Names that Excel refuses are given the nearest that it takes, and formulas follow", async () => {
  const odd: XlsxBook = {
    activeSheet: "Q1/Q2",
    functions: [],
    names: [{ name: "Settings", refersTo: "='Q1/Q2'!A2" }],
    sheets: [
      {
        name: "Q1/Q2",
        columnWidths: [],
        frozenRows: 0,
        frozenColumns: 0,
        cells: [
          { row: 0, column: 0, value: "Users" },
          { row: 0, column: 1, value: "users" },
          { row: 1, column: 0, value: 1 },
          { row: 4, column: 0, value: 1, formula: "=SUM('Q1/Q2'!A2,Settings[Users])" },
        ],
        tables: [
          {
            name: "Settings",
            range: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 },
            columns: [{ name: "Users" }, { name: "users" }, { name: "" }],
          },
        ],
      },
    ],
  };
  const oddParts = await packageParts(await workbookFile(odd));
  expect(oddParts.get("xl/workbook.xml")).toContain('name="Q1-Q2"');
  expect(oddParts.get("xl/workbook.xml")).toContain(
    "<definedName name=\"Settings_2\">'Q1-Q2'!$A$2</definedName>",
  );
  expect(cellXml(oddParts.get("xl/worksheets/sheet1.xml") ?? "", "A5")).toContain(
    "SUM(&apos;Q1-Q2&apos;!A2,Settings[Users])",
  );
  expect(oddParts.get("xl/tables/table1.xml")).toMatch(/name="Users".*name="users2".*name="Column3"/);
});
