import { CHARGE_TERMS, comparableName } from "../../pricing";
import { nameAt } from "../draft/chargesOf";
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

/** Values by header, as a table has them. */
export type PastedValues = Readonly<Record<string, FieldValue>>;

/**
 * A draft with quotes behind its own and the charges that came with them, and the ids that the quotes got. A charge goes
 * to the quote that it names among those that came, under whatever name that is added; one of all quotes is one of all
 * that came.
 */
export function withPastedQuotes(
  draft: Draft,
  quotes: readonly PastedValues[],
  charges: readonly PastedValues[],
): { readonly draft: Draft; readonly ids: readonly string[] } {
  const { draft: quoted, ids } = withPasted(draft, "quotes", quotes);
  const names = quotes.map((values) => comparableName(nameAt([{ values }], 0)));
  const added = quoted.quotes.flatMap(({ id }, place) =>
    ids.includes(id) ? [nameAt(quoted.quotes, place)] : [],
  );
  const owned = charges.flatMap((values): PastedValues[] => {
    const owner = comparableName(String(values[QUOTE] ?? ""));
    if (owner === "" || owner === ALL) return added.map((name) => ({ ...values, [QUOTE]: name }));
    const place = names.indexOf(owner);
    return [{ ...values, [QUOTE]: added[place] ?? values[QUOTE] ?? "" }];
  });
  return { draft: owned.length === 0 ? quoted : withPasted(quoted, "charges", owned).draft, ids };
}

const QUOTE = CHARGE_TERMS.quote.title;
/** Charges of every quote may say so. */
const ALL = "all";

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
