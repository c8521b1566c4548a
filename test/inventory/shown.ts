import { countDevices, countUsers, listChanges, listSentence, type ListResult } from "../../src/inventory";

type Cells = readonly (readonly unknown[])[];

/** The rows of an answer, or what is wrong in words. */
export function shown<T>(result: ListResult<T>): T | string {
  return result.ok ? result.value : `${result.issue.field}: ${listSentence(result.issue)}`;
}

export interface Asked {
  readonly asOf?: number;
  readonly days?: number;
  readonly by?: string;
  readonly map?: Cells;
  readonly basis?: "licensed" | "active" | "enabled" | "named";
}

export const devices = (list: Cells, { asOf, days, by = "", map = [] }: Asked = {}) =>
  shown(countDevices({ list, asOf, staleDays: days, by, map }));

export const users = (list: Cells, { asOf, days, by = "", map = [], basis }: Asked = {}) =>
  shown(countUsers({ list, basis, asOf, inactiveDays: days, by, map }));

export const changes = (
  before: Cells,
  after: Cells,
  of: "devices" | "accounts" = "devices",
  map: Cells = [],
) => shown(listChanges({ before, after, of, map }));

/** What is found of each row of a list, without its headings. */
export const findings = (list: Cells, asked: Asked = {}): unknown =>
  secondColumn(devices(list, { ...asked, by: "row" }));

export const userFindings = (list: Cells, asked: Asked = {}): unknown =>
  secondColumn(users(list, { ...asked, by: "row" }));

function secondColumn(rows: readonly (readonly unknown[])[] | string): unknown {
  return typeof rows === "string" ? rows : rows.slice(1).map((row) => row.join(", "));
}

/** The cells of one row of a count, by its first cell. */
export function rowNamed(rows: readonly (readonly unknown[])[] | string, name: string): unknown {
  return typeof rows === "string" ? rows : rows.find(([first]) => first === name);
}
