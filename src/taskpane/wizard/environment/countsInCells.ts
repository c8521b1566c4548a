import { normalizedName } from "../../../pricing";
import { deviceClassProblem, type FieldValue } from "../../../scenarios";
import type { SelectedCells } from "../../../workbook";
import { numberTyped, type NumberLocale } from "../../numbers/NumberLocale";

/** What was read of a selection. */
export interface CountsTaken {
  readonly address: string;
  readonly counts: Readonly<Record<string, FieldValue>>;
  /** What was left out and why, in sentences. */
  readonly leftOut: readonly string[];
}

/** Words for counts that lists use beside the headers of the tables. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  Users: ["users", "user", "employees", "employee", "headcount", "people", "staff", "seats"],
  Workstations: ["workstations", "workstation", "pcs", "pc", "computers", "desktops", "laptops", "endpoints"],
  Servers: ["servers", "server"],
  "Network devices": [
    "network devices",
    "network device",
    "network",
    "firewalls",
    "switches",
    "access points",
  ],
  "Mobile devices": ["mobile devices", "mobile device", "mobile", "mobiles", "phones", "tablets"],
  Sites: ["sites", "site", "locations", "location", "offices", "office", "branches"],
  "Support hours": ["support hours", "hours", "tickets hours"],
};
const HEADER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([header, words]) =>
    words.map((word) => [normalizedName(word), header] as const),
  ),
);

/**
 * The counts in selected cells: a label with a number right of it or below it. Two labels of one count are added up
 * ("Laptops" and "Desktops"). A label that is nothing known becomes a device class of its own.
 *
 * @param headers the counts that are there
 */
export function countsInCells(
  { address, values }: SelectedCells,
  headers: readonly string[],
  locale: NumberLocale,
): CountsTaken {
  const counts: Record<string, number> = {};
  const leftOut: string[] = [];
  for (const { label, cell } of pairsIn(values)) {
    const number = typeof cell === "string" ? numberTyped(cell, locale) : cell;
    if (number === undefined) {
      if (cell !== "") leftOut.push(`“${label}”: ${String(cell)} is not a number.`);
      continue;
    }
    if (number < 0) {
      leftOut.push(`“${label}”: ${number} is below 0.`);
      continue;
    }
    const header = headerOf(label, [...headers, ...Object.keys(counts)]);
    if (typeof header === "string") counts[header] = (counts[header] ?? 0) + number;
    else leftOut.push(`“${label}”: ${header.problem}`);
  }
  return { address, counts, leftOut };
}

function headerOf(label: string, headers: readonly string[]): string | { readonly problem: string } {
  const known =
    headers.find((header) => normalizedName(header) === normalizedName(label)) ??
    HEADER_OF.get(normalizedName(label));
  if (known !== undefined) return known;
  const problem = deviceClassProblem(label, headers);
  return problem === undefined ? label.trim() : { problem };
}

interface Pair {
  readonly label: string;
  readonly cell: string | number;
}

/** Each label with what stands beside it: to the right in a tall block, below in a wide one of two rows. */
function pairsIn(values: SelectedCells["values"]): readonly Pair[] {
  const width = Math.max(0, ...values.map((row) => row.length));
  const isWide = values.length === 2 && width > 2;
  const rows = isWide
    ? Array.from({ length: width }, (_, column) => values.map((row) => row[column] ?? ""))
    : values;
  return rows.flatMap((row) => {
    const place = row.findIndex((cell) => isLabel(cell));
    const label = row[place];
    if (typeof label !== "string") return [];
    const beside = row.slice(place + 1);
    const cell = beside.find((each) => typeof each === "number") ?? beside.find((each) => each !== "") ?? "";
    return [{ label: label.trim(), cell: typeof cell === "boolean" ? String(cell).toUpperCase() : cell }];
  });
}

const isLabel = (cell: unknown): boolean => typeof cell === "string" && /\p{L}/u.test(cell);
