import { DEFAULT_HORIZON } from "../../pricing";
import { STANDARD_CLASS_HEADERS } from "./deviceClassHeaders";
import {
  DRAFT_VERSION,
  type Draft,
  type DraftCharge,
  type DraftQuote,
  type DraftScenario,
  type FieldValue,
} from "./Draft";
import { freeId } from "./freeId";

/** The counts of an environment of which nothing is known yet, in their order. */
export function blankCounts(): Readonly<Record<string, FieldValue>> {
  const headers = ["Users", ...STANDARD_CLASS_HEADERS, "Sites", "Support hours"];
  return Object.fromEntries(headers.map((header) => [header, ""]));
}

/** A draft without quotes, with one scenario in which nothing changes. */
export function emptyDraft(currency: string): Draft {
  return {
    version: DRAFT_VERSION,
    currency,
    environment: { counts: blankCounts(), sharedWorkstations: "", byod: "none", prefer: "", support: "" },
    quotes: [],
    charges: [],
    scenarios: [emptyScenario([], "Base")],
    discountRate: "",
  };
}

/** A quote without terms, beside others. */
export function emptyQuote(others: readonly DraftQuote[], model = ""): DraftQuote {
  return { id: freeId("quote", others), values: model === "" ? {} : { Model: model }, checklist: {} };
}

/**
 * A charge of which nothing is known yet, beside others.
 *
 * @param quote the id of its quote; undefined for a charge of all quotes
 */
export function emptyCharge(others: readonly DraftCharge[], quote: string | undefined): DraftCharge {
  const id = freeId("charge", others);
  return quote === undefined ? { id, values: { Quote: "all" } } : { id, quote, values: {} };
}

/** A scenario that follows the environment and in which nothing changes, beside others. */
export function emptyScenario(others: readonly DraftScenario[], name: string): DraftScenario {
  return {
    id: freeId("scenario", others),
    values: { Scenario: name, Months: DEFAULT_HORIZON },
    ownCounts: {},
  };
}
