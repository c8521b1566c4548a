import { STANDARD_CLASSES } from "../deviceClass";
import { CLASS_HEADINGS } from "../terms/classHeadings";
import { QUOTE_TERMS } from "../terms/quoteTerms";
import { SCENARIO_TERMS } from "../terms/scenarioTerms";
import type { Term } from "../terms/Term";
import { VARIATIONS } from "../terms/variation";

const titles = (terms: readonly Term[]) => terms.map(({ title }) => title);

/** What every comparison may be asked about, by name: the numbers of a scenario, then the levers of a quote. */
export const FIELD_NAMES: readonly string[] = [
  ...titles(Object.values<Term>(SCENARIO_TERMS).filter(({ kind }) => VARIATIONS[kind] !== undefined)),
  ...STANDARD_CLASSES.flatMap(({ key }) => CLASS_HEADINGS[key]?.slice(0, 1) ?? []),
  ...titles(Object.values<Term>(QUOTE_TERMS).filter(({ isLever }) => isLever === true)),
];
