import type { ComparedTables, InsertedSheets } from "../scenarios";
import type { WorkbookOutcome, WorkbookPort } from "../workbook";

/** The tables of an inserted comparison as they are now. */
export interface PresentTables {
  /** Undefined where the table of quotes or that of scenarios is gone. */
  readonly tables: ComparedTables | undefined;
  /** Whether one of these two is left without the other. */
  readonly isOneLeft: boolean;
}

/** Looks up what the tables of an inserted comparison are called now. */
export async function comparedTables(
  workbook: WorkbookPort,
  { quotesTable, scenariosTable, chargesTable }: InsertedSheets,
): Promise<WorkbookOutcome<PresentTables>> {
  const keys = [quotesTable, scenariosTable, ...(chargesTable === undefined ? [] : [chargesTable])];
  const read = await workbook.readTables(keys);
  if (!read.ok) return read;
  const [quotes, scenarios, charges] = read.value;
  const tables = quotes &&
    scenarios && { quotes: quotes.name, scenarios: scenarios.name, charges: charges?.name };
  return { ok: true, value: { tables, isOneLeft: (quotes === undefined) !== (scenarios === undefined) } };
}
