test("a page that Excel does not answer says after two seconds what it waits for, and no more once it does", async () => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="task-pane"></div>';
  const container = document.getElementById("task-pane") as HTMLElement;
  let answer: (about: { host: string | null }) => void = () => undefined;
  const onReady = () => new Promise((resolve) => (answer = resolve));
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel: "Excel" } } });
  jest.isolateModules(() => {
    jest.requireActual("../../src/taskpane/taskpane");
  });
  await jest.advanceTimersByTimeAsync(1_900);
  expect(container.textContent).toBe("");
  await jest.advanceTimersByTimeAsync(200);
  expect(container.textContent).toMatch(
    /^Waiting for Excel to answer .*The pricing functions work meanwhile\./,
  );
  answer({ host: null });
  await jest.advanceTimersByTimeAsync(0);
  expect(container.textContent).not.toMatch(/Waiting/);
});
