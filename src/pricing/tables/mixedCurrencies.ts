import { mayBeOneCurrency } from "../cells/currencyMarks";
import { issueOf, type Issue } from "../issues/Issue";
import type { CurrencyMark } from "./RecordReader";

/** Two cells that cannot be in one currency: quotes are not compared then. A bare number goes with any. */
export function mixedCurrencies(marks: readonly CurrencyMark[]): Issue | undefined {
  const different: CurrencyMark[] = [];
  for (const mark of marks) {
    if (different.some((each) => each.mark === mark.mark)) continue;
    const other = different.find((each) => !mayBeOneCurrency(each.mark, mark.mark));
    if (other !== undefined) {
      const where = { kind: "table", table: "Quotes" } as const;
      return issueOf("mixed-currencies", { field: "Currency", where, first: other, second: mark });
    }
    different.push(mark);
  }
  return undefined;
}
