import { failure, isFailure, type Failure } from "./Failure";
import { Fraction } from "./Fraction";
import { classKey, normalised } from "./headings";
import type { Charge } from "./Quote";
import { RowReader, type Column } from "./RowReader";
import {
  choiceKey,
  flagOf,
  isAtNoCharge,
  isOpenWord,
  lettersApart,
  periodMonths,
  unitOf,
  wordKey,
} from "./words";

/** What the scenarios can count. */
export interface Countable {
  readonly classes: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** The charges by quote, with what is wrong with them; the whole fails where a charge's quote is unclear. */
export interface ChargesReading {
  readonly of: ReadonlyMap<number, Charge[]>;
  readonly issues: ReadonlyMap<number, Failure[]>;
}

export function readCharges(
  rows: readonly ((field: string) => readonly Column[])[],
  rowTexts: readonly number[],
  names: readonly string[],
  countable: Countable,
): ChargesReading | Failure {
  const of = new Map<number, Charge[]>(names.map((_, at) => [at, []]));
  const issues = new Map<number, Failure[]>(names.map((_, at) => [at, []]));
  for (const [index, columnsAt] of rows.entries()) {
    const row = new RowReader(columnsAt);
    // A title holds one text alone; a blank row nothing.
    if ((rowTexts[index] ?? 0) <= 1 && row.cell("Rate").kind === "blank") continue;
    const owners = ownersOf(row, names);
    if (isFailure(owners)) return owners;
    if (owners.at.length === 0) continue;
    const charge = readCharge(row, index, owners.isOwn, countable);
    for (const at of owners.at) {
      of.get(at)?.push(charge);
      issues.get(at)?.push(...row.issues);
    }
  }
  return { of, issues };
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

function ownersOf(row: RowReader, names: readonly string[]): { at: number[]; isOwn: boolean } | Failure {
  const text = row.words("Quote");
  const every = names.map((_, at) => at);
  if (text === "") {
    if (names.length === 1) return { at: every, isOwn: true };
    return failure("#VALUE!", "charge without a quote", "a charge names no quote");
  }
  const own = names.findIndex((name) => same(name, text));
  if (own >= 0) return { at: [own], isOwn: true };
  if (same(text, "all")) return { at: every, isOwn: false };
  const near = names.find((name) => {
    const [a, b] = [name.trim().toLowerCase(), text.trim().toLowerCase()];
    const longer = Math.max(a.length, b.length);
    return lettersApart(a, b) <= (longer < 5 ? 0 : longer <= 7 ? 1 : 2);
  });
  if (near !== undefined) return failure("#VALUE!", "charge of a misspelt quote", `"${text}": ${near}?`);
  return { at: [], isOwn: false };
}

function readCharge(row: RowReader, index: number, isOwn: boolean, countable: Countable): Charge {
  const wrong = (why: string) => row.complain("charge not well formed", why);
  const quantityCell = row.cell("Quantity");
  const quantity = quantityCell.kind === "blank" ? undefined : row.quantityIn(quantityCell, "Quantity");
  const per = readPer(row, quantity !== undefined, countable);
  const included = row.quantity("Included");
  const every = readEvery(row);
  const from = monthOf(row, "From month");
  const to = monthOf(row, "To month");
  const rateCell = row.cell("Rate");
  if (rateCell.kind === "blank") wrong("a charge without a rate");
  const isOpen = rateCell.kind === "text" && isOpenWord(rateCell.text);
  const isPercent = per.kind === "percent";
  const rate = isPercent && !isOpen ? readPercent(row) : row.priceIn(rateCell, "Rate", "none", true);
  if (isPercent && quantity !== undefined) wrong("percent takes no Quantity");
  if (isPercent && included.isPositive) wrong("percent takes no Included");
  if (isPercent && row.cell("Every").kind !== "blank") wrong("percent takes no Every");
  if (every === 0 && to !== undefined) wrong("once takes no To month");
  if (to !== undefined && to < (from ?? 1)) wrong("To month lies before From month");
  return {
    label: row.words("Charge") || `Charge ${index + 1}`,
    per,
    quantity,
    included,
    rate,
    every,
    from: from ?? 1,
    to,
    takesUplift: flag(row, "Uplift") && !isPercent && every > 0,
    takesDiscount: flag(row, "Discount") && every > 0,
    takesTax: flag(row, "Tax"),
    isOwn,
    isOpen,
    leavesOpen: row.open.size > 0,
  };
}

function readPercent(row: RowReader) {
  const cell = row.cell("Rate");
  const isFree = cell.kind === "text" && isAtNoCharge(cell.text);
  const share = isFree ? Fraction.zero : row.number(cell, "Rate", "share");
  if (share.isAbove(Fraction.one) || share.isBelow(Fraction.whole(-1))) {
    row.complain("share out of range", "a percent charge lies between -100 % and 100 %");
  }
  return { bands: [{ upTo: undefined, rate: share }] };
}

function flag(row: RowReader, field: string): boolean {
  // FALSE says no, where a blank or a 0 says nothing.
  if (row.raw(field) === false) return false;
  const text = row.words(field);
  if (text === "") return true;
  const said = flagOf(text);
  if (said === undefined) row.complain("charge not well formed", `${field} "${text}" is neither yes nor no`);
  return said ?? true;
}

function monthOf(row: RowReader, field: string): number | undefined {
  const value = row.monthsIn(row.cell(field), field);
  if (value.isZero) return undefined;
  if (value.isWhole && value.isPositive) return value.toNumber();
  row.complain("charge not well formed", `${field} is a whole number from 1`);
  return undefined;
}

function readEvery(row: RowReader): number {
  const cell = row.cell("Every");
  if (cell.kind === "text" && ["once", "onetime"].includes(choiceKey(cell.text))) return 0;
  const period = cell.kind === "text" ? periodMonths(cell.text) : undefined;
  const months = period ?? row.monthsIn(cell, "Every").toNumber();
  if ([0, 1, 3, 6, 12].includes(months)) return months === 0 ? 1 : months;
  row.complain("charge not well formed", "Every is 1, 3, 6, 12 or once");
  return 1;
}

function readPer(row: RowReader, isFixed: boolean, countable: Countable): Charge["per"] {
  const text = row.words("Per");
  const plain = text
    .replace(/^\s*(per\s+|\/\s*)/i, "")
    .replace(/(?<=\S)\s*(per\s+|\/\s*|a\s+)?month\s*$/i, "")
    .trim();
  const word = wordKey(plain);
  if (word === "" || unitOf(word)?.unit === "months") return { kind: "month" };
  if (word === "percent" || word === "%") return { kind: "percent" };
  const unit = unitOf(word)?.unit;
  if (unit === "users") return { kind: "user" };
  if (unit === "devices") return { kind: "device" };
  if (unit === "sites") return { kind: "site" };
  if (unit === "hours") return { kind: "hour" };
  const key = classKey(plain);
  if (countable.classes.has(key)) return { kind: "class", key };
  if (countable.units.has(normalised(plain))) return { kind: "unit", key: normalised(plain) };
  if (isFixed) return { kind: "unit", key: normalised(plain) };
  row.complain("charge not well formed", `Per "${text}" counts nothing of the scenarios`);
  return { kind: "month" };
}
