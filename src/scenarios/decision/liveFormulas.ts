import type { Measure } from "../../pricing";
import { callOver, type ComparedTables } from "../ComparedTables";

/** A record of a table: by name, or by place where it has none. */
export interface Named {
  readonly name: string;
  /** From 0. */
  readonly row: number;
}

/** The formulas behind the figures of a page, over the tables of the comparison. */
export function liveFormulas(tables: ComparedTables, discountRate: number) {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const named = ({ name, row }: Named, kind: string): string =>
    quoted(name === "" ? `${kind} ${row + 1}` : name);
  const place = ({ name, row }: Named, column: string): string =>
    name === "" ? String(row + 1) : `XMATCH(${quoted(name)},${column})`;
  return {
    cost: (measure: Measure, scenario: Named, quote: Named): string =>
      `=INDEX(${callOver(tables, "QUOTECOSTS", quoted(measure), discountRate, "FALSE")},` +
      `${place(scenario, `${tables.scenarios}[Scenario]`)},${place(quote, `${tables.quotes}[Quote]`)})`,
    bridge: (scenario: Named, from: Named, to: Named): string =>
      `=${callOver(tables, "BRIDGE", named(scenario, "Scenario"), named(from, "Quote"), named(to, "Quote"))}`,
    flips: (measure: Measure, scenario: Named): string =>
      `=${callOver(tables, "FLIPS", named(scenario, "Scenario"), quoted(measure), discountRate)}`,
    check: (): string => `=${callOver(tables, "QUOTECHECK")}`,
  };
}
