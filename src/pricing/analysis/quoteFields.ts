import { Contract } from "../contract/Contract";
import { STANDARD_CLASSES } from "../deviceClass";
import { issueOf } from "../issues/Issue";
import { failure, success, type Result } from "../result";
import type { PricingModel } from "../models/PricingModel";
import { QUOTE_VOCABULARY, rateOfClass } from "../tables/quoteHeadings";
import { kindOfTarget, type QuoteTarget } from "../tables/variedQuote";
import { meaningOf } from "../tables/Vocabulary";
import { QUOTE_TERMS, type QuoteTermName } from "../terms/quoteTerms";
import { takesTerm } from "../terms/takesTerm";
import type { Term } from "../terms/Term";
import { VARIATIONS } from "../terms/variation";
import type { Field } from "./Field";
import type { Point, Study } from "./Study";
import { AS_GIVEN, VariedQuote } from "./VariedQuote";

/** The rate of a class takes what a model takes of classes. */
const CLASS_RATE: Pick<Term, "parts"> = { parts: ["classes"] };

function termOf(target: QuoteTarget): Pick<Term, "title" | "parts" | "isLever" | "unit"> {
  if (typeof target === "string") return QUOTE_TERMS[target];
  return { title: `${target.label} rate`, ...CLASS_RATE, isLever: true };
}

/** A quote that has a term as a number. */
interface Holder {
  readonly column: number;
  readonly target: QuoteTarget;
  readonly present: number;
  readonly model: PricingModel;
}

function holdersOf(study: Study, target: QuoteTarget, columns: readonly number[]): Holder[] {
  const { comparison } = study;
  return columns.flatMap((column): Holder[] => {
    const { rows, variable } = comparison.quotes;
    const model = rows[column]?.quote?.model;
    const own = target === "ownRate" ? ownRateOf(study, model) : target;
    if (model === undefined || own === undefined || !takesTerm(model, termOf(own))) return [];
    const present = variable.numberAt(column, own, model.name);
    return present === undefined ? [] : [{ column, target: own, present, model }];
  });
}

/** What a quote of a model has under the heading Rate; undefined where the table has no such heading. */
function ownRateOf({ comparison }: Study, model: PricingModel | undefined): QuoteTarget | undefined {
  return comparison.quotes.variable.targets.includes("ownRate") ? model?.ownRate : undefined;
}

/** A term as a field of some quotes at once; undefined where it cannot be varied, or none of them has it as a number. */
function fieldOf(
  study: Study,
  quote: string | undefined,
  target: QuoteTarget,
  columns: readonly number[],
): Field | undefined {
  const holders = holdersOf(study, target, columns);
  const [first] = holders;
  if (first === undefined) return undefined;
  const kind = kindOfTarget(first.target);
  const variation = VARIATIONS[kind];
  if (variation === undefined) return undefined;
  const { quotes, scenarios } = study.comparison;
  const varied = new Map(
    holders.map(({ column, target: own, model }) => [
      column,
      new VariedQuote(quotes.variable, column, own, model.name),
    ]),
  );
  const at = (point: Point, value: number): Point => {
    const contracts = [...point.contracts];
    const numbers = new Map(point.numbers);
    for (const [column, quote] of varied) {
      const before = point.numbers.get(column);
      const changed = quote.at(value, before);
      contracts[column] = changed.ok ? success(new Contract(changed.value, scenarios.counted)) : changed;
      numbers.set(column, quote.numbersWith(value, before ?? AS_GIVEN));
    }
    return { ...point, contracts, numbers };
  };
  const { present } = first;
  const { title, unit } = termOf(target);
  return {
    ...{ title, quote, kind, present, variation, at },
    unit: variation.written === "money" ? undefined : unit,
    isGrowth: false,
    quotes: holders.length,
  };
}

/**
 * The field of the quotes that a heading means, with the name of one of them in front or not.
 *
 * @param only the one quote that is meant where the heading names none
 */
export function quoteFieldNamed(study: Study, text: string, only?: number): Result<Field> | undefined {
  const named = quoteNamedIn(study, text);
  const heading = named?.rest ?? text;
  const target = targetNamed(study, heading);
  if (target === undefined) return undefined;
  const column = named?.column ?? only;
  const columns = column === undefined ? study.names.map((_, index) => index) : [column];
  const quote = named === undefined ? undefined : study.names[named.column];
  const field = fieldOf(study, quote, target, columns);
  if (field !== undefined) return success(field);
  // What keeps a row from being a quote is wrong whatever is asked of it.
  const contract = column === undefined ? undefined : study.comparison.contracts[column];
  if (contract?.ok === false) return contract;
  return failure(issueOf("field-no-number", { field: "field", where: { kind: "argument" }, found: text }));
}

/**
 * The column of the quote whose name and a colon stand in front of a heading; the longest such name counts, and where
 * there is none a position from 1.
 */
export function quoteNamedIn(
  { names }: Study,
  text: string,
): { readonly column: number; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  let found: { readonly column: number; readonly length: number } | undefined;
  for (const [column, name] of names.entries()) {
    const length = name.trim().length;
    const isInFront = lower.startsWith(name.trim().toLowerCase()) && /^\s*:/.test(text.slice(length));
    if (isInFront && length > (found?.length ?? 0)) found = { column, length };
  }
  const [, position = "0"] = found === undefined ? (/^(\d+)\s*:/.exec(text) ?? []) : [];
  if (found === undefined && Number(position) >= 1 && Number(position) <= names.length)
    found = { column: Number(position) - 1, length: position.length };
  return found && { column: found.column, rest: text.slice(found.length).replace(/^\s*:\s*/, "") };
}

function targetNamed({ comparison }: Study, heading: string): QuoteTarget | undefined {
  const name = meaningOf(heading, QUOTE_VOCABULARY)?.name;
  if (name !== undefined) return asTarget(name);
  const deviceClass = rateOfClass(heading)?.deviceClass;
  const { deviceClasses } = comparison.scenarios.counted;
  return deviceClasses.find(({ key }) => key === deviceClass?.key);
}

/** The rate of a standard class is one of a class like any other. */
function asTarget(name: QuoteTermName): QuoteTarget {
  const { deviceClass } = QUOTE_TERMS[name] as Term;
  return STANDARD_CLASSES.find(({ key }): boolean => key === deviceClass) ?? name;
}

/** What of a quote's own numbers moves its cost: every rate, fee, minimum, overage, discount and single uplift above 0. */
export function leverFields(study: Study, column: number): Field[] {
  const { comparison } = study;
  const model = comparison.quotes.rows[column]?.quote?.model;
  const targets = comparison.quotes.variable.targets.flatMap(
    (target) => (target === "ownRate" ? ownRateOf(study, model) : target) ?? [],
  );
  return [...new Set(targets)].flatMap((target): Field[] => {
    const { isLever } = termOf(target);
    const field = isLever === true ? fieldOf(study, study.names[column], target, [column]) : undefined;
    return field !== undefined && field.present > 0 ? [field] : [];
  });
}
