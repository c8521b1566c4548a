import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  cellSentence,
  consumptionAt,
  contractInvoice,
  costMatrix,
  isComplete,
  scheduleOf,
  ZERO,
  type Comparison,
  type Measure,
} from "../../../src/pricing";
import type { ContractCase } from "./ContractCase";
import { compared } from "../../support/recordTables";

/** The table of each `*.cases.ts` file beside this one, by its file's name. */
const tables = readdirSync(__dirname)
  .filter((name) => name.endsWith(".cases.ts"))
  .map((name) => {
    const [cases] = Object.values(jest.requireActual<Record<string, ContractCase[]>>(join(__dirname, name)));
    return [name.replace(".cases.ts", ""), cases ?? []] as const;
  });

const comparedIn = ({ quote, scenario, charges }: ContractCase): Comparison =>
  compared([quote], [scenario], charges);

function costOf(comparison: Comparison, measure: Measure): number | string {
  const cost = costMatrix(comparison, measure, ZERO)[0]?.[0];
  if (cost === undefined) return "nothing";
  return cost.ok ? cost.value : cellSentence(cost.issue);
}

describe.each(tables)("%s", (_topic, cases) => {
  test.each(cases)("$name", (each) => {
    const comparison = comparedIn(each);
    const { invoices = {}, costs = {}, recurring, paid, noAnswer, complete = true } = each;
    for (const [measure, expected] of Object.entries(costs)) {
      expect([measure, costOf(comparison, measure as Measure)]).toEqual([measure, expected]);
    }
    const [contract] = comparison.contracts;
    const consumption = consumptionAt(comparison, 0);
    if (contract?.ok !== true) throw new Error(contract && cellSentence(contract.issue));
    if (!consumption.ok) throw new Error(cellSentence(consumption.issue));
    for (const [month, lines] of Object.entries(invoices)) {
      const invoice = contractInvoice(contract.value, consumption.value, Number(month));
      if (!invoice.ok) throw new Error(cellSentence(invoice.issue));
      const shown = [...invoice.value.lines, ...invoice.value.taxLines];
      expect(shown.map(({ label, quantity, rate, amount }) => [label, quantity, rate, amount])).toEqual(
        lines,
      );
    }
    const schedule = scheduleOf(contract.value, consumption.value);
    const amounts = (column: "recurring" | "paid") =>
      schedule.map((month) => (month[column].ok ? month[column].value : "none"));
    if (recurring !== undefined) expect(amounts("recurring")).toEqual(recurring);
    if (paid !== undefined) expect(amounts("paid")).toEqual(paid);
    if (noAnswer !== undefined) expect(costOf(comparison, "total")).toContain(noAnswer);
    expect(isComplete(contract.value, consumption.value)).toBe(complete);
  });
});
