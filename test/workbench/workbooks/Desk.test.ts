import { WorkbookStore } from "../../../src/workbench/storage/WorkbookStore";
import type { Grid, WorkbookSnapshot } from "../../../src/workbench/grid/Grid";
import { Desk } from "../../../src/workbench/workbooks/Desk";

/** The locks of a browser in which another tab has the right to one workbook until it lets go. */
class OtherTab {
  private letGo: () => void = () => undefined;

  constructor(private held: string) {}

  readonly query = () => {
    const locks = this.held === "" ? [] : [{ name: `pricing-workbench.${this.held}` }];
    return Promise.resolve({ held: locks, pending: locks });
  };

  readonly request = async (name: string, _options: unknown, act: () => Promise<void>) => {
    if (this.held !== "" && name.endsWith(this.held))
      await new Promise<void>((resolve) => (this.letGo = resolve));
    await act();
  };

  closes(): void {
    this.held = "";
    this.letGo();
  }
}

/** As much of a grid as a desk asks for: one cell. */
class OneCell {
  text: unknown = "";
  isReadOnly = false;
  private changed: () => void = () => undefined;

  on(_event: string, listener: () => void) {
    this.changed = listener;
  }

  type(text: string) {
    this.text = text;
    this.changed();
  }

  snapshot(): WorkbookSnapshot {
    return { text: this.text };
  }

  open(snapshot?: WorkbookSnapshot) {
    this.text = snapshot?.["text"] ?? "";
  }

  setReadOnly(isReadOnly: boolean) {
    this.isReadOnly = isReadOnly;
  }

  readonly endEditing = () => Promise.resolve();
  readonly focus = () => undefined;
}

async function deskOver(otherTab?: OtherTab) {
  const navigator = otherTab ? { locks: otherTab } : {};
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  const cell = new OneCell();
  const store = await WorkbookStore.open();
  const ours = await store.create("Ours");
  const desk = await Desk.over(cell as unknown as Grid, store, ours, () => Promise.resolve());
  const textOf = async (id: string) => (await store.open(id)).snapshot?.["text"];
  return { cell, store, ours, desk, textOf };
}

beforeEach(() => {
  // Other tabs say nothing here.
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "navigator");
});

test("What is typed while another tab is asked for a workbook stays in the one that was in sight", async () => {
  const otherTab = new OtherTab("theirs");
  const { cell, store, ours, desk, textOf } = await deskOver(otherTab);
  await store.save(await store.create("Theirs", "theirs"), { text: "kept by the other tab" });
  const opening = desk.open("theirs");
  await jest.advanceTimersByTimeAsync(100);
  cell.type("typed meanwhile");
  await jest.advanceTimersByTimeAsync(1000);
  await opening;
  expect([cell.text, cell.isReadOnly]).toEqual(["kept by the other tab", true]);
  expect(await textOf("theirs")).toBe("kept by the other tab");
  expect(await textOf(ours.id)).toBe("typed meanwhile");

  otherTab.closes();
  await jest.advanceTimersByTimeAsync(0);
  expect([cell.text, cell.isReadOnly]).toEqual(["kept by the other tab", false]);
});

test("A workbook that cannot be saved stays on the desk, and can be changed there", async () => {
  const { cell, store, ours, desk } = await deskOver(new OtherTab("theirs"));
  await store.create("Theirs", "theirs");
  Object.defineProperty(store, "isLasting", { value: true });
  const opening = expect(desk.open("theirs")).rejects.toThrow("refused to save the workbook that is open");
  await jest.advanceTimersByTimeAsync(100);
  store.save = () => Promise.reject(new Error("No room."));
  cell.type("typed meanwhile");
  await jest.advanceTimersByTimeAsync(1000);
  await opening;
  expect([desk.entry.id, cell.text, cell.isReadOnly]).toEqual([ours.id, "typed meanwhile", false]);
});

test("What is typed while a workbook is being saved is saved as well before another one comes", async () => {
  const { cell, store, ours, desk, textOf } = await deskOver();
  const next = await store.create("Next");
  const save = store.save.bind(store);
  store.save = async (...given) => {
    store.save = save;
    await save(...given);
    cell.type("second");
  };
  cell.type("first");
  await desk.open(next.id);
  expect(cell.text).toBe("");
  expect(await textOf(ours.id)).toBe("second");
});

test("Deleting the open workbook brings the one saved last, and keeps what was typed for a restore", async () => {
  const { cell, store, ours, desk, textOf } = await deskOver();
  await store.save(await store.create("Next", "next"), { text: "next" });
  cell.type("typed last");
  await desk.delete(ours.id);
  expect([desk.entry.name, cell.text]).toEqual(["Next", "next"]);
  await desk.restore(ours.id);
  expect(await textOf(ours.id)).toBe("typed last");
});
