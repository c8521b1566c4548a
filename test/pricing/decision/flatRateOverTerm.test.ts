import { comparisonOf, consumptionAt, flatRateOverTerm, type FlatRateOverTerm } from "../../../src/pricing";

/** A flat rate held against a scenario; both as records of a table. */
function held(
  quote: Record<string, unknown>,
  scenario: Record<string, unknown>,
  auditable = true,
): FlatRateOverTerm {
  const table = (record: Record<string, unknown>) => [Object.keys(record), Object.values(record)];
  const comparison = comparisonOf(table(quote), table(scenario));
  if (!comparison.ok) throw new Error(comparison.issue.message);
  const [contract] = comparison.value.contracts;
  const consumption = consumptionAt(comparison.value, 0);
  if (contract?.ok !== true || !consumption.ok) throw new Error("The pair cannot be read.");
  return flatRateOverTerm(contract.value, consumption.value, auditable);
}
const months = (result: FlatRateOverTerm) => result.breaks.map(({ month }) => month);
const names = (result: FlatRateOverTerm) =>
  result.conditions.filter(({ holds }) => !holds).map(({ name }) => name);

const sound = { "Flat fee": 3000, "Included users": 20, "User overage": 90, "Overage cap": 500 };
const office = { Users: 15, Workstations: 20, Sites: 1, Months: 24 };

test("A fixed office under a capped clause fits, and has no overage", () => {
  const result = held(sound, office);
  expect(result).toMatchObject({ fits: true, breaks: [], exposure: undefined, renegotiatedFrom: undefined });
});

test("Counts within ±10 % of the start of their year are stable however long the term", () => {
  // 20 to 22 in the first year, 22 to 24 in the second: 24 is 9.1 % above 22, and 20 % above 20.
  const result = held({ ...sound, "Included users": 30 }, { ...office, Users: 20, "User growth": 0.09 });
  expect(months(result)).toEqual([]);
  expect(result.fits).toBe(true);
});

test("The month that breaks a condition is named, the earliest first, for users and for devices", () => {
  // Users 15, 16, 17: 13.3 % more in month 3. Workstations 20, 21, 22, 23: 15 % more in month 4.
  const result = held(sound, { ...office, "Users added per month": 1, "Devices added per month": 1 });
  expect(months(result)).toEqual([3, 4]);
  expect(result.breaks[0]?.reason).toBe(
    "In month 3 the users are more than 10 % away from the start of the year.",
  );
  expect(names(result)).toEqual(["stable counts"]);
});

test("Overage is counted at the contract's own rate, after the cap: 2, 4, 6 users above 20 at 90, capped at 500", () => {
  const result = held(sound, { ...office, Users: 20, "Users added per month": 2, Months: 4 });
  expect(result.exposure).toEqual({ fromMonth: 2, total: 180 + 360 + 500, highestMonthly: 500 });
});

test("Without an overage rate the exposure ends where the contract is to be renegotiated", () => {
  const quote = { "Flat fee": 3000, "Included users": 17 };
  const result = held(quote, { ...office, "Users added per month": 1 });
  expect(result).toMatchObject({ fits: false, exposure: undefined, renegotiatedFrom: 4 });
  expect(names(result)).toEqual(["stable counts", "sound overage clause"]);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, boolean, string[]]>([
  ["no cap", { ...sound, "Overage cap": 0 }, office, true, ["sound overage clause"]],
  ["counts that nobody can check", sound, office, false, ["sound overage clause"]],
  ["a fourth site", sound, { ...office, Sites: 4 }, true, ["few fixed sites"]],
  ["no ceiling at all", { "Flat fee": 3000 }, office, true, []],
])("With %s", (_what, quote, scenario, auditable, failing) => {
  expect(names(held(quote, scenario, auditable))).toEqual(failing);
});
