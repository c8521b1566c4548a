import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { quotesAsQuoted, scenarioTable } from "./comparisonTables";
import { remark } from "./timed";

/** What one call took in a process of its own; memory in MiB. */
interface Measured {
  readonly milliseconds: number;
  /** Peak of the process before the call: Node and both tables. */
  readonly before: number;
  readonly peak: number;
  /** Heap that the engine holds after the call. */
  readonly heap: number;
  readonly rows: number;
}

const ROUNDS = 5;
const folder = mkdtempSync(path.join(tmpdir(), "scenario-rows-"));
remark("QUOTECOSTS of the built scripts in a fresh Node, not warmed, 5 quotes × 36 months, total");
try {
  for (const rows of [12_500, 25_000, 50_000, 100_000]) {
    const file = path.join(folder, `${rows}.json`);
    const text = JSON.stringify([quotesAsQuoted(), scenarioTable(rows)]);
    writeFileSync(file, text);
    const runs = Array.from({ length: ROUNDS }, () => measured(file, rows));
    const times = runs.map((run) => run.milliseconds).sort((first, second) => first - second);
    const most = (of: (run: Measured) => number) => Math.max(...runs.map(of)).toFixed(0);
    const [best = 0] = times;
    const median = times[Math.floor(ROUNDS / 2)] ?? 0;
    remark(
      [
        `${rows.toLocaleString("en-US").padStart(7)} scenarios (${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB as JSON):`,
        `best ${best.toFixed(0)} ms, median ${median.toFixed(0)} ms, ${((1e6 * median) / rows / 180).toFixed(0)} ns an invoice;`,
        `peak RSS ${most((run) => run.peak)} MiB (${most((run) => run.before)} before the call), heap ${most((run) => run.heap)} MiB`,
      ].join(" "),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measured(file: string, rows: number): Measured {
  const program = path.join(__dirname, "comparisonInNode.js");
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const result = JSON.parse(stdout) as Measured;
  if (result.rows !== rows) throw new Error(`${result.rows} rows came back for ${rows}.`);
  return result;
}
