/** @jest-environment node */
import { insertComparison } from "../../../src/actions";
import { emptyDraft, sampleDrafts, writeDraft, type Draft } from "../../../src/scenarios";
import { DraftKeeper, PAUSE } from "../../../src/taskpane/wizard/keeping/DraftKeeper";
import type { KeepingEvent } from "../../../src/taskpane/wizard/WizardEvent";
import { MemoryWorkbook, REFUSAL } from "../../support/MemoryWorkbook";

jest.useFakeTimers();
const sample = sampleDrafts[0]?.draft as Draft;

const untouched = emptyDraft("USD");

async function opened(workbook = new MemoryWorkbook()) {
  const events: KeepingEvent[] = [];
  const keeper = new DraftKeeper(workbook, untouched, (event) => events.push(event));
  await keeper.start();
  return { workbook, keeper, events, last: () => events.at(-1) };
}
const pause = () => jest.advanceTimersByTimeAsync(PAUSE + 1);
const renamed = (draft: Draft, name: string): Draft => ({
  ...draft,
  quotes: draft.quotes.map((quote, index) =>
    index === 0 ? { ...quote, values: { ...quote.values, Provider: name } } : quote,
  ),
});

test("a draft is written after a pause, once for many keystrokes, and read when the pane opens again", async () => {
  const { workbook, keeper } = await opened();
  keeper.changed(renamed(sample, "A"));
  await jest.advanceTimersByTimeAsync(PAUSE / 2);
  keeper.changed(renamed(sample, "Ac"));
  expect(workbook.draft).toBeUndefined();
  await pause();
  expect(workbook.draft).toBe(writeDraft(renamed(sample, "Ac")));
  expect(workbook.calls.filter((call) => call === "writeDraft")).toHaveLength(1);
  const again = await opened(workbook);
  expect(again.events).toEqual([
    { type: "draft read", draft: renamed(sample, "Ac"), keeping: { state: "on" } },
  ]);
});

test("a pane that is only opened writes nothing into the workbook", async () => {
  const { workbook, keeper } = await opened();
  keeper.changed(untouched);
  await pause();
  await keeper.flush();
  expect(workbook.draft).toBeUndefined();
  expect(workbook.calls).not.toContain("writeDraft");
  keeper.changed(renamed(sample, "A"));
  await pause();
  expect(workbook.draft).toBe(writeDraft(renamed(sample, "A")));
});

test("a draft of a newer version stays as it is, and the wizard says so", async () => {
  const workbook = new MemoryWorkbook();
  workbook.draft = JSON.stringify({ version: 99 });
  const { keeper, last } = await opened(workbook);
  expect(last()).toMatchObject({ draft: undefined, keeping: { state: "off" } });
  keeper.changed(sample);
  await pause();
  expect(workbook.draft).toBe(JSON.stringify({ version: 99 }));
});

test("a refusal is tried again after another pause", async () => {
  const { workbook, keeper } = await opened();
  workbook.failNext(REFUSAL, "writeDraft");
  keeper.changed(sample);
  await pause();
  expect(workbook.draft).toBeUndefined();
  await jest.advanceTimersByTimeAsync(4 * PAUSE + 1);
  expect(workbook.draft).toBe(writeDraft(sample));
});

describe("with inserted sheets", () => {
  async function inserted() {
    const workbook = new MemoryWorkbook();
    const { inserted: sheets } = await insertComparison(workbook, sample);
    if (!sheets) throw new Error("The comparison was not inserted.");
    const draft = { ...sample, inserted: sheets };
    workbook.draft = writeDraft(draft);
    const session = await opened(workbook);
    const { rows } = workbook.table(sheets.quotesTable);
    const column = rows[0]?.indexOf("Provider") ?? -1;
    return {
      ...session,
      draft,
      provider: () => workbook.table(sheets.quotesTable).rows[1]?.[column],
      typeProvider: (name: string) => workbook.typeInTable(sheets.quotesTable, 1, column, name),
    };
  }

  test("what is typed in the sheet comes into the wizard", async () => {
    const { typeProvider, last } = await inserted();
    typeProvider("From the sheet");
    await pause();
    const event = last();
    expect(event?.type === "tables read" && event.draft.quotes[0]?.values["Provider"]).toBe("From the sheet");
  });

  test("an amount in another currency waits in the wizard, and what was typed beside it too, until it is mended", async () => {
    const { keeper, draft, provider } = await inserted();
    const before = provider();
    const named = renamed(draft, "From the wizard");
    const [first, ...others] = named.quotes;
    if (!first) throw new Error("The sample has no quotes.");
    const foreign = { ...first, values: { ...first.values, "User rate": "€ 150" } };
    keeper.changed({ ...named, quotes: [foreign, ...others] });
    await pause();
    expect(provider()).toBe(before);
    keeper.changed(named);
    await pause();
    expect(provider()).toBe("From the wizard");
  });

  test("what is typed in the wizard comes into the sheet", async () => {
    const { keeper, draft, provider } = await inserted();
    keeper.changed(renamed(draft, "From the wizard"));
    await pause();
    expect(provider()).toBe("From the wizard");
  });

  test.each([
    ["sheet", "From the sheet"],
    ["wizard", "From the wizard"],
  ] as const)("a conflict waits for a choice; the %s's side then counts", async (side, name) => {
    const { keeper, draft, provider, typeProvider, events } = await inserted();
    typeProvider("From the sheet");
    keeper.changed(renamed(draft, "From the wizard"));
    await pause();
    expect(events.at(-1)).toMatchObject({
      type: "conflict found",
      differences: [{ column: "Provider", sheet: "From the sheet", wizard: "From the wizard" }],
    });
    expect(provider()).toBe("From the sheet");
    await keeper.settle(side);
    expect(provider()).toBe(name);
    const read = events.findLast((event) => event.type === "tables read");
    if (side === "sheet") expect(read?.draft.quotes[0]?.values["Provider"]).toBe(name);
    expect(events.at(-1)).toEqual({ type: "conflict settled" });
    await pause();
    expect(events.filter(({ type }) => type === "conflict found")).toHaveLength(1);
  });

  test("sheets that were deleted are said to be gone", async () => {
    const { workbook, draft, last } = await inserted();
    for (const key of Object.values(draft.inserted.sheets)) workbook.deleteSheet(key);
    await pause();
    expect(last()).toEqual({ type: "sheets gone" });
  });
});
