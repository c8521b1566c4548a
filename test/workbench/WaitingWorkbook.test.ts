import { waitingWorkbook } from "../../src/workbench/WaitingWorkbook";
import type { WorkbookPort } from "../../src/workbook";
import { MemoryWorkbook } from "../support/MemoryWorkbook";

let arrive: (workbook: WorkbookPort) => void;
let waiting: WorkbookPort;
let memory: MemoryWorkbook;
beforeEach(() => {
  memory = new MemoryWorkbook("workbench");
  waiting = waitingWorkbook(new Promise((resolve) => (arrive = resolve)));
});

test("What is asked for before the workbook is there is answered once it is, in the order of asking", async () => {
  const asked = [waiting.writeDraft("one"), waiting.writeDraft("two"), waiting.readDraft()];
  expect(await memory.readDraft()).toEqual({ ok: true, value: undefined });
  arrive(memory);
  expect((await Promise.all(asked))[2]).toEqual({ ok: true, value: "two" });
  expect(await waiting.insertFormula("=PERUSER(40,150)")).toMatchObject({ ok: true });
  expect(memory.insertedFormulas).toEqual(["=PERUSER(40,150)"]);
});

test("Who listened before the workbook was there hears of it, and no longer once that was stopped", async () => {
  const heard: string[] = [];
  const listened: (() => void)[] = [];
  const book = Object.assign(Object.create(memory) as WorkbookPort, {
    on: (_event: string, listener: () => void) => {
      listened.push(listener);
      return () => listened.splice(listened.indexOf(listener), 1);
    },
  });
  const stop = waiting.on("tables changed", () => heard.push("kept"));
  waiting.on("tables changed", () => heard.push("stopped before"))();
  arrive(book);
  await waiting.readDraft();
  for (const listener of listened) listener();
  expect(heard).toEqual(["kept"]);
  stop();
  expect(listened).toEqual([]);
});
