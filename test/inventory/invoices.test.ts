import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { RECONCILE } from "../../src/functions/RECONCILE";

type Cells = unknown[][];

const call = RECONCILE as unknown as (...values: unknown[]) => Cells;
const HEADINGS = ["Description", "Qty", "Unit price", "Amount"];
const USERS = ["Users", 40, 100, 4000];

/** Label, difference and finding of each line, then what to dispute, what is not billed and what to pay. */
function found(
  invoice: Cells,
  {
    terms = {},
    users = 40,
    charges = [],
  }: { terms?: Readonly<Record<string, unknown>>; users?: number; charges?: Cells } = {},
) {
  const quotes = [
    ["Quote", "User rate", ...Object.keys(terms)],
    ["A", 100, ...Object.values(terms)],
  ];
  const counts = [
    ["Month", "Users"],
    [1, users],
  ];
  const cells = shown(() => call([HEADINGS, ...invoice], quotes, "A", counts, null, charges, undefined));
  if (typeof cells === "string") return cells;
  const rows = (cells as Cells).slice(1);
  const sum = (name: string) => rows.find(([label]) => label === name)?.[name === "Pay" ? 5 : 7];
  return {
    lines: rows.slice(0, -4).map((row) => [row[0], row[7], row[8]]),
    sums: ["Dispute", "Not billed", "Pay"].map(sum),
  };
}

const AS_EXPECTED = { lines: [["Users", 0, "as expected"]], sums: [0, 0, 4000] };

test.each<[string, Cells]>([
  ["a negative quantity", [["Users", -2, 100, -200]]],
  ["a negative rate", [["Users", 2, -100, -200]]],
  ["an amount in brackets", [["users", 2, 100, "(200.00)"]]],
])("what is taken back under a line's name is added up with it: %s", (_what, credit) => {
  expect(found([["Users", 42, 100, 4200], ...credit])).toEqual(AS_EXPECTED);
});

test("a credit of another name is none of the line", () => {
  expect(found([USERS, ["Goodwill", "", "", "200.00CR"]])).toEqual({
    lines: [
      ["Users", 0, "as expected"],
      ["Goodwill", -200, "credit, not in the contract"],
    ],
    sums: [0, 0, 3800],
  });
});

test("letter case parts no words of a label, and a plural in es is one", () => {
  const charges = [
    ["Quote", "Charge", "Rate"],
    ["A", "SentinelOne EDR", 30],
    ["A", "Onedrive", 20],
    ["A", "Anti-virus", 10],
    ["A", "Core switch", 5],
  ];
  const invoice = [
    USERS,
    ["SENTINELONE EDR", 1, 31, 31],
    ["OneDrive", 1, 21, 21],
    ["Antivirus", 1, 11, 11],
    ["CORE SWITCHES", 1, 6, 6],
  ];
  expect(found(invoice, { charges })).toMatchObject({
    lines: [
      ["Users", 0, "as expected"],
      ["SentinelOne EDR", 1, "rate: 1.00 above the contract"],
      ["Onedrive", 1, "rate: 1.00 above the contract"],
      ["Anti-virus", 1, "rate: 1.00 above the contract"],
      ["Core switch", 1, "rate: 1.00 above the contract"],
    ],
  });
});

test("lines of one label are billed twice in the singular too", () => {
  expect(found([USERS, ["User", 40, 100, 4000]])).toEqual({
    lines: [["Users", 4000, "billed twice"]],
    sums: [4000, 0, 4000],
  });
});

test("more of a unit at its rate is added up with the line of its name", () => {
  expect(found([USERS, ["Users - new starters", 3, 100, 300]], { users: 43 })).toEqual({
    lines: [["Users", 0, "as expected"]],
    sums: [0, 0, 4300],
  });
  expect(found([USERS, ["User antivirus", 40, 3, 120]])).toMatchObject({
    lines: [
      ["Users", 0, "as expected"],
      ["User antivirus", 120, "not in the contract"],
    ],
  });
});

test("a discount of another amount is compared with the contract's", () => {
  expect(found([USERS, ["Discount", "", "", -380]], { terms: { Discount: "10%" } })).toEqual({
    lines: [
      ["Users", 0, "as expected"],
      ["Term discount", 20, "amount: 20.00 more than expected"],
    ],
    sums: [20, 0, 3600],
  });
});

const TAXED = { terms: { Tax: "20%" } };
const WITH_TAX = {
  lines: [
    ["Users", 0, "as expected"],
    ["Tax 20%", 0, "as expected"],
  ],
  sums: [0, 0, 4800],
};

test.each<[string, Cells]>([
  [
    "with and without tax",
    [
      USERS,
      ["Total excl. VAT", "", "", 4000],
      ["VAT 20%", "", "", 800],
      ["Total incl. VAT 20%", "", "", 4800],
    ],
  ],
  [
    "net, and due by a day",
    [USERS, ["Net total", "", "", 4000], ["VAT", "", "", 800], ["Amount due by 2026-12-15", "", "", 4800]],
  ],
  [
    "beside their amounts",
    [
      USERS,
      ["", "", "Subtotal", 4000],
      ["", "", "Total VAT 20%", 800],
      ["", "", "TOTAL EUR", 4800],
      ["", "Amount due", "EUR", 4800],
    ],
  ],
  ["in the plural", [USERS, ["VAT", "", "", 800], ["Totals:", "", "", 4800]]],
])("totals are not lines, and taxes are: %s", (_what, invoice) => {
  expect(found(invoice, TAXED)).toEqual(WITH_TAX);
});

const perDevice = (counts: Cells, invoice: Cells) =>
  call(
    [HEADINGS, ...invoice],
    [
      ["Quote", "Device rate"],
      ["A", 20],
    ],
    "A",
    counts,
    null,
    [],
    undefined,
  )
    .slice(1)
    .map((row) => [row[0], row[1], row[2], row[7], row[8]]);

test("endpoints are the devices of every class that has no line of its own", () => {
  const counts = [
    ["Month", "Workstations", "Servers", "Network devices"],
    [1, 55, 4, 2],
  ];
  expect(perDevice(counts, [["Managed endpoints", 61, 20, 1220]])[0]).toEqual([
    "Workstation + Server + Network",
    61,
    61,
    0,
    "as expected",
  ]);
  expect(
    perDevice(counts, [
      ["Managed endpoints", 57, 20, 1140],
      ["Windows servers", 5, 20, 100],
    ]).slice(0, 2),
  ).toEqual([
    ["Workstation + Network", 57, 57, 0, "as expected"],
    ["Server", 5, 4, 20, "quantity: 1 more than counted"],
  ]);
});

test("devices that are not distinguished by class are endpoints, or the classes that the invoice distinguishes", () => {
  const counts = [
    ["Month", "Devices"],
    [1, 59],
  ];
  const found = ["Device", 59, 59, 0, "as expected"];
  expect(perDevice(counts, [["Managed endpoints", 59, 20, 1180]])[0]).toEqual(found);
  expect(
    perDevice(counts, [
      ["Laptops", 55, 20, 1100],
      ["Virtual servers", 4, 20, 80],
      ["Total", "", "", 1180],
    ])[0],
  ).toEqual(found);
});

test("a description that failed is not a line to be passed over", () => {
  expect(found([USERS, [{ type: "Error", basicValue: "#N/A" }, 1, 50, 50]])).toMatch(
    /^#N\/A Invoice: row 3 of Description/,
  );
});

test("headings that come again on a second page are not lines, nor is a sum without a name", () => {
  expect(found([["Users", 30, 100, 3000], HEADINGS, ["Users", 10, 100, 1000], ["", 40, "", 4000]])).toEqual(
    AS_EXPECTED,
  );
});

test("a line without words is named by its row, and not passed over", () => {
  expect(found([USERS, ["", 5, 100, 500], ["", "", "2026-11-01", 9]])).toEqual({
    lines: [
      ["Users", 0, "as expected"],
      ["Row 3", 500, "not in the contract"],
    ],
    sums: [500, 0, 4000],
  });
});
