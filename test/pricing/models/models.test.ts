import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  cellSentence,
  catalogue,
  comparisonOf,
  consumptionAt,
  invoiceOfMonth,
  uncoveredDevices,
  type Comparison,
  type Contract,
} from "../../../src/pricing";
import type { ModelCases, Terms } from "./ModelCases";

/** The table of each `*.cases.ts` file beside this one. */
const tables = readdirSync(__dirname)
  .filter((name) => name.endsWith(".cases.ts"))
  .flatMap((name) => Object.values(jest.requireActual<Record<string, ModelCases>>(join(__dirname, name))));

const headed = (terms: Terms) => [Object.keys(terms), Object.values(terms)];

/** A table of charges; nothing where there are none. */
function charged(charges: readonly Terms[]): unknown[][] {
  const headings = [...new Set(charges.flatMap((charge) => Object.keys(charge)))];
  if (headings.length === 0) return [];
  return [headings, ...charges.map((charge) => headings.map((heading) => charge[heading] ?? ""))];
}

function compared(
  quote: Terms,
  scenario: Terms,
  charges: readonly Terms[],
): { comparison: Comparison; contract: Contract } {
  const comparison = comparisonOf(headed(quote), headed(scenario), charged(charges));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  const [contract] = comparison.value.contracts;
  if (!contract?.ok) throw new Error(contract && cellSentence(contract.issue));
  return { comparison: comparison.value, contract: contract.value };
}

/** All that keeps the quote from being one. */
function issuesOf(quote: Terms, charges: readonly Terms[] = []): string[] {
  const comparison = comparisonOf(headed(quote), headed({ Users: 5 }), charged(charges));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  return comparison.value.quotes.rows.flatMap((row) => row.issues.map((issue) => cellSentence(issue)));
}

test("every model of the catalogue has its table", () => {
  expect(tables.map(({ model }) => model).sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

describe.each(tables)("$model", ({ model, bills, needs, refuses, hasNoAnswer = [] }) => {
  test.each(bills)("bills $name", ({ quote, scenario, charges = [], lines, uncovered = [] }) => {
    for (const terms of [quote, { ...quote, Model: model }]) {
      const { comparison, contract } = compared(terms, scenario, charges);
      expect(contract.model.name).toBe(model);
      const consumption = consumptionAt(comparison, 0);
      if (!consumption.ok) throw new Error(cellSentence(consumption.issue));
      const invoice = invoiceOfMonth(contract, consumption.value, 1);
      if (!invoice.ok) throw new Error(cellSentence(invoice.issue));
      const shown = invoice.value.lines.map(({ label, quantity, rate, amount }) => [
        label,
        quantity,
        rate,
        amount,
      ]);
      expect(shown).toEqual(lines);
      const cents = lines.reduce((sum, [, , , amount]) => sum + Math.round(amount * 100), 0);
      expect(invoice.value.total).toBe(cents / 100);
      expect(uncoveredDevices(contract, consumption.value).map(({ label }) => label)).toEqual(uncovered);
    }
  });

  test.each(needs)("needs $name", ({ quote, charges, message }) => {
    expect(issuesOf({ ...quote, Model: model }, charges)).toEqual([expect.stringContaining(message)]);
  });

  test.each(refuses)("refuses $name", ({ quote, charges, message }) => {
    expect(issuesOf({ ...quote, Model: model }, charges)).toEqual([expect.stringContaining(message)]);
  });

  if (hasNoAnswer.length === 0) return;
  test.each(hasNoAnswer)("has no answer for $name", ({ quote, scenario, charges = [], message }) => {
    const { comparison, contract } = compared({ ...quote, Model: model }, scenario, charges);
    const consumption = consumptionAt(comparison, 0);
    if (!consumption.ok) throw new Error(cellSentence(consumption.issue));
    const invoice = invoiceOfMonth(contract, consumption.value, 1);
    expect(invoice.ok ? "an invoice" : cellSentence(invoice.issue)).toContain(message);
    expect(invoice.ok ? "" : invoice.issue.kind).toBe("no-answer");
  });
});
