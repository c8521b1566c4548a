import { CHARGE_TERMS, type ChargeTermName } from "../../../pricing";
import type { Field, FieldChoice, FieldKind } from "./Field";

/** What a form says of a term of a charge, with a number that explains it. */
type ChargeText = Pick<Field, "unit" | "explanation" | "whenBlank"> & { readonly example: string };

/** One that is missing does not compile. */
const CHARGE_TEXTS: Readonly<Record<ChargeTermName, ChargeText>> = {
  quote: {
    unit: "",
    explanation: "The quote that bills the charge, by name; “all” for every quote.",
    whenBlank: "",
    example: "“Acme”.",
  },
  label: {
    unit: "",
    explanation: "What its line is called on the invoice.",
    whenBlank: "Blank: Charge 1, Charge 2, … by position.",
    example: "“Office license”.",
  },
  per: {
    unit: "",
    explanation:
      "The unit counted: user, device, a class of devices, site, hour, month for a fixed amount, percent of the invoice, or another count of the scenarios.",
    whenBlank: "Blank: per month.",
    example: "Per user: 40 users at 22 are 880.",
  },
  quantity: {
    unit: "units",
    explanation: "A fixed number in place of the count, whatever the scenarios say.",
    whenBlank: "Blank: the count.",
    example: "12 licenses at 22 are 264, even for 40 users.",
  },
  included: {
    unit: "units",
    explanation: "Units that are free of charge before billing begins.",
    whenBlank: "Blank: none.",
    example: "10 included: of 40 users, 30 are billed.",
  },
  rate: {
    unit: "per unit",
    explanation: "The price of one unit for one period. Below 0 it is a credit; “included” costs nothing.",
    whenBlank: "Required.",
    example: "22.",
  },
  every: {
    unit: "",
    explanation: "How often it is billed, in advance. The rate is the price of the whole period.",
    whenBlank: "Blank: every month.",
    example: "Yearly from month 1: due in months 1, 13, 25 …",
  },
  fromMonth: {
    unit: "contract month",
    explanation: "The first month in which it is billed: a free start, a project in month 3.",
    whenBlank: "Blank: month 1.",
    example: "4: three months are free.",
  },
  toMonth: {
    unit: "contract month",
    explanation: "The last month in which it is billed.",
    whenBlank: "Blank: to the end.",
    example: "12: the first year only.",
  },
  uplifted: {
    unit: "",
    explanation: "Whether the annual increase of the quote raises it.",
    whenBlank: "Blank: yes.",
    example: "No: 22 stays 22 in year 2.",
  },
  discounted: {
    unit: "",
    explanation: "Whether the discount of the quote takes something off it.",
    whenBlank: "Blank: yes.",
    example: "No: 5% off leaves 880 at 880.",
  },
  taxed: {
    unit: "",
    explanation: "Whether the taxes of the quote are due on it.",
    whenBlank: "Blank: yes.",
    example: "No: 13% leaves 880 at 880.",
  },
};

const KINDS: Readonly<Record<ChargeTermName, FieldKind>> = {
  quote: "text",
  label: "text",
  per: "text",
  quantity: "count",
  included: "count",
  rate: "money",
  every: "choice",
  fromMonth: "months",
  toMonth: "months",
  uplifted: "choice",
  discounted: "choice",
  taxed: "choice",
};

const NO_OR_YES: readonly FieldChoice[] = [
  { value: "yes", label: "yes", explanation: "Like the rates of the quote." },
  { value: "no", label: "no", explanation: "It is left as it is." },
];

const PERIODS: readonly FieldChoice[] = [
  { value: "monthly", label: "monthly", explanation: "Billed every month." },
  { value: "quarterly", label: "quarterly", explanation: "Billed every three months, in advance." },
  { value: "half-yearly", label: "half-yearly", explanation: "Billed every six months, in advance." },
  { value: "yearly", label: "yearly", explanation: "Billed every twelve months, in advance." },
  { value: "once", label: "once", explanation: "Billed once, outside discount and minimum." },
];

/** One term of a charge as a form, a note on a header and a help text show it. */
export interface ChargeField extends Field {
  /** A number that explains it. */
  readonly example: string;
}

/** The terms of a charge in the order of its table. */
export const chargeFields: readonly ChargeField[] = (Object.keys(CHARGE_TERMS) as ChargeTermName[]).map(
  (name): ChargeField => ({
    header: CHARGE_TERMS[name].title,
    label: CHARGE_TERMS[name].title,
    kind: KINDS[name],
    ...CHARGE_TEXTS[name],
    ...(name === "every" ? { choices: PERIODS } : {}),
    ...(CHARGE_TERMS[name].kind === "flag" ? { choices: NO_OR_YES } : {}),
    ...(name === "rate" ? { mayFall: true as const } : {}),
  }),
);

/** The field of a header of the table of charges; undefined for a header that is not a term. */
export const chargeField = (header: string): ChargeField | undefined =>
  chargeFields.find((field) => field.header === header);
