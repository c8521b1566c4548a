import { reconciliationSheets, type ReconciliationPlan } from "../../../src/scenarios";

const PLAN: ReconciliationPlan = {
  invoice: [
    ["Description", "Amount"],
    ["=HYPERLINK(1)", "(25.00)"],
  ],
  source: "invoice.csv",
  quotes: [
    ["Quote", "User rate"],
    ["=All in", 100],
  ],
  quote: "=All in",
  charges: [["Quote", "Charge"]],
  counts: [
    ["Month", "Users"],
    [1, 40],
  ],
  month: 1,
  money: "0.00",
  settled: ["rounding", "tax: the quote names none"],
  letter: ["Subject: =1+1", "=2+2"],
};

test("the reconciliation is a formula over the invoice, the quotes and the counts, which are data", () => {
  const plans = reconciliationSheets(PLAN);
  expect(plans.map(({ name }) => name)).toEqual([
    "Reconciliation",
    "Letter of dispute",
    "Invoice received",
    "Billed counts",
    "Signed quote",
  ]);
  const formulas = plans.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (String(content).startsWith("=") ? [content] : [])),
  );
  expect(formulas).toEqual([
    "=RECONCILE('Invoice received'!$A$4:$B$5,'Signed quote'!$A$4:$B$5,$B$4,'Billed counts'!$A$4:$B$5,$B$5)",
  ]);
  // What the core calls settled stands out no more than what is as expected.
  expect(plans[0]?.highlights?.map(({ formula }) => formula)).toEqual([
    '=AND(ISNUMBER($H8),N($H8)>0,$I8<>"",$I8<>"rounding",$I8<>"tax: the quote names none")',
  ]);
  expect(plans[2]?.data).toEqual([{ row: 3, column: 0, rows: PLAN.invoice }]);
});

test("charges have a sheet where there are any", () => {
  const charges = [...PLAN.charges, ["=All in", "Backup"]];
  const [result, ...others] = reconciliationSheets({ ...PLAN, charges });
  expect(others.at(-1)?.name).toBe("Signed charges");
  expect(result?.cells.at(-1)?.content).toContain("'Signed charges'!$A$4:$B$5)");
});
