import { ACCOUNT_HEADINGS } from "../../../src/inventory/data/accountHeadings";
import { DEVICE_HEADINGS } from "../../../src/inventory/data/deviceHeadings";
import { CLASS_WORDS } from "../../../src/inventory/data/deviceWords";
import { LICENCES } from "../../../src/inventory/data/licences";
import type { Dice } from "../Dice";
import { PRODUCTS, type Cells, type Kind } from "./readColumns";

/** A list with the dirt of real exports, and what is asked of it. */
export interface DrawnList {
  readonly product: string;
  readonly cells: Cells;
  readonly map: Cells;
  readonly asOf: number | undefined;
  readonly days: number | undefined;
}

const DAY = 46_355;
const SNAPSHOTS = ["2026-09-30", "2026-10-31", "2026-10-15", 46_356, ""];

function drawDate(dice: Dice): unknown {
  const day = dice.int(1, 28);
  const month = dice.int(1, 12);
  const two = (number: number) => String(number).padStart(2, "0");
  return dice.pick<unknown>([
    DAY - dice.int(0, 400),
    DAY - dice.int(0, 60) + 0.4,
    `2026-${two(month)}-${two(day)}T10:00:00Z`,
    `2026-${two(month)}-${two(day)} 09:15`,
    `${day}.${month}.2026`,
    `${day}-Oct-26`,
    `Nov ${day}, 2026 9:15 AM`,
    `Wednesday, October ${day}, 2026`,
    1_790_000_000 + dice.int(0, 9_000_000),
    String(1_790_000_000_123 + dice.int(0, 9_000_000_000)),
    ...["Never", "Never logged in", "", "", "-", "soon", "0001-01-01T00:00:00", "31.02.2026", 12_345],
  ]);
}

/** The dates of a column: of one way of writing, as exports have them, or of all. */
function dateDrawer(dice: Dice): () => unknown {
  const way = dice.int(0, 5);
  if (way === 0) return () => `${dice.int(1, 12)}/${dice.int(1, dice.pick([12, 28]))}/2026`;
  if (way === 1) return () => `${dice.int(1, dice.pick([12, 28]))}/${dice.int(1, 12)}/2026 10:00`;
  if (way === 2)
    return () => (dice.chance(20) ? `${dice.int(1, 28)}/${dice.int(1, 28)}/2026` : drawDate(dice));
  return () => drawDate(dice);
}

const words = Object.values(CLASS_WORDS).flatMap((list) => list.split("|"));

function cellsOf(dice: Dice, meaning: string, productValues: readonly string[], kind: Kind): () => unknown {
  const dirty = (text: string) =>
    dice.pick([text, text, text.toUpperCase(), ` ${text} `, text.replace(/ /g, "_"), `${text}s`]);
  switch (meaning) {
    case "class":
      return () =>
        dice.pick<unknown>([
          dirty(dice.pick(productValues.length > 0 ? productValues : words)),
          dirty(dice.pick(words)),
          "Toaster",
          "",
          "VM",
          "WindowsServer2022",
          "Virtual Machine",
        ]);
    case "os":
      return () =>
        dice.pick<unknown>([
          dirty(dice.pick(words)),
          "Windows 11 Pro",
          "WindowsServer2022",
          "iOS 17.2",
          "macOS",
          "Windows",
          "",
          "iPadOS",
          "Ubuntu",
        ]);
    case "seen":
      return dateDrawer(dice);
    case "serial":
      return () =>
        dice.pick<unknown>([
          "S1",
          "s1 ",
          "S2",
          "12E4567",
          778899,
          "",
          "To be filled by O.E.M.",
          "0000000",
          "n/a",
          "Default string",
          "XXX",
          `U${dice.int(1, 99)}`,
        ]);
    case "name":
      return () =>
        dice.pick(
          kind === "devices" ? ["DC01", "dc01", "PC-1", "PC-2", "", "SRV"] : ["Ann", "svc backup", "Bo", ""],
        );
    case "status":
      return () =>
        dice.pick(["", "Active", "Retired", "In stock", "suspended", "Disabled", "Staged", "deployed"]);
    case "owner":
      return () => dice.pick(["", "Corporate", "Personal", "Workplace"]);
    case "managed":
      return () => dice.pick<unknown>(["", true, false, "Managed", "Unmanaged", "No"]);
    case "out":
      return () => dice.pick<unknown>(["", "", false, true, "2026-01-02", "no"]);
    case "client":
      return () => dice.pick<unknown>(["Acme", "acme", "Beta", "", 12]);
    case "site":
      return () => dice.pick(["Oslo", "Bergen", ""]);
    case "user":
      return () =>
        dice.pick([
          "a@x.y",
          "A@X.Y",
          "b@x.y",
          "svc-sql@x.y",
          "c_z#EXT#@x.y",
          "jo",
          "HealthMailbox12@x.y",
          "DOM\\gmsa$",
          "sandra@x.y",
          "no-reply@x.y",
          "",
        ]);
    case "enabled":
      return () => dice.pick<unknown>([true, true, "True", "Yes", false, "maybe", ""]);
    case "blocked":
      return () => dice.pick<unknown>([false, "", "", "No", true, "perhaps"]);
    case "deleted":
      return () => dice.pick<unknown>(["", "", "", "2026-05-05T00:00:00Z"]);
    case "kind":
      return () =>
        dice.pick([
          "",
          "Member",
          "Guest",
          "SharedMailbox",
          "UserMailbox",
          "RoomMailbox",
          "external",
          "msDS-GroupManagedServiceAccount",
          "user",
        ]);
    case "licence":
      return () => licenceCell(dice);
    default:
      return () => dice.pick(["", "x", "note"]);
  }
}

function licenceCell(dice: Dice): string {
  const names = [
    ...Object.values(LICENCES).flatMap((list) => list.split("|")),
    "Microsoft 365 F3",
    "SPE_F1",
    "Microsoft 365 E3",
    "Power BI (free)",
    "Odd plan",
    "contoso:SPE_E5",
    "Microsoft 365 F5 Security + Compliance Add-on",
    "Plan 1,000",
    "Unlicensed",
  ];
  const count = dice.pick([0, 1, 1, 2, 3]);
  return Array.from({ length: count }, () => dice.pick(names)).join(
    dice.pick(["+", "; ", ", ", "|", "\n", " +"]),
  );
}

const MAPS: Record<Kind, readonly (readonly string[])[]> = {
  devices: [
    ["Toaster", "Kitchen"],
    ["windows", "workstation"],
    ["VM", "leave out"],
    ["In stock", "in use"],
    ["deployed", "leave out"],
    ["Unknown value", "server"],
  ],
  accounts: [
    ["a@x.y", "leave out"],
    ["b@x.y", "full"],
    ["odd plan", "free"],
    ["Staged", "blocked"],
    ["Microsoft 365 E3", "leave out"],
    ["UserMailbox", "shared"],
    ["jo", "guest"],
  ],
};

/** Draws a list of a product, or of general headings. */
export function drawList(dice: Dice, kind: Kind, turn: number): DrawnList {
  const products = PRODUCTS.filter((each) => each.kind === kind);
  const product = turn % 4 === 0 ? undefined : products[turn % products.length];
  const general: Record<string, string> = kind === "devices" ? DEVICE_HEADINGS : ACCOUNT_HEADINGS;
  const values = Object.values(product?.values ?? {}).flatMap((list) => list.split("|"));
  const columns = new Map<string, () => unknown>();
  const add = (heading: string, cell: () => unknown) => {
    const isThere = [...columns.keys()].some((each) => each.toLowerCase() === heading.toLowerCase());
    if (!isThere) columns.set(heading, cell);
  };
  for (const heading of product?.signature.split("|") ?? []) {
    const meaning = Object.entries(product?.columns ?? {}).find(([, list]) =>
      list.split("|").includes(heading),
    )?.[0];
    add(heading, cellsOf(dice, meaning ?? "", values, kind));
  }
  for (const [meaning, list] of Object.entries(product?.columns ?? {})) {
    for (const heading of list.split("|"))
      if (dice.chance(75)) add(heading, cellsOf(dice, meaning, values, kind));
  }
  for (const [meaning, list] of Object.entries(general)) {
    if (meaning === "snapshot" ? dice.chance(15) : dice.chance(product === undefined ? 75 : 8)) {
      const cell =
        meaning === "snapshot" ? () => dice.pick<unknown>(SNAPSHOTS) : cellsOf(dice, meaning, values, kind);
      add(dice.pick(list.split("|")), cell);
    }
  }
  for (const [heading, list] of Object.entries(product?.only ?? {}))
    add(heading, () => dice.pick([...list.split("|"), list, "Other", ""]));
  add("Notes", () => dice.pick(["", "=1+1", "text"]));
  const order = dice.shuffled([...columns.keys()]);
  const written = (heading: string) =>
    dice.pick([heading, heading, heading.toUpperCase(), heading.replace(/ /g, "_"), ` ${heading}`]);
  const headings = order.map(written);
  const blank = order.map(() => "");
  const row = () => order.map((heading) => columns.get(heading)?.() ?? "");
  const dirt = (): readonly unknown[][] =>
    dice.chance(85)
      ? []
      : [
          dice.pick<unknown[]>([
            blank,
            headings,
            ["Total:", 12, ...blank.slice(2)],
            ["143 devices", "x", ...blank.slice(2)],
            ["Page 2", ...blank.slice(1)],
            blank.map(() => 0),
          ]),
        ];
  const titles = dice.chance(20) ? [["Report of everything", ...blank.slice(1)], blank] : [];
  const rows = Array.from({ length: dice.int(1, 12) }, row).flatMap((each) => [...dirt(), each]);
  const map = dice.chance(35) ? dice.shuffled(MAPS[kind]).slice(0, dice.int(1, 4)) : [];
  return {
    product: product?.name ?? "general",
    cells: [...titles, headings, ...rows],
    map,
    asOf: dice.chance(80) ? DAY : undefined,
    days: dice.chance(70) ? dice.int(1, 60) : undefined,
  };
}
