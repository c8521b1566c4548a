import type { Consumption } from "../counts/Consumption";
import type { Quantity } from "../quantity";
import { isPresent } from "../ClassRate";
import { entryOf } from "../entryOf";
import { classPriceOf, type Contract } from "./Contract";

/** Positions of the classes that the contract neither prices nor includes over a horizon. */
function uncoveredClasses(contract: Contract, months: number): number[] {
  const { quote, model, deviceClasses } = contract;
  const { covers } = quote.terms;
  const uncovered: number[] = [];
  for (let position = 0; position < deviceClasses.length; position++) {
    const deviceClass = deviceClasses[position];
    if (deviceClass === undefined || isPresent(classPriceOf(quote, deviceClass))) continue;
    const isCovered =
      covers === undefined
        ? model.covers(quote.terms, deviceClass, quote.charges, months)
        : covers.includes(deviceClass.key);
    if (!isCovered) uncovered.push(position);
  }
  return uncovered;
}

/** The devices that the contract neither prices nor includes, by class, where any month has some. */
export interface Uncovered {
  readonly label: string;
  readonly count: Quantity;
  /** The first month, from 1, that has some. */
  readonly fromMonth: number;
}

export function uncoveredDevices(contract: Contract, consumption: Consumption): Uncovered[] {
  const { months } = consumption;
  return uncoveredClasses(contract, months).flatMap((position): Uncovered[] => {
    const devices = consumption.devices[position];
    const counts = devices?.list(months) ?? [];
    const first = counts.findIndex((count) => count > 0);
    const label = contract.deviceClasses[position]?.label ?? "device";
    return first < 0 ? [] : [{ label, count: entryOf(counts, first), fromMonth: first + 1 }];
  });
}

/** Names of the terms that are still open, as their headings say, those of charges behind their labels. */
export function openTermsOf(
  { quote }: Contract,
  consumption: Pick<Consumption, "leavesAtEnd" | "openTerms">,
): string[] {
  const { terms, charges } = quote;
  return [
    ...terms.openTerms,
    ...(terms.exitFee.kind === "open" && consumption.leavesAtEnd ? ["Exit fee"] : []),
    ...charges.flatMap(({ label, openTerms }) => openTerms.map((term) => `${term} of ${label}`)),
    ...consumption.openTerms.map((term) => `${term} of the scenario`),
  ];
}

/** Whether leaving at the end of the horizon costs what the quote does not say. */
export function isExitUnsaid({ quote }: Contract, { months, leavesAtEnd }: Consumption): boolean {
  return leavesAtEnd && quote.terms.termMonths > months && quote.terms.exitFee.kind === "blank";
}

/** What the cost of a contract leaves out. */
export function omittedBy(
  contract: Contract,
  consumption: Consumption,
): {
  readonly uncovered: readonly Uncovered[];
  readonly openTerms: readonly string[];
  readonly isExitUnsaid: boolean;
} {
  return {
    uncovered: uncoveredDevices(contract, consumption),
    openTerms: openTermsOf(contract, consumption),
    isExitUnsaid: isExitUnsaid(contract, consumption),
  };
}

/** Whether the cost is that of all there is, in every month of the horizon: nothing uncovered, open or unsaid. */
export function isComplete(contract: Contract, consumption: Consumption): boolean {
  const { months } = consumption;
  if (isExitUnsaid(contract, consumption) || openTermsOf(contract, consumption).length > 0) return false;
  return uncoveredClasses(contract, months).every(
    (position) => consumption.devices[position]?.hasAny(months) !== true,
  );
}
