import type { Charge, ChargeUnit } from "../Charge";
import { isBlankOrZero, plainCell } from "../cells/readNumber";
import { isNoCharge, isNothing, wordIn } from "../cells/words";
import { decimalOf, ZERO } from "../Decimal";
import { normalizedName } from "../deviceClass";
import { issueOf, type Issue } from "../issues/Issue";
import { LARGEST_AMOUNT } from "../money";
import { failure, success, type Result } from "../result";
import { CHARGE_TERMS, type ChargeTermName } from "../terms/chargeTerms";
import { CHARGE_VOCABULARY } from "./chargeHeadings";
import { findColumns, type FoundColumns } from "./findColumns";
import type { KnownHeadings, LaidTable } from "./layTable";
import type { LeftOut } from "./LeftOut";
import { distanceBetween } from "./nearMiss";
import { RecordReader, type CurrencyMark, type TermColumn } from "./RecordReader";
import { recordPlace } from "./recordPlace";
import { comparableName } from "./tableCells";
import { flagIn } from "./choiceReaders";
import { priceOf } from "./priceReaders";
import { TERM_READERS } from "./termReaders";
import { isTitleRow } from "./titleRow";
import { meaningOf } from "./Vocabulary";

/** The words by which the headings of charges are found in a table. */
export const KNOWN_IN_CHARGES: KnownHeadings = {
  table: "Charges",
  meaning: (heading) => meaningOf(heading, CHARGE_VOCABULARY)?.name,
  nameMeaning: undefined,
  ownerMeaning: "quote",
  wordMeanings: new Set(),
  modelMeaning: undefined,
  isModelName: () => false,
  mayBeEmpty: true,
};

/** What a charge may be per, as the scenarios of the comparison have it. */
export interface Countables {
  /** What a word means; undefined for one that is nothing of the scenarios. */
  readonly unitOf: (word: string) => ChargeUnit | undefined;
  /** For the message about a word that is none. */
  readonly words: readonly string[];
}

/** The charges of one quote, with what is wrong with them. */
export interface QuoteCharges {
  readonly charges: readonly Charge[];
  readonly issues: readonly Issue[];
}

export interface ChargeTable {
  /** By position of the quote. */
  readonly ofQuote: readonly QuoteCharges[];
  readonly marks: readonly CurrencyMark[];
  readonly leftOut: readonly LeftOut[];
}

/** Finds the columns of a table of charges. */
export function chargeColumns(table: LaidTable): Result<FoundColumns<ChargeTermName>> {
  const isAmount = (heading: string) => normalizedName(heading) === "amount";
  return findColumns(table, {
    vocabulary: CHARGE_VOCABULARY,
    classOf: () => undefined,
    classOfTerm: () => undefined,
    nameTerm: "label",
    repeats: (name, [first, second]) => {
      if (name === "label") return "first";
      if (name !== "rate") return undefined;
      if (isAmount(second)) return "first";
      return isAmount(first) ? "last" : undefined;
    },
    addsUp: () => false,
    classTitle: (label) => label,
    examples: "“Quote”, “Charge”, “Per” or “Rate”",
    isNoCount: (heading) => normalizedName(heading) === "total",
    refuses: (heading) =>
      /(?<!\p{L})dates?(?!\p{L})/iu.test(heading) && isPeriod(heading)
        ? { code: "date-column", found: heading }
        : undefined,
  });
}
const isPeriod = (heading: string) => /^\W*(?:start|end|from|to)/i.test(heading);

/** The words under Per, so that the scenarios know which of their columns are units. */
export function unitsIn(
  { records }: LaidTable,
  { terms }: FoundColumns<ChargeTermName>,
): ReadonlySet<string> {
  const [at] = terms.per ?? [];
  if (at === undefined) return new Set();
  return new Set(records.map((record) => normalizedName(unitWord(wordsIn(record[at.column])))));
}

/** "per user per month" is "user". */
function unitWord(text: string): string {
  const bare = text
    .trim()
    .replace(/^(?:per\s+|\/\s*)/i, "")
    .trim();
  const cut = bare.replace(/\s*(?:\/|\s+per\s+|\s+a\s+)\s*(?:month|mo)\.?$/i, "").trim();
  return cut === "" ? bare : cut;
}

/** Reads the charges of a table. Fails for what concerns all quotes: a misspelt name of one. */
export function readCharges(
  table: LaidTable,
  columns: FoundColumns<ChargeTermName>,
  names: readonly string[],
  countables: Countables,
): Result<ChargeTable> {
  const ofQuote = names.map((): { charges: Charge[]; issues: Issue[] } => ({ charges: [], issues: [] }));
  const marks: CurrencyMark[] = [];
  const leftOut: LeftOut[] = [...columns.leftOut];
  for (const [index, record] of table.records.entries()) {
    if (isTitleRow(record)) continue;
    const cellOf = (name: ChargeTermName) => {
      const column = columns.terms[name]?.[0];
      return column === undefined ? "" : record[column.column];
    };
    const label = wordsIn(cellOf("label")) || `Charge ${index + 1}`;
    const reader = new RecordReader(recordPlace(table, "Charge", label, index), table);
    const at = (name: ChargeTermName): TermColumn =>
      columns.terms[name]?.[0] ?? {
        column: -1,
        heading: CHARGE_TERMS[name].title,
        times: 1,
        term: CHARGE_TERMS[name],
      };
    const written = reader.text(cellOf("quote"), at("quote"));
    const belongsTo = quotesOf(written, names);
    if (belongsTo === undefined) {
      if (written === "") {
        reader.refuse("charge-of-none", CHARGE_TERMS.quote.title, { names });
        return failure(reader.issues[0] ?? issueOf("no-rows", { field: "charges" }));
      }
      const meant = slipOf(written, names);
      if (meant !== undefined) {
        reader.refuse(
          "charge-of-unknown",
          CHARGE_TERMS.quote.title,
          { found: written, meant },
          at("quote").heading,
        );
        return failure(reader.issues[0] ?? issueOf("no-rows", { field: "charges" }));
      }
      if (!leftOut.some((each) => each.kind === "charges-of" && each.quote === written)) {
        leftOut.push({ kind: "charges-of", quote: written });
      }
      continue;
    }
    const isOwn = belongsTo.length === 1 && wordIn(written) !== "all";
    const charge = readCharge({ label, isOwn }, (name) => [cellOf(name), at(name)], reader, countables);
    marks.push(...reader.marks);
    for (const position of belongsTo) {
      const found = ofQuote[position];
      if (reader.issues.length > 0) found?.issues.push(...reader.issues);
      else found?.charges.push(charge);
    }
  }
  return success({ ofQuote, marks, leftOut });
}

/** What a cell says in words, such as how a charge is called; "" where it says nothing. */
function wordsIn(cell: unknown): string {
  const plain = plainCell(cell);
  if (isBlankOrZero(cell) || (typeof plain !== "string" && typeof plain !== "number")) return "";
  const text = String(plain).trim();
  return isNothing(text) ? "" : text;
}

/** Positions of the quotes that a charge belongs to; undefined for a name that none has. */
function quotesOf(written: string, names: readonly string[]): readonly number[] | undefined {
  if (written === "") return names.length === 1 ? [0] : undefined;
  const wanted = comparableName(written);
  const named = names.findIndex((name) => comparableName(name) === wanted);
  if (named >= 0) return [named];
  return wordIn(written) === "all" ? names.map((_name, position) => position) : undefined;
}

/** The quote whose name was misspelt. */
function slipOf(written: string, names: readonly string[]): string | undefined {
  const wanted = comparableName(written);
  return names.find((name) => {
    const longer = Math.max(name.trim().length, wanted.length);
    const most = longer > 7 ? 2 : longer >= 5 ? 1 : 0;
    return most > 0 && distanceBetween(wanted, comparableName(name)) <= most;
  });
}

type Held = (name: ChargeTermName) => readonly [cell: unknown, at: TermColumn];

function readCharge(
  { label, isOwn }: Pick<Charge, "label" | "isOwn">,
  held: Held,
  reader: RecordReader,
  countables: Countables,
): Charge {
  const quantity = TERM_READERS.count(reader, ...held("quantity"));
  const included = TERM_READERS.count(reader, ...held("included"));
  const per = unitOf(reader, held("per"), quantity !== 0, countables);
  const every = everyOf(reader, ...held("every"));
  const fromMonth = TERM_READERS.month(reader, ...held("fromMonth"));
  const toMonth = TERM_READERS.month(reader, ...held("toMonth"));
  const flag = (name: ChargeTermName) => flagIn(reader, ...held(name)) ?? true;
  const rate = rateOf(reader, held("rate"), per);
  if (per.kind === "percent") {
    if (quantity !== 0)
      reader.refuse("percent-takes-no", CHARGE_TERMS.quantity.title, { term: CHARGE_TERMS.quantity.title });
    if (included !== 0)
      reader.refuse("percent-takes-no", CHARGE_TERMS.included.title, { term: CHARGE_TERMS.included.title });
    if (every !== 1)
      reader.refuse("percent-takes-no", CHARGE_TERMS.every.title, { term: CHARGE_TERMS.every.title });
  }
  if (toMonth !== 0 && every === "once") reader.refuse("once-takes-no-end", CHARGE_TERMS.toMonth.title, {});
  else if (toMonth !== 0 && toMonth < fromMonth) {
    reader.refuse("to-before-from", CHARGE_TERMS.toMonth.title, { from: fromMonth, to: toMonth });
  }
  return {
    isOwn,
    label,
    per,
    quantity,
    included,
    rate,
    every,
    fromMonth,
    toMonth: toMonth === 0 ? undefined : toMonth,
    uplifted: flag("uplifted"),
    discounted: flag("discounted"),
    taxed: flag("taxed"),
    openTerms: reader.open,
  };
}

function unitOf(
  reader: RecordReader,
  [cell, at]: ReturnType<Held>,
  hasQuantity: boolean,
  { unitOf: unitNamed, words }: Countables,
): ChargeUnit {
  const text = reader.text(cell, at);
  const word = unitWord(text);
  if (word === "") return { kind: "month" };
  const found = unitNamed(word);
  if (found !== undefined) return found;
  if (!hasQuantity)
    reader.refuse("charge-per-unknown", at.term.title, { found: text, known: words }, at.heading);
  return { kind: "word", word };
}

const ONCE = new Set(["once", "onetime", "one-time", "oneoff", "one-off"]);

function everyOf(reader: RecordReader, cell: unknown, at: TermColumn): Charge["every"] {
  if (typeof cell === "string" && ONCE.has(wordIn(cell))) return "once";
  return TERM_READERS.interval(reader, cell, at);
}

function rateOf(reader: RecordReader, [cell, at]: ReturnType<Held>, per: ChargeUnit): Charge["rate"] {
  const content = reader.content(cell, at);
  if (content === 0 || content === "") {
    if (reader.issues.length === 0) reader.refuse("charge-without-rate", at.term.title, {}, at.heading);
    return ZERO;
  }
  if (typeof content === "string" && isNoCharge(content)) return ZERO;
  if (per.kind !== "percent") return priceOf(reader, content, at, -LARGEST_AMOUNT);
  const share = reader.shareNumber(content, at);
  if (share < -1 || share > 1) {
    reader.fault(at, { code: "share-out-of-bounds", found: Math.abs(share), mayBeWhole: true });
    return ZERO;
  }
  return decimalOf(share);
}
