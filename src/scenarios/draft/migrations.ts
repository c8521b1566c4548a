/** Brings what was kept by one version of the draft to the next. Input is as it was kept, so nothing is certain. */
export type Migration = (kept: Record<string, unknown>) => Record<string, unknown>;

/**
 * By the version that they start from. Version 0 had the horizon once for all scenarios, and no checklist; it was
 * never released, and is the example that the tests keep this path alive with.
 */
export const migrations: Readonly<Record<number, Migration>> = {
  0: ({ months, ...kept }) => ({
    ...kept,
    quotes: recordsOf(kept["quotes"]).map((quote) => ({ checklist: {}, ...quote })),
    scenarios: recordsOf(kept["scenarios"]).map((scenario) => ({
      ...scenario,
      values: { Months: months ?? "", ...recordOf(scenario["values"]) },
    })),
  }),
  // Version 1 knew no charges, neither in the draft nor in what sheets and draft had in common.
  1: (kept) => ({
    ...kept,
    charges: [],
    ...(kept["base"] === undefined ? {} : { base: { ...recordOf(kept["base"]), charges: NO_ROWS } }),
  }),
};

const NO_ROWS = { headers: [], rows: [] };

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
