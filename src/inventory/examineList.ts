import { accountFindings, kindTable } from "./accounts/accountTables";
import { judgeAccounts, type AccountList } from "./accounts/judgeAccounts";
import { classTable, deviceFindings } from "./devices/deviceTables";
import { judgeDevices, type DeviceList } from "./devices/judgeDevices";
import type { ListResult } from "./ListIssue";
import type { CountRow } from "./lists/CountRow";
import type { List } from "./lists/List";
import { Tally } from "./lists/notes";
import type { RowFinding } from "./lists/RowFinding";

/** What becomes of a row that is not simply counted. */
export interface RowFound extends RowFinding {
  /** From 1, as it stands in the list with its headings. */
  readonly row: number;
  readonly name: string;
}

/** A count with everything that a reader wants to look at before believing it. */
export interface Examined {
  /** As COUNTDEVICES or COUNTUSERS has it by class. */
  readonly table: readonly CountRow[];
  /** Values that nothing is known of, the most frequent first: types of devices, licenses of accounts. */
  readonly unknown: readonly { readonly value: string; readonly rows: number }[];
  /** The rows that are not counted, in their order. */
  readonly notCounted: readonly RowFound[];
}

/** Counts a list of devices by class, and says of each row that is not counted why. */
export function examineDevices(request: DeviceList): ListResult<Examined> {
  const devices = judgeDevices(request);
  if (!devices.ok) return devices;
  const { list, judge, judged } = devices.value;
  const unknown = new Tally();
  for (const [row, { state }] of judged.entries()) {
    const value = judge.unclearValue(row);
    if (state === "unclear" && value !== "") unknown.add(value);
  }
  return {
    ok: true,
    value: {
      table: classTable(devices.value),
      unknown: unknown.values(),
      notCounted: found(list, deviceFindings(devices.value), ["name", "label", "serial"]),
    },
  };
}

/** Counts a list of accounts by kind, and says of each row that is not counted why. */
export function examineAccounts(request: AccountList): ListResult<Examined> {
  const accounts = judgeAccounts(request);
  if (!accounts.ok) return accounts;
  const { list, judged } = accounts.value;
  const unknown = new Tally();
  for (const { unknownLicences = [] } of judged) for (const licence of unknownLicences) unknown.add(licence);
  return {
    ok: true,
    value: {
      table: kindTable(accounts.value),
      unknown: unknown.values(),
      notCounted: found(list, accountFindings(accounts.value), ["user", "name"]),
    },
  };
}

function found(
  list: List,
  findings: readonly RowFinding[],
  naming: readonly ("name" | "label" | "serial" | "user")[],
): readonly RowFound[] {
  const names = list.textsOf(naming.flatMap((meaning) => list.columns(meaning).slice(0, 1)));
  return findings.flatMap((finding, position): RowFound[] =>
    finding.state === "counted"
      ? []
      : [{ ...finding, row: list.rowNumber(position), name: names[position] ?? "" }],
  );
}
