import "../support/customFunctions";
import {
  bestFigures,
  costFigures,
  lineFigures,
  scheduleFigures,
} from "../../src/functions/arguments/figures";
import { historyFigures } from "../../src/functions/arguments/rerating";
import type { Figures } from "../../src/functions/Figures";
import type { Result } from "../../src/pricing";

const quotes = [
  ["Quote", "User rate"],
  ["Northwind", 100],
  ["Unpriced", ""],
];
const scenarios = [
  ["Scenario", "Users", "Months"],
  ["Office", 10, 12],
  ["Unread", "ten", 12],
];
const history = [
  ["Month", "Users"],
  [1, 10],
  [2, 12],
];
/** A charge of a misspelt quote, which is an error of all. */
const misspelt = [
  ["Quote", "Charge", "Per", "Rate"],
  ["Northwnd", "Licenses", "user", 15],
];
const PLACES = ["quotes", "scenarios", "third", "fourth", "fifth", "sixth"].map((name) => ({
  name,
  address: undefined,
}));

function known(read: Result<Figures>): Figures {
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

test.each<[string, (charges: unknown) => Result<Figures>]>([
  ["QUOTECOSTS", (charges) => costFigures([quotes, scenarios, "total", 0, false, charges], PLACES)],
  ["BESTQUOTE", (charges) => bestFigures([quotes, scenarios, "total", 0, charges], PLACES)],
  ["QUOTELINES", (charges) => lineFigures([quotes, scenarios, 1, 1, 1, charges], PLACES)],
  ["QUOTESCHEDULE", (charges) => scheduleFigures([quotes, scenarios, 1, 1, charges], PLACES)],
  ["RERATE", (charges) => historyFigures([quotes, history, charges], PLACES)],
])("behind %s there are figures, and none where the charges are of a misspelt quote", (_name, figuresFor) => {
  expect(figuresFor(null).ok).toBe(true);
  expect(figuresFor(misspelt)).toMatchObject({ ok: false, issue: { code: "charge-of-unknown" } });
});

test.each<[string, Result<Figures>]>([
  ["QUOTELINES", lineFigures([quotes, scenarios, "Nobody", 1, 1, null], PLACES)],
  ["QUOTESCHEDULE", scheduleFigures([quotes, scenarios, 1, "Nowhere", null], PLACES)],
])("%s has no figures for a name that no row has", (_name, read) => {
  expect(read.ok).toBe(false);
});

describe("the invoice behind a cell", () => {
  const figures = known(costFigures([quotes, scenarios, "total", 0, false, null], PLACES));
  const at = (quote: number, scenario: number) => figures.invoiceOf({ quote, scenario, month: 1 });
  test("is that of its quote and scenario", () => {
    expect(figures.placeAt(0, 0)).toEqual({ quote: 0, scenario: 0, month: 1 });
    expect(at(0, 0)).toMatchObject({ ok: true, value: { total: 1000 } });
    expect(figures.monthsOf(0)).toBe(12);
  });
  test("does not exist where the quote has no rates, the scenario cannot be read, or neither is there", () => {
    expect([at(1, 0).ok, at(0, 1).ok, at(7, 0).ok, at(0, 7).ok]).toEqual([false, false, false, false]);
  });
  test("of a scenario that cannot be read is asked for month 1 alone", () => {
    expect(figures.monthsOf(1)).toBe(1);
  });
  test("does not stand behind cells beyond the answer", () => {
    expect([figures.placeAt(0, 2), figures.placeAt(2, 0)]).toEqual([undefined, undefined]);
  });
});

test("behind the names that frame the costs there is no invoice", () => {
  const figures = known(costFigures([quotes, scenarios, "total", 0, true, null], PLACES));
  expect([figures.placeAt(0, 1), figures.placeAt(1, 0)]).toEqual([undefined, undefined]);
  expect(figures.placeAt(1, 1)).toEqual({ quote: 0, scenario: 0, month: 1 });
});

test("behind the best quote stands its invoice, and none where no quote has an answer", () => {
  const figures = known(bestFigures([quotes, scenarios, "total", 0, null], PLACES));
  expect([figures.placeAt(0, 0), figures.placeAt(1, 0)]).toEqual([
    { quote: 0, scenario: 0, month: 1 },
    undefined,
  ]);
});

test("behind a schedule each month has its invoice, the headings none", () => {
  const figures = known(scheduleFigures([quotes, scenarios, 1, 1, null], PLACES));
  expect([0, 1, 12].map((row) => figures.placeAt(row, 4))).toEqual([
    undefined,
    { quote: 0, scenario: 0, month: 1 },
    { quote: 0, scenario: 0, month: 12 },
  ]);
});

test("behind a history each month has its invoice, the totals that of the first", () => {
  const figures = known(historyFigures([quotes, history, null], PLACES));
  expect([0, 1, 2, 3, 4].map((row) => figures.placeAt(row, 1)?.month)).toEqual([
    undefined,
    1,
    2,
    1,
    undefined,
  ]);
  expect(figures.sources).toEqual(["", ""]);
  expect(figures.invoiceOf({ quote: 0, scenario: 0, month: 2 })).toMatchObject({ value: { total: 1200 } });
});
