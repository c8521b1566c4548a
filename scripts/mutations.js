"use strict";

const { spawnSync } = require("node:child_process");
const { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/**
 * Wrong changes, each of which the tests of its layer must catch: file under src, what it is, right text, wrong text.
 * The right text must stand in the file exactly once.
 *
 * @type {readonly (readonly [string, string, string, string])[]}
 */
const MUTATIONS = [
  [
    "pricing/money.ts",
    "halves are cut instead of rounded",
    "Math.floor((dividend + divisor / 2) / divisor)",
    "Math.floor(dividend / divisor)",
  ],
  [
    "pricing/Decimal.ts",
    "halves are rounded towards zero",
    "(2n * magnitude + divisor) / (2n * divisor)",
    "(2n * magnitude + divisor - 1n) / (2n * divisor)",
  ],
  [
    "pricing/contract/upliftSteps.ts",
    "the uplift counts a year too many",
    "Math.floor((month - this.firstMonth) / 12) + 1",
    "Math.floor((month - this.firstMonth) / 12) + 2",
  ],
  [
    "pricing/money.ts",
    "uplifted rates lose their decimals beyond the cent",
    "Math.max(minorDigits, Math.min(6, quoted.scale))",
    "minorDigits",
  ],
  [
    "pricing/money.ts",
    "large products stay in doubles",
    "if (product <= EXACT_PRODUCT && product >= 0) {",
    "if (product >= 0) {",
  ],
  ["pricing/tiers.ts", "a tier's bound is exclusive", "quantity <= tier.upTo", "quantity < tier.upTo"],
  ["pricing/tiers.ts", "graduated tiers charge from the first unit", "(tiers[index - 1]?.upTo ?? 0)", "0"],
  [
    "pricing/tiers.ts",
    "volume charges all tiers",
    'const first = mode === "volume" ? reached : 0;',
    "const first = 0;",
  ],
  [
    "pricing/proration.ts",
    "the last day is not charged",
    "days: end - start + 1, period: length",
    "days: end - start, period: length",
  ],
  [
    "pricing/proration.ts",
    "a month's end is its real day by months of 30",
    "end === length ? 30 : Math.min(end, 30)",
    "Math.min(end, 30)",
  ],
  [
    "pricing/proration.ts",
    "a year has 360 days",
    "share(last - first + 1, 12, 365)",
    "share(last - first + 1, 12, 360)",
  ],
  ["pricing/proration.ts", "1900 has no 29 February", "|| year === 1900", ""],
  [
    "pricing/lines/users.ts",
    "minimum users are ignored",
    "ledger.charge(USERS, bill.usersOnLine,",
    "ledger.charge(USERS, bill.billedUsers,",
  ],
  ["pricing/lines/overage.ts", "the overage cap is a surcharge", "overageCap - sum)", "sum - overageCap)"],
  [
    "pricing/counts/MonthlyCount.ts",
    "overage counts from the first unit",
    "if (included === 0) return count;",
    "return count;",
  ],
  [
    "pricing/counts/supportHours.ts",
    "included hours are billed",
    "return above(hours, includedHours, room);",
    "return hours;",
  ],
  [
    "pricing/counts/supportHours.ts",
    "a pool has the hours of one month",
    "const own = includedHours * hoursPool;",
    "const own = includedHours;",
  ],
  [
    "pricing/counts/supportHours.ts",
    "all unused hours roll over",
    "carried = Math.min(unused, mostCarried);",
    "carried = unused;",
  ],
  [
    "pricing/lines/linesInOrder.ts",
    "the minimum comes before the discount",
    "  charges,\n  termDiscount,\n  minimumCommitment,\n",
    "  charges,\n  minimumCommitment,\n  termDiscount,\n",
  ],
  [
    "pricing/lines/overage.ts",
    "a ceiling breaks a unit late",
    "if (count.at(month) <= included) continue;",
    "if (count.at(month) <= included + 1_000_000) continue;",
  ],
  [
    "pricing/counts/growth.ts",
    "a half is lost when growth is rounded",
    "const HALF_WITH_GUARD = 0.5 + 1e-9;",
    "const HALF_WITH_GUARD = 0.5 - 1e-9;",
  ],
  [
    "pricing/counts/billing.ts",
    "the ratchet comes down again",
    'basis === "ratchet" ? Math.max(counted, now) : now',
    "now",
  ],
  [
    "pricing/counts/billing.ts",
    "peak looks at this month only",
    "Math.max(entryOf(numbers, index), entryOf(numbers, Math.min(index + 1, last)))",
    "entryOf(numbers, index)",
  ],
  [
    "pricing/counts/billing.ts",
    "an audit settles a month late",
    "const isAudit = month > 0 && month % interval === 0;",
    "const isAudit = month > 1 && (month - 1) % interval === 0;",
  ],
  [
    "pricing/counts/billing.ts",
    "a true-up credits",
    "open += Math.max(0, entryOf(used, index) - ",
    "open += (entryOf(used, index) - ",
  ],
  [
    "pricing/counts/billing.ts",
    "the last months are never settled",
    "const isLast = month === horizon - 1;",
    "const isLast = false;",
  ],
  [
    "pricing/contract/upliftSteps.ts",
    "an anniversary is missed",
    "return this.firstMonth + this.stepsBy(month) * 12;",
    "return Number.POSITIVE_INFINITY;",
  ],
  [
    "pricing/contract/upliftSteps.ts",
    "the contract year begins a month early",
    "terms.firstUpliftMonth - 1, (step) =>",
    "terms.firstUpliftMonth - 2, (step) =>",
  ],
  [
    "pricing/ratios.ts",
    "the crossover is upside down",
    "    BigInt(userRate.coefficient) * BigInt(count) * bigPowerOfTen(scale),\n    coefficient * bigPowerOfTen(userRate.scale),\n",
    "    coefficient * bigPowerOfTen(userRate.scale),\n    BigInt(userRate.coefficient) * BigInt(count) * bigPowerOfTen(scale),\n",
  ],
  [
    "pricing/decision/flatRateFit.ts",
    "exactly the tolerance is too much",
    "Math.abs(userChange) <= tolerance",
    "Math.abs(userChange) < tolerance",
  ],
  [
    "pricing/decision/factors.ts",
    "2 devices per user already favour per-user",
    "if (ratio > manyDevices) {",
    "if (ratio >= manyDevices) {",
  ],
  [
    "pricing/bestOffer.ts",
    "an incomplete quote may be the best",
    "one.complete === other.complete ? one.cost < other.cost : one.complete",
    "one.cost < other.cost",
  ],
  ["pricing/measures.ts", "the first year has 13 months", "Math.min(12, horizon)", "Math.min(13, horizon)"],
  [
    "pricing/breakFix.ts",
    "the minimum comes before the increment",
    "Math.max(raised, job.minimumHours)",
    "Math.max(hours, job.minimumHours)",
  ],
  [
    "pricing/breakFix.ts",
    "a digit cut off begins another step",
    "increment % 10 === 0 ? 0 : (nearest + 1) / 2",
    "0",
  ],
  [
    "pricing/lines/linesInOrder.ts",
    "users stand before the base fee",
    "  baseFee,\n  users,\n  devices,\n  trueUps,\n",
    "  users,\n  baseFee,\n  devices,\n  trueUps,\n",
  ],
  [
    "pricing/contract/Contract.ts",
    "classes stand in the scenario's order",
    "lines.sort((first, second) => first.column - second.column)",
    "lines",
  ],
  [
    "functions/arguments/tierColumns.ts",
    "tiers may leave a gap and still be from and to",
    "from !== before && from !== before + 1",
    "from < before",
  ],
  [
    "functions/arguments/figures.ts",
    "a schedule's row is explained by the first month",
    "(row === 0 ? undefined : { ...rows.value, month: row })",
    "(row === 0 ? undefined : { ...rows.value, month: 1 })",
  ],
  [
    "functions/comparisonMemo.ts",
    "tables that differ in their charges are taken for the same",
    "    sameCells(one.charges, other.charges)\n",
    "    true\n",
  ],
  [
    "scenarios/draft/compareDraft.ts",
    "an incomplete quote may be the cheapest of a draft",
    "cost: quote.measures[measure], complete: quote.complete }",
    "cost: quote.measures[measure], complete: true }",
  ],
  [
    "scenarios/comparison/whatIfRows.ts",
    "a what-if changes the class of which there is least",
    "count(header) > count(largest)",
    "count(header) < count(largest)",
  ],
  [
    "actions/refreshComparison.ts",
    "sheets that are gone are drawn",
    "drawings.filter(({ sheetKey }) => keys.includes(sheetKey))",
    "drawings",
  ],
  [
    "actions/explainSelection.ts",
    "a sum of several figures is told as the first of them",
    "only !== undefined && found.length === 1 ? only : { figures }",
    "only !== undefined ? only : { figures }",
  ],
  [
    "actions/functionsIn.ts",
    "functions are found in texts",
    'formula.replace(/"[^"]*"|\'[^\']*\'/g, " ")',
    "formula",
  ],
  [
    "workbook/writeTables.ts",
    "added columns stay when the rest is taken back",
    "for (let at = headers.length - 1; at >= old.headers.length; at--) table.columns.getItemAt(at).delete();",
    "",
  ],
  [
    "workbook/writeTables.ts",
    "a table that was changed meanwhile is written over",
    "  if (other)\n",
    "  if (other && before.length === 0)\n",
  ],
  [
    "taskpane/wizard/issues.ts",
    "issues are shown before their field was touched",
    "(state.visited.includes(step) || state.touched.includes(issue.field))",
    "true",
  ],
  [
    "taskpane/explain/FigureInvoice.tsx",
    "the invoice stays that of the first month",
    "figures.invoiceOf({ ...current, month })",
    "figures.invoiceOf({ ...current, month: 1 })",
  ],
  ["taskpane/numbers/NumberLocale.ts", "the sign of a typed number is lost", "? -1 : 1", "? 1 : 1"],
];

const root = path.join(__dirname, "..");

/** @param {string} folder a new one, with all that the unit tests need */
function copyInto(folder) {
  for (const name of ["src", "test", "docs", "scripts", "jest.config.js", "package.json", "tsconfig.json"]) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
}

/**
 * The tests that must notice a change, by the layer's folder: none needs a build or a browser.
 *
 * @type {Record<string, readonly string[]>}
 */
const TESTS = {
  pricing: ["test/pricing", "test/functions"],
  functions: ["test/functions", "test/actions/explainSelection"],
  scenarios: ["test/scenarios/draft", "test/scenarios/comparison/whatIfSheet"],
  actions: ["test/actions/explainSelection", "test/actions/insertComparison"],
  workbook: ["test/workbook/halfWay", "test/workbook/tables", "test/workbook/portContract"],
  taskpane: ["test/taskpane/wizard/reduceWizard", "test/taskpane/ExplainPanel", "test/taskpane/numbers"],
};

/** @param {string} name a file under src @returns {readonly string[]} */
function testsOf(name) {
  return TESTS[name.split("/")[0] ?? ""] ?? [];
}

/** @param {string} copy @param {readonly string[]} tests @returns {boolean} whether they pass in the copy */
function passes(copy, tests) {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const words = ["--selectProjects", "unit", "pane", "--bail", "--silent", "--", ...tests];
  return spawnSync(process.execPath, [jest, ...words], { cwd: copy, stdio: "ignore" }).status === 0;
}

/**
 * Plants each wrong change in a copy, one at a time.
 *
 * @param {string} copy
 * @param {typeof MUTATIONS} chosen
 * @returns {number} how many no test noticed
 */
function survivorsIn(copy, chosen) {
  const tests = [...new Set(chosen.flatMap(([name]) => testsOf(name)))];
  if (!passes(copy, tests)) throw new Error("The tests fail before anything is changed.");
  let survivors = 0;
  for (const [name, what, right, wrong] of chosen) {
    const file = path.join(copy, "src", name);
    const text = readFileSync(file, "utf8");
    if (text.split(right).length !== 2) throw new Error(`${name} no longer holds “${right}” exactly once.`);
    writeFileSync(
      file,
      text.replace(right, () => wrong),
    );
    const survived = passes(copy, testsOf(name));
    writeFileSync(file, text);
    if (survived) survivors += 1;
    console.log(`${survived ? "SURVIVED" : "caught  "}  ${name}: ${what}`);
  }
  return survivors;
}

function main() {
  const copy = mkdtempSync(path.join(os.tmpdir(), "mutations-"));
  try {
    copyInto(copy);
    // A word on the command line chooses among them: `npm run mutations -- discount`.
    const word = process.argv[2] ?? "";
    const chosen = MUTATIONS.filter(([name, what]) => `${name}: ${what}`.includes(word));
    const survivors = survivorsIn(copy, chosen);
    console.log(`${chosen.length - survivors} of ${chosen.length} caught`);
    process.exitCode = survivors > 0 ? 1 : 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (require.main === module) main();

module.exports = { MUTATIONS };
