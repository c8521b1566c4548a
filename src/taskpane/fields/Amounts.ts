import { createContext, useContext } from "react";
import { numberLocale, type NumberLocale } from "../numbers/NumberLocale";
import { currencySign, moneyWriter } from "../numbers/shownNumber";

/** How numbers and amounts are read and written in the pane. */
export interface Amounts {
  readonly locale: NumberLocale;
  /** The code of the draft's currency. */
  readonly currency: string;
  /** The sign of the draft's currency. */
  readonly sign: string;
  readonly money: (amount: number) => string;
}

export function amountsIn(currency: string, locale: NumberLocale = numberLocale()): Amounts {
  return { locale, currency, sign: currencySign(locale, currency), money: moneyWriter(locale, currency) };
}

export const AmountsContext = createContext<Amounts>(amountsIn("USD"));

export const useAmounts = (): Amounts => useContext(AmountsContext);
