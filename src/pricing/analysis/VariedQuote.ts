import type { Quote, QuoteTerms } from "../Quote";
import { success, type Result } from "../result";
import type { ScopeItem } from "../scope";
import { RecordReader } from "../tables/RecordReader";
import { TERM_READERS } from "../tables/termReaders";
import { kindOfTarget, type QuoteTarget, type TermNumber, type VariableQuotes } from "../tables/variedQuote";
import { QUOTE_TERMS, type QuoteTermName } from "../terms/quoteTerms";

const OVERAGE: Partial<Record<QuoteTermName, ScopeItem>> = {
  userOverage: "users",
  deviceOverage: "devices",
  siteOverage: "sites",
};
const INCLUDED: Partial<Record<QuoteTermName, ScopeItem>> = {
  includedUsers: "users",
  includedDevices: "devices",
  includedSites: "sites",
};
/** Terms whose numbers are compared with others where the quote is read. */
const COMPARED: readonly QuoteTarget[] = ["upliftCap", "upliftFloor", "devicesPerUser"];

/** Nothing set in a quote. */
export const AS_GIVEN: readonly TermNumber[] = [];

/**
 * A quote with one of its terms at other numbers, as its table would be read. Above 0 one number makes the same quote
 * as another but for the number itself, so the table is read once for all of them.
 */
export class VariedQuote {
  private readAboveZero: Result<Quote> | undefined;
  /** What else was set when the table was read. */
  private readWith = AS_GIVEN;

  constructor(
    private readonly quotes: VariableQuotes,
    private readonly row: number,
    private readonly target: QuoteTarget,
    private readonly model: string,
  ) {}

  /** What is set in the quote with the term at a value, after what was set before; the last counts. */
  numbersWith(value: number, before: readonly TermNumber[]): readonly TermNumber[] {
    return [...before, { target: this.target, value }];
  }

  /** @param before other terms that are set too */
  at(value: number, before: readonly TermNumber[] = AS_GIVEN): Result<Quote> {
    const { quotes, row, target, model } = this;
    const reread = () => quotes.withNumbers(row, this.numbersWith(value, before), model);
    const isAlike = value > 0 && !COMPARED.includes(target);
    if (!isAlike) return reread();
    const read = readNumber(target, value);
    // What is wrong with a number is said of the whole row.
    if (read === undefined) return reread();
    if (this.readAboveZero === undefined || this.readWith !== before) {
      this.readAboveZero = reread();
      this.readWith = before;
    }
    if (!this.readAboveZero.ok) return this.readAboveZero;
    const quote = this.readAboveZero.value;
    return success({ ...quote, terms: withValue(quote.terms, target, read.value) });
  }
}

/** A number as the cell of a term is read; undefined where that is refused. */
function readNumber(target: QuoteTarget, value: number): { readonly value: unknown } | undefined {
  const term = typeof target === "string" ? QUOTE_TERMS[target] : { title: `${target.label} rate` };
  const reader = new RecordReader(undefined);
  const at = { column: 0, heading: term.title, times: 1, term };
  const read: unknown = TERM_READERS[kindOfTarget(target)](reader, value, at);
  return reader.issues.length === 0 ? { value: read } : undefined;
}

function withValue(terms: QuoteTerms, target: QuoteTarget, value: unknown): QuoteTerms {
  if (typeof target !== "string") {
    const rate = value as QuoteTerms["deviceRate"];
    return {
      ...terms,
      classRates: terms.classRates.map((priced) =>
        priced.deviceClass.key === target.key ? { ...priced, rate } : priced,
      ),
    };
  }
  const beyond = OVERAGE[target];
  if (beyond !== undefined) return withScope(terms, beyond, { rate: value });
  const within = INCLUDED[target];
  if (within !== undefined) return withScope(terms, within, { included: value });
  return { ...terms, [target]: value };
}

/** A scope says no more than what has a bearing: without a ceiling there is no overage to set, and so on. */
function withScope(terms: QuoteTerms, item: ScopeItem, part: Readonly<Record<string, unknown>>): QuoteTerms {
  const scope = terms.scope[item];
  const [name = ""] = Object.keys(part);
  const changed = name in scope ? { ...scope, ...part } : scope;
  return { ...terms, scope: { ...terms.scope, [item]: changed } };
}
