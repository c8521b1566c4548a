import {
  decisionPageOf,
  decisionSheet,
  decisionWordsIn,
  sampleDrafts,
  type CellPlan,
  type ComparedTables,
  type Draft,
  type SheetPlan,
} from "../../../src/scenarios";
import { stackedTextBar, textBar } from "../../../src/scenarios/decision/textBars";
import { linesOf } from "../../../src/scenarios/decision/linesOf";

const [sample] = sampleDrafts;
if (!sample) throw new Error("There is no sample.");
const { draft } = sample;
const TABLES = { quotes: "Quotes", scenarios: "Scenarios", charges: "Charges" };
const CHOICE = { scenario: draft.scenarios[0]?.id ?? "", measure: "total" } as const;

function sheetOf(given: Draft, tables: ComparedTables | undefined): SheetPlan {
  return decisionSheet({
    draft: given,
    page: decisionPageOf(given, CHOICE, decisionWordsIn(given.currency)),
    measure: "total",
    signed: { author: "=Ann", date: "May 1" },
    tables,
  });
}

const sheet = sheetOf(draft, TABLES);
const rowOf = (words: string): number => sheet.cells.find(({ content }) => content === words)?.row ?? -1;
const at = (row: number, column: number): CellPlan | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

test("Every figure is a value, and names the cell whose formula it came from", () => {
  const page = decisionPageOf(draft, CHOICE, decisionWordsIn("USD"));
  const head = rowOf(`The quotes under ${page.under}`);
  page.quotes.forEach(({ measures }, index) => {
    const row = head + 2 + index;
    expect([2, 3, 4, 5, 6].map((column) => at(row, column)?.content)).toEqual(Object.values(measures));
    expect(at(row, 9)?.content).toBe(`L${row + 1}:P${row + 1}`);
  });
  expect(at(head + 2, 13)?.content).toBe(
    '=INDEX(QUOTECOSTS(Quotes[#All],Scenarios[#All],"total",0.08,FALSE,Charges[#All]),' +
      'XMATCH("One hire per month",Scenarios[Scenario]),XMATCH("Example Harbor",Quotes[Quote]))',
  );
  const visible = sheet.cells.filter(({ column }) => column <= 9);
  expect(visible.filter(({ content }) => typeof content === "string" && content.startsWith("="))).toEqual([]);
});

test("A name that is longer than its column ends in a sign, wherever it stands alone", () => {
  const long = "A name that somebody made as long as names get";
  const [first, ...others] = draft.quotes;
  const [case1, ...cases] = draft.scenarios;
  if (!first || !case1) throw new Error("The sample has quotes and scenarios.");
  const { cells } = sheetOf(
    {
      ...draft,
      quotes: [{ ...first, values: { ...first.values, Quote: `${long} 1` } }, ...others],
      scenarios: [{ ...case1, values: { ...case1.values, Scenario: `${long} 2` } }, ...cases],
    },
    undefined,
  );
  const alone = cells.filter(({ column, content }) => column === 1 && String(content).startsWith("A name"));
  expect(alone).toHaveLength(4);
  expect(new Set(alone.map(({ content }) => content))).toEqual(new Set(["A name that somebody ma…"]));
});

test("The page is one page high and wide, its formulas are put away, and no line runs over its edge", () => {
  expect(sheet.print).toEqual({ isLandscape: false, columns: 10, pagesTall: 1 });
  expect(sheet.collapsedColumns).toEqual([{ column: 11, columns: 27 }]);
  expect(Math.max(...sheet.cells.map(({ row }) => row))).toBeLessThan(80);
  expect(at(1, 2)).toMatchObject({ content: "'=Ann", style: "input" });
  const used = new Set<string>();
  for (const { row, column } of sheet.cells) {
    expect(used.has(`${row} ${column}`)).toBe(false);
    used.add(`${row} ${column}`);
  }
});

test("Without the comparison's tables the page has its values alone, and says so", () => {
  const alone = sheetOf(draft, undefined);
  expect(alone.cells.filter(({ content }) => String(content).startsWith("="))).toEqual([]);
  expect(alone.cells.some(({ content }) => String(content).startsWith("These are values; the tables"))).toBe(
    true,
  );
});

test("Names with quotation marks stay texts in formulas, and quotes without a name are found by place", () => {
  const [first, second, ...others] = draft.quotes;
  if (!first || !second) throw new Error("The sample has quotes.");
  const named = {
    ...draft,
    quotes: [
      { ...first, values: { ...first.values, Quote: 'The "best"' } },
      { ...second, values: { ...second.values, Quote: "" } },
      ...others,
    ],
  };
  const formulas = sheetOf(named, TABLES).cells.map(({ content }) => String(content));
  expect(formulas.some((each) => each.includes('XMATCH("The ""best""",Quotes[Quote])'))).toBe(true);
  expect(formulas.some((each) => each.endsWith(",2)"))).toBe(true);
});

test.each([
  [0, 100, 8, ""],
  [50, 100, 8, "████"],
  [54, 100, 8, "████▍"],
  [200, 100, 4, "████"],
  [1, 0, 4, ""],
])("A bar of %d of %d over %d letters", (amount, most, width, bar) => {
  expect(textBar(amount, most, width)).toBe(bar);
});

test("Parts of a bar end where their sums do, each in its shade", () => {
  expect(stackedTextBar([40, 20, 40], 100, 10)).toBe("████▓▓▒▒▒▒");
  expect(stackedTextBar([33, 33, 34], 200, 10)).toBe("██▓▒▒");
  expect(stackedTextBar([1], 0, 10)).toBe("");
});

test("Lines are broken between words", () => {
  expect(linesOf("one two three", 7)).toEqual(["one two", "three"]);
  expect(linesOf("", 7)).toEqual([]);
});
