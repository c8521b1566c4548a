import { keepDraft, keptDraft } from "../../../src/actions";
import { DRAFT_VERSION, emptyDraft, writeDraft } from "../../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../../support/MemoryWorkbook";

const draft = emptyDraft("EUR");
const refused = { done: false, message: REFUSAL.message, remedy: REFUSAL.remedy };

test("a draft is kept in the workbook and found again", async () => {
  const workbook = new MemoryWorkbook();
  expect(await keptDraft(workbook)).toEqual({ kept: undefined });
  expect(await keepDraft(workbook, writeDraft(draft))).toMatchObject({ done: true });
  expect(await keptDraft(workbook)).toEqual({ kept: { state: "read", draft } });
});

test("a draft of a newer version is not overwritten", async () => {
  const workbook = new MemoryWorkbook();
  const newer = JSON.stringify({ ...draft, version: DRAFT_VERSION + 1 });
  workbook.draft = newer;
  const report = await keepDraft(workbook, writeDraft(draft));
  expect(report).toMatchObject({
    done: false,
    remedy: expect.stringContaining("Update the add-in") as string,
  });
  expect(workbook.draft).toBe(newer);
});

test("an unreadable draft is reported as such, and may be replaced", async () => {
  const workbook = new MemoryWorkbook();
  workbook.draft = "{";
  expect(await keptDraft(workbook)).toMatchObject({ kept: { state: "unreadable" } });
  expect((await keepDraft(workbook, writeDraft(draft))).done).toBe(true);
  expect(workbook.draft).toBe(writeDraft(draft));
});

test.each(["readDraft", "writeDraft"] as const)("what %s refuses is reported", async (method) => {
  const workbook = new MemoryWorkbook();
  workbook.failNext(REFUSAL, method);
  expect(await keepDraft(workbook, writeDraft(draft))).toEqual(refused);
  expect(workbook.draft).toBeUndefined();
  workbook.failNext();
  expect(await keptDraft(workbook)).toEqual({ report: refused });
});
