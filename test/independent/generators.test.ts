import fc from "fast-check";
import { shown } from "./askOracle";
import { ALLOWED_CADENCES, CADENCES, cadenceName } from "./Cadence";
import { classify, tallyOf } from "./classify";
import { ROW_CLASSES } from "./Failure";
import { Fraction } from "./Fraction";
import { discountRateCells, measureCells, tablePairs } from "./generators";
import { independentCosts, independentInvoice, independentSchedule } from "./oracle";

const SEED = 20_260_101;

test("the tables come in every cadence and every fault, and most pairs have an answer", () => {
  const drawn = fc.sample(fc.tuple(tablePairs(), measureCells, discountRateCells), {
    numRuns: 700,
    seed: SEED,
  });
  const tally = tallyOf(
    drawn.map(([pair, measure, rate]) => classify(pair.quotes, pair.scenarios, measure, rate)),
  );
  expect(CADENCES.map(cadenceName).filter((name) => !tally.cadences.has(name))).toEqual([]);
  expect(ALLOWED_CADENCES).toHaveLength(20);
  const unseen = ROW_CLASSES.filter((name) => !tally.errors.has(name) && name !== "error value in a cell");
  expect(unseen).toEqual([]);
  expect([...tally.errors.keys()]).toEqual(
    expect.arrayContaining([
      "renegotiate",
      "not comparable",
      "no users",
      "beyond magnitude",
      "no rows",
      "mixed currencies",
    ]),
  );
  expect(tally.answered / tally.pairs).toBeGreaterThan(0.5);
}, 60_000);

test("an invoice adds up, and the schedule to the total", () => {
  fc.assert(
    fc.property(tablePairs({ whole: 0 }), ({ quotes, scenarios }) => {
      const costs = independentCosts(quotes, scenarios, "total");
      const schedule = independentSchedule(quotes, scenarios, 0, 0);
      const cell = costs.kind === "matrix" ? costs.cells[0]?.[0] : undefined;
      fc.pre(typeof cell === "string" && schedule.kind === "schedule");
      expect(schedule.rows.at(-1)?.[7]).toBe(cell);
      const invoice = independentInvoice(quotes, scenarios, 0, 0, schedule.rows.length);
      if (invoice.kind === "error") throw new Error(invoice.why);
      const sum = invoice.lines.reduce((total, line) => total.plus(Fraction.parse(line[3])), Fraction.zero);
      expect(sum.toString()).toBe(invoice.total);
      expect(invoice.total).toBe(schedule.rows.at(-1)?.[6]);
    }),
    { numRuns: 60, seed: SEED },
  );
});

test("blank cells may arrive as nothing, as empty text or as 0", () => {
  const blanksAs = (cells: unknown[][], blank: unknown) =>
    cells.map((row, index) =>
      index === 0 ? row : row.map((cell) => (cell === null || cell === "" || cell === 0 ? blank : cell)),
    );
  fc.assert(
    fc.property(tablePairs(), fc.constantFrom(null, "", 0), ({ quotes, scenarios }, blank) => {
      expect(independentCosts(blanksAs(quotes, blank), blanksAs(scenarios, blank))).toEqual(
        independentCosts(quotes, scenarios),
      );
    }),
    { numRuns: 60, seed: SEED },
  );
});

test("the order of the columns changes no cost", () => {
  const backwards = (cells: unknown[][]) => cells.map((row) => [...row].reverse());
  fc.assert(
    fc.property(
      tablePairs({ whole: 0 }),
      measureCells,
      discountRateCells,
      ({ quotes, scenarios }, measure, rate) => {
        const codes = (result: ReturnType<typeof independentCosts>) =>
          result.kind === "error" ? result.code : result.cells.map((row) => row.map(shown));
        expect(codes(independentCosts(backwards(quotes), backwards(scenarios), measure, rate))).toEqual(
          codes(independentCosts(quotes, scenarios, measure, rate)),
        );
      },
    ),
    { numRuns: 60, seed: SEED },
  );
});
