import { AutoSave } from "../../../src/workbench/storage/AutoSave";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function recorded(save: () => Promise<void>) {
  const states: string[] = [];
  return { states, autoSave: new AutoSave(save, (state) => states.push(state), 100) };
}

test("Many changes in a row are saved once, a while after the last", async () => {
  const save = jest.fn(() => Promise.resolve());
  const { autoSave, states } = recorded(save);
  autoSave.changed();
  await jest.advanceTimersByTimeAsync(60);
  autoSave.changed();
  await jest.advanceTimersByTimeAsync(60);
  expect(save).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(60);
  expect(save).toHaveBeenCalledTimes(1);
  expect(states).toEqual(["saving", "saving", "saved"]);
  expect(autoSave.hasUnsavedChanges).toBe(false);
});

test("Asked to save now it does, and not twice", async () => {
  const save = jest.fn(() => Promise.resolve());
  const { autoSave } = recorded(save);
  await autoSave.flush();
  expect(save).not.toHaveBeenCalled();
  autoSave.changed();
  await autoSave.flush();
  await jest.advanceTimersByTimeAsync(500);
  expect(save).toHaveBeenCalledTimes(1);
});

test("A refusal is reported, and the next change is tried again", async () => {
  const save = jest.fn().mockRejectedValueOnce(new Error("full")).mockResolvedValue(undefined);
  const { autoSave, states } = recorded(save);
  autoSave.changed();
  await jest.advanceTimersByTimeAsync(200);
  expect(autoSave.hasUnsavedChanges).toBe(true);
  autoSave.changed();
  await jest.advanceTimersByTimeAsync(200);
  expect(states).toEqual(["saving", "failed", "saving", "saved"]);
});
