import { MONEY_KINDS } from "../draft/fields/Field";
import {
  fieldSentence,
  meaningOf,
  modelNamed,
  plainCell,
  QUOTE_TERMS,
  writtenNumber,
  type Issue,
  type LaidTable,
} from "../../pricing";
import type { FieldValue } from "../draft/Draft";
import { chargeField } from "../draft/fields/chargeFields";
import { quoteColumn } from "../draft/fields/quoteColumns";
import { futureFields } from "../draft/fields/scenarioFields";
import { VOCABULARIES } from "./pastedColumns";
import { NAME_HEADERS, type PastedColumn, type PastedKind, type PastedRecord } from "./PastedTable";

/** What every record of a table is read with. */
export interface PastedContext {
  readonly kind: PastedKind;
  readonly table: LaidTable;
  readonly columns: readonly PastedColumn[];
  /** Why an amount is in another currency than the draft's; undefined for one that is not. */
  readonly foreign: (text: string) => string | undefined;
}

/** One record: what becomes of each of its cells, and what a draft keeps of it. */
export function pastedRecord(
  { kind, table, columns, foreign }: PastedContext,
  record: readonly unknown[],
  index: number,
  issues: readonly Issue[],
): PastedRecord {
  const values: Record<string, FieldValue> = {};
  const used = new Set<Issue>();
  const cells = columns.map(({ heading, header, why: ignored }, column) => {
    const text = textOf(record[column]);
    if (header === undefined) {
      return text === ""
        ? ({ text, fate: "blank" } as const)
        : ({ text, fate: "ignored", why: ignored } as const);
    }
    const value = valueOf({ kind, foreign }, header, heading, record[column]);
    if (value !== "" || values[header] === undefined) values[header] = value;
    if (text === "") return { text, fate: "blank" } as const;
    const wrong = issues.filter(
      ({ where }) =>
        where?.kind === "record" &&
        where.heading === (column === table.nameColumn && kind !== "charges" ? NAME_HEADERS[kind] : heading),
    );
    for (const issue of wrong) used.add(issue);
    const [first] = wrong;
    const why =
      (text.startsWith("=") ? formulaWords(text) : undefined) ??
      (typeof value === "string" && isAmount(kind, header) ? foreign(value) : undefined) ??
      (first && fieldSentence(first));
    return why === undefined ? ({ text, fate: "term" } as const) : ({ text, fate: "refused", why } as const);
  });
  const title = kind === "charges" ? "Charge" : NAME_HEADERS[kind];
  return {
    name: String(values[title] ?? "").trim() || `${title} ${index + 1}`,
    cells,
    issues: issues.filter((issue) => !used.has(issue)).map((issue) => fieldSentence(issue)),
    values: kind === "quotes" ? withOwnRate(values) : values,
  };
}

/** What stands under Rate, under the rate that the quote's model is named after. */
function withOwnRate(values: Readonly<Record<string, FieldValue>>): Readonly<Record<string, FieldValue>> {
  const { [QUOTE_TERMS.ownRate.title]: rate = "", ...others } = values;
  const own = modelNamed(String(values["Model"] ?? ""))?.ownRate;
  if (rate === "") return others;
  if (own === undefined || (others[QUOTE_TERMS[own].title] ?? "") !== "") return values;
  return { ...others, [QUOTE_TERMS[own].title]: rate };
}

const formulaWords = (text: string): string =>
  `“${text}” is a formula: type its result, or copy the cells as they are displayed.`;

function textOf(cell: unknown): string {
  const plain = plainCell(cell);
  if (typeof plain === "object") return plain.kind === "error" ? plain.errorValue : "";
  return String(plain).trim();
}

/** A number where a cell holds one and its heading says nothing else, else its text as it stands. */
function valueOf(
  { kind, foreign }: Pick<PastedContext, "kind" | "foreign">,
  header: string,
  heading: string,
  cell: unknown,
): FieldValue {
  const times = meaningOf<string>(heading, VOCABULARIES[kind])?.times ?? 1;
  const text = textOf(cell);
  const isText = isTextHeader(kind, header);
  const written =
    typeof cell === "number" ? { number: cell, isPercentage: false, currency: "" } : writtenNumber(text);
  if (isText || written === undefined || text === "") return text;
  // A sign of another currency, and a percentage where none is due, are refused at the field.
  if (written.isPercentage && !isShareHeader(kind, header)) return text;
  if (written.currency !== "" && (!isAmount(kind, header) || foreign(text) !== undefined)) return text;
  return written.number * times;
}

function isAmount(kind: PastedKind, header: string): boolean {
  if (kind === "charges") return header === "Rate";
  return (
    kind === "quotes" &&
    (header === QUOTE_TERMS.ownRate.title ||
      MONEY_KINDS.includes(quoteColumn(header, [])?.kind ?? "class rate"))
  );
}

const isShareHeader = (kind: PastedKind, header: string): boolean =>
  kind === "scenarios"
    ? futureFields.some((field) => field.header === header && field.kind === "percent")
    : kind === "quotes" && quoteColumn(header, [])?.kind === "percent";

function isTextHeader(kind: PastedKind, header: string): boolean {
  if (kind === "charges") return chargeField(header)?.kind === "text";
  if (kind === "quotes")
    return quoteColumn(header, [])?.kind === "text" || header === "Sources" || header === "Currency";
  return (
    header === "Scenario" || futureFields.some((field) => field.header === header && field.kind === "text")
  );
}
