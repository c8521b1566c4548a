import type { ExpectedLine } from "./ExpectedLine";
import { groupsOf, labelWords, sumOf, type Group } from "./lineGroups";
import { atItsRate, pairUnits } from "./pairUnits";
import type { BilledLine } from "./readInvoice";

/** Lines that belong together: what was billed and what was expected, either of which may be missing. */
export interface Pair {
  readonly billed: readonly BilledLine[];
  readonly expected: readonly ExpectedLine[];
  /** Nothing but the amount says that they belong together. */
  readonly byAmountAlone: boolean;
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
