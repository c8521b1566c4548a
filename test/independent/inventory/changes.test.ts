import { listChanges } from "../../../src/inventory";
import { Dice } from "../Dice";
import { judgedAccounts } from "./accounts";
import { judgedDevices, type JudgedDevice } from "./devices";
import { drawList } from "./drawList";
import { readColumns, type Cells } from "./readColumns";

/** A list of accounts of which nearly all are counted. */
function plainAccounts(dice: Dice): Cells {
  const row = () => [
    dice.pick(["a@x.y", "B@x.y", "c@x.y", "d@x.y", "e", ""]),
    dice.pick(["Ann", "Bo", ""]),
    dice.pick(["SPE_E5", "SPE_F1", "Power BI (free)", "Microsoft 365 E3"]),
    dice.pick(["Acme", "acme", "Beta"]),
  ];
  return [["Email", "Name", "Licenses", "Client"], ...Array.from({ length: dice.int(1, 8) }, row)];
}

const PAIRS = 1_200;
const SEED = 20_261_201;

/** A device with its further rows. */
interface Device {
  readonly kept: JudgedDevice;
  readonly serial: string;
  readonly hosts: readonly string[];
  readonly client: string;
}

const lower = (text: string): string => text.toLowerCase();

/** What is counted of a list; undefined where it is an error. */
function devicesIn(cells: Cells, map: Cells, hasClients: boolean): Device[] | undefined {
  const judged = judgedDevices(cells, map, undefined, undefined);
  return judged
    ?.filter(({ state }) => state === "counted")
    .map((kept) => {
      const all = judged.filter((each) => each === kept || each.state === `duplicate of row ${kept.row + 1}`);
      const at = ({ client }: JudgedDevice) => (hasClients ? lower(client) : "");
      return {
        kept,
        serial: all.map(({ serial }) => serial).find((serial) => serial !== "") ?? "",
        hosts: all.filter(({ host }) => host !== "").map((each) => `${each.host} at ${at(each)}`),
        client: at(kept),
      };
    });
}

const bareHost = (host: string): string => host.replace(/\.[^ ]*(?= at )/, "");
const hasDomain = ({ hosts }: Device): boolean => hosts.some((host) => host !== bareHost(host));
const oneLacksSerial = (one: Device, other: Device): boolean => one.serial === "" || other.serial === "";
const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));
const isNameless = ({ serial, hosts }: Device): boolean => serial === "" && hosts.length === 0;
const isCalledAlike = (one: Device, other: Device): boolean =>
  isNameless(one) &&
  isNameless(other) &&
  lower(one.kept.called) === lower(other.kept.called) &&
  one.client === other.client;

const KNOWN_AGAIN: readonly ((one: Device, other: Device) => boolean)[] = [
  (one, other) => one.serial !== "" && one.serial === other.serial,
  (one, other) => oneLacksSerial(one, other) && share(one.hosts, other.hosts),
  (one, other) =>
    oneLacksSerial(one, other) &&
    hasDomain(one) !== hasDomain(other) &&
    share(one.hosts.map(bareHost), other.hosts.map(bareHost)),
  (one, other) => isCalledAlike(one, other) && one.kept.is === other.kept.is,
  (one, other) => isCalledAlike(one, other) && one.kept.called !== "",
];

/** Joined, left and changed with their numbers among devices; undefined where a list is an error. */
function deviceChangesOf(before: Cells, after: Cells, map: Cells): unknown[][] | undefined {
  const readings = [before, after].map((cells) => readColumns(cells, "devices", map));
  const [hasBefore, hasAfter] = readings.map((list) => (list?.columnsOf("client").length ?? 0) > 0);
  const alike = hasBefore === hasAfter;
  const earlier = devicesIn(before, map, alike);
  const later = devicesIn(after, map, alike);
  if (earlier === undefined || later === undefined) return undefined;
  const was = new Map<Device, Device>();
  for (const isSame of KNOWN_AGAIN) {
    for (const each of later.filter((device) => !was.has(device))) {
      const found = earlier.find((one) => ![...was.values()].includes(one) && isSame(one, each));
      if (found !== undefined) was.set(each, found);
    }
  }
  const gone = earlier.filter((one) => ![...was.values()].includes(one));
  const changed = later.filter((each) => was.has(each) && was.get(each)?.kept.is !== each.kept.is);
  return [
    ...later.filter((each) => !was.has(each)).map(({ kept }) => ["joined", kept.called, "", kept.is]),
    ...gone.map(({ kept }) => ["left", kept.called, kept.is, ""]),
    ...changed.map((each) => ["changed", each.kept.called, was.get(each)?.kept.is, each.kept.is]),
    ["Net", "", earlier.length, later.length],
  ];
}

/** An account that is counted. */
interface Account {
  readonly called: string;
  readonly is: string;
  readonly login: string;
  readonly client: string;
}

/** Joined, left and changed with their numbers among accounts; undefined where a list is an error. */
function accountChangesOf(before: Cells, after: Cells, map: Cells): unknown[][] | undefined {
  const readings = [before, after].map((cells) => readColumns(cells, "accounts", map));
  const [hasClients, hasLicences] = ["client", "licence"].map((meaning) =>
    readings.map((list) => (list?.columnsOf(meaning).length ?? 0) > 0),
  );
  const namesClients = hasClients?.[0] === hasClients?.[1];
  const saysKinds = hasLicences?.[0] === hasLicences?.[1];
  const [earlier, later] = [before, after].map((cells, at): Account[] | undefined => {
    const list = readings[at];
    const basis = saysKinds ? undefined : "enabled";
    const counted = judgedAccounts(cells, map, basis, undefined, undefined)?.filter(
      ({ state }) => state === "counted",
    );
    return counted?.map(({ row, client, is }) => {
      const text = (meaning: string) => list?.textAt(row, list.columnsOf(meaning)[0]) ?? "";
      const login = text("user") === "" ? text("name") : text("user");
      return {
        called: login,
        is: saysKinds ? is : "Enabled",
        login: lower(login),
        client: namesClients ? lower(client) : "",
      };
    });
  });
  if (earlier === undefined || later === undefined) return undefined;
  const rest = [...earlier];
  const was = new Map<Account, Account>();
  const isKnown = (one: Account, other: Account) =>
    one.login === other.login && (one.login.includes("@") || one.client === other.client);
  for (const each of later) {
    const at = rest.findIndex((one) => isKnown(one, each) && (each.login !== "" || one.is === each.is));
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    if (found !== undefined) was.set(each, found);
  }
  const changed = later.filter((each) => was.has(each) && was.get(each)?.is !== each.is);
  return [
    ...later.filter((each) => !was.has(each)).map(({ called, is }) => ["joined", called, "", is]),
    ...rest.map(({ called, is }) => ["left", called, is, ""]),
    ...changed.map((each) => ["changed", each.called, was.get(each)?.is, each.is]),
    ["Net", "", earlier.length, later.length],
  ];
}

/** The same list later: rows in another order, some gone, some twice, with cells blanked, a domain behind a name or another license. */
function later(dice: Dice, cells: Cells, licences: number | undefined): Cells {
  const [headings = [], ...rows] = cells;
  const hidden = dice.chance(25) ? dice.int(0, headings.length - 1) : -1;
  return [
    headings.map((heading, column) => (column === hidden ? "" : heading)),
    ...dice
      .shuffled(rows)
      .filter(() => dice.chance(85))
      .flatMap((row) => (dice.chance(10) ? [row, row] : [row]))
      .map((row) =>
        row.map((cell, column) => {
          if (dice.chance(8)) return "";
          if (column === licences && dice.chance(30)) return dice.pick(["SPE_F1", "SPE_E5"]);
          return typeof cell === "string" && /^[a-z]+-?\d+$/i.test(cell) && dice.chance(20)
            ? `${cell}.corp.example`
            : cell;
        }),
      ),
  ];
}

test.each([
  { of: "devices", changesOf: deviceChangesOf },
  { of: "accounts", changesOf: accountChangesOf },
] as const)(
  "LISTCHANGES of $of and the independent matching agree on every pair of lists",
  ({ of, changesOf }) => {
    const met = new Map<unknown, number>();
    for (let turn = 0; turn < PAIRS; turn++) {
      const dice = new Dice(SEED + turn * 7919);
      const { cells, map } = drawList(dice, of, turn);
      const before = of === "accounts" && dice.chance(40) ? plainAccounts(dice) : cells;
      const [licences] = readColumns(before, of, map)?.columnsOf("licence") ?? [];
      const after = dice.chance(80) ? later(dice, before, licences) : drawList(dice, of, turn + 1).cells;
      const found = listChanges({ before, after, of, map });
      const expected = changesOf(before, after, map);
      const answer = JSON.stringify(found.ok ? found.value.slice(1) : undefined);
      if (answer !== JSON.stringify(expected)) {
        throw new Error(
          `found ${answer}\nexpected ${JSON.stringify(expected)}\n${JSON.stringify({ before, after, map })}`,
        );
      }
      for (const [change] of expected ?? []) met.set(change, (met.get(change) ?? 0) + 1);
    }
    expect(Math.min(...["joined", "left", "changed"].map((change) => met.get(change) ?? 0))).toBeGreaterThan(
      50,
    );
  },
);
