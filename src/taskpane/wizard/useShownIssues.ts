import { useEffect, useState } from "react";
import type { FieldIssue } from "./FieldIssue";
import type { StepName, WizardState } from "./WizardState";

type ShownIssues = (state: WizardState, step: StepName) => readonly FieldIssue[];

/** Once fetched, it is there for every pane of the page. */
let fetched: ShownIssues | undefined;

/**
 * The issues that are shown, once the rules that find them are there; until then undefined, and nothing is said of
 * any field. They have the whole pricing core with them, so they are fetched when the first step stands; where that
 * fails, it is tried again with the next change.
 */
export function useShownIssues(state: WizardState): ShownIssues | undefined {
  const [shownIssues, setShownIssues] = useState(() => fetched);
  const isWanted = shownIssues === undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    import("./issues").then(
      (issues) => {
        fetched = issues.shownIssues;
        if (!isLeft) setShownIssues(() => issues.shownIssues);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [isWanted, state]);
  return shownIssues;
}
