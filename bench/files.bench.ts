import { readFile } from "../src/taskpane/inventory/files/readFile";
import { workbookFile } from "../test/taskpane/inventory/workbookFile";
import { remark } from "./timed";

const HEADINGS = ["Hostname", "Type", "OS", "Serial number", "Client", "Site", "Last seen", "Status"];
const line = (row: number) => [
  `PC-${row}`,
  "Laptop",
  "Windows 11 Pro",
  `SN${row * 7919}`,
  `Client ${row % 200}`,
  `Site ${row % 700}`,
  "2026-11-20",
  "Active",
];
const lines = (rows: number) => [HEADINGS, ...Array.from({ length: rows }, (_row, row) => line(row))];

/** Seconds of the clock and of the processor, and what is held when it is done. */
async function print(name: string, bytes: Uint8Array): Promise<void> {
  const file = new Blob([new Uint8Array(bytes)]);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  let rows = "refused";
  try {
    const [sheet] = await readFile(file, () => undefined);
    rows = `${sheet?.cells.length ?? 0} rows`;
  } catch (thrown) {
    rows = thrown instanceof Error ? thrown.message.slice(0, 60) : "";
  }
  const { user, system } = process.cpuUsage(start);
  const held = ((process.memoryUsage().heapUsed - before) / 2 ** 20).toFixed(0);
  const size = (file.size / 1e6).toFixed(1);
  remark(
    `${name.padEnd(44)} ${size.padStart(6)} MB   ${((user + system) / 1e6).toFixed(2)} s   ${held.padStart(4)} MB   ${rows}`,
  );
}

const text = (rows: number, tail = "") =>
  new TextEncoder().encode(
    lines(rows)
      .map((row) => [...row, tail].join(","))
      .join("\n"),
  );

async function main(): Promise<void> {
  await print("CSV, 100,000 rows × 8 columns", text(100_000));
  await print("CSV, 100,000 rows, a column of notes", text(100_000, "x".repeat(420)));
  await print("Excel, 100,000 rows × 8 columns", workbookFile([{ name: "A", rows: lines(100_000) }]));
  await print("CSV, one line", new Uint8Array(50_000_000).fill(0x41));
  const bomb = { "xl/worksheets/sheet2.xml": new Uint8Array(500_000_000) };
  await print("Excel, a bomb", workbookFile([{ name: "A", rows: lines(3) }], bomb));
  await print(
    "Excel, a bomb that lies",
    workbookFile([{ name: "A", rows: lines(3) }], bomb, (size) => Math.min(size, 5_000)),
  );
}

void main();
