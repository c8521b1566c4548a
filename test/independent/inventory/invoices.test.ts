import { reconcile } from "../../../src/inventory";
import type { ExpectedLine } from "../../../src/inventory";
import { Dice } from "../Dice";
import { drawInvoice, unitsOf } from "./drawInvoice";
import { reckoned } from "./invoices";

const INVOICES = 2_500;
const SEED = 20_261_130;

test("RECONCILE and the independent reckoning agree on every invoice", () => {
  const met = new Map<string, number>();
  for (let turn = 0; turn < INVOICES; turn++) {
    const drawn = drawInvoice(new Dice(SEED + turn * 7919));
    const { due, billed, demanded, statesTaxes } = drawn;
    const cells = [
      ["Description", "Qty", "Unit price", "Amount"],
      ...billed.map((line) => [line.label, line.quantity ?? "", line.rate ?? "", line.amount ?? ""]),
      ...(demanded === undefined ? [] : [["Total", "", "", demanded]]),
    ];
    const found = reconcile(cells, { lines: due as readonly ExpectedLine[], statesTaxes });
    if (!found.ok) {
      expect(found.issue.code).toBe("no-amounts");
      continue;
    }
    const expected = reckoned(billed, due, demanded, statesTaxes, unitsOf);
    const cent = (value: unknown) => Math.round(Number(value) * 100);
    const rows = found.value
      .slice(1, -4)
      .filter(([label]) => label !== "Invoice total")
      .map(([label, ...more]) => [label, cent(more[6]), more[7]]);
    const sum = (name: string, column: number) =>
      cent(found.value.find(([label]) => label === name)?.[column]);
    const answer = JSON.stringify([rows, sum("Dispute", 7), sum("Not billed", 7), sum("Pay", 5)]);
    const { dispute, notBilled, pay } = expected;
    const wanted = JSON.stringify([
      expected.rows.map(({ label, difference, finding }) => [label, difference, finding]),
      dispute,
      notBilled,
      pay,
    ]);
    if (answer !== wanted) {
      throw new Error(`found ${answer}\nexpected ${wanted}\n${JSON.stringify({ turn, ...drawn })}`);
    }
    for (const { finding } of expected.rows) {
      const kind = finding.replace(/[\d,.]+/g, "n").split(";")[0] ?? "";
      met.set(kind, (met.get(kind) ?? 0) + 1);
    }
  }
  expect(met.size).toBeGreaterThanOrEqual(14);
});
