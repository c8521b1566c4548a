import { QUOTE_TERMS, SCENARIO_TERMS, VARIATIONS, type Term } from "../../../src/pricing";

test.each(Object.values<Term>({ ...QUOTE_TERMS, ...SCENARIO_TERMS, name: QUOTE_TERMS.name }))(
  "$title: a lever can be varied, and what is varied lies within what the term takes",
  ({ kind, isLever, bounds: [least, most] = [-Infinity, Infinity] }) => {
    const variation = VARIATIONS[kind];
    if (isLever === true) expect(variation).toBeDefined();
    if (variation === undefined) return;
    expect(Math.max(variation.least, least)).toBeLessThan(Math.min(variation.most ?? Infinity, most));
  },
);
