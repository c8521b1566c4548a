import fc from "fast-check";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { Differences } from "../../support/Differences";
import { best, called, costs, plain } from "./slowly";
import { asWritten, onManyTables, tableOf, type CellsByHeading } from "./studyTables";

/** Pairs of normals by the polar method, from 32 bits a draw. */
function normals(seed: number): () => readonly [number, number] {
  const generator = xoroshiro128plus(seed);
  for (let skipped = 0; skipped < 64; skipped++) generator.next();
  const next = () => generator.next() / 2147483648;
  return () => {
    for (;;) {
      const [x, y] = [next(), next()];
      const square = x ** 2 + y ** 2;
      if (square > 0 && square < 1) {
        const length = Math.sqrt((-2 * Math.log(square)) / square);
        return [x * length, y * length];
      }
    }
  };
}

const clipped = (growth: number) => Number(Math.min(1, Math.max(-0.9, growth)).toFixed(6));

/** PERCENTILE.INC; a trial without an answer counts as more expensive than all others. */
function percentile(costsOfTrials: readonly unknown[], share: number): unknown {
  const sorted = costsOfTrials
    .filter((cost): cost is number => typeof cost === "number")
    .sort((a, b) => a - b);
  const rank = (costsOfTrials.length - 1) * share;
  const [lower, upper] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
  if (lower === undefined || upper === undefined) return "none";
  return Number((lower + (upper - lower) * (rank % 1)).toFixed(4));
}

test("SIMULATE answers the percentiles of QUOTECOSTS over the same draws", () => {
  onManyTables(
    (all) =>
      fc.property(
        all,
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom(0.05, 0.1, 0.4),
        (tables, seed, spread) => {
          const trials = tables.scenarios.length === 1 ? 2 : 12;
          const answer = called(
            "SIMULATE",
            ...[asWritten(tables), tableOf(tables.scenarios), "S1", spread, trials, seed, tables.charges],
          );
          if (!Array.isArray(answer)) {
            expect(plain(answer)).toMatch(/^#/);
            return;
          }
          const draw = normals(seed);
          const [first = {}, ...others] = tables.scenarios;
          const drawn = Array.from({ length: trials }, () => {
            const [users, devices] = draw();
            const cells: CellsByHeading = {
              ...first,
              "User growth": clipped(Number(first["User growth"]) + users * spread),
              "Device growth": clipped(Number(first["Device growth"]) + devices * spread),
            };
            return { ...tables, scenarios: [cells, ...others] };
          });
          const byTrial = drawn.map((each) => costs(each));
          const winners = drawn.map((each) => best(each));
          const rows = (answer as unknown[][]).slice(1).map((row) => row.map(plain));
          const differences = new Differences();
          for (const [column, [name, p10, p50, p90, mean, share]] of rows.entries()) {
            const own = byTrial.map((row) => row[column]);
            for (const [shown, part] of [
              [p10, 0.1],
              [p50, 0.5],
              [p90, 0.9],
            ] as const) {
              const wanted = percentile(own, part);
              const what = `${String(name)}: percentile ${part}`;
              if (typeof wanted === "number") differences.apart(what, shown, wanted, 0.0051);
              else differences.between(`${what} is an error`, /^#/.test(String(shown)), true);
            }
            if (own.every((cost) => typeof cost === "number"))
              differences.apart("mean", mean, own.reduce((sum, cost) => sum + cost, 0) / trials, 0.05);
            else differences.between("mean is an error", /^#/.test(String(mean)), true);
            const wins = winners.filter((winner) => winner === name).length;
            differences.between("cheapest share", share, wins / trials);
          }
          expect(differences.found).toEqual([]);
        },
      ),
    40,
  );
});

const QUOTES = [
  ["Quote", "User rate", "Workstation rate", "Uplift"],
  ["Acme", 95, "", 0.03],
  ["Bolt", "", 70, ""],
];
const SCENARIOS = [
  ["Scenario", "Users", "Workstations", "User growth", "Months"],
  ["Base", 34, 46, 0.05, 36],
];

test("A seed draws the same to the cent on every machine", () => {
  expect(called("SIMULATE", QUOTES, SCENARIOS, 1, 0.1, 1000, 42, null)).toEqual([
    ["Quote", "P10", "P50", "P90", "Mean", "Cheapest share"],
    ["Acme", 106_407.63, 128_887.1, 156_062.71, 130_112.27, 0.314],
    ["Bolt", 97_293, 116_130, 138_320, 117_335.19, 0.686],
  ]);
  expect(called("SIMULATE", QUOTES, SCENARIOS, 1, null, null, null, null)).toEqual(
    called("SIMULATE", QUOTES, SCENARIOS, "Base", 0.1, 1000, 1, null),
  );
});

test("Percentiles and means are rounded to the cent, halves away from zero, also of credits", () => {
  const quotes = [
    ["Quote", "Model"],
    ["Paid", "itemised"],
    ["Credited", "itemised"],
  ];
  const charges = [
    ["Quote", "Charge", "Per", "Rate"],
    ["Paid", "Seats", "user", 0.01],
    ["Credited", "Seats", "user", -0.01],
  ];
  const scenarios = [
    ["Scenario", "Users", "Months"],
    ["Base", 55, 24],
  ];
  for (let seed = 1; seed <= 20; seed++) {
    const answer = called("SIMULATE", quotes, scenarios, 1, 0.3, 4, 1e6 + seed, charges);
    const [, paid = [], credited = []] = answer as unknown[][];
    const [p10 = 0, p50 = 0, p90 = 0, mean = 0] = paid.slice(1, 5).map(Number);
    expect(credited.slice(1, 5)).toEqual([-p90, -p50, -p10, -mean]);
  }
});

test("A few trials differ from seed to seed in both growths, also where the seeds are small", () => {
  const drawn = [1, 2, 3, 4, 5].map((seed) => {
    const rows = called("SIMULATE", QUOTES, SCENARIOS, 1, 0.1, 1, seed, null) as unknown[][];
    return [rows[1]?.[1], rows[2]?.[1]];
  });
  for (const quote of [0, 1]) expect(new Set(drawn.map((costsOfSeed) => costsOfSeed[quote])).size).toBe(5);
});
