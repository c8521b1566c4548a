import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareDraft, draftFromTables, readDraft, writeDraft, type Draft } from "../../../src/scenarios";

interface Kept {
  readonly title: string;
  readonly draft: unknown;
  /** The cells of the tables of quotes and scenarios that its sheets had. */
  readonly sheets: { readonly quotes: unknown[][]; readonly scenarios: unknown[][] };
  /** By scenario, by quote: what that version said it costs. */
  readonly costs: readonly (readonly { readonly monthly: number | null; readonly total: number | null }[])[];
}

/** Written by the code of that version, with what it made of them: nothing here goes through today's writer. */
const kept = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "data", "drafts-of-version-1.json"), "utf8"),
) as readonly Kept[];
const cases = kept.map((each) => [each.title, each] as const);

function costsOf(draft: Draft): Kept["costs"] {
  return draft.scenarios.map(({ id }) =>
    compareDraft(draft, id, "total").quotes.map(({ measures: { monthly, total } }) => ({
      monthly: monthly.ok ? monthly.value : null,
      total: total.ok ? total.value : null,
    })),
  );
}

function opened(draft: unknown): Draft {
  const read = readDraft(JSON.stringify(draft));
  if (read.state !== "read") throw new Error(JSON.stringify(read));
  return read.draft;
}

test.each(cases)("the draft “%s” of version 1 opens and gives the same cents", (_title, { draft, costs }) => {
  const read = opened(draft);
  expect(costsOf(read)).toEqual(costs);
  // Once kept again, it is of today's version and says the same.
  expect(costsOf(opened(JSON.parse(writeDraft(read))))).toEqual(costs);
});

test.each(cases)("the sheets of “%s” of version 1 are read and give the same cents", (_title, each) => {
  const { quotes, scenarios } = each.sheets;
  expect(costsOf(draftFromTables(opened(each.draft), quotes, scenarios))).toEqual(each.costs);
});
