import { act, renderHook } from "@testing-library/react";
import { useInSlices, type SlicedWork } from "../../../../src/taskpane/wizard/whatIf/useInSlices";

let clock = 0;
let steps = 0;
beforeEach(() => {
  [clock, steps] = [1000, 0];
  jest.useFakeTimers();
  jest.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Work whose steps take a millisecond each. */
function* counted(most: number): SlicedWork<string> {
  for (let step = 0; step < most; step++) {
    steps += 1;
    clock += 1;
    yield step / most;
  }
  return `${most} steps`;
}
const slice = () => act(() => jest.runOnlyPendingTimers());

test("work of any length is done in slices of a few milliseconds, between which the page is free", () => {
  const work = () => counted(500);
  const { result } = renderHook(() => useInSlices(work));
  expect(steps).toBe(0);
  const lengths: number[] = [];
  for (let before = steps; result.current.progress.state !== "done"; before = steps) {
    slice();
    lengths.push(steps - before);
  }
  expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
  expect(lengths.length).toBeGreaterThan(40);
  expect(result.current.progress).toEqual({ state: "done", value: "500 steps" });
});

test("it says how far it is, ends when it is told to, and begins again", () => {
  const work = () => counted(500);
  const { result } = renderHook(() => useInSlices(work));
  slice();
  expect(result.current.progress).toEqual({ state: "working", share: expect.closeTo(0.02, 1) as number });
  act(() => result.current.stop());
  expect(result.current.progress.state).toBe("stopped");
  const stoppedAt = steps;
  slice();
  expect(steps).toBe(stoppedAt);
  act(() => result.current.restart());
  expect(result.current.progress).toEqual({ state: "working", share: 0 });
  slice();
  expect(steps).toBeGreaterThan(stoppedAt);
});

test("other work takes the place of what was under way or done, and nothing of that is shown", () => {
  const { result, rerender } = renderHook(({ work }) => useInSlices(work), {
    initialProps: { work: () => counted(5) },
  });
  slice();
  expect(result.current.progress).toEqual({ state: "done", value: "5 steps" });
  rerender({ work: () => counted(7) });
  expect(result.current.progress.state).toBe("working");
  slice();
  expect(result.current.progress).toEqual({ state: "done", value: "7 steps" });
});

test("work that nobody looks at any more is left", () => {
  const work = () => counted(500);
  const { unmount } = renderHook(() => useInSlices(work));
  slice();
  const leftAt = steps;
  unmount();
  slice();
  expect(steps).toBe(leftAt);
});
