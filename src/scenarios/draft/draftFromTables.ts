import { comparableName, isBlank, plainCell, type TableCells } from "../../pricing";
import type { Draft, DraftQuote, DraftScenario, FieldValue } from "./Draft";
import { blankCounts, emptyScenario } from "./emptyDraft";
import { offerFields, quoteField } from "./fields/quoteFields";
import { deviceHeaders } from "./fields/scenarioFields";
import { freeId } from "./freeId";
import { countsDevices, meantBy, quoteHeaderOf, rateKeyOf, scenarioHeaderOf } from "./tableHeaders";

type Values = Readonly<Record<string, FieldValue>>;

/**
 * The draft with what stands in its tables. Quotes and scenarios are known again by name, the others by position, and
 * so keep their id and what no table holds. Headers may have any spelling that the tables are read by; columns that
 * mean nothing to a form are kept as they are.
 *
 * A count that all scenarios share becomes the environment's; where they differ, the environment stays as it was.
 */
export function draftFromTables(draft: Draft, quoteCells: TableCells, scenarioCells: TableCells): Draft {
  const classes = deviceHeaders(draft);
  const quoteRows = recordsOf(quoteCells, (header) => quoteHeaderOf(header, classes));
  const quotes: DraftQuote[] = [];
  for (const { known, values } of matched(draft.quotes, quoteRows, "Quote")) {
    const id = known?.id ?? freeId("quote", [...draft.quotes, ...quotes]);
    quotes.push({ checklist: {}, ...known, id, values });
  }
  const quotedKeys = (quoteCells[0] ?? []).flatMap((header) => rateKeyOf(String(header)) ?? []);
  const scenarioRows = recordsOf(scenarioCells, (header) => scenarioHeaderOf(header, classes));
  const counts = countsOf(draft, scenarioRows, quotedKeys);
  const scenarios: DraftScenario[] = [];
  for (const { known, values } of matched(draft.scenarios, scenarioRows, "Scenario")) {
    const id = known?.id ?? freeId("scenario", [...draft.scenarios, ...scenarios]);
    scenarios.push({ id, ...split(values, counts) });
  }
  return {
    ...draft,
    environment: { ...draft.environment, counts },
    quotes,
    scenarios: scenarios.length > 0 ? scenarios : [emptyScenario(draft.scenarios, "Base")],
  };
}

/** The rows that hold something, by the draft's headers. */
function recordsOf(cells: TableCells, headerOf: (header: string) => string): Values[] {
  const headers = meantBy(
    (cells[0] ?? []).map((cell) => String(cell).trim()),
    headerOf,
  );
  const rows = cells.slice(1);
  while (rows.length > 0 && (rows.at(-1) ?? []).every(isBlank)) rows.pop();
  return rows.map((row) =>
    Object.fromEntries(
      headers.flatMap((header, column) => (header === "" ? [] : [[header, valueOf(header, row[column])]])),
    ),
  );
}

/** What a cell holds, as a form keeps it: TRUE is 1 where a number is due, as the functions have it. */
function valueOf(header: string, cell: unknown): FieldValue {
  const plain = plainCell(cell);
  if (typeof plain === "boolean") {
    const field = quoteField(header, []);
    const isNumber = field !== undefined && field.kind !== "text" && !offerFields.includes(field);
    return isNumber ? Number(plain) : String(plain).toUpperCase();
  }
  if (typeof plain === "object") return plain.kind === "error" ? plain.errorValue : "";
  return typeof plain === "string" && plain.trim() === "" ? "" : plain;
}

interface Match<T> {
  readonly known: T | undefined;
  readonly values: Values;
}

/** Each row with the record that it was: the one of its name, else the nameless rest by position. */
function matched<T extends { readonly values: Values }>(
  records: readonly T[],
  rows: readonly Values[],
  header: "Quote" | "Scenario",
): Match<T>[] {
  const nameOf = (values: Values) => comparableName(String(values[header] ?? ""));
  const left = new Set(records);
  const byName = rows.map((values) => {
    const name = nameOf(values);
    const known = name === "" ? undefined : [...left].find((each) => nameOf(each.values) === name);
    if (known !== undefined) left.delete(known);
    return { known, values };
  });
  return byName.map(({ known, values }, position) => {
    const there = records[position];
    if (known !== undefined || there === undefined || !left.delete(there)) return { known, values };
    return { known: there, values };
  });
}

/** The environment's counts: in the order of the draft, then new classes in the order of the table. */
function countsOf(draft: Draft, rows: readonly Values[], quotedKeys: readonly string[]): Values {
  const inTable = rows[0] ?? {};
  const before = draft.environment.counts;
  const added = Object.keys(inTable).filter(
    (header) => !(header in before) && countsDevices(header, quotedKeys),
  );
  // A class of the workbook's own goes with its column; the others can always be typed.
  const kept = Object.keys(before).filter((header) => header in inTable || header in blankCounts());
  return Object.fromEntries(
    [...kept, ...added].map((header) => {
      const values = rows.map((values) => values[header] ?? "");
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
