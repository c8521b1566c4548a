import { amountOfNumber, type Amount } from "../../pricing";
import type { ExpectedLine } from "./ExpectedLine";
import type { BilledLine } from "./readInvoice";
import { billedUnits, expectedUnit } from "./units";

/** Lines that belong together: what was billed and what was expected, either of which may be missing. */
export interface Pair {
  readonly billed: readonly BilledLine[];
  readonly expected: readonly ExpectedLine[];
  /** Nothing but the amount says that they belong together. */
  readonly byAmountAlone: boolean;
}

/** Lines of one label, added up: what was taken back of a line stands among them. */
interface Group<Line> {
  readonly key: string;
  readonly label: string;
  /** Whether they come to less than nothing. */
  readonly isCredit: boolean;
  readonly lines: readonly Line[];
}

/** Words as labels are compared: case, punctuation and a plural s do not count. */
export function labelWords(label: string): readonly string[] {
  return label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word.length > 2 ? word.replace(/(?<=tch|sh|x|ss)es$|(?<!s)s$/, "") : word));
}

/** The same of labels that say the same: "Anti-virus" and "Antivirus". */
export const labelKey = (label: string): string => labelWords(label).join("");

const cents = (line: BilledLine | ExpectedLine): Amount =>
  "kind" in line ? amountOfNumber(line.amount) : line.amount;

const sumOf = (lines: readonly (BilledLine | ExpectedLine)[]): Amount =>
  lines.reduce((sum, line) => sum + cents(line), 0);

function groupsOf<Line extends BilledLine | ExpectedLine>(lines: readonly Line[]): Group<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = labelKey(line.label);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, own]) => ({
    key,
    label: own[0]?.label ?? "",
    isCredit: sumOf(own) < 0,
    lines: own,
  }));
}

/**
 * Pairs what was billed with what was expected: by the same words, by all words of an expected line, by its unit, and
 * last by the amount alone. Answers the expected lines in order, then what was billed without a partner.
 */
export function pairLines(
  billedLines: readonly BilledLine[],
  expectedLines: readonly ExpectedLine[],
): Pair[] {
  const expected = groupsOf(expectedLines);
  const open = new Set(groupsOf(billedLines));
  const partners = new Map<Group<ExpectedLine>, Group<BilledLine>[]>();
  const joined = new Map<Group<ExpectedLine>, Group<ExpectedLine>>();
  const byAmount = new Set<Group<ExpectedLine>>();
  const waiting = () => expected.filter((each) => !partners.has(each) && !joined.has(each));
  const pair = (own: Group<ExpectedLine>, billed: readonly Group<BilledLine>[]) => {
    partners.set(own, [...(partners.get(own) ?? []), ...billed]);
    for (const each of billed) open.delete(each);
  };

  for (const own of waiting()) {
    const same = [...open].filter((each) => each.key === own.key && each.isCredit === own.isCredit);
    if (same.length > 0) pair(own, same);
  }
  const named = waiting();
  for (const each of [...open]) {
    const own = mostWords(named, each);
    if (own !== undefined) pair(own, [each]);
  }
  pairUnits(waiting(), [...open], expectedLines, (owns, billed) => {
    const [first, ...others] = owns;
    if (first === undefined) return;
    pair(first, billed);
    for (const other of others) joined.set(other, first);
  });
  for (const each of [...open]) {
    const own = atItsRate(expected, each, expectedLines);
    if (own !== undefined) pair(joined.get(own) ?? own, [each]);
  }
  for (const own of waiting()) {
    const amount = sumOf(own.lines);
    const same = [...open].find((each) => sumOf(each.lines) === amount);
    if (same === undefined) continue;
    pair(own, [same]);
    byAmount.add(own);
  }

  const paired = expected
    .filter((own) => !joined.has(own))
    .map((own) => ({
      billed: (partners.get(own) ?? []).flatMap(({ lines }) => lines),
      expected: [own, ...expected.filter((each) => joined.get(each) === own)].flatMap(({ lines }) => lines),
      byAmountAlone: byAmount.has(own),
    }));
  const rest = [...open].map(({ lines }) => ({ billed: lines, expected: [], byAmountAlone: false }));
  return [...paired, ...rest];
}

/** The expected line of two words or more whose words all stand in a billed one; of several that with the most. */
function mostWords(
  expected: readonly Group<ExpectedLine>[],
  billed: Group<BilledLine>,
): Group<ExpectedLine> | undefined {
  const words = new Set(labelWords(billed.label));
  let best: Group<ExpectedLine> | undefined;
  let most = 1;
  for (const own of expected) {
    const needed = labelWords(own.label);
    const isThere = own.isCredit === billed.isCredit && needed.every((word) => words.has(word));
    if (!isThere || needed.length <= most) continue;
    best = own;
    most = needed.length;
  }
  return best;
}

/**
 * Pairs by units. A unit's lines are added up on both sides; of several billed ones those at an expected rate alone,
 * if any is.
 */
function pairUnits(
  expected: readonly Group<ExpectedLine>[],
  open: readonly Group<BilledLine>[],
  expectedLines: readonly ExpectedLine[],
  pair: (owns: readonly Group<ExpectedLine>[], billed: readonly Group<BilledLine>[]) => void,
): void {
  const byUnit = new Map<string, Group<ExpectedLine>[]>();
  for (const own of expected) {
    const unit = own.lines[0] && expectedUnit(own.lines[0]);
    if (unit === undefined) continue;
    const key = `${own.isCredit} ${unit}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), own]);
  }
  const candidates = new Map<string, Group<BilledLine>[]>();
  for (const each of open) {
    const units = billedUnits(each.label, expectedLines).map((unit) => `${each.isCredit} ${unit}`);
    const key =
      units.find((unit) => byUnit.has(unit)) ??
      // "Additional" without a word for what: any overage that is expected.
      (units.some((unit) => unit.endsWith(" overage"))
        ? [...byUnit.keys()].find((unit) => unit.startsWith(`${each.isCredit} overage`))
        : undefined);
    if (key !== undefined) candidates.set(key, [...(candidates.get(key) ?? []), each]);
  }
  for (const [key, billed] of candidates) {
    const owns = byUnit.get(key) ?? [];
    const atRate = billed.filter((each) => isAtRate(each, owns));
    pair(owns, billed.length > 1 && atRate.length > 0 ? atRate : billed);
  }
}

/** Whether all that was billed has a rate that is expected; what is taken back may have its sign on the rate. */
function isAtRate({ lines }: Group<BilledLine>, owns: readonly Group<ExpectedLine>[]): boolean {
  const rates = new Set(owns.flatMap((own) => own.lines.map(({ rate }) => Math.abs(rate))));
  return lines.every(({ rate }) => rate !== undefined && rates.has(Math.abs(rate)));
}

/** The expected line that has its partner, of whose unit and at whose rate more was billed under another name. */
function atItsRate(
  expected: readonly Group<ExpectedLine>[],
  billed: Group<BilledLine>,
  expectedLines: readonly ExpectedLine[],
): Group<ExpectedLine> | undefined {
  const units = billedUnits(billed.label, expectedLines);
  return expected.find((own) => {
    const unit = own.lines[0] && expectedUnit(own.lines[0]);
    const isOfUnit = unit !== undefined && units.includes(unit) && own.isCredit === billed.isCredit;
    return isOfUnit && isAtRate(billed, [own]);
  });
}

export { sumOf };
