import { disputeLetter, reconciliation, type Reconciliation } from "../../src/inventory";

const INVOICE = [
  ["Description", "Quantity", "Unit price", "Amount"],
  ["Users", 45, 100, 4_500],
  ["Backup", 1, 200, 200],
];
const LINES = [{ kind: "users", label: "Users", quantity: 40, rate: 100, amount: 4_000 }] as const;

const checked = (invoice: readonly (readonly unknown[])[]): Reconciliation => {
  const found = reconciliation(invoice, { lines: LINES, statesTaxes: false });
  if (!found.ok) throw new Error(found.issue.code);
  return found.value;
};
const letter = (invoice: readonly (readonly unknown[])[], month = "November 2026") =>
  disputeLetter({
    reconciliation: checked(invoice),
    provider: "Calm IT",
    quote: "All in",
    month,
    money: (amount) => `$${amount.toFixed(2)}`,
  });

test("a reconciliation says what is demanded, expected, disputed and to be paid", () => {
  expect(checked(INVOICE)).toMatchObject({
    demanded: 4_700,
    expected: 4_000,
    dispute: 700,
    notBilled: 0,
    pay: 4_000,
  });
  expect(
    checked(INVOICE).lines.map(({ cells: [label, , , , , , , difference], isDisputed }) => [
      label,
      difference,
      isDisputed,
    ]),
  ).toEqual([
    ["Users", 500, true],
    ["Backup", 200, true],
  ]);
});

test("a letter disputes line by line, and says what is paid", () => {
  expect(letter(INVOICE)).toEqual([
    "Subject: Your invoice for November 2026: $700.00 in dispute",
    "Dear Calm IT team,",
    "We have compared your invoice for November 2026 for $4700.00 with our contract “All in” and with our counts. Under the contract it comes to $4000.00.",
    "We dispute $700.00:",
    "– Users: billed $4500.00, expected $4000.00; $500.00 too much (quantity: 5 more than counted)",
    "– Backup: billed $200.00; $200.00 too much (not in the contract)",
    "We will pay the $4000.00 that is not in dispute. Please send us a corrected invoice or a credit memo for the difference, or tell us where our count is wrong: we can show you how every device and account was counted.",
    "Sincerely,",
  ]);
});

test("what is demanded beyond the lines is disputed as well", () => {
  const invoice = [...INVOICE.slice(0, 1), ["Users", 40, 100, 4_000], ["Total", "", "", 4_100]];
  expect(letter(invoice)[4]).toBe(
    "– Invoice total: billed $100.00; $100.00 too much (the lines add up to 4,000.00, the invoice says 4,100.00)",
  );
});

test("an invoice that is right is paid", () => {
  expect(letter([...INVOICE.slice(0, 1), ["Users", 40, 100, 4_000]], "")).toEqual([
    "Subject: Your invoice",
    "Dear Calm IT team,",
    "We have compared your invoice for $4000.00 with our contract “All in” and with our counts. Under the contract it comes to $4000.00.",
    "We will pay $4000.00.",
    "Sincerely,",
  ]);
});
