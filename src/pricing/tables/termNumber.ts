import { numberOf } from "../Decimal";
import { unitsOf } from "../quantity";
import type { TermKind } from "../terms/Term";
import type { RecordReader, TermColumn } from "./RecordReader";
import { TERM_READERS } from "./termReaders";

const COUNTS: readonly TermKind[] = ["count", "hours", "added", "ceiling", "coveredHours"];

/** The number that a cell holds under a term of a kind; undefined for bands, a list, a word, or what is not right. */
export function numberOfCell(
  reader: RecordReader,
  kind: TermKind,
  cell: unknown,
  at: TermColumn,
): number | undefined {
  const content = reader.content(cell, at);
  if (typeof content === "string" && content !== "" && !/\d/.test(content)) return undefined;
  const value: unknown = TERM_READERS[kind](reader, cell, at);
  if (reader.issues.length > 0 || reader.open.length > 0) return undefined;
  if (typeof value === "number") return COUNTS.includes(kind) ? unitsOf(value) : value;
  // No word of taxes is 0, as a blank is everywhere.
  if (kind === "taxes" && value === undefined) return 0;
  // A list of one is a number; a blank list is none.
  const single = listIn(value);
  if (single === undefined) return decimalIn(value);
  return single.length === 0 ? 0 : single.length === 1 ? decimalIn(single[0]) : undefined;
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  const isSteps = typeof value === "object" && value !== null && "steps" in value;
  return isSteps ? (value.steps as readonly unknown[]) : undefined;
}

function decimalIn(value: unknown): number | undefined {
  const isDecimal = typeof value === "object" && value !== null && "coefficient" in value && "scale" in value;
  return isDecimal
    ? numberOf({ coefficient: Number(value.coefficient), scale: Number(value.scale) })
    : undefined;
}
