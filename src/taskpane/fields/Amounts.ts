import { createContext, useContext } from "react";
import { numberLocale, type NumberLocale } from "../numbers/NumberLocale";
import { currencySign, moneyWriter, shownPercent } from "../numbers/shownNumber";

/** How numbers and amounts are read and written in the pane. */
export interface Amounts {
  readonly locale: NumberLocale;
  /** The code of the draft's currency. */
  readonly currency: string;
  /** The sign of the draft's currency. */
  readonly sign: string;
  readonly money: (amount: number) => string;
  /** A fraction in percent. */
  readonly percent: (fraction: number) => string;
}

export function amountsIn(currency: string, locale: NumberLocale = numberLocale()): Amounts {
  return {
    locale,
    currency,
    sign: currencySign(locale, currency),
    money: moneyWriter(locale, currency),
    percent: (fraction) => shownPercent(fraction, locale),
  };
}

export const AmountsContext = createContext<Amounts>(amountsIn("USD"));

export const useAmounts = (): Amounts => useContext(AmountsContext);
