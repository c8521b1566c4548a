import { DRAFT_VERSION, type Draft } from "./Draft";
import { migrations } from "./migrations";
import type { Rows } from "../sync/Rows";

/** What became of a text that a workbook kept. */
export type ReadDraft =
  | {
      readonly state: "read";
      readonly draft: Draft;
      /** What sheets and draft had in common, where the sheets do not hold yet what the draft does. */
      readonly base?: Rows;
    }
  /** Written by a newer version of the product: it must not be overwritten. */
  | { readonly state: "newer"; readonly version: number }
  | { readonly state: "unreadable"; readonly problem: string };

/**
 * The draft as the text that the workbook keeps.
 *
 * @param base what sheets and draft had in common, where the sheets do not hold yet what the draft does
 */
export function writeDraft(draft: Draft, base?: Rows): string {
  return JSON.stringify(base === undefined ? draft : { ...draft, base });
}

/** The draft in a text; one of an older version is brought up to this one. */
export function readDraft(text: string): ReadDraft {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return unreadable("it isn't JSON");
  }
  if (!isRecord(kept)) return unreadable("it doesn't hold a draft");
  const { version } = kept;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) {
    return unreadable("it has no version");
  }
  if (version > DRAFT_VERSION) return { state: "newer", version };
  let current: Record<string, unknown> = kept;
  for (let step = version; step < DRAFT_VERSION; step++) {
    const migrate = migrations[step];
    if (migrate === undefined) return unreadable(`version ${version} is not known`);
    current = { ...migrate(current), version: step + 1 };
  }
  const problem = shapeProblem(current);
  if (problem !== undefined) return unreadable(problem);
  const { base, ...rest } = current;
  const draft = rest as unknown as Draft;
  // Without it the sheets count, which is right for all that was not waiting to be written.
  return isRows(base) ? { state: "read", draft, base } : { state: "read", draft };
}

const unreadable = (why: string): ReadDraft => ({
  state: "unreadable",
  problem: `The draft that this workbook keeps cannot be read: ${why}.`,
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isValue = (value: unknown) =>
  typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
const isValues = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isValue);
const isOneOf = (value: unknown, ...choices: readonly string[]) =>
  typeof value === "string" && choices.includes(value);

/** What keeps a record from being a draft of this version. */
function shapeProblem(draft: Record<string, unknown>): string | undefined {
  const { currency, environment, quotes, charges, scenarios, discountRate, inserted } = draft;
  if (typeof currency !== "string") return "its currency is missing";
  if (!isValue(discountRate)) return "its discount rate is missing";
  if (
    !isRecord(environment) ||
    !isValues(environment["counts"]) ||
    !isValue(environment["sharedWorkstations"]) ||
    !isOneOf(environment["byod"], "none", "excluded", "enrolled") ||
    !isOneOf(environment["prefer"], "", "client", "provider") ||
    !isOneOf(environment["support"], "", "proactive", "reactive")
  ) {
    return "its environment is damaged";
  }
  if (!isListOf(quotes, isQuote)) return "its quotes are damaged";
  if (!isListOf(charges, isCharge)) return "its charges are damaged";
  if (!isListOf(scenarios, isScenario) || scenarios.length === 0) return "its scenarios are damaged";
  return inserted === undefined || isInserted(inserted) ? undefined : "it does not say where its sheets are";
}

function isListOf(value: unknown, isItem: (item: Record<string, unknown>) => boolean): value is unknown[] {
  if (!Array.isArray(value) || !value.every((item) => isRecord(item) && isItem(item))) return false;
  return new Set(value.map((item: { id?: unknown }) => item.id)).size === value.length;
}

function isQuote({ id, values, setAside, checklist }: Record<string, unknown>): boolean {
  return (
    typeof id === "string" &&
    isValues(values) &&
    (setAside === undefined || isValues(setAside)) &&
    isRecord(checklist) &&
    Object.values(checklist).every((answer) => typeof answer === "boolean")
  );
}

function isCharge({ id, quote, values }: Record<string, unknown>): boolean {
  return typeof id === "string" && (quote === undefined || typeof quote === "string") && isValues(values);
}

function isScenario({ id, values, ownCounts }: Record<string, unknown>): boolean {
  return typeof id === "string" && isValues(values) && isValues(ownCounts);
}

function isRows(value: unknown): value is Rows {
  return isRecord(value) && [value["quotes"], value["scenarios"], value["charges"]].every(isTableRows);
}

function isTableRows(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value["headers"])) return false;
  if (!value["headers"].every((header) => typeof header === "string")) return false;
  return isListOf(value["rows"], ({ id, values }) => typeof id === "string" && isValues(values));
}

function isInserted(value: unknown): boolean {
  return (
    isRecord(value) &&
    isRecord(value["sheets"]) &&
    Object.values(value["sheets"]).every((key) => typeof key === "string") &&
    typeof value["quotesTable"] === "string" &&
    typeof value["scenariosTable"] === "string" &&
    (value["chargesTable"] === undefined || typeof value["chargesTable"] === "string") &&
    (value["layout"] === undefined || typeof value["layout"] === "number")
  );
}
