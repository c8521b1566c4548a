/** @jest-environment node */
import { UnzipInflate } from "fflate";
import { FileRefusal } from "../../../src/taskpane/inventory/files/FileRefusal";
import { readFile } from "../../../src/taskpane/inventory/files/readFile";
import { workbookFile, zip } from "./workbookFile";

type Bytes = Uint8Array<ArrayBuffer>;
const bytes = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false): Uint8Array => {
  const encoded = Buffer.from(text, "utf16le");
  return new Uint8Array(isBig ? encoded.swap16() : encoded);
};
const windows = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (letter) => (letter === "€" ? 0x80 : letter === "’" ? 0x92 : letter.charCodeAt(0))),
  );

/** The cells of a file's first sheet, or why it is refused. */
async function cellsOf(...parts: readonly Uint8Array[]): Promise<unknown> {
  try {
    const [sheet] = await readFile(new Blob([bytes(...parts)]), () => undefined);
    return sheet?.cells;
  } catch (thrown) {
    if (thrown instanceof FileRefusal) return thrown.message;
    throw thrown;
  }
}

const LIST = [
  ["Name", "Typ", "Größe €"],
  ["Müller’s PC", "Laptop", "1,5"],
  ["DC01", "Server", ""],
];
const lines = (separator: string, end: string): string =>
  LIST.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join(
    end,
  );

describe("a file of separated values is read in every form that systems write", () => {
  const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ["UTF-8", utf8],
    ["UTF-8 with a mark", (text) => utf8(`\uFEFF${text}`)],
    ["UTF-16 with a mark", (text) => utf16(`\uFEFF${text}`)],
    ["UTF-16 the other way round, with a mark", (text) => utf16(`\uFEFF${text}`, true)],
    ["UTF-16 without a mark", (text) => utf16(text)],
    ["UTF-16 the other way round, without a mark", (text) => utf16(text, true)],
    ["Windows-1252", windows],
  ];
  const SEPARATORS = [",", ";", "\t", "|"];
  const ENDS = ["\n", "\r\n", "\r"];
  const forms = ENCODINGS.flatMap(([name, encode]) =>
    SEPARATORS.flatMap((separator) => ENDS.map((end) => ({ name, encode, separator, end }))),
  );
  test.each(forms)("$name, cells parted by $separator", async ({ encode, separator, end }) => {
    expect(await cellsOf(encode(lines(separator, end)))).toEqual(LIST);
    expect(await cellsOf(encode(lines(separator, end) + end))).toEqual(LIST);
  });

  test("a first line may name the separator or a type", async () => {
    expect(await cellsOf(utf8("sep=;\r\na;b,c\r\n1;2,5"))).toEqual([
      ["a", "b,c"],
      ["1", "2,5"],
    ]);
    expect(await cellsOf(utf8('"sep=|"\na|b\n1|2'))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(await cellsOf(utf8('#TYPE System.Object\r\n"a","b"\r\n"1","2"'))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("the separator is that on which most lines agree, not that of the first", async () => {
    const text = "Devices, as of today\nName;Type\nPC1;Laptop, old\nPC2;Desktop\nPC3;Server, rack, new";
    expect(await cellsOf(utf8(text))).toEqual([
      ["Devices, as of today"],
      ["Name", "Type"],
      ["PC1", "Laptop, old"],
      ["PC2", "Desktop"],
      ["PC3", "Server, rack, new"],
    ]);
  });

  test("cells in quotation marks hold separators, line breaks and quotation marks; blank lines are none", async () => {
    expect(await cellsOf(utf8('a,b\r\n\r\n"x, ""y""","one\r\ntwo"\r\n,\r\n'))).toEqual([
      ["a", "b"],
      ['x, "y"', "one\ntwo"],
    ]);
  });

  test("what no UTF-8 is late in the file makes all of it Windows-1252", async () => {
    const many = "Name,Type\n".repeat(20_000);
    const cells = (await cellsOf(utf8(many), windows("Müller,Laptop\n"))) as string[][];
    expect(cells.at(-1)).toEqual(["Müller", "Laptop"]);
  });
});

describe("a workbook", () => {
  const strings = (count: number) => Array.from({ length: count }, (_, row) => [`PC${row}`, "Laptop"]);

  test("gives its sheets with texts, numbers, truth values and dates as serial numbers, without blank rows", async () => {
    const file = workbookFile([
      { name: "Cover", rows: [["As of today"]] },
      {
        name: "Devices",
        rows: [["Name", "Seen", "On"], [], ["PC1", { date: 46_355 }, true], ["=1+1", { date: 46_355.5 }, 7]],
      },
    ]);
    const sheets = await readFile(new Blob([bytes(file)]), () => undefined);
    expect(sheets).toEqual([
      { name: "Cover", cells: [["As of today"]], notes: [] },
      {
        name: "Devices",
        cells: [
          ["Name", "Seen", "On"],
          ["PC1", 46_355, true],
          ["=1+1", 46_355.5, 7],
        ],
        notes: [],
      },
    ]);
  });

  test("says how many cells hold an error, which are read as blanks", async () => {
    const more = '<row r="2"><c r="A2" s="0" t="e"><v>#N/A</v></c><c r="B2"><v>1</v></c></row>';
    const file = workbookFile([{ name: "A", rows: [["Name", "Type"]], more }]);
    const [sheet] = await readFile(new Blob([bytes(file)]), () => undefined);
    expect(sheet).toEqual({
      name: "A",
      cells: [
        ["Name", "Type"],
        ["", 1],
      ],
      notes: ["A cell of the workbook holds an error such as #N/A, which is read as a blank."],
    });
  });

  test("with more than 100,000 rows is refused", async () => {
    const more = '<row r="100020"><c r="A100020"><v>1</v></c></row>';
    expect(await cellsOf(workbookFile([{ name: "A", rows: strings(3), more }]))).toContain(
      "more than 100,000 rows",
    );
  });

  test.each([
    ["", (size: number) => size, "Unpacked, this workbook has more than 160 MB"],
    [
      ", and lies about it,",
      (size: number) => Math.min(size, 3_000),
      "This isn't an Excel workbook that can be",
    ],
  ])("that unpacks to hundreds of megabytes%s is refused at once", async (_how, lie, sentence) => {
    const content = new Uint8Array(170_000_000);
    const bomb = workbookFile(
      [{ name: "A", rows: strings(3) }],
      { "xl/worksheets/sheet2.xml": content },
      lie,
    );
    const unpack = jest.spyOn(UnzipInflate.prototype, "push");
    expect(await cellsOf(bomb)).toContain(sentence);
    const unpacked = unpack.mock.calls.reduce((sum, [piece]) => sum + piece.length, 0);
    unpack.mockRestore();
    expect(unpacked).toBeLessThanOrEqual(bomb.length / 10);
  });

  test("that reaches to the last cell of the sheet is refused with the cell", async () => {
    const sparse = workbookFile([
      { name: "A", rows: strings(3), more: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' },
    ]);
    expect(await cellsOf(sparse)).toContain("A sheet reaches to cell XFD1048576");
  });

  test.each([
    ["a zip file that is not a workbook", () => zip({ "readme.txt": utf8("hello") })],
    ["one that is cut off", () => workbookFile([{ name: "A", rows: strings(300) }]).slice(0, 900)],
  ])("%s is refused", async (_what, file) => {
    expect(await cellsOf(file())).toBe(
      "This isn't an Excel workbook that can be read. Open it in Excel and save it as .xlsx or CSV.",
    );
  });
});

describe("what isn't a list is refused with what to do", () => {
  test.each([
    ["an empty file", [], "The file is empty."],
    [
      "an old workbook",
      [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
      "old Excel format (.xls)",
    ],
    ["a PDF", [utf8("%PDF-1.7 …")], "This is a PDF"],
    ["a web page", [utf8("\n<!DOCTYPE html><title>Sign in</title>")], "This is a web page"],
    ["a picture", [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 7)], "This isn't a list as text"],
    ["a quotation mark that is never closed", [utf8('a,b\n1,"2\n3,4\n')], "never closed, near row 2 (“1”)"],
  ])("%s", async (_what, parts, sentence) => {
    expect(await cellsOf(...parts)).toContain(sentence);
  });

  test("one line of 50 MB is refused at once", async () => {
    const file = new Blob([bytes(utf8("Name,Type\n"), new Uint8Array(50_000_000).fill(0x41))]);
    let read = 0;
    const reading = readFile(file, (share) => (read = Math.max(read, share)));
    await expect(reading).rejects.toThrow("Line 2 is longer than a million characters");
    // Reading is half of the work, and of 50 million letters the first is enough.
    expect(read).toBeLessThan(0.5 / 40);
  });

  test("too many rows, columns and bytes", async () => {
    expect(await cellsOf(utf8("a,b\n".repeat(100_020)))).toContain("more than 100,000 rows");
    expect(await cellsOf(utf8(`${"a,".repeat(1_001)}\n`.repeat(3)))).toContain("more than 1,000 cells");
    const large = { size: 70_000_000 } as Blob;
    await expect(readFile(large, () => undefined)).rejects.toThrow(
      "The file is 70 MB; at most 64 MB can be read",
    );
  });
});

test("progress goes from nothing to all", async () => {
  const shares: number[] = [];
  const file = new Blob([bytes(utf8("Name,Type\n".repeat(90_000)))]);
  await readFile(file, (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((one, other) => one - other)).toEqual(shares);
});
