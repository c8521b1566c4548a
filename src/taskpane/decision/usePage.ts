import { useMemo } from "react";
import type { Measure } from "../../pricing";
import { decisionPageOf, type Draft } from "../../scenarios";
import { useAmounts, type Amounts } from "../fields/Amounts";
import { exactMoneyWriter } from "../numbers/shownNumber";

/** What a decision page is made from. */
export interface PageInputs {
  readonly draft: Draft;
  /** The id of the scenario that its figures are for. */
  readonly scenario: string;
  readonly measure: Measure;
  readonly author: string;
  readonly date: string;
}

/** Amounts as the page writes them: with cents everywhere. */
export function usePaperAmounts(): Amounts {
  const amounts = useAmounts();
  return useMemo(
    () => ({ ...amounts, money: exactMoneyWriter(amounts.locale, amounts.currency) }),
    [amounts],
  );
}

/** The decision page of a draft. */
export function usePage({ draft, scenario, measure }: PageInputs, { money, percent }: Amounts) {
  return useMemo(
    () => decisionPageOf(draft, { scenario, measure }, { money, percent }),
    [draft, scenario, measure, money, percent],
  );
}
