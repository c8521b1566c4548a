import type { Decimal } from "./Decimal";
import { invoiceOf, type Invoice } from "./invoice";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { MINOR_DIGITS, rateOf, type MinorDigits } from "./money";
import { UNIT, unitsOf, type Quantity } from "./quantity";
import { failure, invalid, type Result } from "./result";

/** One row of a price list by quantity. */
export interface Tier {
  /** The last quantity of the tier, inclusive; undefined for a last tier without limit. */
  readonly upTo: Quantity | undefined;
  readonly rate: Decimal;
  /** Owed once when the tier is entered (graduated) or chosen (volume). */
  readonly flatFee: Decimal;
}

export const TIER_MODES = ["graduated", "volume"] as const;
/** `graduated`: each unit at the rate of its own tier; `volume`: all units at the rate of the total's tier. */
export type TierMode = (typeof TIER_MODES)[number];

/**
 * The charge for a quantity under a tier table; each tier's product is a line, rounded on its own.
 *
 * A quantity of 0 falls in the first tier, whose flat fee it owes; a quantity between whole units follows the same
 * bounds. Fails for an empty table, bounds that do not rise, and a quantity above the last bound.
 */
export function tieredInvoice(
  quantity: Quantity,
  tiers: readonly Tier[],
  mode: TierMode,
  minorDigits: MinorDigits = MINOR_DIGITS,
): Result<Invoice> {
  const disorder = misplacedBound(tiers);
  if (disorder !== undefined) return failure(invalid("tiers", disorder));
  const reached = tiers.findIndex((tier) => tier.upTo === undefined || quantity <= tier.upTo);
  if (reached < 0) {
    const last = tiers.at(-1)?.upTo ?? 0;
    return failure(
      invalid(
        "quantity",
        `The quantity ${unitsOf(quantity)} is above the last tier's limit of ${unitsOf(last)}: raise the limit, or write “unlimited” for the last tier.`,
      ),
    );
  }
  const invoice = new InvoiceBuilder(minorDigits);
  const first = mode === "volume" ? reached : 0;
  for (let index = first; index <= reached; index++) {
    const tier = tiers[index];
    if (tier === undefined) continue;
    const below = mode === "volume" ? 0 : (tiers[index - 1]?.upTo ?? 0);
    const units = Math.min(quantity, tier.upTo ?? quantity) - below;
    invoice.charge({ kind: "tier", label: `Tier ${index + 1}` }, units, rateOf(tier.rate, minorDigits));
    invoice.charge(
      { kind: "tier-fee", label: `Tier ${index + 1} fee` },
      UNIT,
      rateOf(tier.flatFee, minorDigits),
    );
  }
  return invoiceOf(invoice, "charge");
}

function misplacedBound(tiers: readonly Tier[]): string | undefined {
  if (tiers.length === 0) return "The tier table is empty: give at least one row with a limit and a rate.";
  let below = 0;
  for (const [index, { upTo }] of tiers.entries()) {
    const isLast = index === tiers.length - 1;
    if (upTo === undefined) {
      if (!isLast)
        return `Tier ${index + 1} has no limit but is not the last: only the last tier may be unlimited.`;
    } else if (upTo <= below) {
      return `The limit of tier ${index + 1} (${unitsOf(upTo)}) must be above ${unitsOf(below)}: limits rise from row to row.`;
    } else {
      below = upTo;
    }
  }
  return undefined;
}
