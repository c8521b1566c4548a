import {
  boundsWithin,
  breakEven,
  costGrid,
  failed,
  failure,
  fieldBetween,
  fieldName,
  fieldNamed,
  flipFields,
  flips,
  flipsWithinReach,
  MOST_TRIALS,
  sensitivity,
  simulate,
  Study,
  success,
  swingFields,
  swings,
  USUAL_CHANGE,
  USUAL_SEED,
  USUAL_SPREAD,
  USUAL_TRIALS,
  valuesTried,
  withinReach,
  ZERO,
  type Decimal,
  type Field,
  type FlipPoint,
  type Measure,
  type Result,
} from "../../pricing";
import { comparisonFor } from "../comparisonMemo";
import type { ComparedTables } from "../sharedTables";
import type { CellResult } from "../WorksheetFunction";
import { measure, quoteRow, scenarioRow, shown, tablesAt } from "./comparedTables";
import { changeNear, searchBound, seedNumber, trialCount, valueList } from "./analysisNumbers";
import { at, reading } from "./reading";
import { discountRate, fieldText, rowReference, type RowReference } from "./tables";

type Cells = Result<CellResult[][]>;

/** The study of the scenario that a reference means. */
function studyOf(
  tables: ComparedTables,
  scenario: RowReference,
  chosen: Measure,
  rate: Decimal,
): Result<Study> {
  const comparison = comparisonFor(tables);
  if (!comparison.ok) return comparison;
  const row = scenarioRow(comparison.value, scenario);
  return row.ok ? Study.of(comparison.value, row.value, chosen, rate) : row;
}

/** What is wrong with a field, said of the argument that names it. */
function ofArgument<T>(result: Result<T>, field: string): Result<T> {
  return result.ok ? result : failure({ ...result.issue, field });
}

/** The longest horizon among some values of a field. */
function longest(study: Study, { kind }: Field, values: readonly number[]): number {
  return kind === "horizon" ? Math.max(study.months, ...values) : study.months;
}

/** SENSITIVITY: headings, then one row per value. */
export const sensitivityCells = reading(
  [
    tablesAt(7),
    at(2, rowReference),
    at(3, fieldText),
    at(4, valueList),
    at(5, measure),
    at(6, discountRate),
  ] as const,
  (tables, scenario, text, listed, chosen, rate): Cells => {
    const study = studyOf(tables, scenario, chosen, rate);
    if (!study.ok) return study;
    const field = fieldNamed(study.value, text);
    if (!field.ok) return field;
    const values = listed(field.value);
    if (!values.ok) return values;
    const { names } = study.value;
    const months = longest(study.value, field.value, values.value);
    const reach = withinReach(values.value.length, names.length, months, "values");
    if (!reach.ok) return reach;
    const rows = sensitivity(study.value, field.value, values.value);
    return success([
      [fieldName(field.value), ...names],
      ...rows.map(({ value, costs }) => [value, ...costs.map(shown)]),
    ]);
  },
);

/** COSTGRID: the values of the columns above, those of the rows in front. */
export const gridCells = reading(
  [
    ...([tablesAt(9), at(2, rowReference)] as const),
    ...([at(3, fieldText), at(4, valueList), at(5, fieldText), at(6, valueList)] as const),
    ...([at(7, measure), at(8, discountRate)] as const),
  ] as const,
  (tables, scenario, rowText, listedInRows, columnText, listedInColumns, chosen, rate): Cells => {
    const study = studyOf(tables, scenario, chosen, rate);
    if (!study.ok) return study;
    const rowField = ofArgument(fieldNamed(study.value, rowText), "row_field");
    if (!rowField.ok) return rowField;
    const columnField = ofArgument(fieldNamed(study.value, columnText), "column_field");
    if (!columnField.ok) return columnField;
    if (fieldName(rowField.value) === fieldName(columnField.value))
      return failed("same-field", {
        field: "column_field",
        where: { kind: "argument" },
        found: fieldName(columnField.value),
      });
    const rowList = listedInRows(rowField.value);
    if (!rowList.ok) return rowList;
    const columnList = listedInColumns(columnField.value);
    if (!columnList.ok) return columnList;
    const [rowValues, columnValues] = [rowList.value, columnList.value];
    const points = rowValues.length * columnValues.length;
    const months = Math.max(
      longest(study.value, rowField.value, rowValues),
      longest(study.value, columnField.value, columnValues),
    );
    const reach = withinReach(points, study.value.names.length, months, "values");
    if (!reach.ok) return reach;
    const rows = { field: rowField.value, values: rowValues };
    const columns = { field: columnField.value, values: columnValues };
    const best = costGrid(study.value, rows, columns);
    return success([
      [`${fieldName(rows.field)} \\ ${fieldName(columns.field)}`, ...columnValues],
      ...best.map((row, index) => [rowValues[index] ?? 0, ...row.map(shown)]),
    ]);
  },
);

/** BREAKEVEN: the value at which two quotes change places. */
export const breakEvenValue = reading(
  [
    ...([tablesAt(10), at(2, rowReference), at(3, rowReference), at(4, rowReference)] as const),
    ...([at(5, fieldText), at(6, searchBound), at(7, searchBound)] as const),
    ...([at(8, measure), at(9, discountRate)] as const),
  ] as const,
  (tables, scenario, quoteA, quoteB, text, low, high, chosen, rate): Result<number> => {
    const study = studyOf(tables, scenario, chosen, rate);
    if (!study.ok) return study;
    const first = quoteRow(study.value.comparison, quoteA, "quote_a");
    if (!first.ok) return first;
    const second = quoteRow(study.value.comparison, quoteB, "quote_b");
    if (!second.ok) return second;
    const field = fieldBetween(study.value, text, first.value);
    if (!field.ok) return field;
    const lowest = low(field.value);
    if (!lowest.ok) return lowest;
    const highest = high(field.value);
    if (!highest.ok) return highest;
    const bounds = boundsWithin(field.value, { low: lowest.value, high: highest.value });
    if (!bounds.ok) return bounds;
    const months = longest(study.value, field.value, [highest.value ?? 0]);
    const reach = withinReach(valuesTried(field.value, bounds.value), 2, months, "bounds");
    if (!reach.ok) return reach;
    const found = breakEven(study.value, field.value, first.value, second.value, bounds.value);
    if (!found.ok) return found;
    if (found.value !== undefined) return success(found.value);
    const nameOf = (column: number) => study.value.names[column] ?? "";
    return failed("no-crossing", {
      field: "field",
      crossed: fieldName(field.value),
      first: nameOf(first.value),
      second: nameOf(second.value),
    });
  },
);

/** SIMULATE: headings, then one row per quote. */
export const simulationCells = reading(
  [
    tablesAt(6),
    at(2, rowReference),
    at(3, changeNear(USUAL_SPREAD)),
    at(4, trialCount(USUAL_TRIALS, MOST_TRIALS)),
    at(5, seedNumber(USUAL_SEED)),
  ] as const,
  (tables, scenario, spread, trials, seed): Cells => {
    const study = studyOf(tables, scenario, "total", ZERO);
    if (!study.ok) return study;
    const reach = withinReach(trials, study.value.names.length, study.value.months, "trials");
    if (!reach.ok) return reach;
    const found = simulate(study.value, { spread, trials, seed });
    if (!found.ok) return found;
    return success([
      ["Quote", "P10", "P50", "P90", "Mean", "Cheapest share"],
      ...found.value.map(({ name, p10, p50, p90, mean, cheapestShare }) => [
        ...[name, shown(p10), shown(p50), shown(p90), shown(mean), shown(cheapestShare)],
      ]),
    ]);
  },
);

/** FLIPS: headings, then one row per field. */
export const flipCells = reading(
  [tablesAt(5), at(2, rowReference), at(3, measure), at(4, discountRate)] as const,
  (tables, scenario, chosen, rate): Cells => {
    const study = studyOf(tables, scenario, chosen, rate);
    if (!study.ok) return study;
    const fields = flipFields(study.value);
    const reach = flipsWithinReach(study.value, fields);
    if (!reach.ok) return reach;
    const found = flips(study.value, fields);
    if (!found.ok) return found;
    const cellsOf = (point: FlipPoint | undefined) =>
      point === undefined ? ["", ""] : [point.value, point.best];
    return success([
      ["Field", "Now", "Falls to", "Then best", "Rises to", "Then best"],
      ...found.value.map(({ field, falls, rises }) => [
        fieldName(field),
        field.present,
        ...cellsOf(falls),
        ...cellsOf(rises),
      ]),
    ]);
  },
);

/** SWINGS: headings, then one row per field. */
export const swingCells = reading(
  [
    ...([tablesAt(7), at(2, rowReference), at(3, rowReference), at(4, changeNear(USUAL_CHANGE))] as const),
    ...([at(5, measure), at(6, discountRate)] as const),
  ] as const,
  (tables, scenario, quote, change, chosen, rate): Cells => {
    const study = studyOf(tables, scenario, chosen, rate);
    if (!study.ok) return study;
    const column = quoteRow(study.value.comparison, quote);
    if (!column.ok) return column;
    const fields = swingFields(study.value, column.value);
    const reach = withinReach(2 * fields.length, 1, study.value.months, "quotes");
    if (!reach.ok) return reach;
    const found = swings(study.value, column.value, change, fields);
    if (!found.ok) return found;
    return success([
      ["Field", "Now", "Low", "High", "Cost at low", "Cost at high", "Swing"],
      ...found.value.map(({ field, low, high, costAtLow, costAtHigh, swing }) => [
        ...[field.title, field.present, low, high, shown(costAtLow), shown(costAtHigh), shown(swing)],
      ]),
    ]);
  },
);
