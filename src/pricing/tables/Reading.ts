import type { TermKind, TermValues } from "../terms/Term";
import type { RecordReader, TermColumn } from "./RecordReader";

/** Reads a cell of a record under a heading that means a term. What is wrong goes to the record's reader. */
export type Reader<Value> = (reader: RecordReader, cell: unknown, at: TermColumn) => Value;
/** What reads the cells of a kind of term. */
export type Reading<Kind extends TermKind> = Reader<TermValues[Kind]>;
