import { isBanded, type Bands, type Price } from "../../Bands";
import { isCharged, type ClassRate } from "../../ClassRate";
import { labelWithin } from "../../deviceClass";
import type { LineItem } from "../../InvoiceBuilder";
import { amountFor, majorUnits, rateOf } from "../../money";
import type { Quote } from "../../Quote";
import { UNIT, unitsOf, type Quantity } from "../../quantity";
import { QUOTE_TERMS } from "../../terms/quoteTerms";
import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** A price of a quote: what it is called, what it counts, and for how many months it is. */
interface CountedPrice {
  readonly term: LineItem["label"];
  readonly counted: string;
  readonly price: Price;
  /** Undefined for one that falls due once. */
  readonly every: number | undefined;
  /** Whether one price holds for all units, whatever their number. */
  readonly isFee?: boolean;
}

/** Volume bands in which one unit more costs less in all. */
export function bandCliff({ contract }: CheckedQuote): Found[] {
  const isVolume = contract.quote.terms.bandsMode === "volume";
  return pricesOf(contract.quote).flatMap((counted) =>
    isBanded(counted.price) && (isVolume || counted.isFee === true) ? cliffsIn(counted, counted.price) : [],
  );
}

function pricesOf({ terms, charges }: Quote): CountedPrice[] {
  const { userRate, flatFee, deviceRate, siteFee, classRates } = terms;
  const charged = (rate: ClassRate): Price[] => (isCharged(rate) ? [rate] : []);
  return [
    {
      ...{ term: QUOTE_TERMS.flatFee.title, price: flatFee, every: 1, isFee: true },
      counted: (isBanded(flatFee) ? flatFee.unit : undefined) ?? "units",
    },
    { term: QUOTE_TERMS.userRate.title, counted: "users", price: userRate, every: 1 },
    ...classRates.flatMap(({ deviceClass: { label }, rate }) =>
      charged(rate).map((price) => ({
        ...{ term: `${label} rate`, counted: `${labelWithin(label)} devices`, price, every: 1 },
      })),
    ),
    ...charged(deviceRate).map((price) => ({
      ...{ term: QUOTE_TERMS.deviceRate.title, counted: "devices", price, every: 1 },
    })),
    { term: QUOTE_TERMS.siteFee.title, counted: "sites", price: siteFee, every: 1 },
    ...charges.map(({ label, rate, every }) => ({
      ...{ term: label, counted: "units", price: rate, every: every === "once" ? undefined : every },
    })),
  ];
}

function cliffsIn({ term, counted, every, isFee }: CountedPrice, { bands }: Bands): Found[] {
  // Of credits more units cost less by nature.
  if (bands.some(({ rate }) => rate.coefficient < 0)) return [];
  return bands.flatMap((band, index): Found[] => {
    const next = bands[index + 1];
    if (band.upTo === undefined || next === undefined) return [];
    const last = Math.floor(band.upTo / UNIT) * UNIT;
    const cost = (count: Quantity, { rate }: typeof band) =>
      amountFor(isFee === true ? UNIT : count, rateOf(rate));
    const saving = cost(last, band) - cost(last + UNIT, next);
    if (saving <= 0) return [];
    const cliff = { term, counted, at: unitsOf(last + UNIT), saving: majorUnits(saving), every };
    return [{ kind: "band cliff", cost: undefined, scenario: "", ...cliff }];
  });
}
