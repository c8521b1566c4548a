import { DEFAULT_HORIZON } from "../../pricing";
import { DRAFT_VERSION, type Draft, type DraftEnvironment, type DraftQuote, type FieldValue } from "./Draft";
import { contractKinds } from "./contractKinds";
import { blankCounts } from "./emptyDraft";
import type { SampleDraft } from "./SampleDraft";
import { POOR_OVERAGE, SOUND_CONTRACT } from "./sampleChecklists";

type Values = Readonly<Record<string, FieldValue>>;
type Situation = Partial<Omit<DraftEnvironment, "counts">>;

interface Example {
  readonly terms: Values;
  readonly checklist?: DraftQuote["checklist"];
}

/** The rates are assumptions, as the name of every quote says. */
function sampleDraft(
  counts: Values,
  situation: Situation,
  futures: readonly Values[],
  examples: readonly Example[],
): Draft {
  return {
    version: DRAFT_VERSION,
    currency: "USD",
    environment: {
      counts: { ...blankCounts(), ...counts },
      sharedWorkstations: "",
      byod: "none",
      prefer: "",
      support: "proactive",
      ...situation,
    },
    quotes: examples.map(({ terms, checklist = {} }, index) => ({
      id: `quote-${index + 1}`,
      values: terms,
      checklist,
    })),
    charges: [],
    scenarios: futures.map((values, index) => ({
      id: `scenario-${index + 1}`,
      values: { Months: DEFAULT_HORIZON, ...values },
      ownCounts: {},
    })),
    discountRate: 0.08,
  };
}

const perUser = (more: Values = {}): Example => ({
  terms: { Quote: "Example per-user", Model: "per-user", "User rate": 150, Uplift: 0.03, Term: 36, ...more },
});

const UNCHANGED: Values = { Scenario: "Unchanged" };

/** Three quotes for one firm first, then the five reference scenarios, in the order in which the samples stand. */
export const sampleDrafts: readonly SampleDraft[] = [
  {
    id: "three-quotes",
    title: "Three quotes for one firm",
    shows:
      "The flat rate is the cheapest today. With one hire per month, per-user is cheaper over three years: the flat rate's overage clause decides.",
    draft: sampleDraft(
      { Users: 42, Workstations: 46, Servers: 4, "Network devices": 8, Sites: 2 },
      { prefer: "client" },
      [
        { Scenario: "One hire per month", "Users added per month": 1, "Devices added per month": 1 },
        { Scenario: "No change" },
        { Scenario: "Ten leave", "Users added per month": -0.25, "Devices added per month": -0.25 },
      ],
      [
        {
          terms: {
            Quote: "Example Northgate",
            Provider: "Northgate IT",
            Model: "flat-rate",
            "Flat fee": 5400,
            "Included users": 45,
            "Included devices": 60,
            "Included sites": 2,
            "User overage": 180,
            "Device overage": 40,
            "Site overage": 300,
            Onboarding: 2500,
            Term: 36,
          },
          checklist: POOR_OVERAGE,
        },
        {
          terms: {
            Quote: "Example Harbor",
            Provider: "Harbor Managed Services",
            Model: "per-user",
            "User rate": 132,
            "Minimum users": 35,
            Onboarding: 1800,
            Uplift: 0.03,
            Term: 36,
          },
          checklist: SOUND_CONTRACT,
        },
        {
          terms: {
            Quote: "Example Summit",
            Provider: "Summit Support",
            Model: "per-device",
            "Workstation rate": 108,
            "Server rate": 210,
            "Network rate": 55,
            Onboarding: 2000,
            Uplift: 0.03,
            Term: 36,
          },
        },
      ],
    ),
  },
  {
    id: "manufacturing",
    title: "Manufacturing",
    shows: "76 devices for 30 employees: at ordinary rates per-device costs more than per-user.",
    draft: sampleDraft(
      { Users: 30, Workstations: 60, Servers: 4, Kiosks: 12, Sites: 1 },
      { sharedWorkstations: 12 },
      [UNCHANGED, { Scenario: "Second shift", "User growth": 0.1, "Device growth": 0.02 }],
      [
        perUser(),
        {
          terms: {
            Quote: "Example per-device",
            Model: "per-device",
            "Workstation rate": 75,
            "Server rate": 185,
            "Kiosk rate": 75,
            Uplift: 0.03,
            Term: 36,
          },
        },
      ],
    ),
  },
  {
    id: "professional-services",
    title: "Professional services",
    shows: "40 employees with a laptop each, personal phones unmanaged: per-device may cost less.",
    draft: sampleDraft(
      { Users: 40, Workstations: 40, Sites: 1 },
      { byod: "excluded" },
      [UNCHANGED, { Scenario: "Growing team", "User growth": 0.1, "Device growth": 0.1 }],
      [
        perUser(),
        {
          terms: {
            Quote: "Example per-device",
            Model: "per-device",
            "Workstation rate": 75,
            "Mobile rate": 20,
            Uplift: 0.03,
            Term: 36,
          },
        },
      ],
    ),
  },
  {
    id: "law-office",
    title: "Law office",
    shows: "15 people in one office, and nothing changes: flat-rate fits.",
    draft: sampleDraft(
      { Users: 15, Workstations: 15, Servers: 2, Sites: 1 },
      { prefer: "client" },
      [UNCHANGED, { Scenario: "Five more people", "User growth": 0.1, "Device growth": 0.1 }],
      [
        {
          terms: {
            Quote: "Example flat-rate",
            Model: "flat-rate",
            "Flat fee": 1450,
            "Included users": 18,
            "Included devices": 20,
            "Included sites": 1,
            "User overage": 150,
            "Device overage": 75,
            "Site overage": 250,
            "Overage cap": 500,
            Onboarding: 1500,
            Term: 36,
          },
          checklist: SOUND_CONTRACT,
        },
        perUser({ Uplift: "", Term: 12 }),
        {
          terms: {
            Quote: "Example per-device",
            Model: "per-device",
            "Workstation rate": 75,
            "Server rate": 185,
            Term: 36,
          },
        },
      ],
    ),
  },
  {
    id: "start-up",
    title: "Funded start-up",
    shows:
      "24 hires within 12 months: flat-rate with poor overage terms is exposed, per-user scales with the plan.",
    draft: sampleDraft(
      { Users: 15, Workstations: 15, Sites: 1 },
      {},
      [
        { Scenario: "Hiring plan", "Users added per month": 2, "Devices added per month": 2 },
        { Scenario: "Half the hires", "Users added per month": 1, "Devices added per month": 1 },
        { Scenario: "No hires" },
      ],
      [
        perUser({ Uplift: "", Term: 12 }),
        {
          terms: {
            Quote: "Example flat-rate",
            Model: "flat-rate",
            "Flat fee": 2250,
            "Included users": 20,
            "User overage": 300,
            Term: 36,
          },
          checklist: POOR_OVERAGE,
        },
        {
          terms: {
            Quote: "Example flat-rate, no overage agreed",
            Model: "flat-rate",
            "Flat fee": 2600,
            "Included users": 25,
            Term: 36,
          },
        },
      ],
    ),
  },
  {
    id: "enterprise",
    title: "Enterprise",
    shows: "12 locations: hybrid bills the people by user and the infrastructure of each place by device.",
    draft: sampleDraft(
      { Users: 390, Workstations: 390, Servers: 26, "Network devices": 101, Sites: 12 },
      {},
      [UNCHANGED, { Scenario: "Two more plants", "User growth": 0.05, "Device growth": 0.08 }],
      [
        {
          terms: {
            Quote: "Example hybrid",
            Model: "hybrid",
            "User rate": 95,
            "Server rate": 185,
            "Network rate": 50,
            "Site fee": 250,
            Uplift: 0.03,
            Term: 36,
          },
        },
        perUser({ "Audit months": 12, "Billing basis": "ratchet" }),
        {
          terms: {
            Quote: "Example per-device",
            Model: "per-device",
            "Workstation rate": 110,
            "Server rate": 185,
            "Network rate": 50,
            "Site fee": 250,
            Uplift: 0.03,
            Term: 36,
          },
        },
        {
          terms: {
            Quote: "Example flat-rate",
            Model: "flat-rate",
            "Flat fee": 52000,
            "Included users": 400,
            "Included devices": 560,
            "User overage": 130,
            "Device overage": 60,
            "Overage cap": 8000,
            Onboarding: 25000,
            Term: 60,
          },
        },
      ],
    ),
  },
  contractKinds,
];

/** The environments of the reference scenarios, to fill in the first step with. */
export const environmentSamples: readonly {
  readonly id: string;
  readonly title: string;
  readonly environment: DraftEnvironment;
}[] = sampleDrafts.map(({ id, title, draft: { environment } }) => ({ id, title, environment }));
