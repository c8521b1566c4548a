import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { askPane, linkedPane, type ActionReport } from "../../src/actions";
import { readDraft, sampleDrafts, writeDraft, type Draft } from "../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../support/MemoryWorkbook";
import { button, openPane, user } from "./OpenedPane";
import { field, fill, goTo } from "./wizard/wizardSteps";

const [sample] = sampleDrafts;
if (!sample) throw new Error("There is no sample.");
let pane: Awaited<ReturnType<typeof openPane>>;
let workbook: MemoryWorkbook;
beforeEach(() => {
  localStorage.clear();
  workbook = new MemoryWorkbook("workbench");
});
afterEach(() => pane.close());

/** Presses Insert outside the pane, as the ribbon does. */
function press(): Promise<ActionReport> {
  const linked = linkedPane();
  if (!linked) throw new Error("No pane is linked to the page.");
  return linked.insert();
}
const pressed = (): Promise<ActionReport> => act(press);
/** The same without waiting for what comes of it. */
function begun(): Promise<ActionReport> {
  let report: Promise<ActionReport> | undefined;
  act(() => {
    report = press();
  });
  if (!report) throw new Error("Nothing was pressed.");
  return report;
}
const isSelected = (tab: string) =>
  expect(screen.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
const sheetNames = () => workbook.sheets.map(({ name }) => name);
/** The draft that the workbook keeps. */
function kept(): Draft {
  const read = readDraft(workbook.draft ?? "");
  if (read.state !== "read") throw new Error("The workbook keeps no draft that can be read.");
  return read.draft;
}
const alert = () => screen.getAllByRole("alert").map(({ textContent }) => textContent);

describe("a panel asked for", () => {
  test("before the pane is there is the one that it opens with, the latest of several, with what is to be said", async () => {
    askPane({ panel: "functions" });
    askPane({ panel: "samples", report: { done: false, message: "No help here.", remedy: "Look there." } });
    pane = await openPane({ workbook });
    isSelected("Samples");
    expect(alert()).toContain("No help here. Look there.");
  });

  test("of a pane that is there is gone to, and a pane opened later starts with the wizard again", async () => {
    pane = await openPane({ workbook });
    isSelected("Wizard");
    act(() => askPane({ panel: "explain" }));
    isSelected("Explain");
    pane.close();
    pane = await openPane({ workbook });
    isSelected("Wizard");
  });

  test("after the pane was taken away waits for the next one", async () => {
    pane = await openPane({ workbook });
    pane.close();
    expect(linkedPane()).toBeUndefined();
    askPane({ panel: "samples" });
    pane = await openPane({ workbook });
    isSelected("Samples");
  });

  test("while the workbook works does not end that work", async () => {
    workbook.draft = writeDraft(sample.draft);
    pane = await openPane({ workbook });
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    await goTo("Compare");
    const insert = await screen.findByRole("button", { name: "Insert scenario sheets" });
    const go = workbook.pause();
    await user.click(insert);
    act(() => askPane({ panel: "wizard", report: { done: true, message: "Elsewhere." } }));
    expect(button(pane.container, /^Insert scenario sheets$/)).toHaveAttribute("aria-disabled", "true");
    go();
    expect(await screen.findByRole("button", { name: "Open comparison" })).toBeVisible();
  });
});

describe("Insert outside the pane", () => {
  test("inserts what was just typed, and notes in the draft where it stands", async () => {
    workbook.draft = writeDraft(sample.draft);
    pane = await openPane({ workbook });
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    await fill("Users", "77");
    const report = await pressed();
    expect(report).toMatchObject({ done: true });
    expect(kept()).toMatchObject({
      environment: { counts: { Users: 77 } },
      inserted: { sheets: { Comparison: expect.any(String) as unknown } },
    });
    const scenarios = workbook.table(kept().inserted?.scenariosTable ?? "").rows;
    expect(scenarios[1]?.[scenarios[0]?.indexOf("Users") ?? -1]).toBe(77);
    await goTo("Compare");
    expect(await screen.findByRole("button", { name: "Open comparison" })).toBeVisible();
  });

  test("pressed twice in quick succession inserts once, and says the same to both", async () => {
    workbook.draft = writeDraft(sample.draft);
    pane = await openPane({ workbook });
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    const [first, second] = await act(() => Promise.all([press(), press()]));
    expect(second).toEqual(first);
    expect(sheetNames().filter((name) => name.startsWith("Comparison"))).toEqual(["Comparison"]);
  });

  test("pressed again at once after the first has answered shows what is there", async () => {
    workbook.draft = writeDraft(sample.draft);
    pane = await openPane({ workbook });
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    // Without a pause in which the pane could redraw itself.
    const second = await act(() => press().then(press));
    expect(second.message).toMatch(/^The comparison is in the workbook already/);
    expect(sheetNames().filter((name) => name.startsWith("Comparison"))).toEqual(["Comparison"]);
  });

  test("and Insert in the pane, pressed together, insert once", async () => {
    workbook.draft = writeDraft(sample.draft);
    pane = await openPane({ workbook });
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    await goTo("Compare");
    const insert = await screen.findByRole("button", { name: "Insert scenario sheets" });
    const go = workbook.pause();
    const outside = begun();
    await user.click(insert);
    await user.dblClick(insert);
    await act(async () => {
      go();
      await outside;
    });
    expect(await screen.findByRole("button", { name: "Open comparison" })).toBeVisible();
    expect(workbook.calls.filter((call) => call === "addSheets")).toHaveLength(1);
  });

  test("pressed before the pane has read the workbook waits for what is kept there", async () => {
    workbook.draft = writeDraft(sample.draft);
    const go = workbook.pause();
    pane = await openPane({ workbook });
    const report = begun();
    await act(async () => {
      go();
      await report;
    });
    expect(await report).toMatchObject({ done: true });
    expect(kept().quotes).toHaveLength(sample.draft.quotes.length);
    expect(sheetNames()).toContain("Comparison");
  });

  test("refused by the workbook: said in the pane with what to do, nothing lost, and the next press works", async () => {
    workbook.draft = writeDraft(sample.draft);
    pane = await openPane({ workbook });
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    await fill("Users", "77");
    workbook.failNext(REFUSAL, "addSheets");
    const report = await pressed();
    expect(report).toEqual({ done: false, message: REFUSAL.message, remedy: REFUSAL.remedy });
    expect(alert()).toContain(`${REFUSAL.message} ${REFUSAL.remedy}`);
    expect(field("Users")).toHaveValue("77");
    expect(sheetNames()).toEqual([]);
    expect(await pressed()).toMatchObject({ done: true });
    expect(alert().join("")).toBe("");
    expect(kept().environment.counts["Users"]).toBe(77);
  });

  test("of a draft without quotes is refused with what is missing", async () => {
    pane = await openPane({ workbook });
    expect(await pressed()).toMatchObject({ done: false, message: /no quotes/ });
    expect(sheetNames()).toEqual([]);
  });
});
