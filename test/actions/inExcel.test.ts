import {
  copyValuesOnly,
  insertKeptComparison,
  keptDraft,
  readComparison,
  reconcile,
  refreshComparison,
  repair,
  workbookInExcel,
  writeComparison,
  type Tables,
} from "../../src/actions";
import {
  quoteTable,
  sampleDrafts,
  scenarioTable,
  SHEET_ROLES,
  writeDraft,
  type Draft,
} from "../../src/scenarios";
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
const tablesOf = (draft: Draft): Tables => ({ quotes: quoteTable(draft), scenarios: scenarioTable(draft) });

test.each(sampleDrafts.map((sample) => [sample.title, sample.draft] as const))(
  "%s: what is inserted reads back as the draft has it",
  async (_title, sample) => {
    const { host, workbook, place } = await inserted(sample);
    expect(host.sheetNames).toEqual(["Sheet1", ...SHEET_ROLES]);
    const { tables } = await readComparison(workbook, place);
    if (!tables) throw new Error("The tables cannot be read.");
    const wizard = tablesOf(sample);
    expect(reconcile(wizard, tables, wizard)).toEqual({ state: "same" });
  },
);

test("what the wizard changes is written, and reads back as no change", async () => {
  const { workbook, draft, place } = await inserted(sampleDrafts[0]?.draft ?? ({} as Draft));
  const [first, ...rest] = draft.quotes;
  if (!first) throw new Error("The sample has no quote.");
  const renamed = { ...first, values: { ...first.values, Quote: "0012", Uplift: 0.035 } };
  const added = { ...first, id: "another", values: { ...first.values, Quote: "Another" } };
  const wizard = tablesOf({ ...draft, quotes: [...rest, renamed, added] });
  const { report, tables } = await writeComparison(workbook, place, wizard);
  expect(report.done).toBe(true);
  if (!tables) throw new Error("The tables cannot be read.");
  expect(reconcile(wizard, tables, wizard)).toEqual({ state: "same" });
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
