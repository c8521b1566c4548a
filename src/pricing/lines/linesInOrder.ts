import { baseFee } from "./baseFee";
import { charges, lastingCharges } from "./charges";
import { devices } from "./devices";
import type { Line } from "./Line";
import { lastingMinimum, minimumCommitment } from "./minimumCommitment";
import { overage } from "./overage";
import { sites } from "./sites";
import { supportHours } from "./supportHours";
import { termDiscount } from "./termDiscount";
import { trueUps } from "./trueUps";
import { users } from "./users";

/** A line at its place, and what of it a month would bill again until the end of the term. */
interface OrderedLine {
  readonly line: Line;
  /** Undefined for what one month alone has: what was measured in it. */
  readonly lasting?: Line;
}

const lastingAsItIs = (line: Line): OrderedLine => ({ line, lasting: line });

/**
 * All recurring lines in the order of an invoice. What charges comes first and in the order in which a quote names it;
 * a true-up stands behind the lines that it corrects. What adjusts looks at the sum of all before it, so the order is
 * the rule: charges are part of what the discount is taken off, and the minimum is the floor of what is invoiced, so
 * that nothing comes behind it. Taxes stand on invoices only (taxes.ts), one-time lines outside of all (oneTime.ts).
 */
const ORDER: readonly OrderedLine[] = [
  lastingAsItIs(baseFee),
  lastingAsItIs(users),
  lastingAsItIs(devices),
  { line: trueUps },
  lastingAsItIs(sites),
  lastingAsItIs(overage),
  { line: supportHours },
  { line: charges, lasting: lastingCharges },
  lastingAsItIs(termDiscount),
  { line: minimumCommitment, lasting: lastingMinimum },
];

export const LINES_IN_ORDER: readonly Line[] = ORDER.map(({ line }) => line);

/** The base of an exit fee. */
export const LASTING_LINES: readonly Line[] = ORDER.flatMap(({ lasting }) => lasting ?? []);
