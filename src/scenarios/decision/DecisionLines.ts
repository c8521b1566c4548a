import { numberOf } from "../../pricing";
import { columnName } from "../comparison/columnName";
import { moneyFormat } from "../currencies";
import type { Draft } from "../draft/Draft";
import { evaluateDraft } from "../draft/evaluateDraft";
import { over, plainContent, section, text, type RowCell } from "../rowsOf";
import type { CellPlan, FormatPlan } from "../SheetPlan";
import type { DecisionPage } from "./DecisionPage";
import type { ComparedTables } from "../ComparedTables";
import { liveFormulas, type Named } from "./liveFormulas";
import { linesOf } from "./linesOf";

/** Where what stands; behind the page, from the live column on, its formulas. */
export const COLUMNS = {
  letter: 0,
  name: 1,
  first: 2,
  words: 8,
  cells: 9,
  live: 11,
  flips: 24,
  check: 31,
} as const;
/** Characters of a line over the whole page. */
export const LINE = 160;
const BOLD_LINE = 122;

export interface DecisionLinesInputs {
  readonly draft: Draft;
  readonly page: DecisionPage;
  /** Undefined where the comparison's tables are gone: then the page has its values alone. */
  readonly tables: ComparedTables | undefined;
}

/** The rows of the page so far, with what stands in each. */
export class DecisionLines {
  readonly cells: CellPlan[] = [];
  readonly formats: FormatPlan[] = [];
  readonly money: string;
  readonly live: ReturnType<typeof liveFormulas> | undefined;
  readonly scenario: Named;
  row = 0;

  private readonly draft: Draft;

  constructor({ draft, page, tables }: DecisionLinesInputs) {
    this.draft = draft;
    this.money = moneyFormat(draft.currency);
    const { discountRate } = evaluateDraft(draft);
    this.live = tables && liveFormulas(tables, discountRate.ok ? numberOf(discountRate.value) : 0);
    this.scenario = this.scenarioAt(page.scenarios[0]?.row ?? 0);
  }

  add(cells: readonly RowCell[]): void {
    cells.forEach((cell, column) => {
      if (cell === undefined || cell === "") return;
      this.cells.push({ row: this.row, column, ...(typeof cell === "object" ? cell : { content: cell }) });
    });
    this.row += 1;
  }

  /** A row with a formula for each of these columns from the first live one on, named in the last column of the page. */
  addLive(cells: readonly RowCell[], formulas: readonly (string | undefined)[]): void {
    const { row } = this;
    this.add(cells);
    const given = formulas.flatMap((formula, index) =>
      formula === undefined ? [] : [{ formula, column: COLUMNS.live + index }],
    );
    const [first] = given;
    const last = given.at(-1);
    if (first === undefined || last === undefined) return;
    for (const { formula, column } of given)
      this.cells.push({ row, column, content: formula, numberFormat: this.money });
    this.named(row, first.column, last.column);
  }

  /** Says in the last column of the page where formulas of a row stand. */
  named(row: number, from: number, to = from): void {
    const cell = (column: number) => `${columnName(column)}${row + 1}`;
    const content = from === to ? cell(from) : `${cell(from)}:${cell(to)}`;
    this.cells.push({ row, column: COLUMNS.cells, ...text(content) });
  }

  amount(value: number | undefined): RowCell {
    return value === undefined ? text("–") : { content: value, numberFormat: this.money };
  }

  gap(): void {
    this.row += 1;
  }

  /** A sentence in as many rows as it needs. */
  lines(sentence: string, style: "answer" | "label" | "text"): void {
    for (const line of linesOf(sentence, style === "answer" ? BOLD_LINE : LINE)) {
      if (style === "answer")
        this.formats.push({ row: this.row, column: 0, rows: 1, columns: COLUMNS.cells + 1, style: "result" });
      this.add([{ content: plainContent(line), style }]);
    }
  }

  /** What heads a part, over a rule from edge to edge, and below it the words over its columns of numbers. */
  head(words: string, columns: readonly string[] = [], lastWords = ""): void {
    this.gap();
    this.formats.push({ row: this.row, column: 0, rows: 1, columns: COLUMNS.cells + 1, style: "section" });
    this.add([section(plainContent(words))]);
    if (columns.length === 0) return;
    const cells: RowCell[] = [];
    columns.forEach((each, index) => {
      cells[COLUMNS.first + index] = over(each);
    });
    if (lastWords !== "") cells[COLUMNS.words] = text(lastWords);
    this.add(Array.from(cells));
  }

  /** The scenario of a row of its table, by name where it has one. */
  scenarioAt(row: number): Named {
    return { name: String(this.draft.scenarios[row]?.values["Scenario"] ?? "").trim(), row };
  }

  quoteAt(row: number): Named {
    return { name: String(this.draft.quotes[row]?.values["Quote"] ?? "").trim(), row };
  }
}
