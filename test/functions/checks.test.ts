import "../support/customFunctions";
import { HostError, shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";
import examples from "../data/worked-examples.json";
import { headed } from "../support/recordTables";

/** What a call shows, an error of a host included. */
const call = (name: FunctionName, ...values: unknown[]) =>
  shown(() => (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined));
const rows = (name: FunctionName, ...values: unknown[]) => {
  const result = call(name, ...values);
  if (!Array.isArray(result)) throw new Error(String(result));
  return result as unknown[][];
};
/** What a call throws. */
function refusal(name: FunctionName, ...values: unknown[]): HostError {
  try {
    (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined);
  } catch (error) {
    if (error instanceof HostError) return error;
  }
  throw new Error(`${name} was not refused.`);
}

const table = (...records: Record<string, unknown>[]): unknown[][] => headed(records);
const office = { Scenario: "Office", Users: 20, Months: 24 };
const acme = { Quote: "Acme", "User rate": 150, "Minimum users": 25 };
const byte = { Quote: "Byte", "User rate": 140, Onboarding: 500 };

describe("QUOTECHECK", () => {
  const HEADINGS = ["Quote", "Finding", "Where", "Cost", "Scenario", "Question"];

  test("is its headings alone where there is nothing to ask", () => {
    expect(call("QUOTECHECK", table(byte), table(office))).toEqual([HEADINGS]);
  });

  test("is one row per finding, with the money, the scenario and the question", () => {
    expect(rows("QUOTECHECK", table(byte, acme), table(office)).slice(1)).toEqual([
      [
        ...["Acme", "minimum above need", "Minimum users: 25, above the need in 24 of 24 months", 18_000],
        "Office",
        "The minimum users of 25 is above what would be billed in 24 of 24 months. Can it be lowered to actual use?",
      ],
    ]);
  });

  test("looks at charges too", () => {
    const charges = table({ Quote: "Byte", Charge: "Help", Per: "hour", Rate: 100 });
    const helped = { ...office, "Support hours": 10 };
    const kinds = (...more: unknown[]) =>
      rows("QUOTECHECK", table(byte), table(helped), ...more).map((row) => row[1]);
    expect(kinds()).toEqual(["Finding", "hours"]);
    expect(kinds(charges)).toEqual(["Finding"]);
  });

  test("a row that is not a quote shows its error, and the others their findings", () => {
    const checked = (catalogue.QUOTECHECK as (...passed: unknown[]) => unknown[][])(
      table({ ...acme, "User rate": -5 }, { ...acme, Quote: "Twin" }),
      table(office),
      undefined,
      undefined,
    );
    expect(checked[1]?.[0]).toBe("Acme");
    expect(checked[1]?.[1]).toBeInstanceOf(HostError);
    expect(checked[2]?.slice(0, 2)).toEqual(["Twin", "minimum above need"]);
  });

  test.each(examples.invoices)("$name: the published total is caught where it is wrong", (each) => {
    const { users, userRate, servers, serverRate, sites, siteFee, flatFee, total, annual } = each;
    const quote = {
      ...{ Quote: each.name, "User rate": userRate, "Server rate": serverRate, "Site fee": siteFee },
      "Flat fee": flatFee,
    };
    const scenario = { Users: users, Servers: servers, Sites: sites, Months: 12 };
    const found = (stated: Record<string, number>) =>
      rows("QUOTECHECK", table({ ...quote, ...stated }), table(scenario))
        .filter((row) => row[1] === "arithmetic")
        .map((row) => row[3]);
    expect(found({ "Stated monthly": total, "Stated yearly": annual })).toEqual([]);
    const published: readonly (readonly [heading: string, slip: number | undefined, right: number])[] = [
      ["Stated monthly", each.wrong, total],
      ["Stated yearly", each.wrongAnnual, annual],
    ];
    for (const [heading, slip, right] of published) {
      if (slip !== undefined) expect(found({ [heading]: slip })).toEqual([slip - right]);
    }
  });
});

describe("BRIDGE", () => {
  test("leads from one total to the other", () => {
    // 24 × 20 × 140 + 500, then 24 × 25 × 150.
    expect(call("BRIDGE", table(acme, byte), table(office), "Office", "byte", 1)).toEqual([
      ["Step", "Amount", "Sum"],
      ["Byte", "", 67_700],
      ["Base rates", 4800, 72_500],
      ["Discount and minimum", 18_000, 90_500],
      ["One-time", -500, 90_000],
      ["Acme", "", 90_000],
    ]);
  });

  test("a quote with itself is its total twice", () => {
    expect(call("BRIDGE", table(byte), table(office), 1, 1, 1)).toEqual([
      ["Step", "Amount", "Sum"],
      ["Byte", "", 67_700],
      ["Byte", "", 67_700],
    ]);
  });

  test("an unknown name is refused under its own argument, a quote without an answer is #N/A", () => {
    expect(refusal("BRIDGE", table(acme, byte), table(office), 1, "Acme", "Bite").message).toContain(
      "Quote b",
    );
    expect(refusal("BRIDGE", table(acme, byte), table(office), "Next", 1, 2).message).toContain("Scenario");
    const ends = { Quote: "Ends", "Flat fee": 2000, "Included users": 10 };
    expect(refusal("BRIDGE", table(acme, ends), table(office), 1, 1, 2).code).toBe("#N/A");
    const euros = table({ ...acme, "User rate": "€140" }, { ...byte, "User rate": "USD 130" });
    expect(refusal("BRIDGE", euros, table(office), 1, 1, 2).code).toBe("#VALUE!");
  });
});
