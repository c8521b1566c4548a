import "../support/customFunctions";
import { CADENCES, cadenceName } from "./Cadence";
import {
  differenceIn,
  drawQuestion,
  invoiceDifferenceIn,
  kindOf,
  rerateDifferenceIn,
  type Difference,
} from "./compare";
import { Dice } from "./Dice";
import { drawHistory } from "./drawScenario";
import { faultOfTurn } from "./faultTurns";
import { drawTriple, type Triple } from "./drawTriple";
import { PAIR_CLASSES, ROW_CLASSES, WHOLE_TABLE_CLASSES } from "./Failure";
import { EXCLUSIVE, NEW_TERMS } from "./newTerms";
import { independentCosts } from "./oracle";
import { isKnown, PENDING } from "./pending";
import { printed, shrunk } from "./shrink";
import { Tally, TWO_TERMS } from "./tally";

/** Test files that share the work, so that it spreads over the workers. */
export const SHARES = 4;
/** Triples of quotes, scenarios and charges in one run of all shares. */
const TRIPLES = 10_400;
const SEED = 20_261_129;

/** What a run of all shares must have met, in pairs of a quote and a scenario. */
const LEAST = { triples: 10_000, cadence: 200, alone: 200, aloneAnswered: 100, together: 50, error: 50 };

/** A share, from 0, of the agreement. Throws at the first triple on which the two disagree, made small. */
export function agree(share: number): void {
  // Cells that show an error come by the thousand, and where in the code each was made is nothing to tell.
  Error.stackTraceLimit = 0;
  const tally = new Tally();
  for (let turn = share; turn < TRIPLES; turn += SHARES) {
    const dice = new Dice(SEED + turn * 7919);
    const triple = drawTriple(dice, turn, faultOfTurn(Math.floor(turn / SHARES)));
    const question = drawQuestion(
      dice,
      triple.terms.some((terms) => terms.has("taxes")),
    );
    refuse(triple, (each) => differenceIn(each, question));
    refuse(triple, (each) => invoiceDifferenceIn(each, question));
    if (isKnown("histories") && turn % 5 === 0) {
      const history = drawHistory(dice);
      refuse({ ...triple, scenarios: history }, (each) =>
        rerateDifferenceIn(each.quotes, each.scenarios, each.charges),
      );
    }
    tally.add(independentCosts(triple.quotes, triple.scenarios, "total", null, triple.charges), triple);
  }
  console.log(
    `${tally.triples} triples, ${tally.pairs} pairs compared, ${tally.answered} with an answer` +
      (PENDING.size > 0 ? `; not yet compared: ${[...PENDING].join(", ")}` : ""),
  );
  expectCoverage(tally);
}

function refuse(triple: Triple, differs: (each: Triple) => Difference | undefined): void {
  const found = differs(triple);
  if (found === undefined) return;
  const small = shrunk(triple, (each) => {
    const left = differs(each);
    return left !== undefined && kindOf(left) === kindOf(found);
  });
  const left = differs(small) ?? found;
  throw new Error(
    [
      `${left.asked}: the two implementations disagree`,
      `quotes\n  ${printed(small.quotes)}`,
      `scenarios\n  ${printed(small.scenarios)}`,
      `charges\n  ${printed(small.charges)}`,
      `independent ${JSON.stringify(left.oracle)}`,
      `product     ${JSON.stringify(left.product)}`,
    ].join("\n"),
  );
}

/** No agreement by saying nothing: every term must have come up, alone and with each other one. */
function expectCoverage(tally: Tally): void {
  const least = (all: number) => Math.ceil(all / SHARES);
  const missing: string[] = [];
  const demand = (what: string, met: number | undefined, all: number) => {
    if ((met ?? 0) < least(all)) missing.push(`${what}: ${met ?? 0} of ${least(all)}`);
  };
  demand("triples", tally.triples, LEAST.triples);
  for (const term of NEW_TERMS.filter(isKnown)) {
    demand(`${term} alone`, tally.alone.get(term), LEAST.alone);
    demand(`${term} alone with an answer`, tally.aloneAnswered.get(term), LEAST.aloneAnswered);
  }
  const isExclusive = (a: string, b: string) =>
    EXCLUSIVE.some((two) => two.includes(a as never) && two.includes(b as never));
  for (const [a, b] of TWO_TERMS) {
    if (!isKnown(a) || !isKnown(b) || isExclusive(a, b)) continue;
    demand(`${a} with ${b}`, tally.together.get([a, b].sort().join(" + ")), LEAST.together);
  }
  for (const cadence of CADENCES.map(cadenceName)) {
    demand(cadence, tally.cadences.get(cadence), LEAST.cadence);
  }
  for (const errorClass of [...WHOLE_TABLE_CLASSES, ...ROW_CLASSES, ...PAIR_CLASSES]) {
    if (!NOT_DRAWN.has(errorClass)) demand(errorClass, tally.errors.get(errorClass), LEAST.error);
  }
  expect(missing).toEqual([]);
  expect(tally.answered / tally.pairs).toBeGreaterThan(0.55);
}

/** Errors of arguments and measures, and of cells that hold errors, which have tests of their own. */
const NOT_DRAWN = new Set<string>([
  "error value in a header",
  "unknown measure",
  "discount rate out of range",
  "error value in a cell",
  "states no tax",
  "no users",
]);
