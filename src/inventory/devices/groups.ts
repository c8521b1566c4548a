import type { List } from "../lists/List";
import { HAS_HOST_NAME, type ClassName } from "./deviceClasses";
import { serialNumbers } from "./serialNumbers";

/** What rows are known again by. */
export interface Identities {
  /** Serial number or asset tag; "" where there is none. */
  readonly serials: readonly string[];
  /** Host name and client of rows that are known by it where a serial number is missing; "" for all others. */
  readonly hosts: readonly string[];
}

export function identitiesOf(list: List, classOf: (row: number) => ClassName): Identities {
  const serials = serialNumbers(list);
  const nameColumn = list.columns("name")[0];
  const names = list.texts(nameColumn);
  const clients = list.textsOf(list.columns("client"));
  const hosts = names.map((name, row) =>
    name !== "" && HAS_HOST_NAME.has(classOf(row))
      ? `${name.toLowerCase()}\n${(clients[row] ?? "").toLowerCase()}`
      : "",
  );
  return { serials, hosts };
}

/**
 * Which rows are one device, as groups of rows: those of one serial number, and those without one that share host name
 * and client with them or with each other.
 */
export function groupRows(
  rows: readonly number[],
  { serials, hosts }: Identities,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const bySerial = new Map<string, number[]>();
  const byHost = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, row: number): number[] => {
    const group = map.get(key);
    if (group !== undefined) {
      group.push(row);
      return group;
    }
    const made = [row];
    map.set(key, made);
    groups.push(made);
    return made;
  };
  for (const row of rows) {
    const serial = serials[row] ?? "";
    if (serial === "") continue;
    const group = add(bySerial, serial, row);
    const host = hosts[row] ?? "";
    if (host !== "" && !byHost.has(host)) byHost.set(host, group);
  }
  for (const row of rows) {
    if (serials[row] !== "") continue;
    const host = hosts[row] ?? "";
    if (host === "") groups.push([row]);
    else add(byHost, host, row);
  }
  return groups;
}
