import { uncoveredDevices } from "../../contract/completeness";
import type { CheckedQuote } from "../CheckedQuote";
import type { Found } from "../Finding";

/** Device classes that the quote leaves out, in the scenario in which it leaves out most devices. */
export function notCovered({ contract, cases }: CheckedQuote): Found[] {
  let found: Found[] = [];
  let most = 0;
  for (const { name, consumption } of cases) {
    const uncovered = uncoveredDevices(contract, consumption);
    const devices = uncovered.reduce((sum, { count }) => sum + count, 0);
    if (devices <= most) continue;
    most = devices;
    found = [{ kind: "not covered", cost: undefined, scenario: name, uncovered }];
  }
  return found;
}
