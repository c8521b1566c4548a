import { readNumber } from "../../pricing";
import type { Draft } from "../draft/Draft";
import { deviceHeaders } from "../draft/fields/scenarioFields";

/** A row to begin with: the chosen scenario with some counts changed. */
export interface WhatIfRow {
  readonly name: string;
  /** By the header of the table of scenarios: how many more, or fewer where negative. */
  readonly changes: Readonly<Record<string, number>>;
}

/** How far the examples depart from the scenario. */
const MORE = 10;

/** What-ifs to begin with: the scenario as it is, and with more and fewer of what it has most of. */
export function whatIfRows(draft: Draft): readonly WhatIfRow[] {
  const devices = largestClass(draft);
  return [
    { name: "As in the scenario", changes: {} },
    { name: `${MORE} more users`, changes: { Users: MORE } },
    ...(devices === undefined
      ? []
      : [{ name: `${MORE} more ${devices.toLowerCase()}`, changes: { [devices]: MORE } }]),
    { name: `${MORE} fewer users`, changes: { Users: -MORE } },
  ];
}

/** The class of which the first scenario has most devices, else the first class. */
function largestClass(draft: Draft): string | undefined {
  const counts = { ...draft.environment.counts, ...draft.scenarios[0]?.ownCounts };
  const count = (header: string): number => {
    const number = readNumber(counts[header] ?? "");
    return typeof number === "number" ? number : 0;
  };
  const [first, ...others] = deviceHeaders(draft);
  return others.reduce(
    (largest, header) => (largest === undefined || count(header) > count(largest) ? header : largest),
    first,
  );
}
