import {
  cellSentence,
  comparisonOf,
  consumptionAt,
  flatRateFit,
  flatRateOverTerm,
  overageClauseOf,
  type FlatRateOverTerm,
  type OverageAnswers,
  type QuoteTerms,
} from "../../../src/pricing";

/** A flat rate compared with a scenario; both as records of a table. */
function held(
  quote: Record<string, unknown>,
  scenario: Record<string, unknown>,
  auditable = true,
): FlatRateOverTerm {
  const table = (record: Record<string, unknown>) => [Object.keys(record), Object.values(record)];
  const comparison = comparisonOf(table(quote), table(scenario));
  if (!comparison.ok) throw new Error(cellSentence(comparison.issue));
  const [contract] = comparison.value.contracts;
  const consumption = consumptionAt(comparison.value, 0);
  if (contract?.ok !== true || !consumption.ok) throw new Error("The pair cannot be read.");
  return flatRateOverTerm(contract.value, consumption.value, { auditable });
}
function termsOf(quote: Record<string, unknown>): QuoteTerms {
  const comparison = comparisonOf(
    [Object.keys(quote), Object.values(quote)],
    [Object.keys(office), Object.values(office)],
  );
  const contract = comparison.ok ? comparison.value.contracts[0] : undefined;
  if (contract?.ok !== true) throw new Error("The quote cannot be read.");
  return contract.value.quote.terms;
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
  // 20 to 22 in the first year, 22 to 24 in the second: 24 is 9.1% above 22, and 20% above 20.
  const result = held({ ...sound, "Included users": 30 }, { ...office, Users: 20, "User growth": 0.09 });
  expect(months(result)).toEqual([]);
  expect(result.fits).toBe(true);
});

test("The month that breaks a condition is named, the earliest first, for users and for devices", () => {
  // Users 15, 16, 17: 13.3% more in month 3. Workstations 20, 21, 22, 23: 15% more in month 4.
  const result = held(sound, { ...office, "Users added per month": 1, "Devices added per month": 1 });
  expect(months(result)).toEqual([3, 4]);
  expect(result.breaks[0]?.reason).toBe(
    "In month 3 the users are more than 10% away from the start of the year.",
  );
  expect(names(result)).toEqual(["stable counts"]);
});

test("What a whole year changes counts: 10.5 % breaks the condition at the year's end, and no month within it", () => {
  // 200 × 1.105^(11/12) = 219.2 in month 12, 9.5% more; 221 in month 13, 10.5% more.
  const grown = { ...office, Users: 200, "User growth": 0.105 };
  const one = held({ ...sound, "Included users": 300 }, { ...grown, Months: 12 });
  expect([one.fits, months(one)]).toEqual([false, []]);
  expect(one.conditions[0]?.reason).toBe(
    "Users change by 10.5% and devices by 0% per year; both must stay within ±10%.",
  );
  expect(months(held({ ...sound, "Included users": 300 }, { ...grown, Months: 24 }))).toEqual([13]);
});

test("A change is shown as exactly as tells it from the tolerance", () => {
  const reason = (userChange: number) =>
    flatRateFit({
      ...{ userChange, deviceChange: 2 / 3, sites: 1, tolerance: 0.1 },
      ...{ overageDefined: true, overageCapped: true, overageAuditable: true },
    }).conditions[0]?.reason;
  expect(reason(0.10001)).toContain("Users change by 10.001% and devices by 66.7% per year; both must stay");
  expect(reason(-0.25)).toContain("Users change by -25%");
});

test("Answers about the clause go before its terms", () => {
  const answered = (answers: OverageAnswers) => overageClauseOf(termsOf(sound), answers);
  expect(answered({})).toEqual({ overageDefined: true, overageCapped: true, overageAuditable: false });
  expect(answered({ defined: false, capped: false, auditable: true })).toEqual({
    ...{ overageDefined: false, overageCapped: false, overageAuditable: true },
  });
  const open = termsOf({ "Flat fee": 3000, "Included users": 20, "User overage": "renegotiate" });
  expect(overageClauseOf(open, {})).toMatchObject({ overageDefined: false, overageCapped: true });
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
