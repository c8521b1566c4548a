import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { TIERED } from "../../src/functions/TIERED";

const tiered = (quantity: number, tiers: unknown[][], mode = "graduated") =>
  shown(() => TIERED(quantity, tiers, mode as never, undefined as never));

/** 25 at 140, 25 at 120, all above at 100: 60 cost 3,500 + 3,000 + 1,000. */
const UP_TO = [
  [25, 140],
  [50, 120],
  ["unlimited", 100],
];

describe("a tier table is read however a price list prints it", () => {
  test.each<[string, unknown[][]]>([
    ["up to and rate", UP_TO],
    [
      "a last tier above",
      [
        [25, 140],
        [50, 120],
        ["above", 100],
      ],
    ],
    [
      "a last tier +",
      [
        [25, 140],
        [50, 120],
        ["+", 100],
      ],
    ],
    [
      "a blank last limit",
      [
        [25, 140],
        [50, 120],
        ["", 100],
      ],
    ],
    ["headings", [["Up to", "Rate"], ...UP_TO]],
    ["headings in another order", [["Price", "Up to"], ...UP_TO.map(([limit, rate]) => [rate, limit])]],
    [
      "from and to, each beginning one unit later",
      [
        [1, 25, 140],
        [26, 50, 120],
        [51, "", 100],
      ],
    ],
    [
      "from and to that touch",
      [
        [0, 25, 140],
        [25, 50, 120],
        [50, "unlimited", 100],
      ],
    ],
    [
      "from and to with headings",
      [
        ["From", "To", "Rate"],
        [1, 25, 140],
        [26, 50, 120],
        [51, "+", 100],
      ],
    ],
    [
      "from, to, rate and fee",
      [
        [1, 25, 140, 0],
        [26, 50, 120, 0],
        [51, 0, 100, ""],
      ],
    ],
    ["blank rows behind", [...UP_TO, [null, ""], [0, ""]]],
    [
      "numbers as text",
      [
        ["25", "$140.00"],
        ["50", "120,00 €"],
        ["unlimited", "100"],
      ],
    ],
  ])("%s", (_what, tiers) => {
    expect(tiered(60, tiers)).toBe(7500);
    expect(tiered(60, tiers, "volume")).toBe(6000);
    expect(tiered(50, tiers, "volume")).toBe(6000);
  });

  test("units below the first from are billed in the first tier", () => {
    expect(
      tiered(3, [
        [10, 25, 140],
        [26, "", 100],
      ]),
    ).toBe(420);
  });
  test("a flat fee is owed for each tier entered", () => {
    expect(
      tiered(30, [
        ["From", "To", "Rate", "Flat fee"],
        [1, 25, 10, 100],
        [26, "", 5, 50],
      ]),
    ).toBe(425);
  });
  test("one row of three columns is up to, rate and fee", () => {
    expect(tiered(5, [[10, 2, 7]])).toBe(17);
  });
  test("three columns in which no tier begins where the one before ends are up to, rate and fee", () => {
    expect(
      tiered(15, [
        [10, 2, 7],
        [20, 1, 3],
      ]),
    ).toBe(35);
  });
});

describe("what is not a tier table is refused", () => {
  test.each<[string, unknown[][], string]>([
    [
      "a gap",
      [
        ["From", "To", "Rate"],
        [1, 25, 140],
        [30, 50, 120],
      ],
      "tier 2 begins at 30, but the one before ends at 25",
    ],
    [
      "an overlap",
      [
        ["From", "To", "Rate"],
        [1, 25, 140],
        [20, 50, 120],
      ],
      "tier 2 begins at 20",
    ],
    [
      "headings without a limit",
      [
        ["From", "Rate"],
        [1, 140],
      ],
      "the headings need an Up to",
    ],
    [
      "a heading that is not known",
      [
        ["Users", "Rate"],
        [25, 140],
      ],
      "is a heading (“Users”)",
    ],
    ["headings alone", [["Up to", "Rate"]], "the tier table is empty"],
    [
      "four columns with a gap",
      [
        [1, 25, 140, 0],
        [30, 50, 120, 0],
      ],
      "give two or three columns",
    ],
    ["one column", [[25], [50]], "give two or three columns"],
    [
      "a word in the middle",
      [
        ["unlimited", 10],
        [25, 140],
      ],
      "only the last tier may be “unlimited”",
    ],
    [
      "limits that fall",
      [
        [25, 10],
        [20, 5],
      ],
      "The limit of tier 2 (20) must be above 25",
    ],
  ])("%s", (_what, tiers, message) => {
    expect(tiered(5, tiers)).toContain("#VALUE! ");
    expect(tiered(5, tiers)).toContain(message);
  });
});
