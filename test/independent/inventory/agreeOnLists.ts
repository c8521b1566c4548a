import { countDevices, countUsers, type CountRow, type ListResult } from "../../../src/inventory";
import { Dice } from "../Dice";
import { judgedAccounts, type Basis } from "./accounts";
import { judgedDevices, type Judged } from "./devices";
import { drawList, type DrawnList } from "./drawList";
import type { Kind } from "./readColumns";

/** Test files that share the work, so that it spreads over the workers. */
const SHARES = 4;
/** Lists in one run of all shares. */
const LISTS = 10_000;
const SEED = 20_261_129;
const BASES: readonly Basis[] = ["licensed", "active", "enabled", "named"];

/** A share, from 0, of the agreement. Throws at the first list on which the two disagree. */
export function agreeOnLists(share: number): void {
  const met = { rows: 0, errors: 0, products: new Set<string>(), states: new Set<string>() };
  for (let turn = share; turn < LISTS; turn += SHARES) {
    const dice = new Dice(SEED + turn * 7919);
    const kind: Kind = dice.chance(55) ? "devices" : "accounts";
    const list = drawList(dice, kind, Math.floor(turn / SHARES));
    const basis = dice.chance(20) ? undefined : dice.pick(BASES);
    const expected =
      kind === "devices"
        ? judgedDevices(list.cells, list.map, list.asOf, list.days)
        : judgedAccounts(list.cells, list.map, basis, list.asOf, list.days);
    compare(kind, list, basis, expected);
    if (expected === undefined) met.errors += 1;
    met.products.add(list.product);
    for (const { is, state } of expected ?? []) {
      met.rows += 1;
      met.states.add(`${kind} ${kind === "devices" ? state.replace(/\d+/g, "n") : is}`);
    }
  }
  console.log(`${met.rows} rows of ${LISTS / SHARES} lists, ${met.errors} lists that are errors`);
  expect(met.products.size).toBe(23);
  expect(
    [...met.states].filter((state) =>
      /^devices (counted|unclear|left out|stale: never|duplicate)/.test(state),
    ).length,
  ).toBeGreaterThanOrEqual(5);
  expect([...met.states].filter((state) => state.startsWith("accounts ")).length).toBe(12);
}

function compare(
  kind: Kind,
  list: DrawnList,
  basis: Basis | undefined,
  expected: readonly Judged[] | undefined,
): void {
  const ask = (by: string): ListResult<readonly CountRow[]> =>
    kind === "devices"
      ? countDevices({ list: list.cells, asOf: list.asOf, staleDays: list.days, by, map: list.map })
      : countUsers({ list: list.cells, basis, asOf: list.asOf, inactiveDays: list.days, by, map: list.map });
  const found = ask("row");
  const given = () => JSON.stringify({ kind, basis, ...list }, null, 1);
  if (!found.ok || expected === undefined) {
    if (found.ok !== (expected !== undefined)) {
      throw new Error(
        `${found.ok ? "answered, expected an error" : `refused (${found.issue.code}), expected an answer`}\n${given()}`,
      );
    }
    return;
  }
  const rows = new Map(expected.map((each) => [each.row, each]));
  for (const [row, cells] of found.value.entries()) {
    const each = rows.get(row);
    const [is = "", finding = ""] = cells.map(String);
    const isHeading = each === undefined && (is === "" || finding === "Finding");
    if (isHeading || (each !== undefined && is === each.is && isSame(finding, each.state))) continue;
    throw new Error(
      `row ${row + 1}: found ${is}, ${finding}; expected ${each?.is ?? "no row"}, ${each?.state ?? ""}\n${given()}`,
    );
  }
  const total = ask("class");
  const counted = expected.filter(({ state }) => state === "counted").length;
  const last = total.ok ? total.value.at(-1) : [];
  const shown = kind === "devices" ? [last?.[1], last?.[6]] : [last?.[2], last?.[1]];
  if (shown[0] !== counted || shown[1] !== expected.length) {
    throw new Error(
      `total: found ${shown.join(" of ")}, expected ${counted} of ${expected.length}\n${given()}`,
    );
  }
}

/** Why a row is left out or unclear is said in words that are the product's own. */
function isSame(finding: string, state: string): boolean {
  if (state === "left out" || state === "unclear") return finding.startsWith(`${state}:`);
  if (state === "not") return /^(not counted|unclear)/.test(finding);
  return finding === state;
}
