import {
  deviceClassKey,
  modelNamed,
  QUOTE_TERM_NAMES,
  QUOTE_TERMS,
  takesTerm,
  type FormGroup,
  type PricingModel,
  type QuoteTermName,
  type Term,
} from "../../../pricing";
import { classNameOf, classRateHeader } from "../deviceClassHeaders";
import type { Field, FieldGroup } from "./Field";
import { FIELD_KINDS, FIELD_WORDS } from "./fieldKinds";
import { QUOTE_CHOICES } from "./quoteChoices";
import { customClassText, QUOTE_TEXTS } from "./quoteTexts";

type FieldTermName = keyof typeof QUOTE_TEXTS;

function fieldOf(name: FieldTermName): Field {
  const { title, kind: termKind }: Term = QUOTE_TERMS[name];
  const kind = FIELD_KINDS[termKind];
  const words = FIELD_WORDS[kind];
  const choices = QUOTE_CHOICES[name];
  return {
    header: title,
    label: title,
    kind,
    ...QUOTE_TEXTS[name],
    ...(choices === undefined ? {} : { choices }),
    ...(words === undefined ? {} : { words }),
    ...(termKind === "steps" ? { mayBeList: true } : {}),
  };
}

const isField = (name: QuoteTermName): name is FieldTermName => name in QUOTE_TEXTS;

/** The terms of a group of the form, in the order of the table of terms; rates of single classes stand apart. */
function termsIn(group: FormGroup): readonly FieldTermName[] {
  return QUOTE_TERM_NAMES.filter(isField).filter((name) => {
    const { group: own, deviceClass }: Term = QUOTE_TERMS[name];
    return own === group && deviceClass === undefined;
  });
}

/** The rate of one class, by the class's header in the table of scenarios. */
function classRateField(classHeader: string): Field {
  const key = deviceClassKey(classHeader);
  const standard = QUOTE_TERM_NAMES.filter(isField).find((name) => {
    const { deviceClass }: Term = QUOTE_TERMS[name];
    return deviceClass === key;
  });
  if (standard !== undefined) return fieldOf(standard);
  const header = classRateHeader(classHeader);
  return {
    header,
    label: header,
    kind: "class rate",
    ...customClassText(classNameOf(classHeader)),
    words: FIELD_WORDS["class rate"] ?? [],
  };
}

/** Who offers what, in which model. */
export const offerFields: readonly Field[] = termsIn("offer").map(fieldOf);

/** The groups of a form behind the offer, in their order. */
const GROUPS: readonly { readonly title: string; readonly group: FormGroup }[] = [
  { title: "Rates", group: "rates" },
  { title: "Included scope and overage", group: "scope" },
  { title: "Contract terms", group: "contract" },
];
const RARE_TITLE = "More contract terms";

/**
 * The terms that a quote of a model can have, in groups: what it charges, what the fee covers and what lies above,
 * the terms of the contract. A model that is blank or unknown is shown every term, since its rates say which it is.
 *
 * @param model as the quote has it
 * @param deviceHeaders the headers of the device classes in the table of scenarios
 */
export function quoteFields(model: string, deviceHeaders: readonly string[]): readonly FieldGroup[] {
  const chosen: PricingModel | undefined = modelNamed(model);
  const takes = (name: QuoteTermName) => chosen === undefined || takesTerm(chosen, QUOTE_TERMS[name]);
  const isRare = (name: QuoteTermName) => chosen !== undefined && isOfAllowanceAlone(name, chosen);
  const fieldsOf = (names: readonly FieldTermName[]) =>
    names.flatMap((name): readonly Field[] =>
      name === "deviceRate" ? [...deviceHeaders.map(classRateField), fieldOf(name)] : [fieldOf(name)],
    );
  const usual = GROUPS.map(({ title, group }) => {
    const names = termsIn(group).filter((name) => takes(name) && !isRare(name));
    return { title, fields: fieldsOf(ownRateFirst(names, chosen)) };
  });
  // What is included for each user comes before what is billed above it.
  const isAllowance = (name: QuoteTermName) =>
    (QUOTE_TERMS[name] as Term).parts?.includes("allowance") === true;
  const more = termsIn("more").filter(takes);
  const rare = [
    ...more.filter(isAllowance),
    ...termsIn("scope").filter((name) => takes(name) && isRare(name)),
    ...more.filter((name) => !isAllowance(name)),
  ];
  const groups: readonly FieldGroup[] = [
    ...usual,
    { title: RARE_TITLE, isRare: true, fields: fieldsOf(rare) },
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}

/** Overage that a model has only where devices are included for each user. */
function isOfAllowanceAlone(name: QuoteTermName, { takes }: PricingModel): boolean {
  const { parts = [] }: Term = QUOTE_TERMS[name];
  return parts.includes("allowance") && parts.every((part) => part === "allowance" || !takes.includes(part));
}

/** The rate that a model cannot do without comes first, with the hours that belong to it. */
function ownRateFirst(
  names: readonly FieldTermName[],
  model: PricingModel | undefined,
): readonly FieldTermName[] {
  if (model?.ownRate !== "hourlyRate") return names;
  const isOfHours = (name: FieldTermName) => (QUOTE_TERMS[name] as Term).parts?.includes("hours") === true;
  return [...names.filter(isOfHours), ...names.filter((name) => !isOfHours(name))];
}

/** The field of a header of the table of quotes; undefined for a header that is no term. */
export function quoteField(header: string, deviceHeaders: readonly string[]): Field | undefined {
  const everywhere = [...offerFields, ...quoteFields("", deviceHeaders).flatMap(({ fields }) => fields)];
  return everywhere.find((field) => field.header === header);
}

/** Whether a model takes the term under a header; terms that any model takes, and headers that are no term, it does. */
export function takesHeader(model: string, header: string, deviceHeaders: readonly string[]): boolean {
  const all = quoteFields("", deviceHeaders).flatMap(({ fields }) => fields);
  if (!all.some((field) => field.header === header)) return true;
  return quoteFields(model, deviceHeaders).some(({ fields }) =>
    fields.some((field) => field.header === header),
  );
}
