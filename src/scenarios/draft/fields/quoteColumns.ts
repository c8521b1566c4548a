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
import { classRateHeader } from "../deviceClassHeaders";
import type { FieldValue } from "../Draft";
import type { FieldKind } from "./Field";
import { FIELD_KINDS } from "./fieldKinds";

/** The terms that have a column of their own: all but the one that stands for another. */
export type FieldTermName = Exclude<QuoteTermName, "ownRate">;

/** A column of the table of quotes, without the words that a form has for it. */
export interface QuoteColumn {
  readonly header: string;
  readonly kind: FieldKind;
  /** The term; undefined for the rate of a class that the workbook adds. */
  readonly name: FieldTermName | undefined;
  /** Of the rate of a class: the class's header in the table of scenarios. */
  readonly deviceClass?: string;
}

export interface QuoteColumnGroup {
  readonly title: string;
  /** Whether few quotes have these terms: a table has their columns only where one holds something. */
  readonly isRare?: true;
  readonly columns: readonly QuoteColumn[];
}

const columnOf = (name: FieldTermName): QuoteColumn => ({
  header: QUOTE_TERMS[name].title,
  kind: FIELD_KINDS[QUOTE_TERMS[name].kind],
  name,
});

const FIELD_TERMS = QUOTE_TERM_NAMES.filter((name): name is FieldTermName => name !== "ownRate");

/** The terms of a group of the form, in the order of the table of terms; rates of single classes stand apart. */
function termsIn(group: FormGroup): readonly FieldTermName[] {
  return FIELD_TERMS.filter((name) => {
    const { group: own, deviceClass }: Term = QUOTE_TERMS[name];
    return own === group && deviceClass === undefined;
  });
}

/** The rate of one class, by the class's header in the table of scenarios. */
function classRateColumn(classHeader: string): QuoteColumn {
  const key = deviceClassKey(classHeader);
  const standard = FIELD_TERMS.find((name) => {
    const { deviceClass }: Term = QUOTE_TERMS[name];
    return deviceClass === key;
  });
  if (standard !== undefined) return columnOf(standard);
  return {
    header: classRateHeader(classHeader),
    kind: "class rate",
    name: undefined,
    deviceClass: classHeader,
  };
}

/** Who offers what, in which model. */
export const offerColumns: readonly QuoteColumn[] = termsIn("offer").map(columnOf);

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
export function quoteColumns(model: string, deviceHeaders: readonly string[]): readonly QuoteColumnGroup[] {
  const chosen: PricingModel | undefined = modelNamed(model);
  const takes = (name: QuoteTermName) => chosen === undefined || takesTerm(chosen, QUOTE_TERMS[name]);
  const isRare = (name: QuoteTermName) => chosen !== undefined && isOfAllowanceAlone(name, chosen);
  const columnsOf = (names: readonly FieldTermName[]) =>
    names.flatMap((name) =>
      name === "deviceRate" ? [...deviceHeaders.map(classRateColumn), columnOf(name)] : [columnOf(name)],
    );
  const usual = GROUPS.map(({ title, group }) => {
    const names = termsIn(group).filter((name) => takes(name) && !isRare(name));
    return { title, columns: columnsOf(ownRateFirst(names, chosen)) };
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
  const groups: readonly QuoteColumnGroup[] = [
    ...usual,
    { title: RARE_TITLE, isRare: true, columns: columnsOf(rare) },
  ];
  return groups.filter(({ columns }) => columns.length > 0);
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
  if (model?.ownRate === undefined) return names;
  const { parts: own = [] } = QUOTE_TERMS[model.ownRate] as Term;
  const isOwn = (name: FieldTermName) => {
    const { parts = [] } = QUOTE_TERMS[name] as Term;
    return parts.some((part) => own.includes(part));
  };
  return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}

/**
 * The headers of the terms that a quote of a model cannot do without, in their order; one of them is enough where it
 * is of classes, or of several models.
 *
 * @param counts what the client has, by the header of the table of scenarios: only classes that are there are asked for
 */
export function essentialHeaders(
  model: string,
  counts: Readonly<Record<string, FieldValue>>,
  deviceHeaders: readonly string[],
): readonly string[] {
  const chosen: PricingModel | undefined = modelNamed(model);
  const all = quoteColumns(model, deviceHeaders).flatMap(({ columns }) => columns);
  const isCounted = ({ header, kind }: QuoteColumn) =>
    kind === "class rate" &&
    deviceHeaders.some((each) => classRateHeader(each) === header && !isNone(counts[each]));
  const rates = all.filter(isCounted);
  const named = (names: readonly FieldTermName[]) => all.filter(({ name }) => name && names.includes(name));
  const own = chosen?.ownRate;
  const needed =
    own === "deviceRate"
      ? [...(rates.length > 0 ? rates : named(["workstationRate"])), ...named(["deviceRate"])]
      : named(
          own !== undefined ? [own] : chosen === undefined ? [...MODEL_RATES, "hourlyRate"] : MODEL_RATES,
        );
  return needed.map(({ header }) => header);
}

const MODEL_RATES: readonly FieldTermName[] = ["flatFee", "userRate", "deviceRate"];
const isNone = (count: FieldValue | undefined): boolean => count === undefined || count === "" || count === 0;

/** The column of a header of the table of quotes; undefined for a header that is not a term. */
export function quoteColumn(header: string, deviceHeaders: readonly string[]): QuoteColumn | undefined {
  const everywhere = [...offerColumns, ...quoteColumns("", deviceHeaders).flatMap(({ columns }) => columns)];
  return everywhere.find((column) => column.header === header);
}

/** Whether a model takes the term under a header; terms that any model takes, and headers that are not terms, it does. */
export function takesHeader(model: string, header: string, deviceHeaders: readonly string[]): boolean {
  if (quoteColumn(header, deviceHeaders) === undefined) return true;
  return (
    offerColumns.some((column) => column.header === header) ||
    quoteColumns(model, deviceHeaders).some(({ columns }) =>
      columns.some((column) => column.header === header),
    )
  );
}
