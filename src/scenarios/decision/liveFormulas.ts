import type { Measure } from "../../pricing";

/** What the tables of the comparison are called in the workbook. */
export interface DecisionTables {
  readonly quotes: string;
  readonly scenarios: string;
  /** Undefined for sheets that have no table of charges. */
  readonly charges: string | undefined;
}

/** A record of a table: by name, or by place where it has none. */
export interface Named {
  readonly name: string;
  /** From 0. */
  readonly row: number;
}

/** The formulas behind the figures of a page, over the tables of the comparison. */
export function liveFormulas(tables: DecisionTables, discountRate: number) {
  const quotes = `${tables.quotes}[#All]`;
  const scenarios = `${tables.scenarios}[#All]`;
  const charges = tables.charges === undefined ? "" : `,${tables.charges}[#All]`;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const named = ({ name, row }: Named, kind: string): string =>
    quoted(name === "" ? `${kind} ${row + 1}` : name);
  const place = ({ name, row }: Named, column: string): string =>
    name === "" ? String(row + 1) : `XMATCH(${quoted(name)},${column})`;
  return {
    cost: (measure: Measure, scenario: Named, quote: Named): string =>
      `=INDEX(QUOTECOSTS(${quotes},${scenarios},"${measure}",${discountRate},FALSE${charges}),` +
      `${place(scenario, `${tables.scenarios}[Scenario]`)},${place(quote, `${tables.quotes}[Quote]`)})`,
    bridge: (scenario: Named, from: Named, to: Named): string =>
      `=BRIDGE(${quotes},${scenarios},${named(scenario, "Scenario")},${named(from, "Quote")},${named(to, "Quote")}${charges})`,
    flips: (measure: Measure, scenario: Named): string =>
      `=FLIPS(${quotes},${scenarios},${named(scenario, "Scenario")},"${measure}",${discountRate}${charges})`,
    check: (): string => `=QUOTECHECK(${quotes},${scenarios}${charges})`,
  };
}
