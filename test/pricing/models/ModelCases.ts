/** Terms of a quote, or counts of a scenario, by their column headers. */
export type Terms = Readonly<Record<string, number | string>>;
/** A line of an invoice as its reader sees it. */
export type Line = readonly [label: string, quantity: number, rate: number, amount: number];

/** What one pricing model bills, needs and refuses. Quotes that it bills mean it by their rates alone, too. */
export interface ModelCases {
  /** As a quote names it. */
  readonly model: string;
  readonly bills: readonly {
    readonly name: string;
    readonly quote: Terms;
    readonly scenario: Terms;
    /** The quote's charges, by the headings of a table of charges. */
    readonly charges?: readonly Terms[];
    readonly lines: readonly Line[];
    /** Classes that are there and that the quote does not cover. */
    readonly uncovered?: readonly string[];
  }[];
  /** Terms that are too few, and what the message asks for. */
  readonly needs: readonly {
    readonly name: string;
    readonly quote: Terms;
    readonly charges?: readonly Terms[];
    readonly message: string;
  }[];
  /** A quote that is sound but for one term, and the message about that term. */
  readonly refuses: readonly {
    readonly name: string;
    readonly quote: Terms;
    readonly charges?: readonly Terms[];
    readonly message: string;
  }[];
  /** Sound quotes without an amount for the scenario, and why. */
  readonly hasNoAnswer?: readonly {
    readonly name: string;
    readonly quote: Terms;
    readonly scenario: Terms;
    readonly charges?: readonly Terms[];
    readonly message: string;
  }[];
}
