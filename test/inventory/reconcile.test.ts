import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { RECONCILE } from "../../src/functions/RECONCILE";

type Cells = unknown[][];

const call = RECONCILE as unknown as (...values: unknown[]) => Cells;
const reconcile = (
  invoice: Cells,
  quotes: Cells,
  counts: Cells,
  more: { month?: unknown; charges?: Cells } = {},
) =>
  shown(() =>
    call(invoice, quotes, "A", counts, more.month ?? null, more.charges ?? null, undefined),
  ) as Cells;

const QUOTES = [
  ["Quote", "User rate", "Workstation rate", "Server rate", "Tax"],
  ["A", 100, 40, 200, ""],
];
const COUNTS = [
  ["Month", "Users", "Workstations", "Servers"],
  [46_266, 38, 50, 3],
  [46_296, 40, 55, 4],
];
const HEADINGS = ["Description", "Qty", "Unit price", "Line total"];
const AS_CONTRACTED = [
  ["Users", 40, 100, 4000],
  ["Workstation", 55, 40, 2200],
  ["Server", 4, 200, 800],
];
/** Label, difference and finding of each row. */
const found = (invoice: Cells, more = {}, quotes: Cells = QUOTES, counts: Cells = COUNTS) =>
  reconcile([HEADINGS, ...invoice], quotes, counts, more)
    .slice(1)
    .map((row) => [row[0], row[7], row[8]]);
/** What is found of the lines, without the sums. */
const lines = (invoice: Cells, more = {}, quotes: Cells = QUOTES, counts: Cells = COUNTS) =>
  found(invoice, more, quotes, counts).slice(0, -4);

test("an invoice as contracted, with everything said of each line", () => {
  expect(reconcile([HEADINGS, ...AS_CONTRACTED, ["Total", "", "", 7000]], QUOTES, COUNTS)).toEqual([
    [
      "Line",
      "Billed quantity",
      "Expected quantity",
      "Billed rate",
      "Expected rate",
      "Billed",
      "Expected",
      "Difference",
      "Finding",
    ],
    ["Users", 40, 40, 100, 100, 4000, 4000, 0, "as expected"],
    ["Workstation", 55, 55, 40, 40, 2200, 2200, 0, "as expected"],
    ["Server", 4, 4, 200, 200, 800, 800, 0, "as expected"],
    ["Total", "", "", "", "", 7000, 7000, 0, ""],
    ["Dispute", "", "", "", "", "", "", 0, ""],
    ["Not billed", "", "", "", "", "", "", 0, ""],
    ["Pay", "", "", "", "", 7000, "", "", ""],
  ]);
});

test("faults are taken apart to the cent", () => {
  expect(
    found([
      ["Seats (October)", 45, 100, 4500],
      ["Laptops & desktops", 55, 42, 2310],
      ["Servers", 4, 200, 850],
      ["Dark web monitoring", 1, 60, 60],
      ["Goodwill", 1, -25, "(25.00)"],
      ["Subtotal", "", "", 7695],
      ["Amount due", "", "", 7705],
    ]),
  ).toEqual([
    ["Users", 500, "quantity: 5 more than counted"],
    ["Workstation", 110, "rate: 2.00 above the contract"],
    ["Server", 50, "arithmetic: 4 × 200.00 is 800.00, not 850.00"],
    ["Dark web monitoring", 60, "not in the contract"],
    ["Goodwill", -25, "credit, not in the contract"],
    ["Invoice total", 10, "the lines add up to 7,695.00, the invoice says 7,705.00"],
    ["Total", 705, ""],
    ["Dispute", 730, ""],
    ["Not billed", 0, ""],
    ["Pay", "", ""],
  ]);
});

test.each<[string, Cells, unknown[][]]>([
  [
    "fewer and below",
    [["Users", 38, 99, 3762]],
    [
      ["Users", -238, "quantity: 2 fewer than counted; rate: 1.00 below the contract"],
      ["Workstation", -2200, "contracted, not billed"],
      ["Server", -800, "contracted, not billed"],
    ],
  ],
  [
    "billed twice",
    [["Users", 40, 100, 4000], ...AS_CONTRACTED],
    [
      ["Users", 4000, "billed twice"],
      ["Workstation", 0, "as expected"],
      ["Server", 0, "as expected"],
    ],
  ],
  [
    "a unit on two lines",
    [["Users - Oslo", 25, 100, 2500], ["Users - Bergen", 15, 100, 1500], ...AS_CONTRACTED.slice(1)],
    [
      ["Users", 0, "as expected"],
      ["Workstation", 0, "as expected"],
      ["Server", 0, "as expected"],
    ],
  ],
  [
    "of several lines of a unit those at an expected rate alone",
    [
      ["Managed seats", 40, 100, 4000],
      ["Seat setup fee", 1, 75, 75],
      ["Premium user support", 3, 10, 30],
      ...AS_CONTRACTED.slice(1),
    ],
    [
      ["Users", 0, "as expected"],
      ["Workstation", 0, "as expected"],
      ["Server", 0, "as expected"],
      ["Seat setup fee", 75, "not in the contract"],
      ["Premium user support", 30, "not in the contract"],
    ],
  ],
  [
    "amounts alone, one a cent off",
    [
      ["Users", "", "", 4000.01],
      ["Workstation", "", "", 2260],
      ["Package 7", "", "", 800],
    ],
    [
      ["Users", 0.01, "rounding"],
      ["Workstation", 60, "amount: 60.00 more than expected"],
      ["Server", 0, "as expected, paired by amount alone: check the service"],
    ],
  ],
  [
    "a tax that the quote does not name",
    [...AS_CONTRACTED, ["VAT 25%", "", "", 1750]],
    [
      ["Users", 0, "as expected"],
      ["Workstation", 0, "as expected"],
      ["Server", 0, "as expected"],
      ["VAT 25%", 1750, "tax: the quote names none"],
    ],
  ],
])("%s", (_what, invoice, rows) => {
  expect(lines(invoice)).toEqual(rows);
});

test("a tax that the quote does not name is paid, and a stated one is compared with it", () => {
  expect(reconcile([HEADINGS, ...AS_CONTRACTED, ["VAT", "", "", 1750]], QUOTES, COUNTS).at(-1)?.[5]).toBe(
    8750,
  );
  const taxed = [QUOTES[0] ?? [], ["A", 100, 40, 200, "13%"]];
  expect(lines([...AS_CONTRACTED, ["HST", "", "", 910.03]], {}, taxed).at(-1)).toEqual([
    "Tax 13%",
    0.03,
    "rounding",
  ]);
  expect(lines([...AS_CONTRACTED, ["HST", "", "", 1000]], {}, taxed).at(-1)).toEqual([
    "Tax 13%",
    90,
    "amount: 90.00 more than expected",
  ]);
});

test("a month is meant by its place, a date within it, or as the last one", () => {
  const september = [
    ["Users", 38, 100, 3800],
    ["Workstation", 50, 40, 2000],
    ["Server", 3, 200, 600],
  ];
  for (const month of [1, 46_266, 46_280]) {
    expect(lines(september, { month }).map((row) => row[1])).toEqual([0, 0, 0]);
  }
  expect(lines(AS_CONTRACTED, { month: 2 }).map((row) => row[1])).toEqual([0, 0, 0]);
  expect(shown(() => reconcile([HEADINGS, ...september], QUOTES, COUNTS, { month: 3 }))).toMatch(
    /^#VALUE! Month: 3 is/,
  );
  const of = (month: unknown) => shown(() => reconcile([HEADINGS, ...september], QUOTES, COUNTS, { month }));
  expect(of("May")).toBe(
    "#N/A Month: there is no “May”; give one of “Sep 2026”, “Oct 2026”, or a position from 1 to 2.",
  );
  expect(of(46_388)).toMatch(/^#N\/A Month: there is no “Jan 2027”; /);
  expect(of("sep 2026")).toEqual(of(1));
});

test("counts of one row hold for every month, with what the contract does by then", () => {
  const quotes = [
    ["Quote", "User rate", "Uplift", "Onboarding"],
    ["A", 100, "10%", 500],
  ];
  const counts = [
    ["Month", "Users"],
    ["any", 10],
  ];
  expect(
    lines(
      [
        ["Users", 10, 100, 1000],
        ["Setup", 1, 500, 500],
      ],
      { month: 1 },
      quotes,
      counts,
    ),
  ).toEqual([
    ["Users", 0, "as expected"],
    ["Onboarding", 0, "as expected"],
  ]);
  expect(lines([["Users", 10, 110, 1100]], { month: 13 }, quotes, counts)).toEqual([
    ["Users", 0, "as expected"],
  ]);
});

test("charges pair by their words, with more around them", () => {
  const charges = [
    ["Quote", "Charge", "Per", "Rate"],
    ["A", "M365 Business Premium", "user", 22],
  ];
  expect(lines([...AS_CONTRACTED, ["M365 Business Premium, Nov", 41, 22, 902]], { charges }).at(-1)).toEqual([
    "M365 Business Premium",
    22,
    "quantity: 1 more than counted",
  ]);
});

test("a discount that was not given is disputed; credits pair with credits only", () => {
  const quotes = [
    ["Quote", "User rate", "Discount"],
    ["A", 100, "10%"],
  ];
  const counts = [
    ["Month", "Users"],
    [1, 10],
  ];
  expect(found([["Users", 10, 100, 1000]], {}, quotes, counts)).toEqual([
    ["Users", 0, "as expected"],
    ["Term discount", 100, "contracted, not billed"],
    ["Total", 100, ""],
    ["Dispute", 100, ""],
    ["Not billed", 0, ""],
    ["Pay", "", ""],
  ]);
  expect(
    lines(
      [
        ["Users", 10, 100, 1000],
        ["Term discount", 1, "", "80.00 CR"],
      ],
      {},
      quotes,
      counts,
    ).at(-1),
  ).toEqual(["Term discount", 20, "amount: 20.00 more than expected"]);
});

test("what cannot be read is an error that says what was found", () => {
  const error = (invoice: Cells) => shown(() => reconcile(invoice, QUOTES, COUNTS));
  expect(
    error([
      ["Description", "Qty"],
      ["Users", 40],
    ]),
  ).toMatch(/^#VALUE! Invoice: no line has an amount.*“Description”, “Qty”/);
  expect(
    error([
      ["Thing", "Number"],
      ["Users", 40],
    ]),
  ).toMatch(/^#VALUE! Invoice: no two headings.*“Thing”, “Number”/);
  expect(error([HEADINGS, ["Users", 40, 100, "1,500"]])).toMatch(
    /^#VALUE! Invoice: row 2 has “1,500” under “Line total”/,
  );
  expect(error([HEADINGS, ["Users", 40, { code: "#REF!" }, 1]])).toMatch(/^#VALUE!/);
  expect(
    shown(() =>
      reconcile(
        [HEADINGS, ...AS_CONTRACTED],
        [
          ["Quote", "User rate"],
          ["B", 1],
        ],
        COUNTS,
      ),
    ),
  ).toMatch(/^#N\/A Quote: there is no “A”/);
});
