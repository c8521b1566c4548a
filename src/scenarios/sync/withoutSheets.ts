import type { Draft } from "../draft/Draft";

/** The draft as it was before anything was inserted. */
export function withoutSheets(draft: Draft): Draft {
  const { version, currency, environment, quotes, charges, scenarios, discountRate } = draft;
  return { version, currency, environment, quotes, charges, scenarios, discountRate };
}
