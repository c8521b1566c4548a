import { emptyDraft } from "../draft/emptyDraft";
import type { Draft, FieldValue } from "../draft/Draft";

type Values = Readonly<Record<string, FieldValue>>;

/** The five reference scenarios, each with its own counts: five clients that ask the same providers. */
const CLIENTS: readonly { readonly values: Values; readonly ownCounts: Values }[] = [
  {
    values: { Scenario: "Manufacturing", Months: 36 },
    ownCounts: { Users: 30, Workstations: 60, Servers: 4, Kiosks: 12, Sites: 1 },
  },
  {
    values: { Scenario: "Professional services", Months: 36 },
    ownCounts: { Users: 40, Workstations: 40, Sites: 1 },
  },
  {
    values: { Scenario: "Law office", Months: 36 },
    ownCounts: { Users: 15, Workstations: 15, Servers: 2, Sites: 1, "Support hours": 16 },
  },
  {
    values: {
      Scenario: "Funded start-up",
      "Users added per month": 2,
      "Devices added per month": 2,
      Months: 24,
    },
    ownCounts: { Users: 15, Workstations: 15, "Mobile devices": 6, Sites: 1, "Support hours": 60 },
  },
  {
    values: { Scenario: "Enterprise", "User growth": 0.03, "Device growth": 0.05, Months: 60 },
    ownCounts: { Users: 390, Workstations: 390, Servers: 26, "Network devices": 101, Sites: 12 },
  },
];

/** One quote or more of each model; every rate is an assumption. */
const OFFERS: readonly Values[] = [
  {
    Quote: "Example per-user",
    Model: "per-user",
    "User rate": 150,
    "Minimum users": 10,
    Onboarding: 1500,
    Uplift: 0.03,
    Term: 36,
  },
  {
    Quote: "Example per-device",
    Model: "per-device",
    "Workstation rate": 75,
    "Server rate": 185,
    "Network rate": 50,
    "Kiosk rate": 75,
    "Billing basis": "ratchet",
    "Audit months": 3,
    "True-up": "arrears",
    Term: 36,
  },
  {
    Quote: "Example flat-rate",
    Model: "flat-rate",
    "Flat fee": 1450,
    "Included users": 18,
    "Included devices": 20,
    "Included sites": 1,
    "User overage": 150,
    "Device overage": 75,
    "Site overage": 250,
    Term: 24,
  },
  {
    Quote: "Example flat-rate, no overage agreed",
    Model: "flat-rate",
    "Flat fee": 3600,
    "Included users": 40,
    "Included devices": 80,
    Term: 36,
  },
  {
    Quote: "Example hybrid",
    Model: "hybrid",
    "User rate": 70,
    "Server rate": 185,
    "Network rate": 50,
    "Kiosk rate": 40,
    "Site fee": 400,
    Discount: 0.05,
    Term: 36,
  },
  { Quote: "Example hourly", Model: "time-and-materials", "Hourly rate": 140, "Included hours": 2 },
];

/** The quotes and clients of the sample, as a draft: the sheets are those that the wizard inserts. */
export const compareQuotesDraft: Draft = {
  ...emptyDraft("USD"),
  environment: {
    ...emptyDraft("USD").environment,
    counts: {
      ...{ Users: "", Workstations: "", Servers: "", "Network devices": "", "Mobile devices": "" },
      ...{ Kiosks: "", Sites: "", "Support hours": "" },
    },
  },
  quotes: OFFERS.map((values, index) => ({ id: `quote-${index + 1}`, values, checklist: {} })),
  scenarios: CLIENTS.map(({ values, ownCounts }, index) => ({
    id: `scenario-${index + 1}`,
    values,
    ownCounts,
  })),
  discountRate: 0.08,
};
