import { CAUSES, type Measure } from "../../pricing";
import { columnName } from "../comparison/columnName";
import { bar, label, plainContent, section, text, title, type RowCell } from "../rowsOf";
import type { SheetPlan } from "../SheetPlan";
import { COLUMNS, DecisionLines, LINE, type DecisionLinesInputs } from "./DecisionLines";
import { DECISION_MEASURES, DECISION_TITLES } from "./DecisionPage";
import { clippedTo } from "./linesOf";
import { SHADES, stackedTextBar, textBar } from "./textBars";

/** Who made the page, and when, in their own words. */
export interface DecisionSignature {
  readonly author: string;
  readonly date: string;
}

export interface DecisionSheetInputs extends DecisionLinesInputs {
  readonly measure: Measure;
  readonly signed: DecisionSignature;
}

const WIDTHS = [3, 25, 13, 13, 14, 14, 11, 1.5, 28, 9, 2];
/** The rows of who and when. */
const SIGNED_ROWS = [1, 2];
const signatureAt = (row: number) => ({ row, column: COLUMNS.first, rows: 1, columns: 2 });
const LIVE_WIDTH = 14;
/** Live formulas end where those of the checks do. */
const LAST_LIVE = COLUMNS.check + 6;
/** Characters of a line that begins behind the amounts of a finding. */
const SHORT_LINE = 104;
/** The same of the facts of a scenario, which begin further to the left. */
const FACTS_LINE = 118;
const BAR = 52;
const STACKED_BAR = 20;
const MOST_IN_BARS = { quotes: 4, scenarios: 3 };

/**
 * The page for who decides as a sheet that prints on one page: values, which stay right without the functions, and in
 * columns that are put away beside them the formulas that they came from.
 */
export function decisionSheet(inputs: DecisionSheetInputs): SheetPlan {
  const sheet = new DecisionLines(inputs);
  const { page, signed } = inputs;
  sheet.add([title("Decision page: managed IT services")]);
  for (const [words, value] of [
    ["Prepared by", signed.author],
    ["Date", signed.date],
  ] as const) {
    sheet.formats.push({ ...signatureAt(sheet.row), style: "input", numberFormat: "@" });
    sheet.add([undefined, label(words), { content: plainContent(value), style: "input", numberFormat: "@" }]);
  }
  sheet.gap();
  sheet.lines(page.question, "label");
  page.answer.forEach((sentence, index) => sheet.lines(sentence, index === 0 ? "answer" : "label"));
  if (page.quotes.length > 0) {
    quotesTable(sheet, inputs);
    scenarioBars(sheet, inputs);
    yearTable(sheet, inputs);
    bridgeTable(sheet, inputs);
    reasons(sheet, inputs);
  }
  sheet.head("Scenarios");
  for (const { name, facts, cheapest } of page.scenarios)
    sheet.add([
      undefined,
      nameCell(name),
      text(clippedTo(`${facts}${cheapest && `. Cheapest: ${cheapest}`}`, FACTS_LINE)),
    ]);
  sheet.head("Assumptions and defaults");
  for (const sentence of page.assumptions) sheet.lines(sentence, "text");
  for (const sentence of page.leftOut) sheet.lines(sentence, "text");
  sheet.lines(
    inputs.tables === undefined
      ? "These are values; the tables that they came from are no longer in the workbook."
      : `These are the values of the day on which the page was added. The formulas behind them are in columns ${columnName(COLUMNS.live)} to ${columnName(LAST_LIVE)}: open the group with the plus sign above column ${columnName(LAST_LIVE + 1)}.`,
    "text",
  );
  return {
    name: "Decision page",
    cells: sheet.cells,
    formats: sheet.formats,
    columnWidths: [...WIDTHS, ...Array<number>(LAST_LIVE - COLUMNS.live + 1).fill(LIVE_WIDTH)],
    frozenRows: 0,
    collapsedColumns: [{ column: COLUMNS.live, columns: LAST_LIVE - COLUMNS.live + 1 }],
    merged: SIGNED_ROWS.map(signatureAt),
    tables: [],
    print: { isLandscape: false, columns: COLUMNS.cells + 1, pagesTall: 1 },
    isShownFirst: true,
  };
}

/** Characters of a name that its column has room for, in bold. */
const NAME = 24;
const nameCell = (name: string): RowCell => label(plainContent(clippedTo(name, NAME)));

function quotesTable(sheet: DecisionLines, { page }: DecisionSheetInputs): void {
  sheet.head(
    `The quotes under ${page.under}`,
    DECISION_MEASURES.map((measure) => DECISION_TITLES[measure]),
    "Leaves out",
  );
  if (sheet.live) sheet.cells.push({ row: sheet.row - 1, column: COLUMNS.cells, ...section("Formulas") });
  for (const quote of page.quotes) {
    const { letter, name, isBest, measures, leavesOut } = quote;
    if (isBest)
      sheet.formats.push({ row: sheet.row, column: 0, rows: 1, columns: COLUMNS.cells, style: "result" });
    sheet.addLive(
      [
        label(letter),
        nameCell(name),
        ...DECISION_MEASURES.map((measure) => sheet.amount(measures[measure])),
        undefined,
        text(plainContent(clippedTo(leavesOut || "nothing", WIDTHS[COLUMNS.words] ?? LINE))),
      ],
      DECISION_MEASURES.map((measure) => sheet.live?.cost(measure, sheet.scenario, sheet.quoteAt(quote.row))),
    );
  }
  for (const { letter, sources } of page.quotes)
    if (sources !== "") sheet.lines(clippedTo(`Where ${letter} says so: ${sources}`, LINE), "text");
}

function scenarioBars(sheet: DecisionLines, { page }: DecisionSheetInputs): void {
  const scenarios = page.scenarios.slice(0, MOST_IN_BARS.scenarios);
  const quotes = page.quotes.slice(0, MOST_IN_BARS.quotes);
  const most = Math.max(
    0,
    ...scenarios.flatMap(({ totals }) => totals.slice(0, quotes.length).map((total) => total ?? 0)),
  );
  if (most === 0) return;
  sheet.head("Total cost by scenario", ["Total"]);
  for (const scenario of scenarios) {
    quotes.forEach((quote, place) => {
      const total = scenario.totals[place];
      sheet.addLive(
        [
          label(quote.letter),
          place === 0 ? nameCell(scenario.name) : undefined,
          sheet.amount(total),
          bar(` ${textBar(total ?? 0, most, BAR)}`),
        ],
        [sheet.live?.cost("total", sheet.scenarioAt(scenario.row), sheet.quoteAt(quote.row))],
      );
    });
  }
}

function yearTable(sheet: DecisionLines, { page }: DecisionSheetInputs): void {
  const quotes = page.quotes.filter(({ byYear }) => byYear.length > 0);
  if (quotes.length === 0) return;
  const most = Math.max(...quotes.map(({ measures }) => measures.total ?? 0));
  sheet.head(
    `Total cost by year, under ${page.under}`,
    page.years.map((year, place) => `${SHADES[place] ?? ""} ${year}`),
    "Parts of the total",
  );
  for (const { letter, name, byYear } of quotes) {
    const amounts: RowCell[] = DECISION_MEASURES.map((_measure, place) =>
      place < page.years.length ? sheet.amount(byYear[place]) : undefined,
    );
    sheet.add([
      label(letter),
      nameCell(name),
      ...amounts,
      undefined,
      bar(stackedTextBar(byYear, most, STACKED_BAR)),
    ]);
  }
}

function bridgeTable(sheet: DecisionLines, { page }: DecisionSheetInputs): void {
  const [best] = page.quotes;
  if (page.bridges.length === 0 || best === undefined) return;
  sheet.head(
    `Why the others cost more in total than ${best.letter}`,
    page.bridges.map(({ letter }) => letter),
  );
  const headRow = sheet.row - 1;
  if (sheet.live) {
    page.bridges.forEach(({ letter }, index) => {
      const to = page.quotes.find((quote) => quote.letter === letter);
      if (!to || !sheet.live) return;
      const content = sheet.live.bridge(sheet.scenario, sheet.quoteAt(best.row), sheet.quoteAt(to.row));
      sheet.cells.push({ row: headRow, column: COLUMNS.live + 3 * index, content });
    });
    sheet.named(headRow, COLUMNS.live, COLUMNS.live + 3 * (page.bridges.length - 1));
  }
  for (const cause of CAUSES) {
    const amounts = page.bridges.map(({ steps }) => steps.find((step) => step.cause === cause)?.amount);
    if (amounts.every((amount) => amount === undefined)) continue;
    sheet.add([
      undefined,
      label(cause),
      ...amounts.map((amount) => (amount === undefined ? undefined : sheet.amount(amount))),
    ]);
  }
  sheet.formats.push({
    ...{ row: sheet.row, column: COLUMNS.name, rows: 1, columns: 1 + page.bridges.length },
    style: "result",
  });
  sheet.add([undefined, label("Gap"), ...page.bridges.map(({ gap }) => sheet.amount(gap))]);
}

function reasons(sheet: DecisionLines, { page, measure }: DecisionSheetInputs): void {
  if (page.flips.length > 0) {
    sheet.head("What would change the answer");
    if (sheet.live && page.quotes.length > 1) {
      sheet.cells.push({
        ...{ row: sheet.row - 1, column: COLUMNS.flips },
        content: sheet.live.flips(measure, sheet.scenario),
      });
      sheet.named(sheet.row - 1, COLUMNS.flips);
    }
    for (const sentence of page.flips) sheet.lines(sentence, "text");
  }
  sheet.head("Findings and open questions");
  if (sheet.live) {
    sheet.cells.push({ row: sheet.row - 1, column: COLUMNS.check, content: sheet.live.check() });
    sheet.named(sheet.row - 1, COLUMNS.check);
  }
  for (const { letter, kind, cost, scenario, where, source } of page.findings) {
    const words = `${scenario === "" || cost === undefined ? "" : `in “${scenario}”: `}${where}${source && ` (${source})`}`;
    sheet.add([label(letter), label(kind), sheet.amount(cost), text(clippedTo(` ${words}`, SHORT_LINE))]);
  }
  if (page.findings.length === 0) sheet.lines("No finding.", "text");
  if (page.open.length > 0) sheet.lines(`Open: ${page.open.join("; ")}.`, "text");
}
