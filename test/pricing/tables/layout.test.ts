import fc from "fast-check";
import {
  bestQuotes,
  comparisonOf,
  costMatrix,
  decimalOf,
  leftOutWords,
  NO_TERMS,
  notesOf,
  rerate,
  type Comparison,
  type TableCells,
} from "../../../src/pricing";

const transposed = (cells: TableCells): TableCells =>
  (cells[0] ?? []).map((_cell, column) => cells.map((row) => row[column]));

const QUOTES: TableCells = [
  ["Quote", "User rate", "Server rate", "Onboarding", "Term"],
  ["Alpha", 150, 185, 2000, 36],
  ["Beta", 140, "", 5000, 12],
];
const SCENARIOS: TableCells = [
  ["Scenario", "Users", "Workstations", "Servers", "Months"],
  ["Now", 40, 50, 4, 36],
  ["Later", 55, 60, 5, 12],
];

function compared(quotes: TableCells, scenarios: TableCells = SCENARIOS, charges?: TableCells): Comparison {
  const comparison = comparisonOf(quotes, scenarios, charges);
  if (!comparison.ok) throw new Error(comparison.issue.code);
  return comparison.value;
}

/** What a comparison says of its quotes and scenarios, without where they stand. */
function content({ quotes, scenarios }: Comparison): unknown {
  return {
    quotes: quotes.rows.map(({ name, quote }) => ({
      name,
      model: quote?.model.name,
      terms: quote && { ...quote.terms, deviceRatePosition: 0 },
    })),
    scenarios: scenarios.rows.map(({ name, scenario }) => ({ name, scenario })),
  };
}
const named = ({ quotes }: Comparison) => quotes.rows.map(({ name }) => name);
const rates = ({ quotes }: Comparison) => quotes.rows.map(({ quote }) => quote?.terms.userRate);

describe("which way a table stands", () => {
  test("quotes side by side are the same quotes", () => {
    expect(content(compared(transposed(QUOTES)))).toEqual(content(compared(QUOTES)));
  });
  test("scenarios side by side are the same scenarios", () => {
    expect(content(compared(QUOTES, transposed(SCENARIOS)))).toEqual(content(compared(QUOTES)));
  });
  test("names of models under Model are not headings, whichever way the table stands", () => {
    const quotes: TableCells = [
      ["Quote", "Model", "User rate", "Device rate", "Flat fee"],
      ["A", "per user", 150, "", ""],
      ["B", "per device", "", 60, ""],
      ["C", "flat rate", "", "", 4000],
    ];
    expect(named(compared(quotes))).toEqual(["A", "B", "C"]);
    expect(content(compared(transposed(quotes)))).toEqual(content(compared(quotes)));
  });
  test("a tie means rows", () => {
    const tied = compared([
      ["Quote", "User rate"],
      ["Provider", 150],
    ]);
    expect(named(tied)).toEqual(["Provider"]);
  });
  test("classes of the workbook's own count as known headings", () => {
    const quotes: TableCells = [
      ["", "A", "B"],
      ["Kiosk rate", 5, 6],
      ["Printer rate", 7, 8],
    ];
    const scenarios: TableCells = [
      ["Scenario", "Kiosks", "Printers"],
      ["Now", 1, 2],
    ];
    expect(named(compared(quotes, scenarios))).toEqual(["A", "B"]);
  });
});

describe("where the headings are", () => {
  test("a title and a row of groups above them are not read", () => {
    const quotes: TableCells = [["Quotes 2026", "", "", "", ""], ["", "Rates", "", "Terms", ""], ...QUOTES];
    expect(content(compared(quotes))).toEqual(content(compared(QUOTES)));
  });
  test("a row of units below them is not read, and that is said", () => {
    const [headings = [], ...rows] = QUOTES;
    const read = compared([headings, ["", "$/user/month", "$/server/month", "one-time", "months"], ...rows]);
    expect(content(read)).toEqual(content(compared(QUOTES)));
    expect(leftOutWords(read)).toEqual(["Left out of the quotes as units: the line with “$/user/month”."]);
  });
  test.each(["included", "waived", "tbd", "unlimited", "renegotiate", "-", "about 5"])(
    "a row without a name that holds %s is not a row of units",
    (word) => {
      const [headings = [], ...rows] = QUOTES;
      expect(named(compared([headings, ["", word, "", "", ""], ...rows]))).toEqual([
        "Quote 1",
        "Alpha",
        "Beta",
      ]);
    },
  );
  test("a blank row keeps its place", () => {
    const [headings = [], first = [], second = []] = QUOTES;
    expect(named(compared([headings, ["", "", "", "", ""], first, second]))).toEqual([
      "Quote 1",
      "Alpha",
      "Beta",
    ]);
  });
});

describe("the names", () => {
  test.each(["Vendor shortlist", "", "Term", "Provider"])("may stand under “%s”", (heading) => {
    const quotes: TableCells = [
      [heading, "User rate", "Onboarding"],
      ["Alpha", 150, 2000],
      ["Beta", 140, 5000],
    ];
    const read = compared(quotes);
    expect(named(read)).toEqual(["Alpha", "Beta"]);
    const isProvider = heading === "Provider";
    expect(read.quotes.rows.map(({ quote }) => quote?.provider)).toEqual(
      isProvider ? ["Alpha", "Beta"] : ["", ""],
    );
    expect(read.quotes.rows.every(({ quote }) => quote?.terms.termMonths === 0)).toBe(true);
  });
  test.each(["up to 25: 140; above: 100", "tbd", "renegotiate", "1.500", "included"])(
    "are nothing that stands for a value, such as %s",
    (cell) => {
      const read = comparisonOf(
        [
          ["User rate", "Server rate"],
          [cell, 90],
        ],
        SCENARIOS,
      );
      expect(read.ok && named(read.value)).toEqual(["Quote 1"]);
    },
  );
  test("are not yes and no under Leave at end", () => {
    const read = compared(QUOTES, [
      ["Leave at end", "Users"],
      ["yes", 4],
      ["yes", 5],
    ]);
    expect(read.scenarios.rows.map(({ name }) => name)).toEqual(["Scenario 1", "Scenario 2"]);
  });
  test("are not text under another term of words", () => {
    const quotes: TableCells = [
      ["Model", "User rate"],
      ["per-user", 150],
    ];
    expect(named(compared(quotes))).toEqual(["Quote 1"]);
  });
});

describe("totals", () => {
  test.each(["Total", "Totals", "Subtotal", "SUM", "Grand total"])(
    "a last row named %s is left out",
    (name) => {
      const read = compared([...QUOTES, [name, "", "", 7000, ""]], [...SCENARIOS, [name, 95, 110, 9, 48]]);
      expect(content(read)).toEqual(content(compared(QUOTES)));
      expect(leftOutWords(read)).toEqual([
        `Left out of the quotes as a total: “${name}”.`,
        `Left out of the scenarios as a total: “${name}”.`,
      ]);
    },
  );
  test.each([
    ["Average", 47.5, 55, 4.5, 24],
    ["Median", 47.5, 55, 4.5, 24],
    ["Min", 40, 50, 4, 12],
    ["Max", 55, 60, 5, 36],
  ])("a last row named %s is left out where it is that", (name, ...numbers) => {
    expect(content(compared(QUOTES, [...SCENARIOS, [name, ...numbers]]))).toEqual(content(compared(QUOTES)));
    const other = compared(QUOTES, [
      ...SCENARIOS,
      [name, ...numbers.map((number) => number + 1.25)].fill(24, 4),
    ]);
    expect(other.scenarios.rows.map((row) => row.name)).toContain(name);
  });
  test.each<[name: string, ...numbers: number[]][][]>([
    [
      [
        ["Total", 95, 110, 9, 48],
        ["Average", 47.5, 55, 4.5, 24],
      ],
    ],
    [
      [
        ["Max", 55, 60, 5, 36],
        ["Average", 47.5, 55, 4.5, 24],
        ["Sum", 95, 110, 9, 48],
      ],
    ],
    [
      [
        ["Grand total", 95, 110, 9, 48],
        ["Max", 55, 60, 5, 36],
        ["Median", 47.5, 55, 4.5, 24],
      ],
    ],
  ])("rows that sum up stand below one another: %j", (sums) => {
    expect(content(compared(QUOTES, [...SCENARIOS, ...sums]))).toEqual(content(compared(QUOTES)));
  });
  test("a total in the middle is a row", () => {
    const [headings = [], ...rows] = QUOTES;
    expect(named(compared([headings, ["Total", 1, "", "", ""], ...rows]))).toEqual([
      "Total",
      "Alpha",
      "Beta",
    ]);
  });
  test("a history leaves rows out at its end only", () => {
    const read = rerate(QUOTES, [
      ["Month", "Users"],
      [1, 40],
      [2, 41],
      ["Total", 81],
    ]);
    expect(read.ok && read.value.months.map(({ label }) => label)).toEqual([1, 2]);
  });
});

describe("headings", () => {
  test.each([
    ...["User rate ($)", "User rate (USD)", "User rate ($/mo)", "User rate per month", "Monthly user rate"],
    ...[
      "User rate (per user)",
      "User rate [optional]",
      "USD user rate",
      "user-rate",
      "User rates",
      "Rate per seat",
    ],
    ...["Price per user (each)", "User rate a month", "User rate/month", "User rate (€ per user per month)"],
  ])("“%s” is the user rate", (heading) => {
    expect(
      rates(
        compared([
          ["Quote", heading],
          ["A", 150],
        ]),
      ),
    ).toEqual([{ coefficient: 150, scale: 0 }]);
  });
  test.each(["User rate (Gold)", "User rate (one-time)"])("“%s” is not", (heading) => {
    expect(
      comparisonOf(
        [
          ["Quote", heading],
          ["A", 150],
        ],
        SCENARIOS,
      ),
    ).toMatchObject({
      issue: { code: "near-miss", meant: "User rate" },
    });
  });
  test.each([
    ["Term (years)", 3, 36],
    ["Contract term in yrs", 2, 24],
    ["Term (months)", 24, 24],
    ["Term", "3 years", 36],
    ["Term (years)", "18 months", 18],
  ])("%s of %s is %i months", (heading, cell, months) => {
    const read = compared([
      ["Quote", "User rate", heading],
      ["A", 150, cell],
    ]);
    expect(read.quotes.rows[0]?.quote?.terms.termMonths).toBe(months);
  });
  test.each([
    "Uplift (%/yr)",
    "Uplift p.a.",
    "Annual uplift (%)",
    "Uplift per year",
    "Yearly price increase",
  ])("“%s” is the uplift", (heading) => {
    const read = compared([
      ["Quote", "User rate", heading],
      ["A", 150, 0.03],
    ]);
    expect(read.quotes.rows[0]?.quote?.terms.uplift).toMatchObject({ steps: [{ coefficient: 3, scale: 2 }] });
  });
  test.each(["No. of users", "Number of employees", "Users (each)", "Qty users", "Staff"])(
    "“%s” counts users or is refused, but never dropped",
    (heading) => {
      const read = comparisonOf(QUOTES, [
        ["Scenario", heading],
        ["Now", 40],
      ]);
      if (read.ok) expect(read.value.scenarios.rows[0]?.scenario?.users).toBe(40_000_000);
      else expect(read.issue.code).toBe("near-miss");
    },
  );
  test("words for workstations add up", () => {
    const read = compared(QUOTES, [
      ["Scenario", "Users", "PCs", "Laptops"],
      ["Now", 5, 30, 20],
    ]);
    expect(read.scenarios.counted.deviceClasses.map(({ key }) => key)).toEqual(["workstation"]);
    expect(read.scenarios.rows[0]?.scenario?.devices).toEqual([50_000_000]);
  });
  test("taxes make a list", () => {
    const read = compared([
      ["Quote", "User rate", "GST", "QST"],
      ["A", 100, "5%", "9.975%"],
    ]);
    expect(read.quotes.rows[0]?.quote?.terms.taxes).toEqual([
      { coefficient: 5, scale: 2 },
      { coefficient: 9975, scale: 5 },
    ]);
  });
  test("devices alone are a class; beside others they are their total", () => {
    const alone = compared(QUOTES, [
      ["Scenario", "Users", "Endpoints", "Servers"],
      ["Now", 5, 30, ""],
    ]);
    expect(alone.scenarios.counted.deviceClasses.map(({ key }) => key)).toEqual(["device"]);
    const beside = compared(QUOTES, [
      ["Scenario", "Users", "Devices", "Servers", "Workstations"],
      ["Now", 5, 30, 4, 26],
    ]);
    expect(beside.scenarios.rows[0]?.scenario?.devices).toEqual([4_000_000, 26_000_000]);
  });
  test("devices that nobody manages are not a class", () => {
    const read = compared(QUOTES, [
      ["Scenario", "Users", "BYOD devices", "Personal phones"],
      ["Now", 5, 30, 4],
    ]);
    expect(read.scenarios.counted.deviceClasses).toEqual([]);
    expect(leftOutWords(read)).toEqual(["Left out of the scenarios: “BYOD devices”, “Personal phones”."]);
  });
  test("a class may be priced in other words where the scenarios have it", () => {
    const scenarios: TableCells = [
      ["Scenario", "Users", "Kiosks", "Servers"],
      ["Now", 5, 3, 2],
    ];
    for (const headings of [
      ["Per kiosk", "Server price"],
      ["Kiosk fee", "Per server"],
      ["Kiosk rate", "Server rate"],
    ]) {
      const read = compared(
        [
          ["Quote", ...headings],
          ["A", 20, 90],
        ],
        scenarios,
      );
      expect(read.quotes.rows[0]?.quote?.terms.classRates.map(({ deviceClass }) => deviceClass.key)).toEqual([
        ...["kiosk", "server"],
      ]);
    }
  });
  test("what begins with #, a date and what means nothing are left out, and named", () => {
    const read = compared([
      ["Quote", "User rate", "#Old rate", "Received date", "Tickets", "Contact"],
      ["A", 100, 90, 46300, 12, "Ann"],
    ]);
    expect(leftOutWords(read)).toEqual(["Left out of the quotes: “#Old rate”, “Received date”, “Tickets”."]);
  });
  test("Rate beside a model is that model's rate", () => {
    const read = compared([
      ["Quote", "Model", "Rate"],
      ["A", "per-user", 150],
      ["B", "per-device", 60],
      ["C", "flat-rate", 4000],
      ["D", "time and materials", 90],
    ]);
    const terms = read.quotes.rows.map(({ quote }) => quote?.terms ?? NO_TERMS);
    expect([terms[0]?.userRate, terms[1]?.deviceRate, terms[2]?.flatFee, terms[3]?.hourlyRate]).toEqual(
      [150, 60, 4000, 90].map((coefficient) => ({ coefficient, scale: 0 })),
    );
  });
});

const text = fc.constantFrom("Ann", "see page", "ok", "ask them", "blue");
describe("laws", () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom("", "tbd"));
  const records = fc.array(fc.tuple(cell, cell, cell, fc.integer({ min: 1, max: 60 })), {
    minLength: 1,
    maxLength: 5,
  });
  const tableOf = (rows: readonly (readonly unknown[])[]): TableCells => [
    ["Scenario", "Users", "Workstations", "Support hours", "Months"],
    ...rows.map((row, index) => [`S${index}`, ...row]),
  ];
  test("rows and columns say the same", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const table = tableOf(rows);
        expect(content(compared(QUOTES, transposed(table)))).toEqual(content(compared(QUOTES, table)));
      }),
    );
  });
  test("the order of columns does not matter", () => {
    fc.assert(
      fc.property(
        records,
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
        (rows, order) => {
          const table = tableOf(rows);
          const mixed = table.map((row) => order.map((column) => row[column]));
          expect(content(compared(QUOTES, mixed))).toEqual(content(compared(QUOTES, table)));
        },
      ),
    );
  });
  test("unknown columns of texts change nothing", () => {
    fc.assert(
      fc.property(records, text, fc.integer({ min: 1, max: 5 }), (rows, note, at) => {
        const table = tableOf(rows);
        const wider = table.map((row, index) => [
          ...row.slice(0, at),
          index === 0 ? "Remark" : note,
          ...row.slice(at),
        ]);
        const read = compared(QUOTES, wider);
        expect(content(read)).toEqual(content(compared(QUOTES, table)));
        expect(leftOutWords(read)).toEqual(leftOutWords(compared(QUOTES, table)));
      }),
    );
  });
});

test("a blank row or a title among the scenarios keeps its place, and has neither a best quote nor notes", () => {
  const [headings = [], ...rows] = SCENARIOS;
  const read = compared(QUOTES, [
    headings,
    ["Offices", "", "", "", ""],
    ...rows,
    ["", "", "", "", ""],
    ["Other", 5, 5, 1, 12],
  ]);
  const costs = costMatrix(read, "total", decimalOf(0));
  const best = bestQuotes(read, costs).map((each) => (each.ok ? each.value : each.issue.code));
  expect(best[0]).toBe("");
  expect(best[3]).toBe("");
  expect(best.filter((name) => name === "")).toHaveLength(2);
  const notes = notesOf(read, costs);
  expect([notes[0], notes[3]]).toEqual(["", ""]);
});
