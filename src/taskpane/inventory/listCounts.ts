import type { CountRow, ListKind } from "../../inventory";
import { STANDARD_CLASS_HEADERS } from "../../scenarios";

/** What a list comes to, by the headers of the environment. */
export interface ListCounts {
  /** The names of its files. */
  readonly source: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Rows of which nobody knows what they are: none of the counts has them. */
  readonly unclear?: number;
  /** The same by client, as records of scenarios, where the list tells clients. */
  readonly byClient?: readonly ScenarioRecord[];
}

/** Values of a scenario by header. */
export type ScenarioRecord = Readonly<Record<string, number | string>>;

/** The counts of a table by class or kind: devices by class, of accounts the users. */
export function countsOf(kind: ListKind, table: readonly CountRow[], source: string): ListCounts {
  const unclear = unclearIn(table);
  if (kind === "accounts") return { source, counts: { Users: Number(table.at(-1)?.[2] ?? 0) }, ...unclear };
  const counts = Object.fromEntries(
    table.slice(1, -1).flatMap(([name = "", counted = 0]): [string, number][] => {
      const isKept =
        name !== "Unclear" && (Number(counted) > 0 || STANDARD_CLASS_HEADERS.includes(String(name)));
      return isKept ? [[String(name), Number(counted)]] : [];
    }),
  );
  return { source, counts, ...unclear };
}

/** What the row Unclear stands for: of devices its own column of the total, of accounts the number of them. */
function unclearIn(table: readonly CountRow[]): Pick<ListCounts, "unclear"> {
  const [headings = [], ...rows] = table;
  const column = headings.indexOf("Unclear");
  const unclear = column < 0 ? rows.find(([name]) => name === "Unclear")?.[1] : rows.at(-1)?.[column];
  return Number(unclear ?? 0) > 0 ? { unclear: Number(unclear) } : {};
}

/** Rows of a count by client as records of scenarios: without the total and what is unclear. */
export function scenarioRecords(rows: readonly CountRow[]): readonly ScenarioRecord[] {
  const [headings = [], ...body] = rows;
  return body
    .slice(0, -1)
    .map((row) =>
      Object.fromEntries(
        headings.flatMap((heading, column): [string, number | string][] =>
          heading === "Unclear"
            ? []
            : [[heading === "Name" ? "Scenario" : String(heading), row[column] ?? ""]],
        ),
      ),
    );
}

/** All that was counted as one scenario, named by the day of the list that is open. */
export function countedScenario(
  lists: { readonly accounts?: ListCounts; readonly devices?: ListCounts },
  asOf: string,
): ScenarioRecord {
  return { Scenario: `Counted ${asOf}`.trim(), ...lists.accounts?.counts, ...lists.devices?.counts };
}

/** Scenarios of both lists: of a client that stands in both, one with the counts of both. */
export function joinedScenarios(
  first: readonly ScenarioRecord[],
  second: readonly ScenarioRecord[],
): readonly ScenarioRecord[] {
  const key = (record: ScenarioRecord) => String(record["Scenario"]).trim().toLowerCase();
  const others = new Map(second.map((record) => [key(record), record]));
  const joined = first.map((record) => {
    const other = others.get(key(record));
    others.delete(key(record));
    return other === undefined ? record : { ...other, ...record };
  });
  return [...joined, ...others.values()];
}
