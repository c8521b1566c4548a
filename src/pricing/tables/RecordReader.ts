import { isBlankOrZero, plainCell } from "../cells/readNumber";
import type { CellProblem } from "../cells/CellProblem";
import { writtenNumber } from "../cells/numberInText";
import { numberOfUnit, splitUnit } from "../cells/unitWords";
import { isNothing, isOpen } from "../cells/words";
import { atFifteenDigits } from "../Decimal";
import { issueOf, type Issue, type IssueData } from "../issues/Issue";
import type { CellWhere, RecordWhere, TableTitle } from "../issues/IssueWhere";
import type { ReadingFault } from "../issues/readingIssues";
import type { Term, TermKind } from "../terms/Term";
import { TERM_WORDS } from "../terms/termWords";
import type { LaidTable } from "./layTable";
import { cellAt } from "./recordPlace";

const wordsOf = (kind: TermKind): readonly string[] | undefined =>
  kind in TERM_WORDS ? TERM_WORDS[kind as keyof typeof TERM_WORDS] : undefined;

/** A column of a table under a heading that means a term. */
export interface TermColumn {
  /** From 0. */
  readonly column: number;
  readonly term: Pick<Term, "title" | "unit" | "bounds" | "whenBlank" | "bandsSayUnit"> &
    Partial<Pick<Term, "kind">>;
  /** The heading as written. */
  readonly heading: string;
  /** Twelve where the heading says that its numbers are years. */
  readonly times: number;
  /** Words that may stand behind its numbers besides those of its unit: those of a class of devices. */
  readonly ownWords?: readonly string[];
  /** The currency that the heading says its amounts are in. */
  readonly currency?: string | undefined;
}

/** A currency sign or code beside an amount, and where it stands. */
export interface CurrencyMark {
  readonly table: TableTitle;
  readonly mark: string;
  readonly record: string;
  readonly heading: string;
}

/**
 * Reads the cells of one record and collects what is wrong, what is still open and in which currencies it is: a form
 * shows every issue, a cell the first. A reader that finds a fault answers as if the cell were blank.
 */
export class RecordReader {
  readonly issues: Issue[] = [];
  /** Headings of the terms that are still open. */
  readonly open: string[] = [];
  readonly marks: CurrencyMark[] = [];

  /**
   * @param where the record, as messages name it; undefined for a value that stands in none
   * @param table the table that it is of
   */
  constructor(
    private readonly where: RecordWhere | undefined,
    private readonly table?: Pick<LaidTable, "headings" | "stands" | "nameColumn">,
  ) {}

  /** The headings, as written, whose cells were refused. */
  get refusedHeadings(): readonly string[] {
    return this.issues.flatMap(({ where }) => (where?.kind === "record" && where.heading) || []);
  }

  /** Reports what is wrong with a term. */
  refuse<Code extends keyof IssueData>(
    code: Code,
    title: string,
    data: IssueData[Code],
    heading = title,
  ): void {
    this.issues.push(
      issueOf(code, {
        field: title,
        where:
          this.where === undefined ? undefined : { ...this.where, heading, cell: this.cellUnder(heading) },
        ...data,
      }),
    );
  }

  /** The record's cell under a heading; under its name where the table has no such heading. */
  private cellUnder(heading: string): CellWhere | undefined {
    if (this.table === undefined || this.where?.at === undefined) return undefined;
    const column = this.table.headings.indexOf(heading);
    return cellAt(this.table, this.where.at, column < 0 ? (this.table.nameColumn ?? 0) : column);
  }

  /** The same of a cell. */
  fault({ term, heading }: TermColumn, { code, ...data }: ReadingFault): void {
    this.refuse(code, term.title, data, heading);
  }

  /** What a cell holds: a number at 15 digits, a text that says something, or "" for nothing. */
  content(cell: unknown, at: TermColumn): number | string {
    if (typeof cell === "number" && Number.isFinite(cell)) return atFifteenDigits(cell);
    const plain = plainCell(cell);
    if (typeof plain === "number") return atFifteenDigits(plain);
    if (typeof plain === "boolean") return plain ? 1 : 0;
    if (typeof plain === "object") {
      this.problem(at, plain);
      return "";
    }
    const text = plain.trim();
    return isNothing(text) ? "" : text;
  }

  /** Whether a cell says nothing: blank, 0 or a word for nothing. */
  isBlank(cell: unknown): boolean {
    const plain = plainCell(cell);
    return isBlankOrZero(cell) || (typeof plain === "string" && isNothing(plain));
  }

  private problem({ term, heading }: TermColumn, problem: CellProblem): void {
    if (problem.kind === "error")
      this.refuse("error-value", term.title, { errorValue: problem.errorValue }, heading);
    else this.refuse("unreadable", term.title, {}, heading);
  }

  /** Notes that a term is open, where its cell says so. */
  isOpen(content: number | string, { heading }: TermColumn): content is string {
    if (typeof content === "number" || !isOpen(content)) return false;
    this.open.push(heading);
    return true;
  }

  /** A number without a percentage or a currency, with the term's unit behind it or not; blank and open are 0. */
  plainNumber(cell: unknown, at: TermColumn): number {
    const content = this.content(cell, at);
    if (typeof content === "number") return atFifteenDigits(content * at.times);
    if (content === "" || this.isOpen(content, at)) return 0;
    const written = writtenNumber(content);
    if (written === undefined) {
      const number = this.numberWithUnit(content, at);
      if (number === undefined) this.notANumber(content, at);
      return number ?? 0;
    }
    if (written.isPercentage) this.fault(at, { code: "percentage-here", found: content, wanted: "count" });
    else if (written.currency !== "") this.fault(at, { code: "money-here", found: content });
    else return atFifteenDigits(written.number * at.times);
    return 0;
  }

  private notANumber(found: string, at: TermColumn): void {
    const { kind } = at.term;
    this.fault(at, { code: "not-a-number-here", found, words: kind && wordsOf(kind) });
  }

  private numberWithUnit(text: string, { term, ownWords = [] }: TermColumn): number | undefined {
    const split = splitUnit(text);
    if (split === undefined) return undefined;
    const number = writtenNumber(split.number)?.number;
    if (number === undefined) return undefined;
    if (ownWords.includes(split.word.toLowerCase())) return atFifteenDigits(number);
    // "18 months" says its own unit, whatever the heading says; "3" under "Term (years)" does not.
    return term.unit === undefined ? undefined : numberOfUnit(text, [term.unit]);
  }

  /** The number of an amount of money, of which a currency may be said; blank and open are 0. */
  money(content: number | string, at: TermColumn): number {
    if (typeof content === "number") {
      if (content !== 0) this.mark(at.currency, at);
      return content;
    }
    if (content === "" || this.isOpen(content, at)) return 0;
    const written = writtenNumber(content);
    if (written === undefined) {
      this.notANumber(content, at);
      return 0;
    }
    if (written.isPercentage) {
      this.fault(at, { code: "percentage-here", found: content, wanted: "money" });
      return 0;
    }
    this.mark(at.currency, at);
    this.mark(written.currency, at);
    return atFifteenDigits(written.number);
  }

  private mark(mark = "", { heading }: TermColumn): void {
    if (mark === "") return;
    const table = this.where?.record === "Charge" ? "Charges" : "Quotes";
    this.marks.push({ table, mark, record: this.where?.name ?? "", heading });
  }

  /** The number of a share, 3% being 0.03; blank and open are 0. */
  shareNumber(cell: unknown, at: TermColumn): number {
    const content = this.content(cell, at);
    if (typeof content === "number") return content;
    if (content === "" || this.isOpen(content, at)) return 0;
    const written = writtenNumber(content);
    if (written === undefined || written.currency !== "") {
      this.fault(at, { code: "not-a-share", found: content });
      return 0;
    }
    return atFifteenDigits(written.number);
  }

  /** Whether a number lies within bounds; what does not is reported. */
  within(
    number: number,
    least: number,
    most: number,
    measured: "count" | "rate" | "hours" | "added",
    at: TermColumn,
  ): boolean {
    if (number >= least && number <= most) return true;
    this.refuse(
      "out-of-bounds",
      at.term.title,
      { found: number, bounds: { least, most, measured } },
      at.heading,
    );
    return false;
  }

  /** Text that must not be an error value; "" for a blank and the words for one. */
  text(cell: unknown, at: TermColumn): string {
    const plain = plainCell(cell);
    if (typeof plain === "object") {
      this.problem(at, plain);
      return "";
    }
    if (plain === 0 || plain === false) return "";
    const text = String(plain).trim();
    return isNothing(text) ? "" : text;
  }
}
