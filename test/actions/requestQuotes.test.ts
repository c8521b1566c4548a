import { performAction } from "../../src/actions";
import { downloadRequest } from "../../src/actions/requestQuotes";
import { emptyDraft, sampleDrafts, writeDraft, type SheetPlan } from "../../src/scenarios";
import type { WorkbookPort } from "../../src/workbook";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";

const page = (workbook: MemoryWorkbook) => ({
  workbook,
  showPane: () => undefined,
  openHelp: () => undefined,
});
const NAMES = ["Request for quote", "Your quote", "Your charges"];
const names = (workbook: MemoryWorkbook) => workbook.sheets.map(({ name }) => name);

test("A request is added beside what is there, for the draft that the workbook keeps or for none", async () => {
  for (const draft of [writeDraft(sampleDrafts[0]?.draft ?? emptyDraft("USD")), undefined]) {
    const workbook = new MemoryWorkbook("excel");
    if (draft !== undefined) workbook.draft = draft;
    const report = await performAction("request", page(workbook));
    expect(report).toMatchObject({
      done: true,
      message: expect.stringMatching(/^Added sheets “Request for quote”/) as string,
    });
    expect(names(workbook)).toEqual(expect.arrayContaining(NAMES));
  }
});

test("A request is saved as a workbook of its own where the host can, and the user's workbook stays", async () => {
  const workbook = new MemoryWorkbook("workbench");
  const before = names(workbook);
  const saved: { plans: readonly SheetPlan[]; fileName: string }[] = [];
  const withFiles: WorkbookPort = Object.assign(Object.create(workbook) as WorkbookPort, {
    download: (plans: readonly SheetPlan[], fileName: string) => {
      saved.push({ plans, fileName });
      return Promise.resolve({ ok: true, value: undefined });
    },
  });
  expect(await downloadRequest(withFiles, emptyDraft("EUR"))).toMatchObject({ done: true });
  expect(saved.map(({ plans, fileName }) => [fileName, plans.map(({ name }) => name)])).toEqual([
    ["Request for quote.xlsx", NAMES],
  ]);
  expect(names(workbook)).toEqual(before);
  // Where it cannot, the sheets come into the workbook instead.
  expect(await downloadRequest(workbook, emptyDraft("EUR"))).toMatchObject({ done: true });
  expect(names(workbook)).toEqual([...before, ...NAMES]);
});

test("What keeps the file from being saved is said", async () => {
  const workbook = Object.assign(Object.create(new MemoryWorkbook("workbench")) as WorkbookPort, {
    download: () => Promise.resolve({ ok: false, problem: REFUSAL }),
  });
  expect(await downloadRequest(workbook, emptyDraft("USD"))).toMatchObject({
    done: false,
    message: REFUSAL.message,
  });
});
