import { initialPaneState, reducePane, type PaneEvent } from "../../src/taskpane/paneState";

const after = (...events: PaneEvent[]) => events.reduce(reducePane, initialPaneState);
const failed = { done: false, message: "The sheet is protected.", remedy: "Unprotect it." };

test("the pane opens with the wizard, and asks for the functions when they are wanted", () => {
  expect(initialPaneState).toMatchObject({ panel: "wizard", search: "", list: { state: "not asked" } });
});

test("going to the samples and back keeps the search", () => {
  const state = after(
    { type: "search changed", search: "overage" },
    { type: "panel chosen", panel: "samples" },
    { type: "panel chosen", panel: "functions" },
  );
  expect(state).toMatchObject({ panel: "functions", search: "overage" });
});

test("work takes the last report away, and ends with its own, which stays until dismissed", () => {
  const reported = after({ type: "work started" }, { type: "work ended", report: failed });
  expect(reported).toMatchObject({ isWorking: false, report: failed });
  expect(reducePane(reported, { type: "work started" })).toMatchObject({
    isWorking: true,
    report: undefined,
  });
  expect(reducePane(reported, { type: "report dismissed" }).report).toBeUndefined();
});

test("a list that failed is loading again when asked for again", () => {
  const problem = { type: "functions failed", problem: "The server does not answer." } as const;
  expect(after(problem).list).toEqual({ state: "failed", problem: problem.problem });
  expect(after(problem, { type: "functions loading" }).list).toEqual({ state: "loading" });
});
