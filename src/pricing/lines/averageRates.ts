import { itemAt } from "../entryOf";
import { hasBands, unitsInBand, type YearPrice } from "../contract/BandRates";
import { classPriceOf, type Contract } from "../contract/Contract";
import type { Consumption } from "../counts/Consumption";
import { decimalOf, numberOf, ZERO, type Decimal } from "../Decimal";
import { UNIT, unitsOf, type Quantity } from "../quantity";
import { Bill } from "./Bill";

/** What a unit costs in month 1, where the rates of a contract may depend on how many there are. */
export interface AverageRates {
  readonly userRate: Decimal;
  readonly flatFee: Decimal;
  /** By position of the device class; 0 for one without a rate. */
  readonly classRates: readonly (Decimal | "included")[];
}

/** The average rates that the lines of a contract bill in month 1; a rate that is one number is that number. */
export function averageRatesOf(contract: Contract, consumption: Consumption): AverageRates {
  const rates = contract.ratesFor(consumption).ratesIn(0);
  if (rates === undefined) return { userRate: ZERO, flatFee: ZERO, classRates: [] };
  const bill = new Bill(contract, consumption, rates);
  const together = contract.classesTogether;
  const { flatFee } = contract.quote.terms;
  const feeUnits = "unit" in flatFee && flatFee.unit === "devices" ? bill.allDevices : bill.billedUsers;
  return {
    userRate: averageOf(rates.userRate, bill.usersOnLine.first),
    flatFee: hasBands(rates.flatFee) ? feeOf(rates.flatFee, feeUnits.first) : averageOf(rates.flatFee, UNIT),
    classRates: contract.deviceClasses.map((deviceClass, position) => {
      const line = contract.billedClasses.findIndex((billed) => billed.position === position);
      const price = rates.classRates[line];
      if (price !== undefined) return averageOf(price, bill.billedDevices(position).first);
      if (together.includes(position))
        return averageOf(rates.deviceRate, bill.billedTogether(together).first);
      return classPriceOf(contract.quote, deviceClass) === "included" ? "included" : ZERO;
    }),
  };
}

/** The average rate of a count; where there is none, that of the first unit. */
function averageOf(price: YearPrice, count: Quantity): Decimal {
  if (!hasBands(price)) return price;
  const reached = price.bandOf(count);
  if (price.mode === "volume" || count === 0) return itemAt(price.rates, reached, ZERO);
  let cost = 0;
  for (let band = 0; band <= reached; band++) {
    cost += unitsOf(unitsInBand(price, band, count)) * numberOf(itemAt(price.rates, band, ZERO));
  }
  return reached < 0 ? ZERO : decimalOf(cost / unitsOf(count));
}

/** The fee of the band that a count falls in. */
function feeOf(price: Extract<YearPrice, { readonly bounds: unknown }>, count: Quantity): Decimal {
  return itemAt(price.rates, price.bandOf(count), ZERO);
}
