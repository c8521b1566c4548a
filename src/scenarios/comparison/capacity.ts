import { LONGEST_HORIZON } from "../../pricing";

/** How far the sheets of a comparison reach before Refresh has to redraw them. */
export interface Capacity {
  readonly scenarios: number;
  readonly quotes: number;
}

/** What a new comparison is drawn for; a horizon is never longer than its months. */
export const CAPACITY = {
  scenarios: 500,
  quotes: 30,
  months: LONGEST_HORIZON,
} as const satisfies Capacity & {
  readonly months: number;
};

/** The capacity that holds so many scenarios and quotes, with room to grow. */
export function capacityFor({ scenarios, quotes }: Capacity): Capacity {
  return { scenarios: stepped(scenarios, CAPACITY.scenarios), quotes: stepped(quotes, CAPACITY.quotes) };
}

function stepped(needed: number, step: number): number {
  return Math.max(1, Math.ceil(needed / step)) * step;
}
