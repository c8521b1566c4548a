import type { Decimal } from "./Decimal";
import { invoiceOf, type Invoice } from "./invoice";
import { InvoiceBuilder } from "./InvoiceBuilder";
import { MINOR_DIGITS, rateOf, type MinorDigits } from "./money";
import { UNIT, unitsOf, type Quantity } from "./quantity";
import { failed, type Failure, type Result } from "./result";

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
  if (disorder !== undefined) return disorder;
  const reached = tiers.findIndex((tier) => tier.upTo === undefined || quantity <= tier.upTo);
  if (reached < 0) {
    const last = tiers.at(-1)?.upTo ?? 0;
    return failed("above-last-tier", {
      field: "quantity",
      quantity: unitsOf(quantity),
      limit: unitsOf(last),
    });
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

function misplacedBound(tiers: readonly Tier[]): Failure | undefined {
  if (tiers.length === 0) return failed("tiers-empty", { field: "tiers" });
  let below = 0;
  for (const [index, { upTo }] of tiers.entries()) {
    const isLast = index === tiers.length - 1;
    if (upTo === undefined) {
      if (!isLast) return failed("tier-without-limit", { field: "tiers", tier: index + 1, word: undefined });
    } else if (upTo <= below) {
      return failed("tiers-fall", {
        field: "tiers",
        tier: index + 1,
        limit: unitsOf(upTo),
        below: unitsOf(below),
      });
    } else {
      below = upTo;
    }
  }
  return undefined;
}
