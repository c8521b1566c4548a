import { MAP_TABLE } from "../scenarios";
import type { TableChange, TableContents, WorkbookOutcome, WorkbookPort } from "../workbook";
import { refusal, type ActionReport } from "./ActionReport";

/** A heading or a value, and what it means. */
export type Meant = readonly [from: string, to: string];

/** What the table `Inventory map` says, row by row; undefined where the workbook has none or cannot be asked. */
async function readMap(workbook: WorkbookPort): Promise<readonly Meant[] | undefined> {
  const found = await workbook.readTables([MAP_TABLE]);
  const [table] = found.ok ? found.value : [];
  return table?.rows
    .slice(1)
    .map(([from = "", to = ""]): Meant => [String(from).trim(), String(to).trim()])
    .filter(([from, to]) => from !== "" && to !== "");
}

/**
 * Tells what the table `Inventory map` of the workbook says, at once and after each change of it.
 *
 * @returns how to have it read once more, as Excel says nothing of a table that is new; and how to stop
 */
export function followInventoryMap(
  workbook: WorkbookPort,
  onMap: (map: readonly Meant[] | undefined) => void,
): { readonly look: () => void; readonly stop: () => void } {
  let isStopped = false;
  let isReading = false;
  let isAskedAgain = false;
  const look = (): void => {
    isAskedAgain = isReading;
    if (isReading || isStopped) return;
    isReading = true;
    void readMap(workbook).then((map) => {
      isReading = false;
      if (isStopped) return;
      onMap(map);
      if (isAskedAgain) look();
    });
  };
  const stopListening = workbook.on("tables changed", look);
  look();
  return {
    look,
    stop: () => {
      isStopped = true;
      stopListening();
    },
  };
}

/**
 * Writes into the table `Inventory map` what something means, in place of what it says of it; "" takes that back. Says
 * nothing where there is no such table, or where all went well.
 */
export async function sayInInventoryMap(
  workbook: WorkbookPort,
  [from, to]: Meant,
): Promise<ActionReport | undefined> {
  const found = await workbook.readTables([MAP_TABLE]);
  if (!found.ok) return refusal(found.problem);
  const [table] = found.value;
  if (table === undefined) return undefined;
  const known = filledRows(table);
  const isMeant = (row: TableContents["rows"][number]): boolean => sameMeant(row[0], from);
  const isKnown = known.some(isMeant);
  if (!isKnown && to === "") return undefined;
  const rows = isKnown
    ? known.map((row) => (isMeant(row) ? [row[0] ?? "", to, ...row.slice(2)] : row))
    : [...known, [from, to]];
  const written = await writeMap(workbook, table, rows);
  return written.ok ? undefined : refusal(written.problem);
}

/** Writes what the map does not say yet below what it says; what it says stays. */
export async function teachInventoryMap(
  workbook: WorkbookPort,
  table: TableContents,
  map: readonly Meant[],
): Promise<WorkbookOutcome<undefined>> {
  const known = filledRows(table);
  const fresh = map.filter(([from]) => !known.some(([each]) => sameMeant(each, from)));
  if (fresh.length === 0) return { ok: true, value: undefined };
  return writeMap(workbook, table, [...known, ...fresh]);
}

const sameMeant = (one: unknown, other: string): boolean =>
  String(one).trim().toLowerCase() === other.trim().toLowerCase();

const filledRows = ({ rows }: TableContents): TableContents["rows"] =>
  rows.slice(1).filter((row) => row.some((cell) => cell !== ""));

/** Writes all of the map, with a row behind it that waits to be filled in. */
function writeMap(
  workbook: WorkbookPort,
  { key, rows: before }: TableContents,
  rows: TableChange["rows"],
): Promise<WorkbookOutcome<undefined>> {
  const [headings = []] = before;
  const wide = [...rows, []].map((row) => headings.map((_heading, column) => row[column] ?? ""));
  return workbook.writeTables([{ key, rows: [headings, ...wide], before }]);
}
