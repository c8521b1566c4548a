import {
  copyValuesOnly,
  DraftSync,
  insertKeptComparison,
  keptDraft,
  refreshComparison,
  repair,
  workbookInExcel,
} from "../../src/actions";
import { readSheets } from "../../src/actions/sync/readSheets";
import {
  draftRows,
  mergeRows,
  sampleDrafts,
  sheetRows,
  SHEET_ROLES,
  writeDraft,
  type Draft,
  type InsertedSheets,
} from "../../src/scenarios";
import type { WorkbookPort } from "../../src/workbook";
import { openExcel } from "../support/officeHost/openExcel";

/** Excel with the sheets of a draft, inserted as the ribbon does it, and what it keeps of them. */
async function inserted(draft: Draft) {
  const { workbook: host } = openExcel();
  const workbook = workbookInExcel();
  await workbook.writeDraft(writeDraft(draft));
  const report = await insertKeptComparison(workbook);
  const { kept } = await keptDraft(workbook);
  if (kept?.state !== "read" || !kept.draft.inserted) throw new Error(report.message);
  return { host, workbook, draft: kept.draft, place: kept.draft.inserted };
}
/** Whether the sheets hold what the draft does. */
async function isSame(workbook: WorkbookPort, place: InsertedSheets, draft: Draft): Promise<boolean> {
  const { tables } = await readSheets(workbook, place);
  if (!tables) throw new Error("The tables cannot be read.");
  const rows = draftRows(draft);
  const { changesDraft, changesSheet } = mergeRows(rows, sheetRows(tables, rows), rows);
  return !changesDraft && !changesSheet;
}

test.each(sampleDrafts.map((sample) => [sample.title, sample.draft] as const))(
  "%s: what is inserted reads back as the draft has it",
  async (_title, sample) => {
    const { host, workbook, place } = await inserted(sample);
    expect(host.sheetNames).toEqual(["Sheet1", ...SHEET_ROLES]);
    expect(await isSame(workbook, place, sample)).toBe(true);
  },
);

test("what the wizard changes is written, and reads back as no change", async () => {
  const { workbook, draft, place } = await inserted(sampleDrafts[0]?.draft ?? ({} as Draft));
  const [first, ...rest] = draft.quotes;
  if (!first) throw new Error("The sample has no quote.");
  const renamed = { ...first, values: { ...first.values, Quote: "0012", Uplift: 0.035 } };
  const added = { ...first, id: "another", values: { ...first.values, Quote: "Another" } };
  const changed = { ...draft, quotes: [...rest, renamed, added] };
  const sync = new DraftSync(workbook, draft, () => undefined);
  await sync.start();
  sync.changed(changed);
  await sync.flush();
  sync.stop();
  expect(await isSame(workbook, place, changed)).toBe(true);
});

test("copies, refreshes and repairs what was inserted; a second press of the button shows it", async () => {
  const { host, workbook, draft, place } = await inserted(sampleDrafts[0]?.draft ?? ({} as Draft));
  expect(await copyValuesOnly(workbook, place)).toMatchObject({ done: true });
  for (const role of SHEET_ROLES) {
    const [sheet, copy] = [host.sheet(role), host.sheet(`${role} values`)];
    expect([role, copy.frozenRows, copy.frozenColumns]).toEqual([
      role,
      sheet.frozenRows,
      sheet.frozenColumns,
    ]);
  }
  expect(await refreshComparison(workbook, draft)).toMatchObject({ done: true });
  expect(await repair(workbook)).toMatchObject({ done: true });
  const before = host.sheetNames;
  expect(await insertKeptComparison(workbook)).toMatchObject({ done: true });
  expect([host.sheetNames, host.activeSheet.Name]).toEqual([before, "Comparison"]);
});
