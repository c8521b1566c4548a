"use strict";

const { spawnSync } = require("node:child_process");
const { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/**
 * Wrong changes to the core, each of which the unit tests must catch: file, what it is, right text, wrong text.
 * The right text must stand in the file exactly once.
 *
 * @type {readonly (readonly [string, string, string, string])[]}
 */
const MUTATIONS = [
  [
    "money.ts",
    "halves are cut instead of rounded",
    "Math.floor((dividend + divisor / 2) / divisor)",
    "Math.floor(dividend / divisor)",
  ],
  [
    "Decimal.ts",
    "halves are rounded towards zero",
    "(2n * magnitude + divisor) / (2n * divisor)",
    "(2n * magnitude + divisor - 1n) / (2n * divisor)",
  ],
  [
    "contract/upliftSteps.ts",
    "the uplift counts a year too many",
    "Math.floor((month - this.firstMonth) / 12) + 1",
    "Math.floor((month - this.firstMonth) / 12) + 2",
  ],
  [
    "money.ts",
    "uplifted rates lose their decimals beyond the cent",
    "Math.max(minorDigits, Math.min(6, quoted.scale))",
    "minorDigits",
  ],
  [
    "money.ts",
    "large products stay in doubles",
    "if (product <= EXACT_PRODUCT && product >= 0) {",
    "if (product >= 0) {",
  ],
  ["tiers.ts", "a tier's bound is exclusive", "quantity <= tier.upTo", "quantity < tier.upTo"],
  ["tiers.ts", "graduated tiers charge from the first unit", "(tiers[index - 1]?.upTo ?? 0)", "0"],
  [
    "tiers.ts",
    "volume charges all tiers",
    'const first = mode === "volume" ? reached : 0;',
    "const first = 0;",
  ],
  [
    "proration.ts",
    "the last day is not charged",
    "days: end - start + 1, period: length",
    "days: end - start, period: length",
  ],
  [
    "proration.ts",
    "a month's end is its real day by months of 30",
    "end === length ? 30 : Math.min(end, 30)",
    "Math.min(end, 30)",
  ],
  [
    "proration.ts",
    "a year has 360 days",
    "share(last - first + 1, 12, 365)",
    "share(last - first + 1, 12, 360)",
  ],
  ["proration.ts", "1900 has no 29 February", "|| year === 1900", ""],
  [
    "lines/users.ts",
    "minimum users are ignored",
    "ledger.charge(USERS, bill.usersOnLine,",
    "ledger.charge(USERS, bill.billedUsers,",
  ],
  ["lines/overage.ts", "the overage cap is a surcharge", "overageCap - sum)", "sum - overageCap)"],
  [
    "counts/MonthlyCount.ts",
    "overage counts from the first unit",
    "if (included === 0) return count;",
    "return count;",
  ],
  [
    "counts/supportHours.ts",
    "included hours are billed",
    "return above(hours, includedHours, room);",
    "return hours;",
  ],
  [
    "counts/supportHours.ts",
    "a pool has the hours of one month",
    "const own = includedHours * hoursPool;",
    "const own = includedHours;",
  ],
  [
    "counts/supportHours.ts",
    "all unused hours roll over",
    "carried = Math.min(unused, mostCarried);",
    "carried = unused;",
  ],
  [
    "lines/linesInOrder.ts",
    "the minimum comes before the discount",
    "  charges,\n  termDiscount,\n  minimumCommitment,\n",
    "  charges,\n  minimumCommitment,\n  termDiscount,\n",
  ],
  [
    "lines/overage.ts",
    "a ceiling breaks a unit late",
    "if (count.at(month) <= included) continue;",
    "if (count.at(month) <= included + 1_000_000) continue;",
  ],
  [
    "counts/growth.ts",
    "a half is lost when growth is rounded",
    "const HALF_WITH_GUARD = 0.5 + 1e-9;",
    "const HALF_WITH_GUARD = 0.5 - 1e-9;",
  ],
  [
    "counts/billing.ts",
    "the ratchet comes down again",
    'basis === "ratchet" ? Math.max(counted, now) : now',
    "now",
  ],
  [
    "counts/billing.ts",
    "peak looks at this month only",
    "Math.max(numbers[index] ?? 0, numbers[Math.min(index + 1, last)] ?? 0)",
    "numbers[index] ?? 0",
  ],
  [
    "counts/billing.ts",
    "an audit settles a month late",
    "const isAudit = month > 0 && month % interval === 0;",
    "const isAudit = month > 1 && (month - 1) % interval === 0;",
  ],
  [
    "counts/billing.ts",
    "a true-up credits",
    "open += Math.max(0, (used[index] ?? 0) - ",
    "open += ((used[index] ?? 0) - ",
  ],
  [
    "counts/billing.ts",
    "the last months are never settled",
    "const isLast = month === horizon - 1;",
    "const isLast = false;",
  ],
  [
    "contract/upliftSteps.ts",
    "an anniversary is missed",
    "return this.firstMonth + this.stepsBy(month) * 12;",
    "return Number.POSITIVE_INFINITY;",
  ],
  [
    "contract/upliftSteps.ts",
    "the contract year begins a month early",
    "terms.firstUpliftMonth - 1, (step) =>",
    "terms.firstUpliftMonth - 2, (step) =>",
  ],
  [
    "ratios.ts",
    "the crossover is upside down",
    "    BigInt(userRate.coefficient) * BigInt(count) * bigPowerOfTen(scale),\n    coefficient * bigPowerOfTen(userRate.scale),\n",
    "    coefficient * bigPowerOfTen(userRate.scale),\n    BigInt(userRate.coefficient) * BigInt(count) * bigPowerOfTen(scale),\n",
  ],
  [
    "decision/flatRateFit.ts",
    "exactly the tolerance is too much",
    "Math.abs(userChange) <= tolerance",
    "Math.abs(userChange) < tolerance",
  ],
  [
    "decision/factors.ts",
    "2 devices per user already favour per-user",
    "if (ratio > manyDevices) {",
    "if (ratio >= manyDevices) {",
  ],
  [
    "bestOffer.ts",
    "an incomplete quote may be the best",
    "one.complete === other.complete ? one.cost < other.cost : one.complete",
    "one.cost < other.cost",
  ],
  ["measures.ts", "the first year has 13 months", "Math.min(12, horizon)", "Math.min(13, horizon)"],
  [
    "breakFix.ts",
    "the minimum comes before the increment",
    "Math.max(raised, job.minimumHours)",
    "Math.max(hours, job.minimumHours)",
  ],
  ["breakFix.ts", "a digit cut off begins another step", "increment % 10 === 0 ? 0 : (nearest + 1) / 2", "0"],
  [
    "lines/linesInOrder.ts",
    "users stand before the base fee",
    "  baseFee,\n  users,\n  devices,\n  trueUps,\n",
    "  users,\n  baseFee,\n  devices,\n  trueUps,\n",
  ],
  [
    "contract/Contract.ts",
    "classes stand in the scenario's order",
    "lines.sort((first, second) => first.column - second.column)",
    "lines",
  ],
];

const root = path.join(__dirname, "..");

/** @param {string} folder a new one, with all that the unit tests need */
function copyInto(folder) {
  for (const name of ["src", "test", "docs", "scripts", "jest.config.js", "package.json", "tsconfig.json"]) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
}

/** @param {string} copy @returns {boolean} whether the unit tests of core and functions pass in the copy */
function passes(copy) {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const words = ["--selectProjects", "unit", "--bail", "--silent", "--", "test/pricing", "test/functions"];
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
  if (!passes(copy)) throw new Error("The tests fail before anything is changed.");
  let survivors = 0;
  for (const [name, what, right, wrong] of chosen) {
    const file = path.join(copy, "src", "pricing", name);
    const text = readFileSync(file, "utf8");
    if (text.split(right).length !== 2) throw new Error(`${name} no longer holds “${right}” exactly once.`);
    writeFileSync(
      file,
      text.replace(right, () => wrong),
    );
    const survived = passes(copy);
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
