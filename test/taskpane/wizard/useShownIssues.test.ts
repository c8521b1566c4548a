import { renderHook, waitFor } from "@testing-library/react";
import { emptyDraft } from "../../../src/scenarios";
import { useShownIssues } from "../../../src/taskpane/wizard/useShownIssues";
import { initialWizardState, type WizardState } from "../../../src/taskpane/wizard/WizardState";

let fetches = 0;
jest.mock("../../../src/taskpane/wizard/issues", () => {
  fetches += 1;
  if (fetches === 1) throw new Error("offline");
  return jest.requireActual<object>("../../../src/taskpane/wizard/issues");
});

test("Until the rules are there nothing is said of a field; where they could not be fetched, the next change fetches them", async () => {
  const empty = initialWizardState(emptyDraft("USD"));
  const counts = { ...empty.draft.environment.counts, Users: "many" };
  const draft = { ...empty.draft, environment: { ...empty.draft.environment, counts } };
  const typed: WizardState = { ...empty, draft, visited: ["environment"] };
  const hook = renderHook(({ state }) => useShownIssues(state), { initialProps: { state: empty } });
  expect(hook.result.current).toBeUndefined();
  await waitFor(() => expect(fetches).toBe(1));
  hook.rerender({ state: typed });
  await waitFor(() => expect(hook.result.current).toBeDefined());
  expect(hook.result.current?.(typed, "environment")).toMatchObject([{ header: "Users" }]);
  expect(fetches).toBe(2);
});
