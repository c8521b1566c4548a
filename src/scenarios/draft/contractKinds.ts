import type { Draft, DraftCharge, FieldValue } from "./Draft";
import { emptyDraft } from "./emptyDraft";
import type { SampleDraft } from "./SampleDraft";

type Values = Readonly<Record<string, FieldValue>>;

/** One quote of each kind that more than a few rates make; every rate is an assumption. */
const QUOTES: readonly Values[] = [
  {
    Quote: "Example banded",
    Model: "per-user",
    "User rate": "up to 50: 149; up to 100: 129; above: 115",
    Uplift: 0.03,
    Onboarding: 4000,
    Term: 36,
    "Exit fee": "3 months",
    Sources: "User rate: price list, p. 2; Uplift: § 4.2; Exit fee: § 9.1",
  },
  {
    Quote: "Example pooled hours",
    Model: "flat-rate",
    "Flat fee": 9400,
    "Included users": 80,
    "User overage": 95,
    "Included devices": 110,
    "Device overage": 30,
    "Included hours": 25,
    "Hours pool": 6,
    "Hourly rate": 140,
    "After-hours factor": 1.5,
    Uplift: 0.03,
    Term: 24,
  },
  { Quote: "Example rate card", Model: "itemised", Uplift: 0.04, Term: 36, "Exit fee": "none" },
  {
    Quote: "Example index-linked",
    Model: "per-user",
    "User rate": 128,
    Uplift: "CPI + 1%",
    "Uplift cap": 0.05,
    "Billed every": 3,
    Term: 60,
    "Exit fee": "1-12: 100%; 13-36: 50%; 37-60: 25%",
    Sources: "Uplift: § 6; Exit fee: annex B",
  },
];

const line = (Charge: string, Per: string, Rate: FieldValue, more: Values = {}): Values => ({
  Charge,
  Per,
  Rate,
  ...more,
});

/** The rate card of the third quote, line by line. */
const RATE_CARD: readonly Values[] = [
  line("Service desk", "user", 42),
  line("Email security", "user", 5),
  line("Security training", "user", 30, { Every: "yearly" }),
  line("Managed workstation", "workstation", 38),
  line("Managed server", "server", 165),
  line("Server backup", "server", 85),
  line("Endpoint protection", "device", 9),
  line("Site network", "site", 260),
  line("Hours beyond 20", "hour", 125, { Included: 20 }),
  line("Reporting", "month", 180),
  line("Takeover project", "month", 6500, { Every: "once" }),
  line("Welcome credit", "percent", -0.1, { "From month": 1, "To month": 3 }),
];

const CHARGES: readonly DraftCharge[] = [
  {
    id: "charge-1",
    quote: "quote-1",
    values: line("Office license", "user", 22, { Uplift: "no", Discount: "no" }),
  },
  ...RATE_CARD.map((values, index): DraftCharge => ({ id: `charge-${index + 2}`, quote: "quote-3", values })),
];

const base = emptyDraft("USD");
const INDEX = "2.4%; 3.1%; 2.8%";

const draft: Draft = {
  ...base,
  environment: {
    ...base.environment,
    counts: {
      ...base.environment.counts,
      Users: 60,
      Workstations: 72,
      Servers: 5,
      Sites: 2,
      "Support hours": 24,
    },
    support: "proactive",
  },
  quotes: QUOTES.map((values, index) => ({ id: `quote-${index + 1}`, values, checklist: {} })),
  charges: CHARGES,
  scenarios: [
    { Scenario: "Five years", "Users added per month": 1, "Devices added per month": 1, Months: 60 },
    {
      Scenario: "Leave after three",
      "Users added per month": 1,
      "Devices added per month": 1,
      Months: 36,
      "Leave at end": "yes",
    },
  ].map((values, index) => ({
    id: `scenario-${index + 1}`,
    values: { ...values, "After-hours": 6, "Index growth": INDEX },
    ownCounts: {},
  })),
  discountRate: 0.08,
};

/** The language of contracts at a glance. */
export const contractKinds: SampleDraft = {
  id: "contract-kinds",
  title: "Four kinds of contracts",
  shows:
    "Bands and a license passed through, a pool of hours, a rate card of twelve lines, an index with an exit fee: the index-linked quote is cheapest over five years, and the most expensive for whoever leaves after three.",
  draft,
};
