import type { RecordWhere } from "../issues/IssueWhere";
import type { LaidTable } from "./layTable";

/** Where a record stands, as its reader sees it. */
export function recordPlace(
  { stands, firstAt }: LaidTable,
  record: RecordWhere["record"],
  name: string | undefined,
  index: number,
): RecordWhere {
  return { kind: "record", record, name, row: index + 1, at: firstAt + index, stands };
}
