import type { FieldValue } from "../draft/Draft";
import {
  forTables,
  isSameRow,
  isSameValue,
  TABLES,
  valueIn,
  type Row,
  type Rows,
  type RowTable,
  type TableRows,
} from "./Rows";

/** Where sheets and wizard were both changed, and not to the same. */
export interface Difference {
  readonly table: RowTable["title"];
  /** A cell; a whole row, which one side has no more and the other has changed; or the order of the rows. */
  readonly of: "cell" | "row" | "order";
  /** The id of the row; "" for the order. */
  readonly id: string;
  /** Name of the row; "" for the order. */
  readonly row: string;
  /** The draft's header of the column, {@link ORDER_OF_ROWS} for the order. A row that one side lacks differs in its name. */
  readonly column: string;
  readonly sheet: FieldValue;
  readonly wizard: FieldValue;
}

export const ORDER_OF_ROWS = "order of the rows";

/** What comes of sheets and draft when the changes of both are put together. */
export interface Merge {
  /** What the draft shall hold; the draft's own where both differ. */
  readonly draft: Rows;
  /** What the sheets shall hold; their own where both differ. */
  readonly sheet: Rows;
  /** Whether that is not what the draft holds already. */
  readonly changesDraft: boolean;
  readonly changesSheet: boolean;
  readonly differences: readonly Difference[];
  /** What the changes of either side are measured from afterwards, once the draft has its part. */
  readonly base: Rows;
  /** The same once the sheets hold theirs, too. */
  readonly baseOnceWritten: Rows;
}

/**
 * Puts together what was changed in the sheets and in the draft since both held the same: cell by cell, a change on
 * one side goes to the other. Where both changed a cell, and not to the same, each keeps its own until somebody chooses.
 *
 * @param base what both held when they were last the same
 */
export function mergeRows(base: Rows, sheet: Rows, draft: Rows): Merge {
  const merges = forTables((each) =>
    mergeTable(base[each.table], sheet[each.table], draft[each.table], each),
  );
  const both = (key: Exclude<keyof TableMerge, "differences">): Rows =>
    forTables(({ table }) => merges[table][key]);
  const merged = both("draft");
  const towardsSheet = both("sheet");
  return {
    draft: merged,
    sheet: towardsSheet,
    changesDraft: !areSame(merged, draft),
    changesSheet: !areSame(towardsSheet, sheet),
    differences: TABLES.flatMap(({ table }) => merges[table].differences),
    base: both("base"),
    baseOnceWritten: both("baseOnceWritten"),
  };
}

/** Whether both hold the same rows in the same order, whatever blank columns they have. */
export function areSame(left: Rows, right: Rows): boolean {
  return TABLES.every(({ table }) => {
    const [one, other] = [left[table], right[table]];
    if (one.rows.length !== other.rows.length) return false;
    return one.rows.every((row, place) => {
      const there = other.rows[place];
      return there?.id === row.id && isSameRow(row, there);
    });
  });
}

interface TableMerge {
  readonly draft: TableRows;
  readonly sheet: TableRows;
  readonly base: TableRows;
  readonly baseOnceWritten: TableRows;
  readonly differences: readonly Difference[];
}

function mergeTable(
  base: TableRows,
  sheet: TableRows,
  draft: TableRows,
  { title: table, name }: RowTable,
): TableMerge {
  const [inBase, inSheet, inDraft] = [byId(base), byId(sheet), byId(draft)];
  const differences: Difference[] = [];
  const forDraft = new Map<string, Row>();
  const forSheet = new Map<string, Row>();
  const disputed = new Map<string, Row | undefined>();
  const headers = [...new Set([...draft.headers, ...sheet.headers, ...base.headers])];
  for (const id of new Set([...inDraft.keys(), ...inSheet.keys()])) {
    const [was, there, here] = [inBase.get(id), inSheet.get(id), inDraft.get(id)];
    if (there && here) {
      const cells = mergeCells(was, there, here, headers);
      forDraft.set(id, { id, values: cells.draft });
      forSheet.set(id, { id, values: cells.sheet });
      if (cells.disputed.length === 0) continue;
      // The base of a cell stays what it was while nobody has chosen.
      const values = { ...there.values };
      for (const column of cells.disputed) {
        values[column] = was === undefined ? "" : valueIn(was, column);
        const row = String(valueIn(there, name)).trim();
        const [sheets, wizards] = [valueIn(there, column), valueIn(here, column)];
        differences.push({ table, of: "cell", id, row, column, sheet: sheets, wizard: wizards });
      }
      disputed.set(id, { id, values });
      continue;
    }
    const only = there ?? here;
    if (only === undefined) continue;
    const isNew = was === undefined;
    const isGone = was !== undefined && isSameRow(was, only);
    if (isGone) continue;
    if (isNew || here) forDraft.set(id, only);
    if (isNew || there) forSheet.set(id, only);
    if (isNew) continue;
    disputed.set(id, was);
    const row = String(valueIn(only, name)).trim();
    const at = (side: Row | undefined): FieldValue => (side === undefined ? "" : row);
    differences.push({ table, of: "row", id, row, column: name, sheet: at(there), wizard: at(here) });
  }
  const order = mergeOrder(idsOf(base), idsOf(sheet), idsOf(draft));
  if (order.isDisputed) {
    const names = ({ rows }: TableRows): string =>
      rows.map((row) => String(valueIn(row, name)).trim()).join(", ");
    const sides = { sheet: names(sheet), wizard: names(draft) };
    differences.push({ table, of: "order", id: "", row: "", column: ORDER_OF_ROWS, ...sides });
  }
  const draftHeaders = headersForDraft(base, sheet, draft, [...forDraft.values()]);
  const sheetHeaders = [...new Set([...draftHeaders, ...sheet.headers])];
  const written = inOrderOf(order.sheet, forSheet);
  return {
    draft: {
      headers: draftHeaders,
      rows: inOrderOf(order.draft, forDraft).map((row) => under(draftHeaders, row)),
    },
    sheet: { headers: sheetHeaders, rows: written },
    base: baseOf(sheet.headers, sheet.rows, disputed, base, order.isDisputed),
    baseOnceWritten: baseOf(sheetHeaders, written, disputed, base, order.isDisputed),
    differences,
  };
}

const byId = ({ rows }: TableRows): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
const idsOf = ({ rows }: TableRows): readonly string[] => rows.map(({ id }) => id);

function mergeCells(was: Row | undefined, there: Row, here: Row, headers: readonly string[]) {
  const draft: Record<string, FieldValue> = {};
  const sheet: Record<string, FieldValue> = {};
  const disputed: string[] = [];
  for (const header of headers) {
    const [before, sheets, drafts] = [
      was ? valueIn(was, header) : "",
      valueIn(there, header),
      valueIn(here, header),
    ];
    const bySheet = !isSameValue(before, sheets);
    const byDraft = !isSameValue(before, drafts);
    if (bySheet && byDraft && !isSameValue(sheets, drafts)) disputed.push(header);
    // What both have made the same is left to each in its own writing.
    draft[header] = bySheet && !byDraft ? sheets : drafts;
    sheet[header] = byDraft && !bySheet ? drafts : sheets;
  }
  return { draft, sheet, disputed };
}

/** The columns of the draft's table: a column that was added to the sheet comes along, one that was deleted goes. */
function headersForDraft(
  base: TableRows,
  sheet: TableRows,
  draft: TableRows,
  merged: readonly Row[],
): readonly string[] {
  const isUntouched = (header: string): boolean =>
    draft.rows.every((row) => {
      const was = base.rows.find(({ id }) => id === row.id);
      return was === undefined || isSameValue(valueIn(was, header), valueIn(row, header));
    });
  const isDeleted = (header: string): boolean =>
    base.headers.includes(header) && !sheet.headers.includes(header) && isUntouched(header);
  const isFilled = (header: string): boolean => merged.some((row) => valueIn(row, header) !== "");
  const added = sheet.headers.filter(
    (header) => !draft.headers.includes(header) && (!base.headers.includes(header) || isFilled(header)),
  );
  return [...draft.headers.filter((header) => !isDeleted(header)), ...added];
}

const under = (headers: readonly string[], row: Row): Row => ({
  id: row.id,
  values: Object.fromEntries(headers.map((header) => [header, valueIn(row, header)])),
});

const inOrderOf = (ids: readonly string[], rows: ReadonlyMap<string, Row>): readonly Row[] =>
  ids.flatMap((id) => rows.get(id) ?? []);

/** Who has moved rows: where both have, each keeps its order. */
function mergeOrder(base: readonly string[], sheet: readonly string[], draft: readonly string[]) {
  const common = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => base.includes(id) && sheet.includes(id) && draft.includes(id));
  const same = (one: readonly string[], other: readonly string[]): boolean =>
    common(one).join("\n") === common(other).join("\n");
  const [bySheet, byDraft] = [!same(base, sheet), !same(base, draft)];
  const isDisputed = bySheet && byDraft && !same(sheet, draft);
  const first = woven(sheet, draft);
  const second = woven(draft, sheet);
  return {
    isDisputed,
    draft: isDisputed || byDraft ? second : first,
    sheet: isDisputed || !byDraft ? first : second,
  };
}

/** The ids in the order of the first list; those that only the other has, each after the one that it follows there. */
function woven(order: readonly string[], other: readonly string[]): readonly string[] {
  const ids = [...order];
  other.forEach((id, place) => {
    if (ids.includes(id)) return;
    const before = other[place - 1];
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
}

/** What the sheet holds, but for what is disputed, which stays what it was. */
function baseOf(
  headers: readonly string[],
  rows: readonly Row[],
  disputed: ReadonlyMap<string, Row | undefined>,
  base: TableRows,
  keepsOrder: boolean,
): TableRows {
  const held = rows.flatMap((row) => (disputed.has(row.id) ? (disputed.get(row.id) ?? []) : row));
  const missing = base.rows.flatMap(({ id }) =>
    rows.some((row) => row.id === id) ? [] : (disputed.get(id) ?? []),
  );
  const all = [...held, ...missing];
  if (!keepsOrder) return { headers, rows: all };
  const place = ({ id }: Row): number => {
    const known = base.rows.findIndex((row) => row.id === id);
    return known === -1 ? base.rows.length : known;
  };
  return { headers, rows: all.sort((one, other) => place(one) - place(other)) };
}
