import { Fraction } from "./Fraction";
import { looksLikeBands, readBands, shareRate } from "./Price";
import type { ExitFee, UpliftTerms } from "./Quote";
import { readNumberText, type Cell } from "./readCell";
import type { RowReader } from "./RowReader";
import { isAtNoCharge, withoutUnit, wordKey } from "./words";

/** The parts of a list of percentages: "0%; 0%; 5%". */
export function listIn(row: RowReader, cell: Cell, field: string): Fraction[] {
  if (cell.kind === "number") return [cell.value];
  if (cell.kind !== "text") return [];
  const parts = cell.text.split(/[;\n]/).map((part) => part.trim());
  const filled = parts.filter((part) => part !== "");
  return filled.map((text) => row.number({ kind: "text", text }, field, "share"));
}

const INDEX = /^(?:cpi|cpi-u|cpi-w|hicp|rpi|index|inflation)(?:\+(.+%))?$/;

export function readUplift(row: RowReader): UpliftTerms {
  const cap = row.share("Uplift cap");
  const floor = row.share("Uplift floor");
  if (cap.isPositive && floor.isAbove(cap))
    row.complain("floor above cap", "the uplift floor is above the cap");
  const month = row.months("First uplift month");
  const isFine =
    month.isZero ||
    (month.isWhole && !month.isBelow(Fraction.whole(2)) && !month.isAbove(Fraction.whole(600)));
  if (!isFine) row.complain("first uplift month out of range", "First uplift month lies in 2 to 600");
  const first = month.isZero || !isFine ? 13 : month.toNumber();
  return { steps: readSteps(row), first, cap, floor };
}

function readSteps(row: RowReader): UpliftTerms["steps"] {
  const cell = row.cell("Uplift");
  if (row.opened(cell, "Uplift")) return [];
  const index = cell.kind === "text" ? INDEX.exec(cell.text.toLowerCase().replaceAll(/\s/g, "")) : null;
  if (index !== null) {
    const [, spreadText] = index;
    if (spreadText === undefined) return { spread: Fraction.zero };
    const read = readNumberText(spreadText);
    if (typeof read !== "string") return { spread: row.checkedShare(read.value, "the spread of Uplift") };
    row.complain("text in a number", `Uplift: "${spreadText}"`);
    return { spread: Fraction.zero };
  }
  return listIn(row, cell, "Uplift").map((step) => row.checkedShare(step, "Uplift"));
}

/** The taxes of all tax columns; undefined where none states any. */
export function readTaxes(row: RowReader): Fraction[] | undefined {
  const lists = row.cells("Tax").map((cell) => {
    if (row.opened(cell, "Tax")) return undefined;
    if (cell.kind === "text" && wordKey(cell.text) === "exempt") return [];
    return cell.kind === "blank" ? undefined : listIn(row, cell, "Tax");
  });
  const stated = lists.filter((list) => list !== undefined);
  if (stated.length === 0) return undefined;
  return stated.flat().map((rate) => row.checkedShare(rate, "Tax"));
}

export function readExitFee(row: RowReader): ExitFee {
  const cell = row.cell("Exit fee", ["none"]);
  if (cell.kind === "blank" || cell.kind === "error") return { kind: "blank" };
  if (cell.kind === "number") return bareFee(row, cell.value);
  const text = cell.text.replace(/\s*of\s+(the\s+)?remaining.*$/i, "").trim();
  const key = wordKey(text);
  if (row.opened(cell, "Exit fee")) return { kind: "open" };
  if (key === "none" || isAtNoCharge(text)) return { kind: "none" };
  if (key === "remaining") return { kind: "share", share: Fraction.one };
  if (looksLikeBands(text)) return bandsOfShares(row, text);
  const months = withoutUnit(text, "months");
  if (months.text !== text) {
    const count = row.number({ kind: "text", text: months.text }, "Exit fee", "count").times(months.times);
    return { kind: "months", months: count };
  }
  const read = readNumberText(text);
  if (typeof read === "string") {
    row.complain(read === "ambiguous" ? "ambiguous number" : "exit fee not understood", `Exit fee "${text}"`);
    return { kind: "blank" };
  }
  if (read.isPercentage) return shareFee(row, read.value);
  if (read.currency !== "") return { kind: "amount", amount: read.value };
  return bareFee(row, read.value);
}

/** A bare number up to 1 is a share, above 60 an amount, between them nobody knows. */
function bareFee(row: RowReader, value: Fraction): ExitFee {
  if (!value.isAbove(Fraction.one)) return shareFee(row, value);
  if (value.isAbove(Fraction.whole(60))) return { kind: "amount", amount: value };
  row.complain("exit fee not understood", `Exit fee ${value.toString()}: months or an amount?`);
  return { kind: "blank" };
}

function shareFee(row: RowReader, share: Fraction): ExitFee {
  return { kind: "share", share: row.checkedShare(share, "Exit fee", true) };
}

function bandsOfShares(row: RowReader, text: string): ExitFee {
  const read = readBands(text, shareRate);
  if (typeof read === "string" || (read.unit !== undefined && read.unit !== "months")) {
    row.complain("bands not well formed", `Exit fee: ${typeof read === "string" ? read : "not in months"}`);
    return { kind: "blank" };
  }
  read.bands.forEach((band) => row.checkedShare(band.rate, "Exit fee", true));
  return { kind: "bands", bands: read };
}
