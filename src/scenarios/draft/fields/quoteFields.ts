import {
  catalogue,
  modelNamed,
  QUOTE_TERMS,
  type PricingModel,
  type QuoteTermHeader,
  type QuoteTermKind,
  type RestrictedTerm,
} from "../../../pricing";
import { classNameOf, classRateHeader } from "../deviceClassHeaders";
import type { Field, FieldGroup, FieldKind } from "./Field";
import { QUOTE_CHOICES } from "./quoteChoices";
import { customClassText, QUOTE_TEXTS } from "./quoteTexts";

const KINDS: Readonly<Record<QuoteTermKind, FieldKind>> = {
  text: "text",
  model: "choice",
  rate: "money",
  classRate: "class rate",
  ceiling: "ceiling",
  overage: "overage",
  count: "count",
  hours: "hours",
  fraction: "percent",
  basis: "choice",
  audit: "choice",
  trueUp: "choice",
  months: "months",
};

const WORDS: Partial<Record<FieldKind, readonly string[]>> = {
  ceiling: ["unlimited"],
  overage: ["free", "renegotiate"],
  "class rate": ["included"],
};

function fieldOf({ title, kind: termKind }: QuoteTermHeader): Field {
  const text = QUOTE_TEXTS[title] ?? { unit: "", explanation: title, whenBlank: "" };
  const kind = KINDS[termKind];
  const words = WORDS[kind];
  const choices = QUOTE_CHOICES[title];
  return {
    header: title,
    label: title,
    kind,
    ...text,
    ...(choices === undefined ? {} : { choices }),
    ...(words === undefined ? {} : { words }),
  };
}

/** The rate of one class, by the class's header in the table of scenarios. */
function classRateField(classHeader: string): Field {
  const header = classRateHeader(classHeader);
  const standard = Object.values(QUOTE_TERMS).find(({ title }) => title === header);
  return standard !== undefined
    ? fieldOf(standard)
    : {
        header,
        label: header,
        kind: "class rate",
        ...customClassText(classNameOf(classHeader)),
        words: WORDS["class rate"] ?? [],
      };
}

/** Who offers what, in which model. */
export const offerFields: readonly Field[] = [
  fieldOf(QUOTE_TERMS.name),
  fieldOf(QUOTE_TERMS.provider),
  fieldOf(QUOTE_TERMS.model),
];

/** Terms that any model can have, whatever it charges by. */
const CONTRACT_FIELDS: readonly Field[] = [
  fieldOf(QUOTE_TERMS.minimum),
  fieldOf(QUOTE_TERMS.onboarding),
  fieldOf(QUOTE_TERMS.uplift),
  fieldOf(QUOTE_TERMS.discount),
  fieldOf(QUOTE_TERMS.billingBasis),
  fieldOf(QUOTE_TERMS.auditMonths),
  fieldOf(QUOTE_TERMS.trueUp),
  fieldOf(QUOTE_TERMS.termMonths),
];

/** In the order in which a form shows them. */
const RATE_TERMS: readonly QuoteTermHeader[] = [
  QUOTE_TERMS.flatFee,
  QUOTE_TERMS.userRate,
  QUOTE_TERMS.minimumUsers,
];
const SCOPE_TERMS: readonly QuoteTermHeader[] = [
  QUOTE_TERMS.includedUsers,
  QUOTE_TERMS.userOverage,
  QUOTE_TERMS.includedDevices,
  QUOTE_TERMS.deviceOverage,
  QUOTE_TERMS.includedSites,
  QUOTE_TERMS.siteOverage,
  QUOTE_TERMS.overageCap,
];
const HOUR_TERMS: readonly QuoteTermHeader[] = [QUOTE_TERMS.hourlyRate, QUOTE_TERMS.includedHours];

/**
 * The terms that a quote of a model can have, in groups: what it charges, what the fee covers and what lies above,
 * the terms of the contract. A model that is blank or unknown is shown every term, since its rates say which it is.
 *
 * @param model as the quote has it
 * @param deviceHeaders the headers of the device classes in the table of scenarios
 */
export function quoteFields(model: string, deviceHeaders: readonly string[]): readonly FieldGroup[] {
  const chosen: PricingModel | undefined = modelNamed(model);
  const takes = (term: RestrictedTerm) => (chosen?.takes ?? EVERY_TERM).includes(term);
  const taken = (terms: readonly QuoteTermHeader[]) =>
    terms.filter(({ title }) => takes(title as RestrictedTerm)).map(fieldOf);
  const classRates = takes("Class rates")
    ? [...deviceHeaders.map(classRateField), fieldOf(QUOTE_TERMS.deviceRate)]
    : [];
  const siteFee = fieldOf(QUOTE_TERMS.siteFee);
  const hours = HOUR_TERMS.map(fieldOf);
  const anyModel = chosen?.needsSupportHours === true ? [...hours, siteFee] : [siteFee, ...hours];
  const groups = [
    { title: "Rates", fields: [...taken(RATE_TERMS), ...classRates, ...anyModel] },
    { title: "Included scope and overage", fields: taken(SCOPE_TERMS) },
    { title: "Contract terms", fields: CONTRACT_FIELDS },
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}

const EVERY_TERM: readonly RestrictedTerm[] = catalogue.flatMap(
  ({ takes }): readonly RestrictedTerm[] => takes,
);

/** The field of a header of the table of quotes; undefined for a header that is no term. */
export function quoteField(header: string, deviceHeaders: readonly string[]): Field | undefined {
  const everywhere = [...offerFields, ...quoteFields("", deviceHeaders).flatMap(({ fields }) => fields)];
  return everywhere.find((field) => field.header === header);
}

/** Whether a model takes the term under a header; terms that any model takes, and headers that are no term, it does. */
export function takesTerm(model: string, header: string, deviceHeaders: readonly string[]): boolean {
  const all = quoteFields("", deviceHeaders).flatMap(({ fields }) => fields);
  if (!all.some((field) => field.header === header)) return true;
  return quoteFields(model, deviceHeaders).some(({ fields }) =>
    fields.some((field) => field.header === header),
  );
}
