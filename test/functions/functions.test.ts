import "../support/customFunctions";
import { HostError, shown } from "../support/customFunctions";
import { catalogue, type FunctionName } from "../../src/functions/catalogue";
import examples from "../data/worked-examples.json";

const call = (name: FunctionName, ...values: unknown[]) =>
  shown(() => (catalogue[name] as (...passed: unknown[]) => unknown)(...values, undefined));
const column = (...values: unknown[]) => values.map((value) => [value]);
const row = (...values: unknown[]) => [values];
/** 24 November 2026. */
const DATE = 46350;

describe("each function answers as it is specified", () => {
  const kiosks = examples.crossover;
  test.each<[string, unknown, unknown]>([
    ["40 users at 150", call("PERUSER", [[40]], 150), 6000],
    ["a range of users is summed", call("PERUSER", column(10, 20, 10), 150), 6000],
    ["minimum users", call("PERUSER", [[5]], 200, 10), examples.minimumUsers.total],
    ["a minimum of 0 is none", call("PERUSER", [[5]], 200, 0), 1000],
    [
      "60 workstations, 4 servers, 12 kiosks",
      call("PERDEVICE", column(60, 4, 12), column(75, 185, 75)),
      kiosks.ordinary.perDevice,
    ],
    [
      "the same on a basic card",
      call("PERDEVICE", column(60, 4, 12), column(25, 100, 25)),
      kiosks.basicCard.perDevice,
    ],
    [
      "each class is rounded on its own: 1 × 0.005 twice",
      call("PERDEVICE", row(1, 1), row(0.005, 0.005)),
      0.02,
    ],
    ["an included class charges nothing", call("PERDEVICE", row(60, 4), row(75, "included")), 4500],
    ["a fee alone", call("FLATRATE", 2500), 2500],
    ["a fee with overage", call("FLATRATE", 2500, row(18, 25, 1), row(15, 20, 1), row(100, 50, 250)), 3050],
    [
      "a fee with capped overage",
      call("FLATRATE", 2500, row(18, 25, 1), row(15, 20, 1), row(100, 50, 250), 300),
      2800,
    ],
    ["a blank ceiling with a rate includes nothing", call("FLATRATE", 2500, row(18), null, row(100)), 4300],
    ["no ceiling at all", call("FLATRATE", 2500, row(18), null, null), 2500],
    ["unlimited says so", call("FLATRATE", 2500, row(18), row("Unlimited"), row(0)), 2500],
    ["unlimited beats a rate", call("FLATRATE", 2500, row(18), row("unlimited"), row(100)), 2500],
    ["no limit is another word for it", call("FLATRATE", 2500, row(18), row("No limit"), row(100)), 2500],
    ["n/a is a blank: nothing is included", call("FLATRATE", 2500, row(18), row("n/a"), row(100)), 4300],
    ["a waived overage is free", call("FLATRATE", 2500, row(18), row(15), row("waived")), 2500],
    ["a free class is included", call("PERDEVICE", row(60, 4), row(75, "free")), 4500],
    ["a waived fee is 0", call("FLATRATE", "waived", row(18), row(15), row(100)), 300],
    ["a dash is a blank", call("PERUSER", row(10), 150, "–"), 1500],
    ["none is a blank", call("HYBRID", row(10), 150, "none", "none", "n/a"), 1500],
    [
      "a word inside a data type",
      call("PERDEVICE", row(60, 4), row(75, { type: "String", basicValue: "Included" })),
      4500,
    ],
    [
      "free overage inside a data type",
      call("FLATRATE", 2500, row(18), row(15), row({ type: "String", basicValue: "free" })),
      2500,
    ],
    [
      "no tolerance inside a data type",
      call("FLATRATEFIT", 0.01, 0, 1, 1, 1, 1, { type: "String", basicValue: "none" }),
      false,
    ],
    ["free overage", call("FLATRATE", 2500, row(18), row(15), row("free")), 2500],
    [
      "at the ceiling there is nothing to renegotiate",
      call("FLATRATE", 2500, row(15), row(15), row("renegotiate")),
      2500,
    ],
    ["the overage alone", call("OVERAGE", row(18, 25, 1), row(15, 20, 1), row(100, 50, 250)), 550],
    [
      "the overage alone, capped",
      call("OVERAGE", row(18, 25, 1), row(15, 20, 1), row(100, 50, 250), 300),
      300,
    ],
    ["a hybrid", call("HYBRID", [[15]], 145, [[2]], [[185]], 1, 250), 2795],
    ["a hybrid with a base fee", call("HYBRID", [[70]], 145, [[5]], [[185]], 1, 250, 550), 11875],
    ["a job of 1.1 hours in quarters", call("BREAKFIX", 1.1, 150, 1, 0.25), 187.5],
    ["a job below the minimum", call("BREAKFIX", 0.2, 150, 1, 0.25), 150],
    ["a job on the increment is not raised", call("BREAKFIX", 1.25, 150, 1, 0.25), 187.5],
    ["a job as worked", call("BREAKFIX", 0.75, 150), 112.5],
    ["40 minutes in steps of 20 are two steps", call("BREAKFIX", 40 / 60, 150, 0, 20 / 60), 100],
    ["41 minutes in steps of 20 are three steps", call("BREAKFIX", 41 / 60, 150, 0, 20 / 60), 150],
    ["a millionth of an hour begins another quarter", call("BREAKFIX", 1.000001, 100, 0, 0.25), 125],
    ["10 hours in steps of a ninth are ninety steps", call("BREAKFIX", 10, 90, 0, 1 / 9), 900],
    [
      "graduated tiers",
      call("TIERED", 20, [
        [5, 7],
        [10, 6.5],
        ["unlimited", 6],
      ]),
      127.5,
    ],
    [
      "volume tiers, the mode in another spelling",
      call(
        "TIERED",
        20,
        [
          [5, 7],
          [10, 6.5],
          ["", 6],
        ],
        "VOLUME",
      ),
      120,
    ],
    [
      "a blank last limit is none",
      call("TIERED", 20, [
        [5, 7],
        [10, 6.5],
        [0, 6],
        [null, ""],
      ]),
      127.5,
    ],
    ["22 of 31 days", call("PRORATE", 50, DATE - 106, DATE - 85), 35.48],
    ["a 365th for each day, the basis as a number", call("PRORATE", 365, DATE, DATE, 365), 12],
    ["a credit is negative", call("PRORATE", -300, DATE, DATE, "30"), -10],
    ["a true-up never credits", call("TRUEUP", column(40, 40, 50), column(43, 45, 40), 150), 1200],
    ["devices per user", call("DEVICESPERUSER", [[30]], column(60, 4, 12)), 76 / 30],
    [
      "the break-even user rate",
      call("BREAKEVENUSERRATE", [[30]], column(60, 4, 12), column(75, 185, 75)),
      6140 / 30,
    ],
    ["a flat rate that fits", call("FLATRATEFIT", 0.1, -0.1, 3, true, true, true), true],
    [
      "110 ÷ 100 − 1 is 10 %, whatever binary makes of it",
      call("FLATRATEFIT", 110 / 100 - 1, 0, 3, 1, 1, 1),
      true,
    ],
    ["10 % and a bit is not stable", call("FLATRATEFIT", 0.1001, 0, 3, true, true, true), false],
    ["no site is not a fixed site", call("FLATRATEFIT", 0, 0, 0, true, true, true), false],
    ["4 sites are too many", call("FLATRATEFIT", 0, 0, 4, true, true, true), false],
    ["an uncapped overage", call("FLATRATEFIT", 0, 0, 1, true, null, true), false],
    ["a wider tolerance", call("FLATRATEFIT", 0.2, 0, 1, true, true, true, 0.2), true],
    ["no tolerance at all", call("FLATRATEFIT", 0.01, 0, 1, true, true, true, "none"), false],
  ])("%s", (_name, result, expected) => {
    expect(result).toBe(expected);
  });

  test("the crossover is where both models cost the same", () => {
    const crossover = call("CROSSOVER", 150, column(60, 4, 12), column(75, 185, 75));
    expect(crossover).toBeCloseTo(kiosks.ordinary.crossover, 3);
  });
  test("a class without a rate stays out of the crossover's mix, an included one is in it", () => {
    expect(call("CROSSOVER", 150, column(60, 40), column(75, 0))).toBe(2);
    expect(call("CROSSOVER", 150, column(60, 60), column(75, "included"))).toBe(4);
  });
});

describe("COMPAREMODELS", () => {
  test("shows the models side by side, and how much more the others cost", () => {
    expect(call("COMPAREMODELS", [[30]], column(60, 4, 12), 150, column(75, 185, 75), 5000)).toEqual([
      ["Model", "Monthly", "Annual", "Per user", "Over cheapest"],
      ["Per-user", 4500, 54000, 150, 0],
      ["Per-device", 6140, 73680, 204.67, 1640],
      ["Flat-rate", 5000, 60000, 166.67, 500],
    ]);
  });
  test("charges overage for users, devices and sites", () => {
    const rows = call(
      "COMPAREMODELS",
      [[30]],
      column(80),
      150,
      column(75),
      1000,
      row(25, 75, 1),
      row(10, 5, 100),
      2,
    );
    expect((rows as unknown[][])[3]).toEqual(["Flat-rate", 1175, 14100, 39.17, 0]);
  });
  const codes = (line: unknown) =>
    (line as unknown[]).map((cell) => (cell instanceof HostError ? cell.code : cell));
  test("a model without its rate has no answer, and the others stand", () => {
    const rows = call("COMPAREMODELS", [[30]], column(60), 0, column(75)) as unknown[][];
    expect(codes(rows[1])).toEqual(["Per-user", "#N/A", "#N/A", "#N/A", "#N/A"]);
    expect(codes(rows[2])).toEqual(["Per-device", 4500, 54000, 150, 0]);
    const without = call("COMPAREMODELS", [[30]], column(60), 150, column(0)) as unknown[][];
    expect(codes(without[2])).toEqual(["Per-device", "#N/A", "#N/A", "#N/A", "#N/A"]);
  });
  test("a per-device row that leaves devices uncovered is never the yardstick", () => {
    const rows = call("COMPAREMODELS", [[30]], column(60, 4), 150, column(10, 0)) as unknown[][];
    expect(codes(rows[1])).toEqual(["Per-user", 4500, 54000, 150, 0]);
    expect(codes(rows[2])).toEqual(["Per-device", 600, 7200, 20, "#N/A"]);
  });
  test("without users there is nothing to divide by", () => {
    const rows = call("COMPAREMODELS", [[0]], column(60), 150, column(75)) as unknown[][];
    expect(codes(rows[2])).toEqual(["Per-device", 4500, 54000, "#DIV/0!", 4500]);
  });
  test("a ceiling without a rate is to be renegotiated", () => {
    const rows = call("COMPAREMODELS", [[30]], column(60), 150, column(75), 1000, row(25)) as unknown[][];
    expect(codes(rows[3])).toEqual(["Flat-rate", "#N/A", "#N/A", "#N/A", "#N/A"]);
  });
});

describe("what has no answer says why", () => {
  test.each<[string, unknown, string]>([
    [
      "a ceiling without a rate",
      call("FLATRATE", 2500, row(18), row(15), null),
      "#N/A Renegotiate: 18 users exceed the 15 included",
    ],
    [
      "a device ceiling",
      call("OVERAGE", row(1, 18), row(1, 15), null),
      "#N/A Renegotiate: 18 devices exceed the 15 included",
    ],
    [
      "a site ceiling",
      call("OVERAGE", row(1, 1, 3), row(1, 1, 2), null),
      "#N/A Renegotiate: 3 sites exceed the 2 included",
    ],
    ["no users", call("DEVICESPERUSER", [[0]], [[4]]), "#DIV/0! There are no users"],
    [
      "no users to break even with",
      call("BREAKEVENUSERRATE", [[0]], [[4]], [[5]]),
      "#DIV/0! There are no users",
    ],
    ["devices that cost nothing", call("CROSSOVER", 150, [[4]], [[0]]), "#DIV/0! The devices cost nothing"],
    ["an amount beyond 1e12", call("PERUSER", [[1e9]], 1e6), "#VALUE! The amount is above 1,000,000,000,000"],
    [
      "billed hours beyond 1e9",
      call("BREAKFIX", 1e9, 1, 0, 7e8),
      "#VALUE! The billed hours are above 1,000,000,000",
    ],
    ["hours times a huge rate", call("BREAKFIX", 1e9, 1e6), "#VALUE! The charge is above"],
    [
      "a quantity above the last tier",
      call("TIERED", 11, [[10, 5]]),
      "#VALUE! The quantity 11 is above the last tier's limit of 10",
    ],
    [
      "a to-date before the from-date",
      call("PRORATE", 10, DATE, DATE - 1),
      "#VALUE! The to-date is before the from-date",
    ],
    [
      "renegotiate without a ceiling",
      call("FLATRATE", 1, row(5), row(0), row("renegotiate")),
      "#VALUE! Included: “renegotiate” for users needs a ceiling",
    ],
  ])("%s", (_name, result, message) => {
    expect(result).toContain(message);
  });
});
