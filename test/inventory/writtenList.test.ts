import {
  countDevices,
  countUsers,
  listSentence,
  recognizeList,
  unrecognizedSentence,
  withoutNames,
  writtenList,
  type CountRow,
  type WrittenList,
} from "../../src/inventory";
import { Dice } from "../independent/Dice";
import { drawList } from "../independent/inventory/drawList";
import { shown } from "./shown";

type Cells = readonly (readonly unknown[])[];

const LISTS = 300;
function counted(kind: "devices" | "accounts", list: Cells, map: Cells, by = "class"): unknown {
  const asOf = 46_355;
  return shown<readonly CountRow[]>(
    kind === "devices"
      ? countDevices({ list, asOf, staleDays: undefined, by, map })
      : countUsers({ list, basis: "named", asOf, inactiveDays: 30, by, map }),
  );
}

const recognized = (list: Cells, map: Cells = []) => {
  const read = recognizeList(list, map);
  if (!read.ok) throw new Error(listSentence(read.issue));
  return read.value;
};

function told(list: Cells): string {
  const read = recognizeList(list, []);
  return read.ok ? "recognized" : unrecognizedSentence(read.issue);
}

test("a list that is written counts as the whole one does, with names and without", () => {
  let compared = 0;
  let named = 0;
  for (let turn = 0; turn < LISTS; turn++) {
    const dice = new Dice(4_711 + turn * 7_919);
    const { cells, map } = drawList(dice, dice.chance(50) ? "devices" : "accounts", turn);
    const read = recognizeList(cells, map);
    if (!read.ok) continue;
    const { kind, list } = read.value;
    const whole = counted(kind, cells, map);
    const written = writtenList(list);
    const given = JSON.stringify({ turn, kind, cells, map, written: written.cells }, null, 1);
    expect([counted(kind, written.cells, map), given]).toEqual([whole, given]);
    compared += 1;
    if (kind === "devices") continue;
    const nameless = withoutNames(list, written);
    const told = JSON.stringify({ turn, cells, map, nameless }, null, 1);
    named += nameless.named.length;
    const meant = [
      ...map.filter(([from]) => !nameless.named.includes(String(from).trim())),
      ...nameless.meanings,
    ];
    // Why a row is left out may be its address, which is what is not said any more.
    const without = (counts: unknown) =>
      Array.isArray(counts) && nameless.named.length > 0
        ? counts.map((row: CountRow) => (row[0] === "Left out" ? row.slice(0, -1) : row))
        : counts;
    expect([without(counted(kind, nameless.cells, meant)), told]).toEqual([without(whole), told]);
  }
  expect(compared).toBeGreaterThan(LISTS / 2);
  expect(named).toBeGreaterThan(10);
});

describe("what is written of a list", () => {
  const INTUNE: Cells = [
    ["Exported on Monday"],
    [
      "Device name",
      "Primary user UPN",
      "OS",
      "Serial number",
      "Ownership",
      "Managed by",
      "Last check-in",
      "Notes",
    ],
    ["PC1", "ann@example.com", "Windows", "12E4567", "Corporate", "Intune", "2026-11-20 08:15", "=1+1"],
    [],
    ["PC2", "joe@example.com", "iOS", "S2", "Personal", "Intune", "", "x"],
    ["Total", 2],
  ];
  const written = (): WrittenList => writtenList(recognized(INTUNE).list);

  test("are the columns that are read, the headings that tell the product, and the rows", () => {
    expect(written()).toEqual({
      cells: [
        [
          "Device name",
          "Primary user UPN",
          "OS",
          "Serial number",
          "Ownership",
          "Managed by",
          "Last check-in",
        ],
        ["PC1", "", "Windows", "12E4567", "Corporate", "", 46_346],
        ["PC2", "", "iOS", "S2", "Personal", "", ""],
      ],
      dates: [6],
    });
  });

  test("dates that can be read in two ways stay as they are", () => {
    const cells = [
      ["Hostname", "Type", "Last seen"],
      ["PC1", "Laptop", "3/4/2026"],
      ["PC2", "Laptop", 46_300],
    ];
    expect(writtenList(recognized(cells).list)).toEqual({ cells, dates: [] });
  });

  test("no row is lost for want of a second cell", () => {
    const cells = [
      ["Hostname", "Type", "Rack"],
      ["PC1", "Laptop", ""],
      ["?", "", "R7"],
    ];
    expect(writtenList(recognized(cells).list).cells).toEqual(cells);
  });

  test("without names accounts have numbers, and kinds that the name alone told", () => {
    const cells = [
      ["Email", "Display name", "Enabled", "Client"],
      ["ann@example.com", "Ann Example", true, "Acme"],
      ["ANN@example.com", "Ann Example", true, "Beta"],
      ["svc-backup@example.com", "Backup", true, "Beta"],
      ["joe_other.org#EXT#@example.com", "Joe", true, "Beta"],
    ];
    const { list } = recognized(cells);
    expect(withoutNames(list, writtenList(list)).cells).toEqual([
      ["Email", "Display name", "Enabled", "Client", "Account type"],
      ["1@", "1@", true, "Acme", ""],
      ["1@", "1@", true, "Beta", ""],
      ["2@", "2@", true, "Beta", "Service account"],
      ["3@", "3@", true, "Beta", "Guest"],
    ]);
  });

  test("without names the map's kinds of addresses stand in the list, and nothing of it names anybody", () => {
    const cells = [
      ["Email", "Enabled", "Phone", "Client"],
      ["ann@example.com", true, "555-0101", "Acme"],
      ["joe@example.com", "", "555-0102", ""],
      ["ida@example.com", true, "555-0103", "Acme"],
      ["jo", true, "", "Beta"],
    ];
    const map = [
      ["Ann@Example.com", "leave out"],
      ["joe@example.com", "full"],
      ["JO", "shared"],
      ["eve@example.com", "guest"],
    ];
    const { list } = recognized(cells, map);
    expect(withoutNames(list, writtenList(list))).toEqual({
      cells: [
        ["Email", "Enabled", "Phone", "Client", "Account type"],
        ["1@", true, "filled", "Acme", "Left out"],
        ["2@", "", "filled", "", "Full license"],
        ["3@", true, "filled", "Acme", ""],
        ["4", true, "", "Beta", "Shared, room or resource mailbox"],
      ],
      dates: [],
      meanings: [
        ["Left out", "Left out"],
        ["Full license", "Full license"],
        ["Shared, room or resource mailbox", "Shared, room or resource mailbox"],
      ],
      named: ["Ann@Example.com", "joe@example.com", "JO"],
    });
  });
});

describe("what a list is", () => {
  test("is recognized by its product, else by the headings that one kind alone has", () => {
    const told = ({ kind, product, rows, latestSeen }: ReturnType<typeof recognized>) => [
      kind,
      product,
      rows,
      latestSeen,
    ];
    expect(
      told(
        recognized([
          ["Email", "Type", "Enabled"],
          ["a@x.y", "Member", true],
        ]),
      ),
    ).toEqual(["accounts", undefined, 1, undefined]);
    expect(
      told(
        recognized([
          ["Name", "Type", "Serial", "Last seen"],
          ["A", "Laptop", "S1", "2026-11-02"],
          ["B", "Laptop", "S2", "Never"],
        ]),
      ),
    ).toEqual(["devices", undefined, 2, "2026-11-02"]);
  });

  test("is refused where neither is recognized, with the headings", () => {
    expect(
      told([
        ["Client", "Site"],
        ["Acme", "Berlin"],
      ]),
    ).toBe(
      "no column says what the rows are: a class (Type, Role) or an operating system of devices, an address (Email, User principal name) or a name of accounts. The headings are “Client”, “Site”. Say in the map what they mean.",
    );
    expect(
      told([
        ["1", "2"],
        ["3", "4"],
      ]),
    ).toContain("no heading is known in the first ten rows");
  });
});
