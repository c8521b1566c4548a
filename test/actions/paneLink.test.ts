import { askPane, linkedPane, linkPane, type PaneRequest } from "../../src/actions";
import { emptyDraft } from "../../src/scenarios";

/** A pane that notes what it is asked to show. */
function pane() {
  const shown: PaneRequest[] = [];
  return {
    shown,
    show: (request: PaneRequest) => shown.push(request),
    draft: () => Promise.resolve(emptyDraft("USD")),
    insert: () => Promise.resolve({ done: true, message: "Added." }),
  };
}

test("what is asked of a pane that is there reaches it at once", () => {
  const first = pane();
  const part = linkPane(first);
  expect(linkedPane()).toBe(first);
  askPane({ panel: "samples" });
  askPane({ panel: "explain" });
  expect(first.shown).toEqual([{ panel: "samples" }, { panel: "explain" }]);
  part();
  expect(linkedPane()).toBeUndefined();
});

test("a pane that comes later shows the latest wish, once", () => {
  askPane({ panel: "samples" });
  askPane({ panel: "explain" });
  const [first, second] = [pane(), pane()];
  linkPane(first);
  const part = linkPane(second);
  expect([first.shown, second.shown]).toEqual([[{ panel: "explain" }], []]);
  part();
});

test("a pane that leaves after its successor has come does not take it along", () => {
  const leave = linkPane(pane());
  const second = pane();
  const part = linkPane(second);
  leave();
  expect(linkedPane()).toBe(second);
  part();
});
