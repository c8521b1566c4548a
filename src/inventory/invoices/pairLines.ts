import { amountOfNumber, type Amount } from "../../pricing";
import { wordsIn } from "../lists/words";
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

/** Lines of one label, credits apart. */
interface Group<Line> {
  readonly key: string;
  readonly label: string;
  readonly isCredit: boolean;
  readonly lines: Line[];
}

/** Words as labels are compared: case, punctuation and a plural s do not count. */
export function labelWords(label: string): readonly string[] {
  return wordsIn(label)
    .split(/[ ·]+/)
    .filter((word) => word !== "")
    .map((word) => (word.length > 2 ? word.replace(/s$/, "") : word));
}

const cents = (line: BilledLine | ExpectedLine): Amount =>
  "kind" in line ? amountOfNumber(line.amount) : line.amount;

const sumOf = (lines: readonly (BilledLine | ExpectedLine)[]): Amount =>
  lines.reduce((sum, line) => sum + cents(line), 0);

function groupsOf<Line extends BilledLine | ExpectedLine>(lines: readonly Line[]): Group<Line>[] {
  const groups = new Map<string, Group<Line>>();
  for (const line of lines) {
    const key = labelWords(line.label).join(" ");
    const isCredit = cents(line) < 0;
    const known = groups.get(`${isCredit} ${key}`);
    if (known !== undefined) known.lines.push(line);
    else groups.set(`${isCredit} ${key}`, { key, label: line.label, isCredit, lines: [line] });
  }
  return [...groups.values()];
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
    const rates = new Set(owns.flatMap(({ lines }) => lines.map(({ rate }) => rate)));
    const atRate = billed.filter(({ lines }) =>
      lines.every(({ rate }) => rate !== undefined && rates.has(rate)),
    );
    pair(owns, billed.length > 1 && atRate.length > 0 ? atRate : billed);
  }
}

export { sumOf };
