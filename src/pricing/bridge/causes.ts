import { isBanded, type Bands, type Price } from "../Bands";
import type { Charge } from "../Charge";
import type { ClassRate } from "../ClassRate";
import { ZERO } from "../Decimal";
import type { Quote } from "../Quote";
import type { QuoteTerms } from "../QuoteTerms";
import type { Scenario } from "../Scenario";
import { UNLIMITED, type Scope } from "../scope";
import { NO_UPLIFT } from "../Uplift";

/** What makes a contract cost what it does, in the order in which a bridge switches it on. */
export const CAUSES = [
  "Base rates",
  "Growth",
  "Overage",
  "True-up",
  "Uplift",
  "Discount and minimum",
  "One-time",
] as const;
export type Cause = (typeof CAUSES)[number];

/** A quote and a scenario for which only some causes are at work. */
export interface CausedPair {
  readonly quote: Quote;
  readonly scenario: Scenario;
}

/** What takes one cause out of a quote and a scenario. */
type Without = (pair: CausedPair) => CausedPair;

const withTerms = (pair: CausedPair, terms: Partial<QuoteTerms>): CausedPair => ({
  ...pair,
  quote: { ...pair.quote, terms: { ...pair.quote.terms, ...terms } },
});

/**
 * Charges of which some bill nothing. They keep their place, since an itemized quote is compared by what its charges
 * count, whatever they cost.
 */
const unbilled = (pair: CausedPair, isOut: (charge: Charge) => boolean): CausedPair => ({
  ...pair,
  quote: {
    ...pair.quote,
    charges: pair.quote.charges.map((charge) => (isOut(charge) ? { ...charge, rate: ZERO } : charge)),
  },
});

const runsThroughout = ({ fromMonth, toMonth }: Charge, months: number): boolean =>
  fromMonth === 1 && (toMonth === undefined || toMonth >= months);

const WITHOUT: Readonly<Record<Cause, Without>> = {
  // What a contract costs whatever happens stays.
  "Base rates": (pair) => pair,
  Growth: (pair) => {
    const { scenario } = pair;
    const still = { ...scenario, userGrowth: ZERO, deviceGrowth: ZERO, usersAdded: 0, devicesAdded: 0 };
    return unbilled(
      { ...pair, scenario: still },
      (charge) => charge.every !== "once" && !runsThroughout(charge, scenario.months),
    );
  },
  Overage: (pair) => withTerms(pair, { scope: { users: UNLIMITED, devices: UNLIMITED, sites: UNLIMITED } }),
  "True-up": (pair) => withTerms(pair, { trueUpInArrears: false }),
  Uplift: (pair) => withTerms(pair, { uplift: NO_UPLIFT, upliftFloor: ZERO, upliftCap: ZERO }),
  "Discount and minimum": (pair) => withTerms(pair, { discount: ZERO, minimum: ZERO, minimumUsers: 0 }),
  "One-time": (pair) => {
    const stays = { ...pair, scenario: { ...pair.scenario, leavesAtEnd: false } };
    return unbilled(withTerms(stays, { onboarding: ZERO }), ({ every }) => every === "once");
  },
};

/** Without minimum users fewer devices go with them: a ceiling that holds in the whole contract binds no part of it. */
const unbound = (scope: Scope): Scope => (scope.kind === "renegotiate" ? UNLIMITED : scope);

/** Counts may be larger without what makes them smaller: the last band of a price has no end in a part either. */
function endless<P extends Price | ClassRate>(price: P): P | Bands {
  if (typeof price !== "object" || !isBanded(price)) return price;
  const { bands } = price;
  const last = bands.length - 1;
  return {
    ...price,
    bands: bands.map((band, index) => (index === last ? { ...band, upTo: undefined } : band)),
  };
}

function withEndlessPrices({ quote, scenario }: CausedPair): CausedPair {
  const { userRate, flatFee, siteFee, deviceRate, classRates } = quote.terms;
  const terms = {
    ...quote.terms,
    ...{ userRate: endless(userRate), flatFee: endless(flatFee), siteFee: endless(siteFee) },
    deviceRate: endless(deviceRate),
    classRates: classRates.map((each) => ({ ...each, rate: endless(each.rate) })),
  };
  const charges = quote.charges.map((charge) => ({ ...charge, rate: endless(charge.rate) }));
  return { scenario, quote: { ...quote, terms, charges } };
}

/**
 * The pair with only the first causes at work.
 *
 * @param count how many of {@link CAUSES}, from 1; all of them are the pair as it is
 */
export function withCauses(pair: CausedPair, count: number): CausedPair {
  if (count >= CAUSES.length) return pair;
  let without = pair;
  for (const cause of CAUSES.slice(count)) without = WITHOUT[cause](without);
  const { scope } = without.quote.terms;
  const { users, devices, sites } = scope;
  return withTerms(withEndlessPrices(without), {
    scope: { users: unbound(users), devices: unbound(devices), sites: unbound(sites) },
  });
}
