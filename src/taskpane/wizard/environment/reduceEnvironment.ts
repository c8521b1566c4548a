import { classRateHeader, type DraftEnvironment, type FieldValue } from "../../../scenarios";
import { withDraft, type WizardState } from "../WizardState";
import { withoutKey } from "../undoRemoval";
import type { WizardEvent } from "../WizardEvent";
import type { CountsTaken } from "./countsInCells";

/** What happens in the step of the environment. */
export function reduceEnvironment(state: WizardState, event: WizardEvent): WizardState {
  const { draft } = state;
  const { environment } = draft;
  const changed = (change: Partial<DraftEnvironment>): WizardState =>
    withDraft(state, { ...draft, environment: { ...environment, ...change } });
  switch (event.type) {
    case "count typed":
      return changed({ counts: { ...environment.counts, [event.header]: event.value } });
    case "situation changed":
      return changed(event.change);
    case "currency chosen":
      return withDraft(state, { ...draft, currency: event.currency });
    case "device class added":
      return {
        ...changed({ counts: withClass(environment.counts, event.header, "") }),
        announcement: `${event.header} added.`,
      };
    case "device class removed":
      return withoutClass(state, event.header);
    case "cells taken":
      return {
        ...changed({ counts: withCounts(environment.counts, event.taken.counts) }),
        removal: { what: "environment", environment, by: event.taken.address },
        taken: takenWords(event.taken),
        announcement: takenWords(event.taken),
      };
    case "environment loaded":
      return {
        ...changed(event.environment),
        removal: { what: "environment", environment, by: `“${event.title}”` },
        taken: undefined,
        announcement: `The environment is now that of “${event.title}”.`,
      };
    default:
      return state;
  }
}

type Counts = DraftEnvironment["counts"];

/** A new class stands after the other devices, before the sites. */
function withClass(counts: Counts, header: string, value: FieldValue): Counts {
  const entries = Object.entries(counts).filter(([each]) => each !== header);
  const sites = entries.findIndex(([each]) => each === "Sites");
  entries.splice(sites < 0 ? entries.length : sites, 0, [header, value]);
  return Object.fromEntries(entries);
}

function withCounts(counts: Counts, taken: Counts): Counts {
  return Object.entries(taken).reduce(
    (all, [header, value]) => (header in all ? { ...all, [header]: value } : withClass(all, header, value)),
    counts,
  );
}

/** The class goes with its rates and the scenarios' counts of it, all of which an undo brings back. */
function withoutClass(state: WizardState, header: string): WizardState {
  const { draft } = state;
  const { counts } = draft.environment;
  const rate = classRateHeader(header);
  const rated = draft.quotes.filter(({ values }) => rate in values);
  return {
    ...withDraft(state, {
      ...draft,
      environment: { ...draft.environment, counts: withoutKey(counts, header) },
      quotes: draft.quotes.map((quote) => ({ ...quote, values: withoutKey(quote.values, rate) })),
      scenarios: draft.scenarios.map((scenario) => ({
        ...scenario,
        ownCounts: withoutKey(scenario.ownCounts, header),
      })),
    }),
    removal: {
      what: "device class",
      header,
      place: Object.keys(counts).indexOf(header),
      count: counts[header] ?? "",
      ownCounts: Object.fromEntries(
        draft.scenarios.flatMap(({ id, ownCounts: { [header]: own } }) =>
          own === undefined ? [] : [[id, own]],
        ),
      ),
      rates: Object.fromEntries(rated.map(({ id, values }) => [id, { [rate]: values[rate] ?? "" }])),
    },
    announcement: `${header} removed.`,
  };
}

/** What was taken and what was not, in words. */
export function takenWords({ address, counts, leftOut }: CountsTaken): string {
  const pairs = Object.entries(counts).map(([header, value]) => `${header} ${value}`);
  const taken =
    pairs.length === 0
      ? `Nothing was taken from ${address}: select labels with numbers beside them.`
      : `Taken from ${address}: ${pairs.join(", ")}.`;
  return leftOut.length === 0 ? taken : `${taken} Left out: ${leftOut.join(" ")}`;
}
