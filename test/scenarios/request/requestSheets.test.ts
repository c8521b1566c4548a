import { cellSentence, comparisonOf, costMatrix, ZERO } from "../../../src/pricing";
import {
  quoteTable,
  requestSheets,
  sampleDrafts,
  scenarioTable,
  chargeTable,
  type Draft,
  type FieldValue,
  type SheetPlan,
} from "../../../src/scenarios";

const MONEY = '"$"#,##0.00';
const HEADING = 1;
const ANSWER = 2;

const answerSheet = (draft: Draft): SheetPlan => {
  const found = requestSheets(draft, MONEY).find(({ name }) => name === "Your quote");
  if (!found) throw new Error("There is no sheet of answers.");
  return found;
};

/** The sheet as cells in rows, with the answers of a provider in its last column. */
function filled(
  sheet: SheetPlan,
  answers: Readonly<Record<string, FieldValue>>,
): (string | number | boolean)[][] {
  const height = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  const grid = Array.from({ length: height }, () => ["", "", ""] as (string | number | boolean)[]);
  for (const { row, column, content } of sheet.cells) {
    const cells = grid[row];
    if (cells) cells[column] = content;
  }
  for (const cells of grid) {
    const answer = answers[String(cells[HEADING])];
    if (answer !== undefined) cells[ANSWER] = answer;
  }
  return grid;
}

const withAmount = sampleDrafts.flatMap(({ title, draft }) =>
  draft.quotes.map((quote, place) => ({
    name: `${title}: ${String(quote.values["Quote"])}`,
    draft,
    quote,
    place,
  })),
);

test.each(withAmount)("$name comes back as it was priced, to the cent", ({ draft, quote, place }) => {
  const charges = chargeTable(draft);
  const back = comparisonOf(filled(answerSheet(draft), quote.values), scenarioTable(draft), charges);
  if (!back.ok) throw new Error(cellSentence(back.issue));
  expect(back.value.quotes.rows.map(({ name }) => name)).toEqual([quote.values["Quote"]]);
  const sent = comparisonOf(quoteTable(draft), scenarioTable(draft), charges);
  if (!sent.ok) throw new Error(cellSentence(sent.issue));
  expect(costMatrix(back.value, "total", ZERO)).toEqual(
    costMatrix(sent.value, "total", ZERO).map((row) => [row[place]]),
  );
});
