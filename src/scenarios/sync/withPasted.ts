import { checklistAnswers } from "../draft/checklistAnswers";
import type { Draft, DraftQuote, FieldValue } from "../draft/Draft";
import { freeId } from "../draft/freeId";
import { draftFromRows } from "./draftFromRows";
import { draftRows, TABLES, type Row } from "./Rows";

const KINDS = { quotes: "quote", scenarios: "scenario", charges: "charge" } as const;

/**
 * A draft with records behind its own, and the ids that they got. A name that is there already gets a number.
 *
 * @param records values by header, as a table has them
 * @param owner the id of the quote whose charges they are, where they do not say
 */
export function withPasted(
  draft: Draft,
  kind: keyof typeof KINDS,
  records: readonly Readonly<Record<string, FieldValue>>[],
  owner?: string,
): { readonly draft: Draft; readonly ids: readonly string[] } {
  const rows = draftRows(draft);
  const name = TABLES.find(({ table }) => table === kind)?.name ?? "";
  const added: Row[] = [];
  const checklists = new Map<string, DraftQuote["checklist"]>();
  for (const record of records) {
    const { values, checklist } =
      kind === "quotes" ? checklistAnswers(record) : { values: record, checklist: {} };
    const all = [...rows[kind].rows, ...added];
    const free = kind === "charges" ? {} : { [name]: freeName(String(values[name] ?? ""), name, all) };
    const id = freeId(KINDS[kind], all);
    added.push({ id, values: { ...values, ...free } });
    checklists.set(id, checklist);
  }
  const headers = [
    ...new Set([...rows[kind].headers, ...added.flatMap(({ values }) => Object.keys(values))]),
  ];
  const known = rows[kind].rows.map((row) => ({ ...row, values: withBlanks(headers, row.values) }));
  const more = added.map((row) => ({ ...row, values: withBlanks(headers, row.values) }));
  const read = draftFromRows(draft, { ...rows, [kind]: { headers, rows: [...known, ...more] } });
  const merged =
    kind === "quotes"
      ? {
          ...read,
          quotes: read.quotes.map((quote) => ({
            ...quote,
            checklist: checklists.get(quote.id) ?? quote.checklist,
          })),
        }
      : read;
  const ids = added.map(({ id }) => id);
  if (kind !== "charges" || owner === undefined) return { draft: merged, ids };
  const owned = merged.charges.map((charge) =>
    ids.includes(charge.id) && charge.quote === undefined && (charge.values["Quote"] ?? "") === ""
      ? { ...charge, quote: owner }
      : charge,
  );
  return { draft: { ...merged, charges: owned }, ids };
}

const withBlanks = (headers: readonly string[], values: Row["values"]): Row["values"] =>
  Object.fromEntries(headers.map((header) => [header, values[header] ?? ""]));

function freeName(wished: string, header: string, rows: readonly Row[]): string {
  const taken = rows.map(({ values }) =>
    String(values[header] ?? "")
      .trim()
      .toLowerCase(),
  );
  const base = wished.trim();
  if (base === "") return "";
  let name = base;
  for (let number = 2; taken.includes(name.toLowerCase()); number++) name = `${base} (${number})`;
  return name;
}
