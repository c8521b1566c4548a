"use strict";

/**
 * Wrong changes of what stands around the core: functions, sheets, actions, workbook and pane.
 *
 * @type {readonly (readonly [string, string, string, string])[]}
 */
module.exports = [
  [
    "functions/arguments/tierColumns.ts",
    "tiers may leave a gap and still be from and to",
    "from !== before && from !== before + 1",
    "from < before",
  ],
  [
    "functions/arguments/figures.ts",
    "a schedule's row is explained by the first month",
    "(row === 0 ? undefined : { ...rows.value, month: row })",
    "(row === 0 ? undefined : { ...rows.value, month: 1 })",
  ],
  [
    "functions/sharedTables.ts",
    "tables that differ in their charges are taken for the same",
    "    sameCells(one.charges, other.charges)\n",
    "    true\n",
  ],
  [
    "scenarios/draft/compareDraft.ts",
    "an incomplete quote may be the cheapest of a draft",
    "cost: quote.measures[measure], complete: quote.complete }",
    "cost: quote.measures[measure], complete: true }",
  ],
  [
    "scenarios/comparison/whatIfRows.ts",
    "a what-if changes the class of which there is least",
    "count(header) > count(largest)",
    "count(header) < count(largest)",
  ],
  [
    "actions/refreshComparison.ts",
    "sheets that are gone are drawn",
    "drawings.filter(({ sheetKey }) => keys.includes(sheetKey))",
    "drawings",
  ],
  [
    "actions/explainSelection.ts",
    "a sum of several figures is told as the first of them",
    "only !== undefined && found.length === 1 ? only : { figures }",
    "only !== undefined ? only : { figures }",
  ],
  [
    "actions/functionsIn.ts",
    "functions are found in texts",
    'formula.replace(/"[^"]*"|\'[^\']*\'/g, " ")',
    "formula",
  ],
  [
    "workbook/writeTables.ts",
    "added columns stay when the rest is taken back",
    "for (let at = headers.length - 1; at >= old.headers.length; at--) table.columns.getItemAt(at).delete();",
    "",
  ],
  [
    "workbook/writeTables.ts",
    "a table that was changed meanwhile is written over",
    "  if (other)\n",
    "  if (other && before.length === 0)\n",
  ],
  [
    "taskpane/wizard/issues.ts",
    "issues are shown before their field was touched",
    "(state.visited.includes(step) || state.touched.includes(issue.field))",
    "true",
  ],
  [
    "taskpane/explain/FigureInvoice.tsx",
    "the invoice stays that of the first month",
    "figures.invoiceOf({ ...current, month })",
    "figures.invoiceOf({ ...current, month: 1 })",
  ],
  ["taskpane/numbers/NumberLocale.ts", "the sign of a typed number is lost", "? -1 : 1", "? 1 : 1"],
];
