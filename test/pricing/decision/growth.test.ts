import {
  STANDARD_THRESHOLDS,
  factorsOf,
  largestYearlyChange,
  quantityOf,
  type Situation,
} from "../../../src/pricing";

const PLAIN: Situation = {
  ...{ users: 20, devices: 20, sites: 1, usersAddedInYear: 0, sharedWorkstations: 0 },
  ...{ byod: "none", prefer: "", support: "", userChange: 0, deviceChange: 0 },
  ...{ overageDefined: true, overageCapped: true, overageAuditable: true, userRate: 100 },
};
const growth = (more: Partial<Situation>) =>
  factorsOf({ ...PLAIN, ...more }, { ...STANDARD_THRESHOLDS, growth: 5 }).find(
    ({ name }) => name === "growth",
  );
const months = (...counts: number[]) => counts.map(quantityOf);

describe("more users within a year", () => {
  const counts = {
    users: months(...Array<number>(13).fill(20)),
    devices: months(...Array<number>(13).fill(20)),
  };

  test("are the larger of hires and a yearly change: 20 users at 50 % are 10 more", () => {
    expect(growth({ userChange: 0.5, usersAddedInYear: 4 })?.value).toBe("10 more users within 12 months");
    expect(growth({ userChange: 0.1, usersAddedInYear: 12 })?.value).toBe("12 more users within 12 months");
  });

  test("are those of a projection where there is one, which has the yearly change already", () => {
    expect(growth({ counts, userChange: 0.5, usersAddedInYear: 6 })?.value).toBe(
      "6 more users within 12 months",
    );
    expect(growth({ counts, userChange: 0.5, usersAddedInYear: 0 })).toBeUndefined();
  });

  test("cost at most what a user above the ceiling costs, which a contract says better than the user rate", () => {
    expect(growth({ usersAddedInYear: 10 })?.why).toContain(
      "At 100 for each user above a ceiling that is up to 1,000",
    );
    expect(growth({ usersAddedInYear: 10, userOverage: 130 })?.why).toContain("At 130 for each user");
    expect(growth({ usersAddedInYear: 10, userOverage: 130 })?.why).toContain("up to 1,300 per month");
    expect(growth({ usersAddedInYear: 10, userRate: 0 })?.why).toContain(
      "Multiply them by the contract's overage rate.",
    );
  });
});

test.each<[string, number[], number, number]>([
  ["up", [10, 12, 15], 2, 0.5],
  ["down", [10, 12, 4], 2, -0.6],
  ["since the contract year began", [...Array<number>(12).fill(10), 20, 25], 13, 1],
  ["all of it new", [0, 0, 5], 2, 1],
  ["nothing at all", [0, 0, 0], 2, 0],
])("the largest yearly change: %s", (_name, counts, horizon, change) => {
  expect(largestYearlyChange(months(...counts), horizon)).toBe(change);
});
