import type { TableCells } from "../../pricing";
import { withOwner } from "../draft/chargesOf";
import type { Draft, DraftQuote, DraftScenario, FieldValue } from "../draft/Draft";
import { blankCounts, emptyScenario } from "../draft/emptyDraft";
import { countsDevices, rateKeyOf } from "../draft/tableHeaders";
import { draftRows, type Rows, type TableRows } from "./Rows";
import { sheetRows } from "./sheetRows";

type Values = Readonly<Record<string, FieldValue>>;

/**
 * The draft with these quotes, scenarios and charges. Those that it knows keep what no table holds. Columns that mean nothing
 * to a form are kept as they are.
 *
 * A count that all scenarios share becomes the environment's; where they differ, the environment stays as it was.
 */
export function draftFromRows(draft: Draft, { quotes, scenarios, charges }: Rows): Draft {
  const counts = countsOf(
    draft,
    scenarios,
    quotes.headers.flatMap((header) => rateKeyOf(header) ?? []),
  );
  const read = scenarios.rows.map(({ id, values }): DraftScenario => ({ id, ...split(values, counts) }));
  const quoted = quotes.rows.map(({ id, values }): DraftQuote => {
    const known = draft.quotes.find((each) => each.id === id);
    return { checklist: {}, ...known, id, values };
  });
  return {
    ...draft,
    environment: { ...draft.environment, counts },
    quotes: quoted,
    charges: charges.rows.map(({ id, values }) => {
      const known = draft.charges.find((each) => each.id === id);
      return withOwner({ ...known, id, values }, draft.quotes, quoted);
    }),
    scenarios: read.length > 0 ? read : [emptyScenario(draft.scenarios, "Base")],
  };
}

/** The draft with what stands in these tables, in place of what it held; without charges, its own stay. */
export function draftFromTables(
  draft: Draft,
  quotes: TableCells,
  scenarios: TableCells,
  charges?: TableCells,
): Draft {
  return draftFromRows(draft, sheetRows({ quotes, scenarios, charges }, draftRows(draft)));
}

/** The environment's counts: in the order of the draft, then new classes in the order of the table. */
function countsOf(draft: Draft, { headers, rows }: TableRows, quotedKeys: readonly string[]): Values {
  const before = draft.environment.counts;
  const added = headers.filter((header) => !(header in before) && countsDevices(header, quotedKeys));
  // A class of the workbook's own goes with its column; the others can always be typed.
  const kept = Object.keys(before).filter((header) => headers.includes(header) || header in blankCounts());
  return Object.fromEntries(
    [...kept, ...added].map((header) => {
      const values = rows.map(({ values }) => values[header] ?? "");
      const shared = values.every((value) => value === values[0]);
      return [header, (shared ? values[0] : before[header]) ?? ""];
    }),
  );
}

/** A scenario's values, and those of its counts that differ from the environment's. */
function split(row: Values, counts: Values): Pick<DraftScenario, "values" | "ownCounts"> {
  const values: Record<string, FieldValue> = {};
  const ownCounts: Record<string, FieldValue> = {};
  for (const [header, value] of Object.entries(row)) {
    if (!(header in counts)) values[header] = value;
    else if (value !== counts[header]) ownCounts[header] = value;
  }
  return { values, ownCounts };
}
