import {
  deviceClassKey,
  SCENARIO_TERM_NAMES,
  SCENARIO_TERMS,
  type ScenarioTermName,
  type TermKind,
} from "../../../pricing";
import type { Draft, DraftEnvironment } from "../Draft";
import { isDeviceClassHeader } from "../deviceClassHeaders";
import type { Field, FieldChoice } from "./Field";
import { FIELD_KINDS } from "./fieldKinds";

type ScenarioText = Pick<Field, "unit" | "explanation" | "whenBlank">;

/** What is said of each term: one that is missing does not compile. */
const SCENARIO_TEXTS: Readonly<Record<ScenarioTermName, ScenarioText>> = {
  name: {
    unit: "",
    explanation: "What this scenario is called. Every scenario needs a name of its own.",
    whenBlank: "Blank: Scenario 1, Scenario 2, … by position.",
  },
  users: {
    unit: "users",
    explanation:
      "People or accounts that are counted for billing: directory accounts, licensed seats or employees.",
    whenBlank: "Blank: none.",
  },
  sites: { unit: "sites", explanation: "Locations in scope.", whenBlank: "Blank: none." },
  supportHours: {
    unit: "hours per month",
    explanation: "Hours of support used each month: what time and materials bills.",
    whenBlank: "Blank: not known, so time and materials is not comparable.",
  },
  afterHours: {
    unit: "hours per month",
    explanation: "Support hours used after hours each month, besides the others.",
    whenBlank: "Blank: none.",
  },
  weekendHours: {
    unit: "hours per month",
    explanation: "Support hours used on weekends each month, besides the others.",
    whenBlank: "Blank: none.",
  },
  months: {
    unit: "months",
    explanation: "The horizon over which every quote is compared, a whole number from 1 to 600.",
    whenBlank: "Blank: 36.",
  },
  userGrowth: {
    unit: "per year",
    explanation: "By how much the number of users grows, compounded; negative where it shrinks.",
    whenBlank: "Blank: none.",
  },
  deviceGrowth: {
    unit: "per year",
    explanation: "By how much every class of devices grows, compounded; negative where it shrinks.",
    whenBlank: "Blank: none.",
  },
  usersAdded: {
    unit: "users per month",
    explanation: "Hires on top of the growth, from month 2 on; departures are negative.",
    whenBlank: "Blank: none.",
  },
  devicesAdded: {
    unit: "workstations per month",
    explanation: "Workstations on top of the growth, from month 2 on; removals are negative.",
    whenBlank: "Blank: none.",
  },
  indexGrowth: {
    unit: "per year",
    explanation:
      "By how much the price index changes each year, for quotes whose uplift follows one, for example “2.4%; 3.6%”.",
    whenBlank: "Blank: 0%.",
  },
  leavesAtEnd: {
    unit: "",
    explanation: "Whether the client leaves at the end of the horizon, before a longer term is over.",
    whenBlank: "Blank: no.",
  },
};

const MAY_FALL: readonly TermKind[] = ["growth", "added"];
const YES_OR_NO: readonly FieldChoice[] = [
  { value: "yes", label: "yes", explanation: "A quote that runs longer bills its exit fee." },
  { value: "no", label: "no", explanation: "A quote that runs longer leaves a commitment." },
];

function scenarioField(name: ScenarioTermName): Field {
  const { title, kind } = SCENARIO_TERMS[name];
  return {
    header: title,
    label: title,
    kind: FIELD_KINDS[kind],
    ...SCENARIO_TEXTS[name],
    ...(MAY_FALL.includes(kind) ? { mayFall: true } : {}),
    ...(kind === "flag" ? { choices: YES_OR_NO } : {}),
  };
}

/** Terms that count what the client has today, and so belong to the environment. */
const COUNT_KINDS: readonly TermKind[] = ["count", "hours"];
const isCount = (name: ScenarioTermName) => COUNT_KINDS.includes(SCENARIO_TERMS[name].kind);
const isRare = (name: ScenarioTermName) => SCENARIO_TERMS[name].group === "more";

/** What each scenario says for itself: how the counts change, and how far to look. */
export const futureFields: readonly Field[] = SCENARIO_TERM_NAMES.filter(
  (name) => !isCount(name) || isRare(name),
).map(scenarioField);

/** The headers of terms that few scenarios have: their columns stand in a table only where one holds something. */
export const rareFutureHeaders: ReadonlySet<string> = new Set(
  SCENARIO_TERM_NAMES.filter(isRare).map((name) => SCENARIO_TERMS[name].title),
);

const CLASS_TEXTS: Readonly<Record<string, string>> = {
  workstation: "Managed desktops and laptops, shared ones included.",
  server: "Managed servers, physical or virtual as the contract counts them.",
  network: "Managed firewalls, switches and access points.",
  mobile: "Managed phones and tablets. Unmanaged personal ones are not counted.",
};

/** The field of one count, by its header in the table of scenarios. */
export function countField(header: string): Field {
  const term = SCENARIO_TERM_NAMES.find((name) => isCount(name) && SCENARIO_TERMS[name].title === header);
  if (term !== undefined) return scenarioField(term);
  const explanation =
    CLASS_TEXTS[deviceClassKey(header)] ??
    `Managed devices of the class ${header}, which a quote prices in a column of its own.`;
  return { header, label: header, kind: "count", unit: "devices", explanation, whenBlank: "Blank: none." };
}

/** The counts of the environment in their order, as fields. */
export function environmentFields(draft: Draft): readonly Field[] {
  return Object.keys(draft.environment.counts).map(countField);
}

/** The headers of the draft's device classes, in their order. */
export function deviceHeaders({ environment }: Pick<Draft, "environment">): readonly string[] {
  return Object.keys(environment.counts).filter(isDeviceClassHeader);
}

/** What else the recommendation asks of the client's situation; not in any table. */
export interface SituationField extends Omit<Field, "header"> {
  readonly key: Exclude<keyof DraftEnvironment, "counts">;
}

export const situationFields: readonly SituationField[] = [
  {
    key: "sharedWorkstations",
    label: "Shared workstations",
    kind: "count",
    unit: "devices",
    explanation: "Kiosks and terminals that several people use, as a part of the workstations.",
    whenBlank: "Blank: none.",
  },
  {
    key: "byod",
    label: "Personal devices (BYOD)",
    kind: "choice",
    unit: "",
    explanation: "How devices that people own themselves are treated.",
    whenBlank: "Blank: there are none.",
    choices: [
      { value: "none", label: "None", explanation: "Nobody works on a device of their own." },
      {
        value: "excluded",
        label: "Excluded",
        explanation: "They stay outside the managed scope and are not counted.",
      },
      {
        value: "enrolled",
        label: "Enrolled",
        explanation: "They are managed, and so they are in the counts.",
      },
    ],
  },
  {
    key: "prefer",
    label: "Simple billing matters most to",
    kind: "choice",
    unit: "",
    explanation: "Who needs the bill to be simple above all.",
    whenBlank: "Blank: neither.",
    choices: [
      { value: "client", label: "The client", explanation: "The client wants to check a bill at a glance." },
      {
        value: "provider",
        label: "The provider",
        explanation: "The provider wants to count what its tools see.",
      },
    ],
  },
  {
    key: "support",
    label: "Support",
    kind: "choice",
    unit: "",
    explanation: "Whether systems are looked after all the time, or repaired when they break.",
    whenBlank: "Blank: not known.",
    choices: [
      {
        value: "proactive",
        label: "Proactive",
        explanation: "Monitored and maintained under a subscription.",
      },
      { value: "reactive", label: "Reactive", explanation: "Repaired when it breaks, by the hour." },
    ],
  },
];
