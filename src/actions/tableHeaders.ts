import { meantBy, quoteHeaderOf, scenarioHeaderOf } from "../scenarios";
import { contentOf, type TableCells, type Tables } from "./Tables";

/** The headers of both tables. */
export interface TableHeaders {
  readonly quotes: readonly string[];
  readonly scenarios: readonly string[];
}

/**
 * What the headers of the sheets mean in the words of the draft: someone may have written “Per user” over “User
 * rate”. Of two columns that mean the same the second keeps its spelling.
 */
export function meantHeaders(tables: Tables): TableHeaders {
  const scenarios = meantBy(writtenHeaders(tables.scenarios), (header) => scenarioHeaderOf(header, []));
  return {
    scenarios,
    quotes: meantBy(writtenHeaders(tables.quotes), (header) => quoteHeaderOf(header, scenarios)),
  };
}

/** The table under other headers. */
export function underHeaders([, ...body]: TableCells, headers: readonly string[]): TableCells {
  return [headers, ...body];
}

/** The headers as they are written in a sheet. */
export const writtenHeaders = ([headers = []]: TableCells): readonly string[] =>
  headers.map((header) => String(contentOf(header)).trim());
