import { isFailure } from "./Failure";
import { independentCosts, independentInvoice, independentSchedule, type OracleCell } from "./oracle";

export type Row = Record<string, unknown>;

export function table(...rows: Row[]): unknown[][] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

export function shown(cell: OracleCell | undefined): string {
  return cell === undefined ? "nothing" : isFailure(cell) ? cell.code : cell;
}

/** The one cell of one quote and one scenario. */
export function cost(
  quote: Row,
  scenario: Row,
  measure?: string,
  discountRate?: number,
  charges?: unknown[][],
): string {
  const result = independentCosts(table(quote), table(scenario), measure, discountRate, charges);
  return result.kind === "error" ? `all ${result.code}` : shown(result.cells[0]?.[0]);
}

export function lines(quote: Row, scenario: Row, month = 1, charges?: unknown[][]): string[] {
  const invoice = independentInvoice(table(quote), table(scenario), 0, 0, month, charges);
  if (invoice.kind === "error") return [invoice.code];
  return invoice.lines.map(
    ([label, quantity, rate, amount]) => `${label}: ${quantity} × ${rate} = ${amount}`,
  );
}

/** The recurring totals month by month. */
export function months(quote: Row, scenario: Row): string[] {
  const schedule = independentSchedule(table(quote), table(scenario), 0, 0);
  return schedule.kind === "error" ? [schedule.code] : schedule.rows.map((row) => shown(row[4]));
}
