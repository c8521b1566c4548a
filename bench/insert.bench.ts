import { comparisonSheets, sampleDrafts, type Draft } from "../src/scenarios";
import { ExcelWorkbook } from "../src/workbook";
import { openExcel } from "../test/support/officeHost/openExcel";
import { remark } from "./timed";

const ROUNDS = 5;
remark(
  "Inserting a comparison: plans and requests by us and Office.js, over a host of our own whose time is left out",
);

/** A sample with so many scenarios. */
function draftOf(scenarios: number): Draft {
  const [sample] = sampleDrafts;
  if (sample === undefined) throw new Error("There is no sample.");
  const { draft } = sample;
  const many = Array.from({ length: scenarios }, (_scenario, index) => ({
    id: `s${index}`,
    values: { Scenario: `What if ${index + 1}`, Months: 36, "User growth": (index % 40) / 100 },
    ownCounts: { Users: 20 + index },
  }));
  return { ...draft, scenarios: many };
}

async function main(): Promise<void> {
  for (const scenarios of [5, 1_000, 5_000]) {
    const draft = draftOf(scenarios);
    const times: number[] = [];
    let shown = "";
    for (let round = 0; round < ROUNDS; round++) {
      const excel = openExcel();
      const start = performance.now();
      const outcome = await new ExcelWorkbook().addSheets(comparisonSheets(draft));
      if (!outcome.ok) throw new Error(outcome.problem.message);
      times.push(performance.now() - start - excel.milliseconds);
      const megabytes = excel.bytes.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
      shown = `${excel.requests} round trips, ${megabytes.toFixed(1)} MB`;
    }
    times.sort((one, other) => one - other);
    const [best = 0] = times;
    const median = times[Math.floor(ROUNDS / 2)] ?? 0;
    remark(
      `${scenarios.toLocaleString("en-US").padStart(7)} scenarios: best ${best.toFixed(0)} ms, median ${median.toFixed(0)} ms; ${shown}`,
    );
  }
}

void main();
