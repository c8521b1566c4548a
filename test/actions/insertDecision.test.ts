import { performAction } from "../../src/actions";
import { insertDecision } from "../../src/actions/insertDecision";
import { emptyDraft, readDraft, sampleDrafts, writeDraft, type Draft } from "../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";

const sample = sampleDrafts[0]?.draft as Draft;
const page = (workbook: MemoryWorkbook) => ({
  workbook,
  showPane: () => undefined,
  openHelp: () => undefined,
});
const names = (workbook: MemoryWorkbook) => workbook.sheets.map(({ name }) => name);
/** What the pane would hand over: the draft with the sheets that it knows of. */
function kept(workbook: MemoryWorkbook): Draft {
  const read = readDraft(workbook.draft ?? "");
  if (read.state !== "read") throw new Error("The workbook keeps no draft.");
  return read.draft;
}

test("The page comes with the sheets of the comparison, where these are not there yet", async () => {
  const workbook = new MemoryWorkbook("excel");
  workbook.draft = writeDraft(sample);
  expect(await performAction("decision", page(workbook))).toEqual({
    done: true,
    message: "Added sheet “Decision page”. It prints on one page; its values stay as they are now.",
  });
  expect(names(workbook)).toEqual(expect.arrayContaining(["Comparison", "Decision page"]));
  expect(kept(workbook).inserted).toBeDefined();
  // Asked for again, the page alone is added.
  const before = names(workbook);
  await performAction("decision", page(workbook));
  expect(names(workbook).filter((name) => !before.includes(name))).toEqual(["Decision page (2)"]);
});

test("The page is signed, and made for the scenario that is looked at", async () => {
  const workbook = new MemoryWorkbook("excel");
  workbook.draft = writeDraft(sample);
  const second = sample.scenarios[1]?.id ?? "";
  const details = { scenario: second, measure: "total", author: "Ann Lee", date: "May 1, 2026" } as const;
  expect(await insertDecision(workbook, sample, details)).toMatchObject({ done: true });
  const sheet = workbook.sheets.find(({ name }) => name === "Decision page");
  const texts = JSON.stringify(sheet);
  expect(texts).toContain("Ann Lee");
  expect(texts).toContain("under “No change”, 36 months");
});

test("Without quotes there is nothing to decide, and what the workbook refuses is said", async () => {
  expect(await insertDecision(new MemoryWorkbook("excel"), emptyDraft("USD"))).toMatchObject({
    done: false,
    message: "There is nothing to decide on yet: the draft has no quotes.",
  });
  const workbook = new MemoryWorkbook("excel");
  workbook.draft = writeDraft(sample);
  workbook.failNext(REFUSAL, "addSheets");
  expect(await performAction("decision", page(workbook))).toMatchObject({
    done: false,
    message: REFUSAL.message,
  });
});
