import type { Draft, DraftEnvironment } from "../Draft";
import { isDeviceClassHeader } from "../deviceClassHeaders";
import type { Field } from "./Field";

/** What each scenario says for itself: how the counts change, and how far to look. */
export const futureFields: readonly Field[] = [
  {
    header: "Scenario",
    label: "Scenario",
    kind: "text",
    unit: "",
    explanation: "What this future is called. Every scenario needs a name of its own.",
    whenBlank: "Blank: Scenario 1, Scenario 2, … by position.",
  },
  {
    header: "Months",
    label: "Months",
    kind: "months",
    unit: "months",
    explanation: "The horizon over which every quote is compared, a whole number from 1 to 600.",
    whenBlank: "Blank: 36.",
  },
  {
    header: "User growth",
    label: "User growth",
    kind: "percent",
    unit: "a year",
    explanation: "By how much the number of users grows, compounded; a shrinking one is negative.",
    whenBlank: "Blank: none.",
    mayFall: true,
  },
  {
    header: "Device growth",
    label: "Device growth",
    kind: "percent",
    unit: "a year",
    explanation: "By how much every class of devices grows, compounded; a shrinking one is negative.",
    whenBlank: "Blank: none.",
    mayFall: true,
  },
  {
    header: "Users added per month",
    label: "Users added per month",
    kind: "count",
    unit: "users a month",
    explanation: "Hires on top of the growth, from month 2 on; leavers are negative.",
    whenBlank: "Blank: none.",
    mayFall: true,
  },
  {
    header: "Devices added per month",
    label: "Devices added per month",
    kind: "count",
    unit: "workstations a month",
    explanation: "Workstations on top of the growth, from month 2 on; those that go are negative.",
    whenBlank: "Blank: none.",
    mayFall: true,
  },
];

const COUNTS: Readonly<Record<string, Pick<Field, "unit" | "explanation"> & Partial<Field>>> = {
  Users: {
    unit: "users",
    explanation:
      "People or accounts that are counted for billing: directory accounts, licensed seats or employees.",
  },
  Sites: { unit: "sites", explanation: "Locations in scope." },
  "Support hours": {
    kind: "hours",
    unit: "hours a month",
    explanation: "Hours of support used each month: what time and materials bills.",
    whenBlank: "Blank: not known, so time and materials is not comparable.",
  },
  Workstations: { unit: "devices", explanation: "Managed desktops and laptops, shared ones included." },
  Servers: {
    unit: "devices",
    explanation: "Managed servers, physical or virtual as the contract counts them.",
  },
  "Network devices": { unit: "devices", explanation: "Managed firewalls, switches and access points." },
  "Mobile devices": {
    unit: "devices",
    explanation: "Managed phones and tablets. Unmanaged personal ones are in no count.",
  },
};

/** The field of one count, by its header in the table of scenarios. */
export function countField(header: string): Field {
  const known = COUNTS[header] ?? {
    unit: "devices",
    explanation: `Managed devices of the class ${header}, which a quote prices in a column of its own.`,
  };
  return { header, label: header, kind: "count", whenBlank: "Blank: none.", ...known };
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
    explanation: "What becomes of devices that belong to the people themselves.",
    whenBlank: "Blank: there are none.",
    choices: [
      { value: "none", label: "None", explanation: "Nobody works on a device of their own." },
      {
        value: "excluded",
        label: "Excluded",
        explanation: "They stay outside the managed scope and in no count.",
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
    explanation: "For whom the bill has to be simple above all.",
    whenBlank: "Blank: to neither.",
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
