/** @jest-environment node */
import { countDevices, type CountRow } from "../../../src/inventory";
import type { ListSource } from "../../../src/taskpane/inventory/desk/Desk";
import {
  answerCalls,
  type DeskAnswer,
  type DeskCall,
  type DeskScope,
} from "../../../src/taskpane/inventory/desk/deskCalls";
import { DeskInWorker, type DeskWorker } from "../../../src/taskpane/inventory/desk/DeskInWorker";
import { ListDesk } from "../../../src/taskpane/inventory/desk/ListDesk";
import { workbookFile } from "./workbookFile";

const file = (name: string, text: string, modified = "2026-11-28"): ListSource => ({
  name,
  file: new Blob([text]),
  modified,
});
const DEVICES = `Device name,Device type,Serial number,Client,Last seen,Notes
PC1,Laptop,S1,Acme,2026-11-27,=1+1
PC1,Laptop,S1,Acme,2026-11-27,
PC2,Laptop,S2,Beta,2026-08-01,
?,Toaster,S3,Beta,2026-11-20,
DC01,Server,S4,Beta,2026-11-27,`;
const SETTINGS = { asOf: "2026-11-27", days: 30, basis: undefined };
const NO_MAP = { dates: [], map: [] };

async function opened(sources: readonly ListSource[], desk = new ListDesk()) {
  const parts = await desk.open(sources, () => undefined);
  return parts.ok ? { desk, list: await desk.arrange(NO_MAP) } : { desk, list: parts };
}

const rowOf = (table: readonly CountRow[], name: string) => table.find(([first]) => first === name);

test("a list is recognized, counted, looked at row by row and made ready to be written", async () => {
  const { desk, list } = await opened([file("devices.csv", DEVICES)]);
  expect(list).toEqual({
    ok: true,
    value: {
      ...{ kind: "devices", product: undefined, rows: 5, passedOver: 1 },
      read: ["Device name", "Device type", "Serial number", "Client", "Last seen"],
      dates: ["2026-11-27"],
      ...{ hasSnapshots: false, hasSeen: true, hasLicences: false, hasClients: true },
      ...{ isTooLargeForFormulas: false, notes: [] },
    },
  });
  const counted = await desk.count(SETTINGS);
  if (!counted.ok) throw new Error(counted.problem);
  expect(rowOf(counted.value.table, "Total")?.slice(1, 7)).toEqual([2, 1, 1, 0, 1, 5]);
  expect(counted.value.unknown).toEqual([{ value: "Toaster", rows: 1 }]);
  expect(counted.value.notCounted).toEqual([
    { state: "duplicate", rows: 1 },
    { state: "stale", rows: 1 },
    { state: "unclear", rows: 1 },
  ]);
  expect(await desk.notCounted(undefined, 1, 2)).toEqual({
    ok: true,
    value: [
      { row: 4, name: "PC2", is: "Workstations", state: "stale", finding: "stale: 118 days" },
      { row: 5, name: "?", is: "Unclear", state: "unclear", finding: "unclear: Toaster" },
    ],
  });
  expect(await desk.countBy("client")).toEqual({
    ok: true,
    value: [
      ["Name", "Workstations", "Servers", "Network devices", "Mobile devices", "Unclear"],
      ["Acme", 1, 0, 0, 0, 0],
      ["Beta", 0, 1, 0, 0, 1],
      ["Total", 1, 1, 0, 0, 1],
    ],
  });
  const written = await desk.written(false, 0, 100);
  if (!written.ok) throw new Error(written.problem);
  const asOf = 46_353;
  const again = countDevices({ list: written.value.rows, asOf, staleDays: 30, by: "", map: [] });
  expect(again).toEqual({ ok: true, value: counted.value.table });
  expect(await desk.written(false, 6, 100)).toMatchObject({ value: { rows: [] } });
});

test("of a file every sheet is handed over, of each the first rows", async () => {
  const sheets = [
    { name: "Prices", rows: [["Quote", "User rate"], [], ["Acme", 150], ["Byte", 140]] },
    { name: "Blank", rows: [] },
  ];
  const desk = new ListDesk();
  expect(await desk.sheetsOf(new Blob([new Uint8Array(workbookFile(sheets))]), 2)).toEqual({
    ok: true,
    value: [
      {
        name: "Prices",
        cells: [
          ["Quote", "User rate"],
          ["Acme", 150],
        ],
        notes: [],
      },
      { name: "Blank", cells: [], notes: [] },
    ],
  });
  expect(await desk.sheetsOf(new Blob(["%PDF-1.7"]), 2)).toEqual({
    ok: false,
    problem: "This is a PDF. Ask for the list as CSV or as an Excel workbook.",
  });
});

test("what a value or a heading means is said once and counts at once", async () => {
  const { desk, list } = await opened([file("a.csv", "Gerät,Typ\nPC1,Laptop\nX,Toaster")]);
  expect(list).toMatchObject({ ok: false, headings: ["Gerät", "Typ"] });
  const arranged = await desk.arrange({
    dates: [],
    map: [
      ["Typ", "Class"],
      ["Toaster", "Kitchen"],
    ],
  });
  expect(arranged).toMatchObject({ ok: true, value: { kind: "devices", read: ["Typ"] } });
  const counted = await desk.count({ ...SETTINGS, days: undefined });
  expect(counted.ok && rowOf(counted.value.table, "Kitchen")?.[1]).toBe(1);
});

test("several exports become one list with the day of each, and the latest counts", async () => {
  const later = DEVICES.replace("PC2,Laptop,S2,Beta,2026-08-01", "PC2,Laptop,S2,Beta,2026-10-30").replaceAll(
    "2026-11-27",
    "2026-10-31",
  );
  const { desk, list } = await opened([
    file("november.csv", DEVICES),
    file("october.csv", later, "2026-11-01"),
  ]);
  expect(list).toMatchObject({
    ok: true,
    value: { rows: 10, hasSnapshots: true, dates: ["2026-11-27", "2026-11-01"] },
  });
  await desk.count({ asOf: "", days: 30, basis: undefined });
  expect(await desk.countBy("month")).toEqual({
    ok: true,
    value: [
      ["Month", "Workstations", "Servers", "Network devices", "Mobile devices", "Unclear"],
      [46_327, 1, 1, 0, 0, 1],
    ],
  });
  await desk.arrange({ dates: ["", "2026-10-31"], map: [] });
  await desk.count({ asOf: "", days: 30, basis: undefined });
  expect(await desk.countBy("month")).toMatchObject({
    value: [expect.anything(), [46_296, 2, 1, 0, 0, 1], [46_327, 1, 1, 0, 0, 1]],
  });
});

test("exports that do not belong together are refused by name", async () => {
  const accounts = file("users.csv", "Email,Enabled\na@x.y,TRUE");
  const { list } = await opened([file("devices.csv", DEVICES), accounts]);
  expect(list).toEqual({
    ok: false,
    problem:
      "devices.csv is a list of devices, users.csv is a list of accounts. Open them one after another.",
  });
});

test("of a workbook the sheet with a list is read, and the others are named", async () => {
  const sheets = [
    { name: "Cover", rows: [["Exported by Ann"], ["on Monday"]] },
    {
      name: "Assets",
      rows: [
        ["Hostname", "Type"],
        ["PC1", "Laptop"],
      ],
    },
  ];
  const source = {
    name: "a.xlsx",
    file: new Blob([new Uint8Array(workbookFile(sheets))]),
    modified: "2026-11-28",
  };
  const { list } = await opened([source]);
  expect(list).toMatchObject({
    value: {
      rows: 1,
      notes: ["The sheet “Assets” of the workbook is read, not “Cover”."],
      dates: ["2026-11-28"],
    },
  });
});

test("cells that were selected or pasted are lists as well", async () => {
  const cells = [
    ["Hostname", "Type"],
    ["PC1", "Laptop"],
  ];
  expect((await opened([{ name: "The selected cells", cells }])).list).toMatchObject({ value: { rows: 1 } });
  const text = "Hostname\tType\r\nPC1\tLaptop\r\nPC2\tLaptop";
  expect((await opened([{ name: "Pasted list", text }])).list).toMatchObject({ value: { rows: 2 } });
});

test("what cannot be read is refused with the name of its file", async () => {
  const { list } = await opened([file("good.csv", DEVICES), file("bad.csv", "")]);
  expect(list).toEqual({ ok: false, problem: "bad.csv: The file is empty." });
  expect(await new ListDesk().count(SETTINGS)).toEqual({ ok: false, problem: "No list is open." });
});

describe("across the border of a worker", () => {
  /** A worker in this process: it hears and answers as one beside the page does. */
  function workerOf(desk: ListDesk): { readonly worker: DeskWorker; readonly ended: () => boolean } {
    let isEnded = false;
    const scope: DeskScope = {
      onmessage: null,
      postMessage: (answer: DeskAnswer) => {
        const data = structuredClone(answer);
        if (!isEnded) worker.onmessage?.({ data });
      },
    };
    const worker: DeskWorker = {
      ...{ onmessage: null, onerror: null },
      postMessage: (call: DeskCall) => {
        const data = structuredClone(call);
        queueMicrotask(() => scope.onmessage?.({ data }));
      },
      terminate: () => {
        isEnded = true;
      },
    };
    answerCalls(desk, scope);
    return { worker, ended: () => isEnded };
  }

  test("answers and progress come back, and errors as what is wrong", async () => {
    const { worker } = workerOf(new ListDesk());
    const desk = new DeskInWorker(() => worker);
    const shares: number[] = [];
    expect(await desk.open([{ name: "pasted", text: DEVICES }], (share) => shares.push(share))).toMatchObject(
      {
        ok: true,
      },
    );
    expect(shares.at(-1)).toBe(1);
    expect(await desk.arrange(NO_MAP)).toMatchObject({ ok: true });
    expect(await desk.count(SETTINGS)).toMatchObject({ ok: true });
    expect(await desk.opened(0, 1)).toMatchObject({ value: [expect.arrayContaining(["Device name"])] });
  });

  test("closing ends the worker and whatever waits, and the next list starts another", async () => {
    const started: (() => boolean)[] = [];
    const desk = new DeskInWorker(() => {
      const { worker, ended } = workerOf(new ListDesk());
      started.push(ended);
      return worker;
    });
    const opening = desk.open([{ name: "pasted", text: DEVICES }], () => undefined);
    desk.close();
    expect(await opening).toEqual({ ok: false, problem: "Stopped." });
    expect(started.map((ended) => ended())).toEqual([true]);
    expect(await desk.open([{ name: "pasted", text: DEVICES }], () => undefined)).toMatchObject({ ok: true });
    expect(started).toHaveLength(2);
  });

  test("a worker that breaks down is reported, and replaced", async () => {
    const silent: DeskWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => undefined,
      terminate: () => undefined,
    };
    const desk = new DeskInWorker(() => silent);
    const counting = desk.count(SETTINGS);
    silent.onerror?.({});
    expect(await counting).toMatchObject({
      ok: false,
      problem: expect.stringContaining("more memory") as string,
    });
  });
});
