import {
  CHARGE_TERMS,
  type ChargeTermName,
  modelNamed,
  QUOTE_TERM_NAMES,
  QUOTE_TERMS,
} from "../../../pricing";
import {
  CHARGE_SEARCH_WORDS,
  chargeFields,
  classNameOf,
  customClassExample,
  deviceHeaders,
  essentialHeaders,
  offerFields,
  QUOTE_EXAMPLES,
  QUOTE_SEARCH_WORDS,
  quoteColumn,
  quoteFields,
  type Draft,
  type DraftCharge,
  type DraftQuote,
  type Field,
} from "../../../scenarios";
import { isBanded } from "./bandRows";
import type { FindableTerm } from "./findTerms";

/** The terms of a card: those that it shows, in their order, and those that can be added. */
export interface TermsOfCard {
  readonly shown: readonly Field[];
  readonly addable: readonly FindableTerm[];
  /** Headers of those that cannot be taken away. */
  readonly essential: readonly string[];
}

const BANDS = QUOTE_TERMS.bandsMode.title;
const NAME = QUOTE_TERMS.name.title;
const MODEL = QUOTE_TERMS.model.title;

/**
 * The terms of a quote's card: what its model cannot do without, what is filled in, and what was added.
 *
 * @param isWanted whether a term is shown though nothing of this holds: it was added, or something is said of it
 */
export function quoteTermsOfCard(
  draft: Draft,
  { values }: DraftQuote,
  isWanted: (header: string) => boolean,
): TermsOfCard {
  const classes = deviceHeaders(draft);
  const model = String(values["Model"] ?? "");
  const rates = essentialHeaders(model, draft.environment.counts, classes);
  const isFilled = (header: string) => (values[header] ?? "") !== "";
  // A quote that names no model is asked for its rates until it has one, from which the model is inferred.
  const needed = modelNamed(model) === undefined && rates.some(isFilled) ? [] : rates;
  const essential = [NAME, MODEL, ...needed];
  const taken = [...offerFields, ...quoteFields(model, classes).flatMap(({ fields }) => fields)];
  // What stands in a quote though its model does not take it is shown with what is said of it.
  const all = [
    ...taken,
    ...quoteFields("", classes)
      .flatMap(({ fields }) => fields)
      .filter(({ header }) => !taken.some((each) => each.header === header) && isWanted(header)),
  ];
  const hasBands = Object.entries(values).some(
    ([header, value]) =>
      isBanded(value) && isBandable(header, classes) && header !== QUOTE_TERMS.flatFee.title,
  );
  const isShown = ({ header }: Field): boolean =>
    essential.includes(header) || isFilled(header) || isWanted(header) || (hasBands && header === BANDS);
  const first = essential.flatMap((header) => all.find((field) => field.header === header) ?? []);
  const rest = all.filter((field) => isShown(field) && !first.includes(field));
  const shown = [...first, ...rest];
  return {
    shown,
    addable: [
      // How bands are read concerns nobody who has none, and comes with the first.
      ...taken
        .filter((field) => !isShown(field) && field.header !== BANDS)
        .map((field) => findable(field, classes)),
      ...shown
        .filter(({ header }) => isBandable(header, classes) && !isBanded(values[header]))
        .map(({ header }) => bandsOf(header)),
    ],
    essential,
  };
}

/** Where other models take what this one does not: the terms that a search would have found. */
export function termsOfOtherModels(draft: Draft, { values }: DraftQuote): readonly FindableTerm[] {
  const classes = deviceHeaders(draft);
  const taken = quoteFields(String(values["Model"] ?? ""), classes).flatMap(({ fields }) => fields);
  return quoteFields("", classes)
    .flatMap(({ fields }) => fields)
    .filter(({ header }) => !taken.some((each) => each.header === header))
    .map((field) => findable(field, classes));
}

/** Whether a rate may be in bands. */
export function isBandable(header: string, classes: readonly string[]): boolean {
  const name = QUOTE_TERM_NAMES.find((each) => QUOTE_TERMS[each].title === header);
  if (name === undefined) return quoteColumn(header, classes)?.kind === "class rate";
  return ["price", "classRate", "deviceRate"].includes(QUOTE_TERMS[name].kind);
}

/** A rate that is there, in bands. */
const bandsOf = (header: string): FindableTerm => ({
  header: `${header} in bands`,
  inBandsOf: header,
  headings: ["Bands", "Tiers", "Tiered price", "Price list"],
  otherWords: "tiered pricing volume discount graduated staggered scale from up to above",
  sentence: "A price that depends on how many there are, as a small table.",
  example: "Up to 25: 140, above: 120.",
});

function findable(field: Field, classes: readonly string[]): FindableTerm {
  const { header, explanation, whenBlank } = field;
  const column = quoteColumn(header, classes);
  const name = column?.name;
  return {
    header,
    headings: name === undefined ? [] : QUOTE_TERMS[name].headings,
    otherWords: `${(name && QUOTE_SEARCH_WORDS[name]) ?? ""} ${choiceWords(field)}`,
    sentence: explanation || whenBlank,
    example:
      name === undefined
        ? customClassExample(classNameOf(column?.deviceClass ?? header))
        : QUOTE_EXAMPLES[name],
  };
}

const choiceWords = ({ choices = [] }: Field): string => choices.map(({ label }) => label).join(" ");

const CHARGE_ESSENTIALS = (["label", "per", "rate"] as const).map((name) => CHARGE_TERMS[name].title);
const QUOTE_OF_CHARGE = CHARGE_TERMS.quote.title;

/** The same of a charge. Its quote is said by the card that it stands in, but for charges of all quotes. */
export function chargeTermsOfCard(
  { values, quote }: DraftCharge,
  isWanted: (header: string) => boolean,
  classes: readonly string[],
): TermsOfCard {
  const essential = quote === undefined ? [QUOTE_OF_CHARGE, ...CHARGE_ESSENTIALS] : CHARGE_ESSENTIALS;
  const all = chargeFields.filter(({ header }) => header !== QUOTE_OF_CHARGE || quote === undefined);
  const isShown = ({ header }: Field): boolean =>
    essential.includes(header) || (values[header] ?? "") !== "" || isWanted(header);
  const first = essential.flatMap((header) => all.find((field) => field.header === header) ?? []);
  const rate = CHARGE_TERMS.rate.title;
  const inPercent = String(values["Per"] ?? "")
    .trim()
    .toLowerCase()
    .startsWith("percent");
  const asShown = (field: Field): Field => {
    if (field.header === CHARGE_TERMS.per.title) return { ...field, suggestions: unitsOfCharges(classes) };
    // Of a percentage the rate is a share.
    return field.header === rate && inPercent ? { ...field, kind: "percent", unit: "" } : field;
  };
  return {
    shown: [...first, ...all.filter((field) => isShown(field) && !first.includes(field))].map(asShown),
    addable: [
      ...all
        .filter((field) => !isShown(field))
        .map((field) => ({
          ...wordsOfCharge(field),
          header: field.header,
          sentence: field.explanation,
          example: field.example,
        })),
      ...(inPercent || isBanded(values[rate]) ? [] : [bandsOf(rate)]),
    ],
    essential,
  };
}

/** What a charge may be per, as one types it: the classes of devices among it. */
const unitsOfCharges = (classes: readonly string[]): readonly string[] => [
  "user",
  "device",
  ...classes.map((header) => header.toLowerCase().replace(/(?<!(?:[cs]h|[sxz])e|s)s$/, "")),
  ...["site", "hour", "month", "percent"],
];

function wordsOfCharge(field: Field): Pick<FindableTerm, "headings" | "otherWords"> {
  const name = CHARGE_TERM_NAMES.find((each) => CHARGE_TERMS[each].title === field.header);
  return {
    headings: name === undefined ? [] : CHARGE_TERMS[name].headings,
    otherWords: `${(name && CHARGE_SEARCH_WORDS[name]) ?? ""} ${choiceWords(field)}`,
  };
}

const CHARGE_TERM_NAMES = Object.keys(CHARGE_TERMS) as readonly ChargeTermName[];
