import { comparableName, type TableCells } from "../../../pricing";
import {
  nameAt,
  readPasted,
  withPasted,
  type Draft,
  type PastedKind,
  type PastedTable,
} from "../../../scenarios";
import type { SheetOfFile } from "../../inventory/desk/Desk";

/** What tables of a file are added to, and how amounts of another currency are recognized. */
export interface FileContext {
  readonly kind: PastedKind;
  readonly draft: Draft;
  readonly foreign: (text: string) => string | undefined;
  readonly owner: string | undefined;
}

/** The place of the sheet of which most columns are known, of equal ones that with more in them; the first where none is. */
export function fittingSheet(
  sheets: readonly SheetOfFile[],
  { kind, draft, foreign, owner }: FileContext,
): number {
  const fits = sheets.map(({ cells }) => fitOf(readPasted(kind, cells, draft, foreign, owner)));
  return Math.max(0, fits.indexOf(Math.max(...fits)));
}

/** What a file holds: a table of the kind, and of quotes the charges that came with them. */
export interface FileTables {
  readonly table: PastedTable | string;
  readonly charges: (PastedTable & { readonly sheet: string }) | undefined;
  /** The names of the sheets that are not read though they hold something. */
  readonly notRead: readonly string[];
}

/** Reads a sheet of a file; with quotes also the charges that another of its sheets holds. */
export function tablesInFile(sheets: readonly SheetOfFile[], at: number, context: FileContext): FileTables {
  const { kind, draft, foreign, owner } = context;
  const cells = sheets[at]?.cells ?? [];
  const table = readPasted(kind, cells, draft, foreign, owner);
  const others = sheets.filter((each, place) => place !== at && each.cells.length > 0);
  const alone = { table, charges: undefined, notRead: others.map(({ name }) => name) };
  if (kind !== "quotes" || typeof table === "string") return alone;
  const { draft: quoted, ids } = withPasted(
    draft,
    "quotes",
    table.records.map(({ values }) => values),
  );
  const only = ids.length === 1 ? nameAt(quoted.quotes, quoted.quotes.length - 1) : undefined;
  const inCharges = { ...context, kind: "charges", draft: quoted, owner: only } as const;
  const sheet = others[fittingSheet(others, inCharges)];
  const charges = sheet && readPasted("charges", sheet.cells, quoted, foreign, only);
  if (typeof charges !== "object" || cellsTaken(charges) === 0) return alone;
  const withCharges = readPasted(kind, cells, draft, foreign, owner, chargesBeside(charges, table));
  return {
    table: typeof withCharges === "string" ? table : withCharges,
    charges: { ...charges, sheet: sheet?.name ?? "" },
    notRead: others.filter((each) => each !== sheet).map(({ name }) => name),
  };
}

/** Far more than a sheet has cells. */
const A_COLUMN = 1e9;

const fitOf = (table: PastedTable | string): number =>
  typeof table === "string" || cellsTaken(table) === 0
    ? 0
    : A_COLUMN * table.columns.filter(({ header }) => header !== undefined).length + cellsTaken(table);

const cellsTaken = (table: PastedTable | string): number =>
  typeof table === "string"
    ? 0
    : table.records.flatMap(({ cells }) => cells).filter(({ fate }) => fate === "term").length;

/** Charges as a table beside the quotes that they came with, under the names that these have in the file. */
function chargesBeside({ records }: PastedTable, quotes: PastedTable): TableCells {
  const [only, ...others] = quotes.records;
  const names = quotes.records.map(({ name }) => comparableName(name));
  const ownerOf = (written: string): string =>
    written === "" && others.length === 0 ? (only?.name ?? "") : written;
  const headers = [...new Set(["Quote", ...records.flatMap(({ values }) => Object.keys(values))])];
  const rows = records.map(({ values }) => ({ ...values, Quote: ownerOf(String(values["Quote"] ?? "")) }));
  const own = rows.filter(({ Quote }) => Quote === "" || names.includes(comparableName(Quote)));
  return [
    headers,
    ...own.map((row: Readonly<Record<string, unknown>>) => headers.map((header) => row[header] ?? "")),
  ];
}
