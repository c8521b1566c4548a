import { ERROR_VALUE } from "./faults";
import { Dice } from "./Dice";
import { drawTriple } from "./drawTriple";
import { isFailure } from "./Failure";
import { Fraction } from "./Fraction";
import {
  independentCosts,
  independentInvoice,
  independentSchedule,
  type OracleCell,
  type OracleResult,
} from "./oracle";

/** Triples of a seed of their own, without faults. */
function triples(many: number, seed: number) {
  return Array.from({ length: many }, (_, turn) => drawTriple(new Dice(seed + turn * 7919), turn));
}

const amountOf = (cell: OracleCell | undefined) => Fraction.parse(typeof cell === "string" ? cell : "none");

const codes = (result: OracleResult) =>
  result.kind === "error"
    ? result.code
    : result.cells.map((row) => row.map((cell) => (isFailure(cell) ? cell.code : cell)));

test("an invoice adds up, and the schedule to the total", () => {
  for (const { quotes, scenarios, charges } of triples(60, 1)) {
    const costs = independentCosts(quotes, scenarios, "total", null, charges);
    const schedule = independentSchedule(quotes, scenarios, 0, 0, charges);
    const cell = costs.kind === "matrix" ? costs.cells[0]?.[0] : undefined;
    if (typeof cell !== "string" || schedule.kind === "error") continue;
    expect(schedule.rows.at(-1)?.[7]).toBe(cell);
    const invoice = independentInvoice(quotes, scenarios, 0, 0, schedule.rows.length, charges);
    if (invoice.kind === "error") throw new Error(invoice.failure.why);
    const sum = invoice.lines.reduce((total, line) => total.plus(Fraction.parse(line[3])), Fraction.zero);
    expect(sum.toString()).toBe(invoice.total);
    expect(invoice.total).toBe(schedule.rows.at(-1)?.[6]);
    const paid = schedule.rows.reduce((total, row) => total.plus(amountOf(row[8])), Fraction.zero);
    expect(paid.toString()).toBe(cell);
  }
});

test("blank cells may arrive as nothing, as empty text or as 0", () => {
  const blanksAs = (cells: unknown[][], blank: unknown) =>
    cells.map((row) => row.map((cell) => (cell === null || cell === "" || cell === 0 ? blank : cell)));
  for (const { quotes, scenarios, charges } of triples(40, 2)) {
    const plain = codes(independentCosts(quotes, scenarios, "total", null, charges));
    for (const blank of [null, "", 0]) {
      const [q, s, c] = [quotes, scenarios, charges ?? []].map((table) => blanksAs(table, blank));
      expect(codes(independentCosts(q ?? [], s ?? [], "total", null, c))).toEqual(plain);
    }
  }
});

test("the order of the rows of charges changes no cost", () => {
  for (const { quotes, scenarios, charges } of triples(80, 3)) {
    if (charges === null) continue;
    const [headers = [], ...rows] = charges;
    const turned = [headers, ...rows.reverse()];
    expect(codes(independentCosts(quotes, scenarios, "total", null, turned))).toEqual(
      codes(independentCosts(quotes, scenarios, "total", null, charges)),
    );
  }
});

test("an error value in a cell is the answer of its pairs, before anything else that is wrong", () => {
  const quotes = [
    ["Quote", "User rate", "Onboarding"],
    ["A", "ten", ERROR_VALUE],
    ["B", 10, ""],
  ];
  const scenarios = [
    ["Scenario", "Users", "Months"],
    ["Now", 5, 12],
  ];
  expect(codes(independentCosts(quotes, scenarios))).toEqual([["#DIV/0!", "600"]]);
});
