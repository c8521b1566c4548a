import type { Decimal } from "../Decimal";
import { failure, success, type Result } from "../result";
import { RecordReader } from "./RecordReader";
import { TERM_READERS } from "./termReaders";

/** A fraction from 0 to below 1 that stands in no table, such as a discount rate; blank is 0. */
export function readFraction(cell: unknown, title: string): Result<Decimal> {
  const reader = new RecordReader(undefined);
  const fraction = TERM_READERS.share(reader, cell, { column: 0, heading: title, times: 1, term: { title } });
  const [issue] = reader.issues;
  return issue === undefined ? success(fraction) : failure(issue);
}
