import { bridgeBetween, checkQuotes, success, type Bridge, type Result } from "../../pricing";
import { comparisonFor } from "../comparisonMemo";
import { hostError } from "../hostError";
import type { CellResult } from "../WorksheetFunction";
import { quoteRow, scenarioRow, tablesAt } from "./comparedTables";
import { at, reading } from "./reading";
import { rowReference } from "./tables";

/** QUOTECHECK: the findings of each quote; a row that is not a quote shows its error. */
export const checkCells = reading([tablesAt(2)] as const, (tables): Result<CellResult[][]> => {
  const comparison = comparisonFor(tables);
  if (!comparison.ok) return comparison;
  return success([
    ["Quote", "Finding", "Where", "Cost", "Scenario", "Question"],
    ...checkQuotes(comparison.value).flatMap(({ name, findings }): CellResult[][] =>
      findings.ok
        ? findings.value.map(({ kind, where, cost, scenario, question }) => [
            ...[name, kind, where, cost ?? "", scenario, question],
          ])
        : [[name, hostError(findings.issue), "", "", "", ""]],
    ),
  ]);
});

/** BRIDGE: from the total of one quote to that of another. */
export const bridgeCells = reading(
  [tablesAt(5), at(2, rowReference), at(3, rowReference), at(4, rowReference)] as const,
  (tables, scenario, first, second): Result<CellResult[][]> => {
    const comparison = comparisonFor(tables);
    if (!comparison.ok) return comparison;
    const row = scenarioRow(comparison.value, scenario);
    if (!row.ok) return row;
    const from = quoteRow(comparison.value, first, "quote_a");
    if (!from.ok) return from;
    const to = quoteRow(comparison.value, second, "quote_b");
    if (!to.ok) return to;
    const bridge = bridgeBetween(comparison.value, row.value, from.value, to.value);
    return bridge.ok ? success(bridgeRows(bridge.value)) : bridge;
  },
);

function bridgeRows({ from, steps, to }: Bridge): CellResult[][] {
  return [
    ["Step", "Amount", "Sum"],
    [from.name, "", from.total],
    ...steps.map(({ cause, amount, sum }) => [cause, amount, sum]),
    [to.name, "", to.total],
  ];
}
