import "../support/customFunctions";
import { shown } from "../support/customFunctions";
import { RECOMMEND } from "../../src/functions/RECOMMEND";

const KEYS = [
  "users",
  "counts",
  "sites",
  "user_rate",
  "rates",
  "flat_fee",
  "users_added_12m",
  "shared_workstations",
  "byod",
  "prefer",
  "support",
  "user_change",
  "device_change",
  "overage_defined",
  "overage_capped",
  "overage_auditable",
] as const;
type Inputs = Partial<Record<(typeof KEYS)[number], unknown>>;
const recommend = (inputs: Inputs) =>
  shown(() =>
    (RECOMMEND as unknown as (...values: unknown[]) => unknown)(
      ...KEYS.map((key) => inputs[key] ?? null),
      undefined,
    ),
  );
const rows = (inputs: Inputs) => (recommend(inputs) as unknown[][]).slice(1);
const models = (inputs: Inputs) => rows(inputs).map(([model]) => model);
const row = (inputs: Inputs, model: string) => rows(inputs).find(([name]) => name === model) ?? [];
const why = (inputs: Inputs, model: string) => String(row(inputs, model)[3]);

const factory: Inputs = {
  users: [[30]],
  counts: [[60], [4], [12]],
  user_rate: 150,
  rates: [[75], [185], [75]],
};

test("the models stand under their headings, those with a cost first, the cheapest on top", () => {
  expect((recommend({ ...factory, flat_fee: 5000 }) as unknown[][])[0]).toEqual([
    "Model",
    "Monthly",
    "Score",
    "Why",
  ]);
  expect(rows({ ...factory, flat_fee: 5000 }).map((cells) => cells.slice(0, 2))).toEqual([
    ["Per-user", 4500],
    ["Flat-rate", 5000],
    ["Per-device", 6140],
    ["Hybrid", ""],
    ["Time and materials", ""],
  ]);
});

test("without rates the score decides", () => {
  expect(models({ users: [[30]], counts: [[76]], shared_workstations: 12 })[0]).toBe("Per-user");
  expect(models({ users: [[30]], counts: [[30]] })[0]).toBe("Per-device");
  expect(models({ users: [[30]], counts: [[55]], sites: 12, shared_workstations: true })[0]).toBe("Per-user");
});

test("arithmetic outranks the rule of thumb, and the contradiction is said with whose interest it serves", () => {
  const shift: Inputs = {
    users: [[100]],
    counts: [[25]],
    user_rate: 60,
    rates: [[75]],
    shared_workstations: "yes",
  };
  expect(models(shift)[0]).toBe("Per-device");
  expect(why(shift, "Per-device")).toContain(
    "Contradiction: the rule on shared workstations favors per-user (in the interest of the provider), but per-device costs less (1,875.00 against 6,000.00 per month): follow the arithmetic. The crossover for these rates is 0.80 devices per user.",
  );
  const cheapCard: Inputs = { ...factory, rates: [[25], [100], [25]], user_rate: 100 };
  expect(models(cheapCard)[0]).toBe("Per-device");
  expect(why(cheapCard, "Per-user")).toContain(
    "the rule on devices per user favors per-user (in the interest of the client)",
  );
  expect(why({ ...factory, shared_workstations: "no" }, "Per-user")).toContain(
    "the rule on shared workstations favors per-device (in the interest of both sides), but per-user costs less",
  );
});

test("rules that contradict one another are shown side by side where no cost settles them", () => {
  const words =
    "Contradiction: per-user is favored by devices per user (in the interest of the client), per-device by shared workstations (in the interest of both sides), BYOD (in the interest of the provider); give the user rate";
  const inputs: Inputs = { users: [[30]], counts: [[76]], byod: "enrolled" };
  expect(why(inputs, "Per-user")).toContain(words);
  expect(why(inputs, "Per-device")).toContain(words);
  expect(why(inputs, "Flat-rate")).not.toContain("Contradiction");
  expect(why({ users: [[30]], counts: [[30]] }, "Per-device")).not.toContain("Contradiction");
  expect(why({ ...factory, byod: "enrolled" }, "Per-user")).not.toContain("settle it by cost");
});

test("a per-device cost that leaves devices out stands behind the complete ones", () => {
  const inputs: Inputs = { ...factory, rates: [[10], [0], [10]] };
  expect(models(inputs).slice(0, 2)).toEqual(["Per-user", "Per-device"]);
  expect(why(inputs, "Per-device")).toContain("Incomplete: a device class that is present has no rate");
});

test.each<[string, Inputs, string, string]>([
  [
    "many devices",
    { users: [[30]], counts: [[76]] },
    "Per-user",
    "For: A rate for each user covers 2.53 devices, more than 2",
  ],
  [
    "few devices",
    { users: [[30]], counts: [[30]] },
    "Per-device",
    "For: Only 1 devices per user, fewer than 1.5",
  ],
  [
    "BYOD excluded",
    { users: [[30]], counts: [[50]], byod: "Excluded" },
    "Per-user",
    "the lower device count makes per-device cheaper, so check the cost. (the provider's interest)",
  ],
  [
    "BYOD enrolled",
    { users: [[30]], counts: [[50]], byod: "enrolled" },
    "Per-device",
    "Personal devices are enrolled",
  ],
  [
    "simple for the client",
    { users: [[30]], counts: [[50]], prefer: "client" },
    "Per-user",
    "Simple billing matters most to the client. (the client's interest)",
  ],
  [
    "simple for the provider",
    { users: [[30]], counts: [[50]], prefer: "provider" },
    "Per-device",
    "Simple billing matters most to the provider. (the provider's interest)",
  ],
  [
    "growth, with a rate",
    { users: [[30]], counts: [[50]], users_added_12m: 20, user_rate: 150 },
    "Flat-rate",
    "up to 3,000 per month by the year's end",
  ],
  [
    "growth, without a rate",
    { users: [[30]], counts: [[50]], users_added_12m: 24 },
    "Flat-rate",
    "Multiply them by the contract's overage rate",
  ],
  [
    "a flat rate that fits",
    {
      users: [[15]],
      counts: [[20]],
      sites: 1,
      overage_defined: true,
      overage_capped: true,
      overage_auditable: true,
    },
    "Flat-rate",
    "For: Users change by 0% and devices by 0% per year; both stay within ±10%.",
  ],
  [
    "a flat rate that does not",
    { users: [[15]], counts: [[20]], sites: 1, user_change: 0.2 },
    "Flat-rate",
    "Against: Users change by 20% and devices by 0% per year; both must stay within ±10%. The overage clause is not defined, not capped, not auditable.",
  ],
  ["10 sites", { users: [[15]], counts: [[20]], sites: 10 }, "Hybrid", "10 sites (10 or more): a hybrid"],
  [
    "reactive support",
    { users: [[15]], counts: [[20]], support: "reactive" },
    "Time and materials",
    "confirm that before comparing anything else",
  ],
  [
    "proactive support",
    { users: [[15]], counts: [[20]], support: "proactive" },
    "Time and materials",
    "Against: Proactive support belongs under a subscription",
  ],
])("%s is said for or against the model", (_what, inputs, model, words) => {
  expect(why(inputs, model)).toContain(words);
});

test("the month in which a flat rate's condition breaks is named", () => {
  // 15 × 1.2^(k/12) first rounds to 17, which is 13.3% more, at k = 7; 30 + 24 ÷ 12 × k passes 33 at k = 2.
  expect(why({ users: [[15]], counts: [[20]], sites: 1, user_change: 0.2 }, "Flat-rate")).toContain(
    "The users change by more than ±10% from month 8 on.",
  );
  const hiring = why({ users: [[30]], counts: [[50]], sites: 1, users_added_12m: 24 }, "Flat-rate");
  expect(hiring).toContain("Users change by 80%");
  expect(hiring).toContain("The users change by more than ±10% from month 3 on.");
  const fewer = why({ users: [[30]], counts: [[100]], sites: 1, device_change: -0.5 }, "Flat-rate");
  // 100 × 0.5^(2/12) is 89.
  expect(fewer).toContain("The devices change by more than ±10% from month 3 on.");
  expect(fewer).not.toContain("The users leave");
});

test("the borders: exactly 2 and exactly 1.5 devices per user favor neither, 19 hires are not growth, 9 sites not a hybrid", () => {
  const score = (inputs: Inputs, model: string) => row(inputs, model)[2];
  expect(score({ users: [[10]], counts: [[20]] }, "Per-user")).toBe(0);
  expect(score({ users: [[10]], counts: [[15]] }, "Per-device")).toBe(1);
  expect(score({ users: [[10]], counts: [[14]] }, "Per-device")).toBe(2);
  expect(score({ users: [[10]], counts: [[20]], users_added_12m: 19 }, "Per-user")).toBe(0);
  expect(score({ users: [[10]], counts: [[20]], users_added_12m: 20 }, "Per-user")).toBe(1);
  expect(score({ users: [[10]], counts: [[20]], sites: 9 }, "Hybrid")).toBe(0);
  expect(score({ users: [[10]], counts: [[20]], sites: 10 }, "Hybrid")).toBe(1);
  expect(score({ users: [[0]], counts: [[20]] }, "Per-user")).toBe(0);
});

test("each model says its risk and its incentive", () => {
  expect(why(factory, "Per-device")).toContain("rewarded for a growing device count");
  expect(why(factory, "Flat-rate")).toContain("rewarded for resolving issues fast and for few tickets");
  expect(why(factory, "Time and materials")).toContain("rewarded for hours worked");
});

test.each<[string, Inputs, string]>([
  [
    "an unknown choice",
    { ...factory, byod: "maybe" },
    "#VALUE! Byod: choose one of “none”, “excluded”, “enrolled”",
  ],
  ["an unknown preference", { ...factory, prefer: "me" }, "choose one of “client”, “provider”, not “me”"],
  ["an error for a choice", { ...factory, support: "#N/A" }, "#N/A Support: "],
  [
    "a negative count",
    { ...factory, shared_workstations: -1 },
    "Shared workstations: a count must be 0 or more",
  ],
])("%s is refused", (_what, inputs, words) => {
  expect(recommend(inputs)).toContain(words);
});

test("a cost beyond what is exact is left out, and a mix at no charge has no crossover", () => {
  expect(row({ users: [[1e9]], counts: [[1e9]], user_rate: 1e6, rates: [[1e6]] }, "Per-user")[1]).toBe("");
  expect(row({ users: [[1e9]], counts: [[1e9]], user_rate: 1e6, rates: [[1e6]] }, "Per-device")[1]).toBe("");
  expect(recommend({ users: [[1]], counts: [[1]], sites: -1 })).toContain("Sites: a count must be 0 or more");
  const idle: Inputs = { users: [[10]], counts: [[0]], user_rate: 100, rates: [[5]], shared_workstations: 1 };
  expect(why(idle, "Per-user")).toContain(
    "but per-device costs less (0.00 against 1,000.00 per month): follow the arithmetic.",
  );
});
