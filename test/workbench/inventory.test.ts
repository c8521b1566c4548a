import { strFromU8, unzipSync } from "fflate";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { sampleDrafts, writeDraft } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";
import { workbookFile } from "../taskpane/inventory/workbookFile";
import { workbenchSession } from "./session";

const session = workbenchSession();

const WRITTEN = ["=1+1", "+1", "-2", "@SUM(1)", "\t=1+1", "12E4567"];
const DEVICES = [
  "Hostname;Type;Serial number;Last seen",
  ...WRITTEN.map((name, at) => `${name};Laptop;${name}${at};2026-11-2${at}`),
  "DC01;Server;S1;2026-11-20",
].join("\r\n");

const choose = (workbench: Workbench, label: string, name: string, content: string | Uint8Array) =>
  workbench.page.getByLabel(label).setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });
const tab = (workbench: Workbench, name: string) => workbench.page.getByRole("tab", { name }).click();

test("A list that is pasted is counted by a formula, and counted again when it changes", async () => {
  const workbench = await session.shared();
  await workbench.paste(
    "A1",
    "Device name\tDevice type\tSerial number\nPC1\tLaptop\tS1\nPC1\tLaptop\tS1\nDC01\tWindows Server 2022\tS2",
  );
  await workbench.type("E1", "=COUNTDEVICES(A1:C4)");
  await workbench.shows("E2", "Workstations");
  await workbench.shows("F2", "1");
  await workbench.shows("F3", "1");
  await workbench.type("B3", "Retired laptop");
  await workbench.type("C3", "S3");
  await workbench.shows("F2", "2");
});

test("A file is counted in a worker; its sheets recalculate, and no cell of it becomes a formula, nor in the .xlsx", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await tab(workbench, "Lists");
  await choose(workbench, "Choose an exported list", "devices.csv", DEVICES);
  await page.getByRole("table", { name: "Counts of devices" }).waitFor();
  await page.getByRole("button", { name: "Insert sheets" }).click();
  await workbench.shows("B8", "6", "Device counts");
  for (const [at, name] of WRITTEN.entries()) {
    const cell = await workbench.cell(`D${at + 2}`, "Devices");
    expect([cell.value, cell.formula]).toEqual([name.trim(), ""]);
  }
  await workbench.shows("B2", "counted", "Devices");
  await workbench.select("E2", "Devices");
  await workbench.type("E2", "Server");
  await workbench.shows("B8", "5", "Device counts");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#ribbon").getByRole("button", { name: "Download .xlsx" }).click(),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "inventory-")), "workbook.xlsx");
  await download.saveAs(path);
  const parts = unzipSync(readFileSync(path));
  const sheets = Object.entries(parts).flatMap(([path, part]) =>
    /worksheets\/[^/]+\.xml$/.test(path) ? [strFromU8(part)] : [],
  );
  const formulas = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/<f[^>]*>([^<]*)/g)].map(([, text]) => text ?? ""),
  );
  expect(formulas.filter((text) => !/COUNTDEVICES/.test(text))).toEqual([]);
  const strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  for (const name of WRITTEN) expect(strings).toContain(`>${name.trim()}<`);
});

test("What is typed into the map of the workbook counts in its sheets and in the pane", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await tab(workbench, "Lists");
  const list = "Hostname;Type;Serial number\r\nPC1;Laptop;S1\r\nTV1;Signage;S2\r\nTV2;Signage;S3";
  await choose(workbench, "Choose an exported list", "devices.csv", list);
  await page.getByRole("table", { name: "Counts of devices" }).waitFor();
  await page.getByRole("button", { name: "Insert sheets" }).click();
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Inventory map"));
  const [map] = (await workbench.tables()).filter(({ sheetName }) => sheetName === "Inventory map");
  if (!map) throw new Error("There is no map.");
  const row = map.range.startRow + 2;
  await workbench.select(`A${row}`, "Inventory map");
  await workbench.type(`A${row}`, "Signage");
  await workbench.type(`B${row}`, "workstation");
  await page.getByText(/The table “Inventory map” in this workbook is used/).waitFor();
  await page
    .getByRole("table", { name: "Counts of devices" })
    .getByRole("row", { name: /^Workstations.*3/ })
    .waitFor();
  await workbench.shows("B8", "3", "Device counts");
});

test("A dropped bomb is refused while the page stays alive, and nothing is written", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  const before = await workbench.sheetNames();
  await tab(workbench, "Lists");
  const bomb = workbookFile(
    [
      {
        name: "A",
        rows: [
          ["Hostname", "Type"],
          ["PC1", "Laptop"],
        ],
      },
    ],
    {
      "xl/worksheets/sheet2.xml": new Uint8Array(170_000_000),
    },
  );
  const transfer = await page.evaluateHandle((base64) => {
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([content], "bomb.xlsx"));
    return data;
  }, Buffer.from(bomb).toString("base64"));
  await page
    .getByRole("group", { name: "Open an exported list" })
    .dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByText("bomb.xlsx: Unpacked, this workbook has more than 160 MB").waitFor();
  expect(await workbench.sheetNames()).toEqual(before);
});

test("Reading and counting a large file leaves the page's own thread alone", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await tab(workbench, "Lists");
  const zone = page.getByRole("group", { name: "Open an exported list" });
  await zone.waitFor();
  // Made before anything is measured.
  const transfer = await page.evaluateHandle(() => {
    const line = (row: number) =>
      `PC${row},Laptop,Windows 11 Pro,S${row},Client ${row % 9},2026-11-20,Active,${"x".repeat(60)}`;
    const heading = "Hostname,Type,OS,Serial number,Client,Last seen,Status,Notes";
    const lines = Array.from({ length: 60_000 }, (_row, row) => line(row));
    const data = new DataTransfer();
    data.items.add(new File([[heading, ...lines].join("\n")], "large.csv"));
    return data;
  });
  await page.evaluate(() => {
    const undo: (() => void)[] = [];
    // Other tests use the page after this one.
    const stop = () => undo.forEach((each) => each());
    const seen = { reads: 0, told: [] as number[], stop };
    const before = (prototype: object, name: string, note: (of: unknown) => void) => {
      const own = Reflect.get(prototype, name) as (...values: unknown[]) => unknown;
      const noted = function (this: unknown, ...values: unknown[]) {
        note(this);
        return own.apply(this, values);
      };
      Object.assign(prototype, { [name]: noted });
      undo.push(() => Object.assign(prototype, { [name]: own }));
    };
    for (const name of ["arrayBuffer", "slice", "stream", "text"])
      before(Blob.prototype, name, () => (seen.reads += 1));
    const told = ({ data }: MessageEvent) => seen.told.push(JSON.stringify(data).length);
    before(Worker.prototype, "postMessage", (of) => {
      const worker = of as Worker;
      // The same listener is added but once.
      worker.addEventListener("message", told);
      undo.push(() => worker.removeEventListener("message", told));
    });
    Object.assign(globalThis, { seen });
  });
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByText("large.csv: 60,000 rows of devices.").waitFor();
  await page.getByRole("cell", { name: "60,000" }).first().waitFor();
  const { reads, told } = await page.evaluate(() => {
    const seen = Reflect.get(globalThis, "seen") as { reads: number; told: number[]; stop: () => void };
    seen.stop();
    return { reads: seen.reads, told: seen.told };
  });
  // The file is handed on unread, and of its six million letters come back what the pane shows and how far it is.
  expect(reads).toBe(0);
  expect(told.length).toBeGreaterThan(3);
  expect(told.reduce((sum, letters) => sum + letters, 0)).toBeLessThan(20_000);
  await page.getByText("too large for a formula").waitFor();
});

test("A request that a provider filled in is opened as a file, and becomes a quote with its charges", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  const answers = [
    ["Your quote"],
    ["What we ask", "Item", "Your answer"],
    ["What is it called?", "Quote", "Acme"],
    ["How is it priced?", "Model", "per-user"],
    ["What does a user cost?", "User rate", 80],
  ];
  const charges = [["Your charges"], ["Charge", "Per", "Rate"], ["Backup", "server", 25]];
  const file = workbookFile([
    { name: "Your quote", rows: answers },
    { name: "Your charges", rows: charges },
  ]);
  await page
    .getByRole("button", { name: /^Quotes/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Paste a table of quotes" }).click();
  await choose(workbench, "A file with a table of quotes", "Acme.xlsx", file);
  await page.getByRole("button", { name: "Add 1 quote and 1 charge" }).click();
  await page.getByRole("list", { name: "Quotes" }).getByText("Acme").first().waitFor();
});

test("An invoice is compared with the signed quote, and disputed line by line in the workbook and in a letter", async () => {
  const [draft] = sampleDrafts.map((sample) => sample.draft);
  if (!draft) throw new Error("There is no sample.");
  const workbench = await session.open({}, (page) =>
    page.addInitScript((text) => Object.assign(globalThis, { keptDraft: text }), writeDraft(draft)),
  );
  const { page } = workbench;
  await page.evaluate(async (text) => globalThis.workbook.writeDraft(text), writeDraft(draft));
  await workbench.reload();
  await tab(workbench, "Lists");
  await page.getByRole("button", { name: "Check an invoice" }).click();
  await page.getByLabel("Signed quote").waitFor();
  const invoice = "Description,Quantity,Unit price,Amount\nRocket fuel,2,100,200\n";
  await choose(workbench, "Choose an invoice", "invoice.csv", invoice);
  await page.getByRole("heading", { name: /^Dispute \$200 of/ }).waitFor();
  expect(await page.getByRole("textbox", { name: "Letter of dispute" }).inputValue()).toContain(
    "Rocket fuel: billed $200; $200 too much (not in the contract)",
  );
  await page.getByRole("button", { name: "Insert sheets" }).click();
  await workbench.shows("A7", "Line", "Reconciliation");
  expect(await workbench.sheetNames()).toEqual(
    expect.arrayContaining(["Letter of dispute", "Invoice received"]),
  );
});
