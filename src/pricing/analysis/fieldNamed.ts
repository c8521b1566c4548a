import { itemAt } from "../entryOf";
import { issueOf } from "../issues/Issue";
import { failed, failure, type Result } from "../result";
import type { Field } from "./Field";
import { quoteFieldNamed, quoteNamedIn } from "./quoteFields";
import { scenarioFieldNamed } from "./scenarioFields";
import type { Study } from "./Study";

/**
 * The field that a text means: a number of the scenario or a term of the quotes by any of its headings, or "Acme: User
 * rate" for the term of one quote.
 *
 * @param onlyQuote column of the one quote whose terms are meant where the text names none
 * @returns fails where nothing is called so, or where bands, a list or a word stand in its place
 */
export function fieldNamed(study: Study, text: string, onlyQuote?: number): Result<Field> {
  const ofScenario = quoteNamedIn(study, text) === undefined ? scenarioFieldNamed(study, text) : undefined;
  const found = ofScenario ?? quoteFieldNamed(study, text, onlyQuote);
  if (found !== undefined) return found;
  const headings = study.comparison.scenarios.columns
    .filter(({ kind }) => kind !== "flag")
    .map(({ heading }) => heading);
  return failure(
    issueOf("no-such-field", { field: "field", where: { kind: "argument" }, found: text, headings }),
  );
}

/** The field of a search between two quotes: of the scenario, or a term of the first of them. */
export function fieldBetween(study: Study, text: string, first: number): Result<Field> {
  const named = quoteNamedIn(study, text);
  if (named === undefined || named.column === first) return fieldNamed(study, text, first);
  const quote = itemAt(study.names, first, "");
  return failed("field-of-another", { field: "field", where: { kind: "argument" }, found: text, quote });
}
