import { ExcelWorkbook } from "../../src/workbook";
import { LONGEST_WAIT } from "../../src/workbook/inExcel";
import { HostWorkbook } from "../support/officeHost/HostWorkbook";
import { openExcel } from "../support/officeHost/openExcel";
import { settled } from "./openExcelPort";
import { richPlans } from "./richPlans";

jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });

const NO_ANSWER = {
  ok: false,
  problem: {
    code: "no-answer",
    message: "Excel has not answered for 10 seconds.",
    remedy: "You can go on working, or try again. Sheets that arrive late are removed.",
  },
};

/** An Excel that leaves the requests without an answer that the test names, counted from now on. */
function opened(isLost: (request: number) => boolean) {
  const workbook = new HostWorkbook();
  let from = Infinity;
  const excel = openExcel(workbook, { isAnswered: (request) => !isLost(request - from) });
  return {
    ...excel,
    excel,
    port: new ExcelWorkbook(),
    start: () => {
      from = excel.requests;
    },
  };
}
/** Lets the longest wait pass, and what comes of it. */
async function wait(): Promise<void> {
  await settled();
  await jest.advanceTimersByTimeAsync(LONGEST_WAIT);
  await settled();
}

test("a request that is never answered is given up, and what is asked after it is answered", async () => {
  const { port, start } = opened((request) => request === 1);
  start();
  const outcome = port.readDraft();
  await wait();
  expect(await outcome).toEqual(NO_ANSWER);
  expect(await port.readDraft()).toEqual({ ok: true, value: undefined });
});

test.each([1, 2, 3, 4])("sheets that arrive late, at request %d, are taken away again", async (lost) => {
  const { workbook, excel, port, start } = opened((request) => request === lost);
  start();
  const outcome = port.addSheets(richPlans);
  await wait();
  expect(await outcome).toEqual(NO_ANSWER);
  excel.answerLate();
  for (let turn = 0; turn < 10; turn++) await settled();
  expect(workbook.sheetNames).toEqual(["Sheet1"]);
});

test("sheets that were inserted again in the meantime stay", async () => {
  const { workbook, excel, port, start } = opened((request) => request === 2);
  start();
  const outcome = port.addSheets(richPlans);
  await wait();
  expect(await outcome).toEqual(NO_ANSWER);
  expect(await port.addSheets(richPlans)).toMatchObject({ ok: true });
  const names = workbook.sheetNames;
  excel.answerLate();
  for (let turn = 0; turn < 10; turn++) await settled();
  expect(workbook.sheetNames).toEqual(names);
});

test("a slow Excel that answers each request in time is waited for, however many there are", async () => {
  const excel = openExcel(new HostWorkbook(), { latency: () => 4_000 });
  const outcome = new ExcelWorkbook().addSheets(richPlans);
  for (let turn = 0; turn < 10; turn++) {
    await settled();
    await jest.advanceTimersByTimeAsync(4_000);
  }
  expect(await outcome).toMatchObject({ ok: true });
  expect(excel.requests).toBeGreaterThan(2);
});
