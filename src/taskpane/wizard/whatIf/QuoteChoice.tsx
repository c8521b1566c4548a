import type { ReactNode } from "react";
import { TermField } from "../../fields/TermField";
import { quoteName } from "../names";
import type { PartProps } from "./PartProps";

/** The quote that was chosen, or else the best one, or else the first. */
export function chosenQuote({ study, state }: Pick<PartProps, "study" | "state">): {
  readonly quote: string;
  readonly column: number;
} {
  const { quotes } = state.draft;
  const chosen = quotes.findIndex(({ id }) => id === state.whatIf.quote);
  const best = study.bestAt(study.now);
  const column = chosen >= 0 ? chosen : best.ok ? best.value : 0;
  return { quote: quotes[column]?.id ?? "", column };
}

export interface QuoteChoiceProps extends PartProps {
  readonly label: string;
  /** The id of a quote. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** One of the quotes. */
export function QuoteChoice({ state: { draft }, label, value, onChoose }: QuoteChoiceProps): ReactNode {
  return (
    <TermField
      field={{
        ...{ label, kind: "choice", unit: "", explanation: "", whenBlank: "" },
        choices: draft.quotes.map(({ id }, place) => ({
          value: id,
          label: quoteName(draft, place),
          explanation: "",
        })),
      }}
      value={value}
      onType={(id) => onChoose(String(id))}
    />
  );
}
