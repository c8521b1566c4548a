import { emptyDraft, type Difference } from "../../../src/scenarios";
import { placedDifferences } from "../../../src/taskpane/wizard/sync/conflicts";

const draft = emptyDraft("USD");
const scenario = draft.scenarios[0]?.id ?? "";
const difference = (change: Partial<Difference>): Difference => ({
  ...{ table: "Scenarios", of: "cell", id: scenario, row: "Base", column: "Months", sheet: 12, wizard: 24 },
  ...change,
});

test.each<readonly [string, Partial<Difference>, string, string | undefined]>([
  ["a term of a quote", { table: "Quotes", id: "quote-2", column: "Term" }, "quotes", "quote-2/Term"],
  ["a quote that one side has no more", { table: "Quotes", of: "row", column: "Quote" }, "quotes", undefined],
  ["what changes in a scenario", {}, "future", `${scenario}/Months`],
  ["a count that follows the environment", { column: "Users" }, "environment", "environment/Users"],
  ["the order of the scenarios", { of: "order", id: "" }, "future", undefined],
])("%s is asked for where one would change it", (_what, change, step, field) => {
  expect(placedDifferences(draft, [difference(change)])).toMatchObject([{ step, field }]);
});

test("a count of a scenario's own is asked for at that scenario", () => {
  const own = { ...draft, scenarios: draft.scenarios.map((each) => ({ ...each, ownCounts: { Users: 9 } })) };
  expect(placedDifferences(own, [difference({ column: "Users" })])).toMatchObject([
    { step: "future", field: `${scenario}/Users` },
  ]);
});
