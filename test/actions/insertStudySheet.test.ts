import { insertComparison, insertStudySheet } from "../../src/actions";
import { emptyDraft, sampleDrafts, SHEET_ROLES } from "../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";

const [sample] = sampleDrafts as readonly [(typeof sampleDrafts)[number]];
const { draft } = sample;
const asked = { scenario: draft.scenarios[0]?.id ?? "", measure: "total" } as const;
const FLIPS = { kind: "What flips" } as const;

test("Without a comparison in the workbook it comes with the sheet, and is known to the draft from then on", async () => {
  const workbook = new MemoryWorkbook();
  const { report, inserted } = await insertStudySheet(workbook, draft, FLIPS, asked);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...SHEET_ROLES, "What flips"]);
  expect(report).toEqual({
    done: true,
    message:
      "“What flips” added; it follows the tables of quotes and scenarios. The comparison that it reads came with it: “Read me” and 7 more sheets.",
  });
  expect(Object.keys(inserted?.sheets ?? {})).toEqual(SHEET_ROLES);
  expect(workbook.shownSheet).not.toBe(inserted?.sheets.Comparison);
});

test("Beside a comparison it is added alone, and reads the tables under the names that they have", async () => {
  const workbook = new MemoryWorkbook();
  await insertComparison(workbook, draft);
  const { inserted } = await insertComparison(workbook, draft);
  if (!inserted) throw new Error("Nothing was inserted.");
  const before = workbook.sheets.length;
  const { report, inserted: anew } = await insertStudySheet(workbook, { ...draft, inserted }, FLIPS, asked);
  expect(report.message).toBe("“What flips” added; it follows the tables of quotes and scenarios.");
  expect(anew).toBeUndefined();
  expect(workbook.sheets).toHaveLength(before + 1);
  expect(JSON.stringify(workbook.sheets.at(-1))).toContain("FLIPS(Quotes_2[#All],Scenarios_2[#All]");
});

test("Where one of its tables is gone, nothing is added and it says what to do", async () => {
  const workbook = new MemoryWorkbook();
  const { inserted } = await insertComparison(workbook, draft);
  if (!inserted) throw new Error("Nothing was inserted.");
  const before = workbook.sheets.length;
  const half = { ...draft, inserted: { ...inserted, scenariosTable: "gone" } };
  const { report } = await insertStudySheet(workbook, half, FLIPS, asked);
  expect(report).toMatchObject({ done: false });
  expect(report.message).toContain("no longer in the workbook");
  expect(workbook.sheets).toHaveLength(before);
  const none = { ...draft, inserted: { ...inserted, quotesTable: "gone", scenariosTable: "gone" } };
  expect((await insertStudySheet(workbook, none, FLIPS, asked)).inserted).toBeDefined();
});

test("A draft without quotes and a workbook that refuses are answered in words", async () => {
  const workbook = new MemoryWorkbook();
  expect((await insertStudySheet(workbook, emptyDraft("USD"), FLIPS, asked)).report.done).toBe(false);
  workbook.failNext(REFUSAL, "addSheets");
  expect((await insertStudySheet(workbook, draft, FLIPS, asked)).report).toEqual({
    done: false,
    message: REFUSAL.message,
    remedy: REFUSAL.remedy,
  });
});
