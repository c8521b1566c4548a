import "../support/customFunctions";
import { HostError, shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";

const call = (name: FunctionName, values: readonly unknown[]) =>
  shown(() => (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined));
const DATE = 46350;

type Kind =
  | "counts"
  | "count"
  | "hours"
  | "rate"
  | "rates"
  | "amount"
  | "date"
  | "change"
  | "flag"
  | "choice"
  | "tiers"
  | "tolerance";
interface Signature {
  readonly sound: readonly unknown[];
  readonly kinds: readonly (readonly [title: string, kind: Kind])[];
}

/** The functions of single arguments; whole tables have cases of their own. */
type SingleCall = Exclude<
  FunctionName,
  | "QUOTECHECK"
  | "BRIDGE"
  | "SENSITIVITY"
  | "COSTGRID"
  | "BREAKEVEN"
  | "SIMULATE"
  | "FLIPS"
  | "SWINGS"
  | "QUOTECOSTS"
  | "BESTQUOTE"
  | "QUOTENOTES"
  | "QUOTELINES"
  | "QUOTESCHEDULE"
  | "RERATE"
  | "COUNTDEVICES"
  | "COUNTUSERS"
  | "LISTCHANGES"
  | "RECONCILE"
>;

const signatures: Record<SingleCall, Signature> = {
  PERUSER: {
    sound: [[[40]], 150, 10],
    kinds: [
      ["Users", "counts"],
      ["Rate", "rate"],
      ["Minimum users", "count"],
    ],
  },
  PERDEVICE: {
    sound: [
      [[60], [4]],
      [[75], [185]],
    ],
    kinds: [
      ["Counts", "counts"],
      ["Rates", "rates"],
    ],
  },
  FLATRATE: {
    sound: [2500, [[18, 5, 1]], [[15, 5, 1]], [[100, 10, 10]], 300],
    kinds: [
      ["Fee", "rate"],
      ["Actual", "counts"],
      ["Included", "counts"],
      ["Overage rates", "rates"],
      ["Overage cap", "rate"],
    ],
  },
  OVERAGE: {
    sound: [[[18, 5, 1]], [[15, 5, 1]], [[100, 10, 10]], 300],
    kinds: [
      ["Actual", "counts"],
      ["Included", "counts"],
      ["Rate", "rates"],
      ["Cap", "rate"],
    ],
  },
  HYBRID: {
    sound: [[[15]], 145, [[2], [3]], [[185], [5]], 1, 250, 100],
    kinds: [
      ["Users", "counts"],
      ["User rate", "rate"],
      ["Counts", "counts"],
      ["Rates", "rates"],
      ["Sites", "count"],
      ["Site rate", "rate"],
      ["Flat fee", "rate"],
    ],
  },
  BREAKFIX: {
    sound: [1.1, 150, 1, 0.25],
    kinds: [
      ["Hours", "hours"],
      ["Hourly rate", "rate"],
      ["Minimum hours", "hours"],
      ["Increment hours", "hours"],
    ],
  },
  TIERED: {
    sound: [
      20,
      [
        [5, 7],
        [30, 6],
      ],
      "volume",
    ],
    kinds: [
      ["Quantity", "count"],
      ["Tiers", "tiers"],
      ["Mode", "choice"],
    ],
  },
  PRORATE: {
    sound: [100, DATE, DATE + 5, "30"],
    kinds: [
      ["Amount", "amount"],
      ["From", "date"],
      ["To", "date"],
      ["Basis", "choice"],
    ],
  },
  TRUEUP: {
    sound: [[[40], [40]], [[41], [42]], 150],
    kinds: [
      ["Billed", "counts"],
      ["Actual", "counts"],
      ["Rate", "rate"],
    ],
  },
  DEVICESPERUSER: {
    sound: [[[30]], [[60], [4]]],
    kinds: [
      ["Users", "counts"],
      ["Counts", "counts"],
    ],
  },
  CROSSOVER: {
    sound: [150, [[60], [4]], [[75], [185]]],
    kinds: [
      ["User rate", "rate"],
      ["Counts", "counts"],
      ["Rates", "rates"],
    ],
  },
  BREAKEVENUSERRATE: {
    sound: [[[30]], [[60], [4]], [[75], [185]]],
    kinds: [
      ["Users", "counts"],
      ["Counts", "counts"],
      ["Rates", "rates"],
    ],
  },
  FLATRATEFIT: {
    sound: [0.05, 0, 2, true, true, true, 0.1],
    kinds: [
      ["User change", "change"],
      ["Device change", "change"],
      ["Sites", "count"],
      ["Overage defined", "flag"],
      ["Overage capped", "flag"],
      ["Overage auditable", "flag"],
      ["Tolerance", "tolerance"],
    ],
  },
  COMPAREMODELS: {
    sound: [[[30]], [[60], [4]], 150, [[75], [185]], 5000, [[25, 80, 1]], [[10, 5, 50]], 2],
    kinds: [
      ["Users", "counts"],
      ["Counts", "counts"],
      ["User rate", "rate"],
      ["Rates", "rates"],
      ["Flat fee", "rate"],
      ["Included", "counts"],
      ["Overage rates", "rates"],
      ["Sites", "count"],
    ],
  },
  RECOMMEND: {
    sound: [
      [[30]],
      [[60], [4]],
      2,
      150,
      [[75], [185]],
      5000,
      5,
      12,
      "excluded",
      "client",
      "proactive",
      0.05,
      0,
      true,
      true,
      true,
    ],
    kinds: [
      ["Users", "counts"],
      ["Counts", "counts"],
      ["Sites", "count"],
      ["User rate", "rate"],
      ["Rates", "rates"],
      ["Flat fee", "rate"],
      ["Users added 12m", "count"],
      ["Shared workstations", "count"],
      ["Byod", "choice"],
      ["Prefer", "choice"],
      ["Support", "choice"],
      ["User change", "change"],
      ["Device change", "change"],
      ["Overage defined", "flag"],
      ["Overage capped", "flag"],
      ["Overage auditable", "flag"],
    ],
  },
};

const RANGES: readonly Kind[] = ["counts", "rates", "tiers"];
/** What each kind of argument must not hold, besides what none may, with a word that the message must have. */
const WRONG: Record<Kind, readonly (readonly [unknown, string])[]> = {
  counts: [
    [-4, "0 or more"],
    [2e9, "at most"],
  ],
  count: [
    [-4, "0 or more"],
    [2e9, "at most"],
  ],
  hours: [
    [-1, "0 or more"],
    [2e9, "at most"],
  ],
  rate: [
    [-0.01, "0 or more"],
    [2e12, "at most"],
  ],
  rates: [
    [-0.01, "0 or more"],
    [2e12, "at most"],
  ],
  amount: [
    [-2e12, "at least"],
    [2e12, "at most"],
  ],
  date: [
    [-1, "1900"],
    [0.5, "1900"],
    [3_000_000, "9999"],
  ],
  change: [
    [-1, "-100%"],
    [8, "8 means 800%: write 8% or 0.08, or give the users added per month"],
  ],
  flag: [
    [2, "TRUE or FALSE"],
    [-1, "TRUE or FALSE"],
  ],
  choice: [[31, "choose one of"]],
  tiers: [[-1, "0 or more"]],
  tolerance: [
    [-0.1, "0 or more"],
    [10, "write 10%"],
  ],
};
const NOWHERE: readonly (readonly [string, unknown, string])[] = [
  ["text", "lots", "lots"],
  ["a number in two readings", "1,500", "type it as a number"],
  ["brackets", "(5)", "type it as a number"],
  ["an exponent", "1e3", "type it as a number"],
  ["NaN", Number.NaN, "nothing that can be read"],
  ["infinity", Number.POSITIVE_INFINITY, "nothing that can be read"],
  ["an entity without a value", { type: "Entity", text: "x" }, "nothing that can be read"],
];

const forKind = (kind: Kind, message: string) =>
  kind === "date" ? message.replace("type it as a number", "type it as a date") : message;

const cases = Object.entries(signatures).flatMap(([name, { sound, kinds }]) =>
  kinds.flatMap(([title, kind], position) => {
    const word = ["flag", "choice"].includes(kind);
    const wrong = [
      ...NOWHERE.map(([what, value, message]) => [what, value, word ? "" : forKind(kind, message)] as const),
      ...WRONG[kind].map(([value, message]) => [String(value), value, message] as const),
    ];
    return wrong.map(([what, value, message]) => {
      const values = [...sound];
      const range = sound[position];
      values[position] =
        RANGES.includes(kind) && Array.isArray(range)
          ? (range as unknown[][]).map((line, row) =>
              line.map((cell, index) => (row === 0 && index === 0 ? value : cell)),
            )
          : value;
      return [name as FunctionName, title, what, values, message] as const;
    });
  }),
);

test.each(cases)("%s refuses %s that is %s", (name, title, _what, values, message) => {
  const result = call(name, values);
  expect(result).toMatch(/^#VALUE! /);
  expect(result).toContain(`${title}: `);
  expect(result).toContain(message);
});

test.each(Object.keys(signatures) as SingleCall[])("%s answers to sound arguments", (name) => {
  expect(["number", "boolean", "object"]).toContain(typeof call(name, signatures[name].sound));
});

describe("an error in any argument comes back as itself", () => {
  const everyArgument = Object.entries(signatures).flatMap(([name, { sound, kinds }]) =>
    kinds.map(([title], position) => [name as FunctionName, title, sound, position] as const),
  );
  test.each(everyArgument)("%s, %s", (name, title, sound, position) => {
    const withError = (error: unknown) =>
      sound.map((value, index) => {
        if (index !== position) return value;
        return Array.isArray(value)
          ? [[error, ...(value[0] as unknown[]).slice(1)], ...(value as unknown[]).slice(1)]
          : error;
      });
    expect(call(name, withError(new HostError("#NUM!")))).toContain(`#NUM! ${title}: `);
    expect(call(name, withError({ type: "Error", basicValue: "#N/A" }))).toContain(`#N/A ${title}: `);
    expect(call(name, withError("#DIV/0!"))).toContain(`#DIV/0! ${title}: `);
    // A function cannot return these.
    expect(call(name, withError(new HostError("#REF!")))).toContain(`#VALUE! ${title}: `);
    expect(call(name, withError(new HostError("#NAME?")))).toContain("#NAME?");
  });
});

describe("blank is 0 in whatever way the host passes it", () => {
  const optional = Object.entries(signatures).flatMap(([name, { sound, kinds }]) =>
    kinds.map(([title, kind], position) => [name as FunctionName, title, sound, position, kind] as const),
  );
  test.each(optional)("%s, %s", (name, _title, sound, position, kind) => {
    const blanks = [null, undefined, "", 0, false, "  "].map((blank) =>
      sound.map((value, index) => {
        if (index !== position) return value;
        return RANGES.includes(kind) && Array.isArray(value)
          ? [[blank, ...(value[0] as unknown[]).slice(1)], ...(value as unknown[]).slice(1)]
          : blank;
      }),
    );
    const results = blanks.map((values) => JSON.stringify(call(name, values)));
    expect(new Set(results).size).toBe(1);
  });
});

describe("shapes", () => {
  test.each<[string, unknown, string]>([
    [
      "a column beside a row",
      call("PERDEVICE", [[[60], [4]], [[75, 185]]]),
      "Rates: its 1 row × 2 columns do not pair with the 2 rows × 1 column of counts",
    ],
    [
      "a rate too many",
      call("PERDEVICE", [
        [[60], [4]],
        [[75], [185], [5]],
      ]),
      "do not pair",
    ],
    [
      "a range where one cell is due",
      call("PERUSER", [[[40]], [[150], [160]]]),
      "Rate: give one cell, not a range of 2 rows × 1 column",
    ],
    ["a range for a choice", call("TIERED", [20, [[5, 7]], [["volume"], ["x"]]]), "Mode: give one cell"],
    ["a range for a flag", call("FLATRATEFIT", [0, 0, 1, [[true, true]]]), "Overage defined: give one cell"],
    [
      "four scope items",
      call("FLATRATE", [1, [[1, 1, 1, 1]], [[1, 1, 1, 1]], [[1, 1, 1, 1]]]),
      "at most three cells",
    ],
    ["a tier table of one column", call("TIERED", [20, [[5], [7]]]), "two or three columns"],
    ["a tier table of four columns", call("TIERED", [20, [[5, 7, 0, 1]]]), "two or three columns"],
    ["an empty tier table", call("TIERED", [20, [[0, null]]]), "the tier table is empty"],
    [
      "unlimited before the last tier",
      call("TIERED", [
        20,
        [
          ["unlimited", 7],
          [30, 6],
        ],
      ]),
      "only the last tier",
    ],
    ["months of true-up that do not pair", call("TRUEUP", [[[1], [2]], [[1]], 5]), "do not pair"],
    ["counts that add up to too much", call("PERUSER", [[[9e8], [9e8]], 1]), "add up to more than"],
    [
      "device counts that add up to too much",
      call("PERDEVICE", [
        [[9e8], [9e8]],
        [[1], [1]],
      ]),
      "add up to more than",
    ],
    [
      "units to true up that add up to too much",
      call("TRUEUP", [[[0], [0]], [[9e8], [9e8]], 1]),
      "add up to more than",
    ],
  ])("%s", (_name, result, message) => {
    expect(result).toContain(message);
  });

  test("blank rows at the end do not count", () => {
    expect(
      call("PERDEVICE", [
        [[60], [4], [0], [""]],
        [[75], [185]],
      ]),
    ).toBe(5240);
    expect(
      call("PERDEVICE", [
        [[60], [4]],
        [[75], [185], [null]],
      ]),
    ).toBe(5240);
    expect(
      call("PERDEVICE", [
        [[60], [0]],
        [[75], [185]],
      ]),
    ).toBe(4500);
    expect(call("TRUEUP", [[[0], [0]], [[3], [4]], 10])).toBe(70);
    expect(call("PERDEVICE", [null, null])).toBe(0);
  });
  test("single values stand for ranges of one cell", () => {
    expect(call("PERDEVICE", [60, 75])).toBe(4500);
    expect(call("PERUSER", [40, 150])).toBe(6000);
    expect(call("PERUSER", [["40"], "150"])).toBe(6000);
  });
  test("a heading in a range is called one, by its address where that is known", () => {
    const withAddress = { address: "Sheet1!D1", parameterAddresses: ["Sheet1!$B$1:$B$3", "Sheet1!C1:C3"] };
    const result = shown(() =>
      catalogue.PERDEVICE([["Devices"], [60], [4]], [["Rate"], [75], [185]], withAddress),
    );
    expect(result).toBe("#VALUE! Counts: B1 is a heading (“Devices”): leave headings out of the range.");
    const deeper = shown(() =>
      catalogue.PERDEVICE([[60], [4]], [[75], ["abc"]], {
        ...withAddress,
        parameterAddresses: ["Sheet1!AZ9:AZ10", "'My sheet'!AA9:AA10"],
      }),
    );
    expect(deeper).toBe("#VALUE! Rates: AA10 holds “abc”: type it as a number, or write “included”.");
  });
});

test("more that ranges, tiers and flags must not hold", () => {
  expect(call("TIERED", [20, [[5, "abc"]]])).toContain("Tiers: row 1, column 2 holds “abc”");
  expect(call("TIERED", [20, [[5, 1, -2]]])).toContain("0 or more");
  expect(
    call("TIERED", [
      20,
      [
        ["many", 1],
        [30, 1],
      ],
    ]),
  ).toContain("is a heading");
  expect(call("TIERED", [20, []])).toContain("the tier table is empty");
  expect(call("TIERED", [[[20, 30]], [[5, 1]]])).toContain(
    "Quantity: give one cell, not a range of 1 row × 2 columns",
  );
  expect(call("FLATRATEFIT", [0, 0, 1, new HostError("#NUM!")])).toContain("#NUM! Overage defined");
  expect(call("FLATRATEFIT", [0, 0, 1, "perhaps"])).toContain("give TRUE or FALSE, not “perhaps”");
  expect(call("FLATRATE", [1, [[1]], [["lots"]], [[1]]])).toContain(
    "Included: the value holds “lots”: type it as a number, or write “unlimited”.",
  );
  expect(call("FLATRATE", [1, [[1]], [[1]], [["lots"]]])).toContain(
    "Overage rates: the value holds “lots”: type it as a number, or write “free” or “renegotiate”.",
  );
  expect(call("FLATRATE", [1, [[1]], [["included"]], [[1]]])).toContain(
    "Included: the value holds “included”, which does not say how many: type a number, or write “unlimited”.",
  );
  expect(call("FLATRATE", [1, [["x"], [1]], [[1], [1]], [[1], [1]]])).toContain(
    "Actual: row 1, column 1 is a heading",
  );
  expect(call("TRUEUP", [[["x"], [1]], [[1], [1]], 5])).toContain("Billed: row 1, column 1 is a heading");
  expect(call("TRUEUP", [[[1], [1]], [[1], ["x"]], 5])).toContain("Actual: row 2, column 1 holds");
  expect(call("COMPAREMODELS", [[[30]], [[60]], 150, [[75]], 5000, [["x"]]])).toContain(
    "Included: the value holds “x”",
  );
  expect(call("COMPAREMODELS", [[[30]], [[60]], 150, [[75]], 5000, [[1, 1, 1, 1]]])).toContain(
    "at most three cells",
  );
  expect(call("FLATRATE", [1, [[1, 1, 1]], [[1, "x", 1]], [[1, 1, 1]]])).toContain(
    "Included: row 1, column 2 holds “x”",
  );
  expect(call("FLATRATE", [1, [[1, 1, 1]], [[1, 1, "x"]], [[1, 1, 1]]])).toContain(
    "Included: row 1, column 3 holds “x”",
  );
  expect(call("FLATRATE", [1, [[1, 1, 1]], [[1], [1], [1]], [[1, 1, 1]]])).toContain("do not pair");
  expect(call("PERUSER", [[40], 150])).toBe(6000);
  expect(call("PERUSER", [[40, 10], 150])).toBe(7500);
  expect(call("PERUSER", [[[40]], "5 apples"])).toContain("“5 apples”");
  expect(call("PERUSER", [[[40]], "1.500'00"])).toContain("“1.500'00”");
  expect(call("PERUSER", [[[40]], "1,5'00.1"])).toContain("“1,5'00.1”");
  expect(call("PERUSER", [[[1]], "1.500,"])).toContain("“1.500,”");
});

describe("numbers in text and in data types", () => {
  test.each([
    ["150", 150],
    ["$150.00", 150],
    ["1,500.00", 1500],
    ["1.500,00", 1500],
    ["150 €", 150],
    ["€150", 150],
    ["0.125", 0.125],
    [".125", 0.125],
    ["0,125", 0.125],
    ["1,5", 1.5],
    ["1.50", 1.5],
    ["1 500,00", 1500],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["1'500.00", 1500],
    ["+5", 5],
    ["USD 150", 150],
    ["150 EUR", 150],
    ["1\u00a0500,5", 1500.5],
  ])("“%s” is %d", (text, number) => {
    expect(call("PERUSER", [[[1]], text])).toBe(Math.round(number * 100) / 100);
  });
  test.each([
    "1,500",
    "1.500",
    "12,345",
    "1.5.3",
    "1,50.00",
    "5.",
    "00,500",
    "twelve",
    "$",
    "1,2,3",
    "%",
    "12%%",
    "$5%",
    "1 5",
    "1 500",
    "--5",
    "1.500,000,0",
  ])("“%s” is refused with its text in the message", (text) => {
    const result = call("PERUSER", [[[1]], text]);
    if (text === "1 500") expect(result).toBe(1500);
    else expect(result).toContain(`“${text}”`);
  });
  test.each([
    ["a rate", ["PERUSER", [[[1]], "15%"]], "that is a percentage, and a rate or fee is due here"],
    ["a fee", ["FLATRATE", ["140%"]], "Fee: the value holds “140%”: that is a percentage"],
    ["a count", ["PERUSER", [[["12%"]], 1]], "that is a percentage, and a count is due here"],
    ["hours", ["BREAKFIX", ["12%", 1]], "that is a percentage, and a number of hours is due here"],
    ["an amount", ["PRORATE", ["12%", DATE, DATE]], "that is a percentage, and an amount is due here"],
    [
      "the rate of a tier",
      ["TIERED", [1, [[5, "12%"]]]],
      "that is a percentage, and a rate or fee is due here",
    ],
  ] as const)("a percentage is refused as %s", (_what, [name, values], message) => {
    expect(call(name, values)).toContain(message);
  });
  test("a percentage is read where a share is due", () => {
    expect(call("FLATRATEFIT", ["10%", "-10,0 %", 1, 1, 1, 1])).toBe(true);
    expect(call("FLATRATEFIT", ["11%", 0, 1, 1, 1, 1])).toBe(false);
    expect(call("FLATRATEFIT", ["11%", 0, 1, 1, 1, 1, "12.5%"])).toBe(true);
  });
  test("bands are refused where one rate is due, with a pointer to TIERED", () => {
    const bands = "up to 25: 140; above: 100";
    const message = `holds “${bands}”: one rate is due here. For prices by bands use TIERED.`;
    expect(call("PERUSER", [[[1]], bands])).toContain(`Rate: the value ${message}`);
    expect(call("PERDEVICE", [[[1]], [[bands]]])).toContain(message);
    expect(call("FLATRATE", [bands])).toContain(message);
  });
  test("a negative number in text is refused as negative", () => {
    expect(call("PERUSER", [[[1]], "-$5.00"])).toContain("must be 0 or more, not -5");
    expect(call("PERUSER", [[[1]], "$-5.00"])).toContain("must be 0 or more, not -5");
  });
  test("data types are unwrapped, TRUE is 1", () => {
    expect(
      call("PERUSER", [[[{ type: "Double", basicValue: 40 }]], { type: "FormattedNumber", basicValue: 150 }]),
    ).toBe(6000);
    expect(call("PERUSER", [[[true]], 150])).toBe(150);
    expect(call("PERUSER", [[[{ type: "Empty" }]], 150])).toBe(0);
    expect(
      call("TIERED", [
        20,
        [
          [5, 7],
          [30, 6],
        ],
        { type: "String", basicValue: "Volume" },
      ]),
    ).toBe(120);
    expect(call("FLATRATEFIT", [0, 0, 1, "yes", "TRUE", 1])).toBe(true);
    expect(call("FLATRATEFIT", [0, 0, 1, "no", "false", 1])).toBe(false);
  });
});
