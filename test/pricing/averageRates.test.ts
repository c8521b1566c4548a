import { averageRatesOf, cellSentence, comparisonOf, consumptionAt, numberOf } from "../../src/pricing";

type Terms = Readonly<Record<string, number | string>>;
const headed = (terms: Terms) => [Object.keys(terms), Object.values(terms)];

function averages(quote: Terms, scenario: Terms) {
  const comparison = comparisonOf(headed(quote), headed(scenario));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  const [contract] = comparison.value.contracts;
  const consumption = consumptionAt(comparison.value, 0);
  if (contract?.ok !== true || !consumption.ok) throw new Error("The pair cannot be read.");
  const { userRate, flatFee, classRates } = averageRatesOf(contract.value, consumption.value);
  return {
    user: numberOf(userRate),
    fee: numberOf(flatFee),
    classes: classRates.map((rate) => (rate === "included" ? rate : numberOf(rate))),
  };
}

const client = { Users: 30, Workstations: 12, Servers: 2, "Mobile devices": 4 };

test.each<[string, Terms, ReturnType<typeof averages>]>([
  [
    "a rate that is one number is that number",
    { "User rate": 100.5, "Server rate": 90 },
    { user: 100.5, fee: 0, classes: [0, 90, 0] },
  ],
  [
    "volume: the rate of the band",
    { "User rate": "up to 25: 140; above: 120" },
    { user: 120, fee: 0, classes: [0, 0, 0] },
  ],
  [
    "graduated: what the line bills by its units, (25 × 140 + 5 × 110) ÷ 30",
    { "User rate": "up to 25: 140; above: 110", Bands: "graduated" },
    { user: 135, fee: 0, classes: [0, 0, 0] },
  ],
  [
    "classes that one device rate prices together have one average; included ones cost nothing",
    { "Device rate": "up to 10: 50; above: 40", "Server rate": 90, "Mobile rate": "included" },
    { user: 0, fee: 0, classes: [40, 90, "included"] },
  ],
  [
    "the fee of the band that the users fall in",
    { "Flat fee": "up to 20 users: 1000; above: 1500" },
    { user: 0, fee: 1500, classes: [0, 0, 0] },
  ],
  [
    "the fee of the band that the 18 devices fall in",
    { "Flat fee": "up to 20 devices: 1000; above: 1500" },
    { user: 0, fee: 1000, classes: [0, 0, 0] },
  ],
])("%s", (_name, quote, expected) => {
  expect(averages(quote, client)).toEqual(expected);
});

test("bands that end below the count have no average", () => {
  const ends = { "User rate": "up to 10: 140; up to 25: 110", Bands: "graduated" };
  expect(averages(ends, client)).toEqual({ user: 0, fee: 0, classes: [0, 0, 0] });
});
