import type { Page } from "playwright-core";
import { emptyDraft, writeDraft, type Draft, type DraftQuote } from "../../src/scenarios";
import { hasFocus, tabTo } from "../support/tabTo";
import { FIRST_VISIT, workbenchSession } from "../workbench/session";
import { pageOf, sidewaysScroll, troubleInSurroundings } from "./surroundings";

const session = workbenchSession(FIRST_VISIT);

const STEPS = ["Environment", "Quotes", "Future", "Compare", "What if", "Decide"] as const;
const QUESTIONS: Readonly<Record<(typeof STEPS)[number], string>> = {
  Environment: "What is there today?",
  Quotes: "Which quotes have you received?",
  Future: "What could change?",
  Compare: "What does each quote cost?",
  "What if": "What would change the answer?",
  Decide: "Which model fits, and why?",
};
const step = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 3, name });

/** Something that only the step itself has: its question stands there before its code is fetched. */
const ownContent = (page: Page, name: (typeof STEPS)[number]) =>
  ({
    Environment: page.getByRole("heading", { level: 4, name: "People" }),
    Quotes: page.getByRole("heading", { level: 4, name: "Add a quote" }),
    Future: page.getByRole("button", { name: "Add a scenario" }),
    Compare: page.getByRole("heading", { level: 4, name: "Quote by quote" }),
    "What if": page.getByText("Counts and amounts were tried"),
    Decide: page.getByRole("heading", { level: 4, name: "Facts considered" }),
  })[name];

/** Goes to a step and opens all that it keeps closed. */
async function goTo(page: Page, name: (typeof STEPS)[number]): Promise<void> {
  await step(page, name).click();
  await heading(page, QUESTIONS[name]).waitFor();
  await ownContent(page, name).waitFor();
  await openEverything(page);
}

/**
 * Opens what a step keeps closed, so that it is looked at too: one after the other, as of the quotes one is open at a
 * time. Some of it is fetched or worked out first, and has something closed in turn.
 */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opened = new Set<Element>();
    const step = document.querySelector("[role=tabpanel]:not([hidden])");
    const nextClosed = () =>
      [...(step?.querySelectorAll<HTMLElement>("button[aria-expanded=false]") ?? [])]
        .filter((button) => button.checkVisibility({ visibilityProperty: true }))
        .find((button) => !opened.has(button));
    const isOnItsWay = () =>
      step?.querySelector("[role=progressbar]") || step?.textContent.includes("One moment");
    for (let closed = nextClosed(); closed || isOnItsWay(); closed = nextClosed()) {
      if (closed) opened.add(closed);
      closed?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

test("each step, opened up: accessible in light, dark and forced colors, nothing sideways at 320 and 450 px", async () => {
  const page = await pageOf(session);
  await page.getByRole("button", { name: "Try it with a sample" }).click();
  await heading(page, QUESTIONS.Compare).waitFor();
  for (const name of STEPS) {
    await goTo(page, name);
    const trouble = await troubleInSurroundings(page);
    expect({ step: name, trouble }).toEqual({ step: name, trouble: [] });
  }
});

test("names of 200 characters without a blank are broken at 320 px, and nothing of a step is cut off", async () => {
  const name = "Wolfeschlegelsteinhausenbergerdorff".repeat(6).slice(0, 200);
  const empty = emptyDraft("USD");
  const counts = { ...empty.environment.counts, Users: 18, Workstations: 20, [`${name}s`]: 3, Sites: 1 };
  const quote = (id: string, values: DraftQuote["values"]) => ({ id, values, checklist: {} });
  const draft: Draft = {
    ...empty,
    environment: { ...empty.environment, counts },
    // The one costs less at first, the other in the end, so that both are named everywhere.
    quotes: [
      quote("quote-1", { Quote: name, Model: "flat-rate", "Flat fee": 2900, "Included users": 20 }),
      quote("quote-2", {
        Quote: `${name.slice(0, 199)}2`,
        Provider: name,
        Model: "per-user",
        "User rate": 150,
      }),
    ],
    scenarios: [
      {
        id: "scenario-1",
        values: { Scenario: name, "Users added per month": 0.1, Months: 24 },
        ownCounts: {},
      },
      { id: "scenario-2", values: { Scenario: "Base", Months: 24 }, ownCounts: {} },
    ],
  };
  const page = await pageOf(session);
  // As if the workbook came from elsewhere: the pane has read no other draft.
  await page.evaluate(async (text) => {
    await globalThis.workbook.writeDraft(text);
    globalThis.workbench.open(globalThis.workbench.snapshot());
  }, writeDraft(draft));
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#task-pane input")].some(
      (input) => (input as HTMLInputElement).value === "18",
    ),
  );
  await page.setViewportSize({ width: 320, height: 800 });
  for (const each of STEPS) {
    await goTo(page, each);
    expect({ step: each, sideways: await sidewaysScroll(page) }).toEqual({ step: each, sideways: [] });
  }
});

test("by keyboard alone: type an environment and a quote, see what it costs, and read its invoice", async () => {
  const page = await pageOf(session);
  const type = async (label: string, text: string) => {
    await tabTo(page, label);
    await page.keyboard.type(text);
  };
  await step(page, "Environment").click();
  await page.getByRole("tab", { name: "Wizard" }).focus();
  await type("Users", "40");
  await type("Workstations", "44");
  await tabTo(page, "Next: Quotes");
  await page.keyboard.press("Enter");
  await heading(page, QUESTIONS.Quotes).waitFor();
  await page.getByRole("button", { name: "Add a quote: Per-user" }).waitFor();
  await tabTo(page, "Add a quote: Per-user");
  await page.keyboard.press("Enter");
  await hasFocus(page, "Quote");
  await page.keyboard.type("Acme");
  await type("User rate", "1,150.50");
  await tabTo(page, "Next: Future");
  await page.keyboard.press("Enter");
  await heading(page, QUESTIONS.Future).waitFor();
  await tabTo(page, "Next: Compare");
  await page.keyboard.press("Enter");
  await heading(page, QUESTIONS.Compare).waitFor();
  await tabTo(page, "Monthly of Acme: $46,020. Invoices");
  await page.keyboard.press("Enter");
  await page.getByRole("row", { name: "Users 40 1,150.50 $46,020" }).waitFor();
});
