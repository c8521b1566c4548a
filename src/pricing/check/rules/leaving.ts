import { isExitSaid } from "../../ExitFee";
import { costOfLeaving } from "../../lines/exitFee";
import { majorUnits } from "../../money";
import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** What leaving at the end of the horizon costs where the term is longer. */
export function leaving({ contract, cases }: CheckedQuote): Found[] {
  const { termMonths, exitFee } = contract.quote.terms;
  if (exitFee.kind === "none") return [];
  const isSaid = isExitSaid(exitFee);
  let found: Found[] = [];
  let most = -1;
  for (const { name, consumption, total } of cases) {
    const { months } = consumption;
    if (termMonths <= months) continue;
    const fee = isSaid && total.ok ? costOfLeaving(contract, consumption)?.fee : 0;
    if (fee === undefined || fee <= most || (isSaid && fee === 0)) continue;
    most = fee;
    const cost = isSaid ? majorUnits(fee, contract.minorDigits) : undefined;
    found = [{ kind: "leaving", cost, scenario: name, termMonths, months, isSaid }];
  }
  return found;
}
