import type { Dice } from "./Dice";
import { blank } from "./drawCells";
import type { Row } from "./drawQuote";
import { isKnown } from "./pending";
import type { Term, TermKind } from "./terms";

/** What a table is drawn from. */
export interface Drawn {
  readonly rows: readonly Row[];
  readonly terms: readonly Term[];
  /** Headings that are not terms: class rates, class counts and what means nothing to a price. */
  readonly more: readonly string[];
  readonly nameTerm: string;
  /** Whether it may stand in columns, below titles, above totals. */
  readonly mayTurn: boolean;
  /** Fields whose column is there though no row fills it. */
  readonly always: readonly string[];
  readonly namesHaveAHeading?: boolean;
}

/** The rows under headings, columns in any order, as people lay tables out. */
export function drawTable(
  dice: Dice,
  { rows, terms, more, nameTerm, mayTurn, always, namesHaveAHeading = false }: Drawn,
): unknown[][] {
  const isFilled = (field: string) => rows.some((row) => isSet(row[field]));
  const known = terms.filter(
    ({ name }) => isFilled(name) || always.includes(name) || (dice.chance(25) && KEPT_EMPTY.has(name)),
  );
  const columns = dice.shuffled([
    ...known.map((term) => columnOf(dice, term, rows)),
    ...more
      .filter(
        (field) => isFilled(field) || always.includes(field) || (!field.endsWith("rate") && dice.chance(10)),
      )
      .map((field) => ({ field, header: styled(dice, field), rows })),
  ]);
  const names = columns.find(({ field }) => field === nameTerm);
  // Where no heading says so, the first column holds the names.
  if (
    names !== undefined &&
    isKnown("names without a heading") &&
    !namesHaveAHeading &&
    dice.chance(10) &&
    rows.every((row) => isSet(row[nameTerm]))
  ) {
    columns.splice(columns.indexOf(names), 1);
    columns.unshift({ ...names, header: dice.pick(["", "Firm", "Who", "2026 offers"]) });
  }
  const body = rows.map((_, index) =>
    columns.map(({ field, rows: own }) => {
      const row = own[index] ?? {};
      return field in row ? row[field] : (extra(field, index) ?? blank(dice));
    }),
  );
  const headers = columns.map(({ header }) => header);
  const nameAt = columns.findIndex(({ field }) => field === nameTerm);
  const blanks = () => headers.map(() => blank(dice));
  const mayAdd = mayTurn && isKnown("titles, units and totals");
  if (mayAdd && dice.chance(3) && nameAt >= 0) body.push(summary(dice, body, nameAt));
  if (mayAdd && dice.chance(4) && nameAt >= 0) {
    const total = headers.map((_, at) =>
      at === nameAt ? "Total" : dice.chance(50) ? dice.int(1, 9999) : "",
    );
    body.push(total);
  }
  const units =
    mayAdd && dice.chance(5) && nameAt >= 0
      ? [
          headers.map((_, at) =>
            at === nameAt ? "" : dice.pick(["$/user", "per month", "", "one-time", "count"]),
          ),
        ]
      : [];
  if (units[0]?.every((cell) => cell === "") === true) units.pop();
  const titles =
    mayAdd && dice.chance(8) ? [headers.map((_, at) => (at === 0 ? "What was offered" : null))] : [];
  while (dice.chance(10)) body.push(blanks());
  const table = [...titles, headers, ...units, ...body];
  const isTurned = isKnown("tables in columns") && mayTurn && dice.chance(12) && known.length >= 4;
  return isTurned ? headers.map((_, at) => table.map((row) => row[at] ?? null)) : table;
}

/** A row that sums up those above it: each number is theirs where they hold numbers. */
function summary(dice: Dice, body: readonly (readonly unknown[])[], nameAt: number): unknown[] {
  const word = dice.pick(["Average", "Median", "Min", "MAX", "mean"]);
  const width = body[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => {
    if (at === nameAt) return word;
    const numbers = body.map((row) => row[at]).filter((cell) => typeof cell === "number");
    if (numbers.length < body.length || dice.chance(20)) return "";
    const sorted = [...numbers].sort((one, other) => one - other);
    const last = sorted.length - 1;
    if (/min/i.test(word)) return sorted[0];
    if (/max/i.test(word)) return sorted[last];
    if (word === "Median")
      return ((sorted[Math.floor(last / 2)] ?? 0) + (sorted[Math.ceil(last / 2)] ?? 0)) / 2;
    return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  });
}

const isSet = (cell: unknown) => cell !== undefined && cell !== null && cell !== "" && cell !== 0;

/** Columns that are often there and empty. */
const KEPT_EMPTY = new Set([
  "Provider",
  "Server rate",
  "Minimum",
  "Sites",
  "User growth",
  "Index growth",
  "Uplift",
  "Included",
]);

interface DrawnColumn {
  readonly field: string;
  readonly header: string;
  readonly rows: readonly Row[];
}

function columnOf(dice: Dice, term: Term, rows: readonly Row[]): DrawnColumn {
  const inYears = rows.every((row) => !isSet(row[term.name]) || typeof row[term.name] === "number");
  const unitsAreKnown = isKnown("headings with units");
  if (unitsAreKnown && ["Term", "Months"].includes(term.name) && inYears && dice.chance(8)) {
    const years = (cell: unknown) => (typeof cell === "number" ? cell / 12 : cell);
    const converted = rows.map((row) => ({ ...row, [term.name]: years(row[term.name]) }));
    const isWhole = converted.every((row) => Number.isInteger(Number(row[term.name] ?? 0)));
    const header =
      term.name === "Term"
        ? dice.pick(["Term (years)", "Contract term in years", "Term (yrs)"].slice(0, 1))
        : "Horizon (years)";
    if (isWhole) return { field: term.name, header, rows: converted };
  }
  const form =
    isKnown("other words for a term") && dice.chance(30) ? dice.pick([term.name, ...term.also]) : term.name;
  return {
    field: term.name,
    header: unitsAreKnown && dice.chance(10) ? withUnit(dice, form, term) : styled(dice, form),
    rows,
  };
}

const UNITS: Partial<Record<TermKind, readonly string[]>> = {
  rate: [" ($)", " ($/mo)", " (USD)", " per month", " (each)"],
  amount: [" ($)", " ($/mo)", " (USD)"],
  "one-time": [" (one-time)", " ($)", " (USD)"],
  "yearly share": [" (% per year)", " p.a.", " (%)", " (annual)"],
  hours: [" (hrs)"],
  share: [" (%)"],
};

function withUnit(dice: Dice, header: string, term: Term): string {
  if (header === "Minimum users") return "Min. users";
  if (header.startsWith("Included ")) return header.replace("Included", dice.pick(["Incl.", "Incl"]));
  if (["Users", "Servers", "Sites", "Workstations"].includes(header))
    return dice.pick([`No. of ${header.toLowerCase()}`, `Number of ${header}`]);
  if (/month|hour|annual/i.test(header)) return header;
  const units = UNITS[term.kind];
  return units === undefined ? header : header + dice.pick(units);
}

function styled(dice: Dice, header: string): string {
  if (dice.chance(70)) return header;
  const withOrWithoutS = header.endsWith("s") ? header.slice(0, -1) : `${header}s`;
  return dice.pick([
    header.toUpperCase(),
    // A plural within a word is another word.
    /s /.test(header) ? header : header.replaceAll(" ", ""),
    header.replaceAll(" ", "_").toLowerCase(),
    ` ${header}: `,
    withOrWithoutS,
  ]);
}

/** Columns that mean nothing to a price. */
function extra(field: string, index: number): unknown {
  if (field === "Comment") return `note ${index}`;
  if (field === "#Last year") return 900 + index;
  if (field === "Offer date" || field === "Start date") return 46000 + index;
  return field === "BYOD devices" || field === "Robot rate" ? 7 + index : undefined;
}
