import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { emptyDraft, writeDraft, type Draft } from "../../../src/scenarios";
import { MemoryWorkbook } from "../../support/MemoryWorkbook";
import { openPane, user } from "../OpenedPane";
import { field, fill, goTo } from "./wizardSteps";

let pane: Awaited<ReturnType<typeof openPane>>;
beforeEach(() => localStorage.clear());
afterEach(() => {
  pane.close();
  jest.restoreAllMocks();
});

const step = (question: string) => screen.findByRole("heading", { level: 3, name: question });
const add = (model: string) => screen.findByRole("button", { name: `Add a quote: ${model}` });
/** A draft of 40 users and as many quotes per user as there are names, each a dollar more than the one before. */
function draftOf(names: readonly string[]): Draft {
  const empty = emptyDraft("USD");
  return {
    ...empty,
    environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 40 } },
    quotes: names.map((name, place) => ({
      id: `quote-${place + 1}`,
      values: { Quote: name, Model: "per-user", "User rate": 100 + place },
      checklist: {},
    })),
  };
}
async function openWith(draft: Draft): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook("workbench");
  workbook.draft = writeDraft(draft);
  pane = await openPane({ workbook });
  await waitFor(() => expect(field("Users")).toHaveValue("40"));
  return workbook;
}

describe("double clicks", () => {
  beforeEach(async () => {
    pane = await openPane();
  });

  test("on Next and Back go one step", async () => {
    await user.dblClick(screen.getByRole("button", { name: "Next: Quotes" }));
    expect(await step("Which quotes have you received?")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Next: Future" }));
    await step("What could change?");
    await user.dblClick(screen.getByRole("button", { name: "Back" }));
    expect(await step("Which quotes have you received?")).toBeVisible();
  });

  test("on a model add one quote, and on Duplicate one copy; keys do as often as they are struck", async () => {
    await goTo("Quotes");
    await user.dblClick(await add("Per-user"));
    expect(screen.getAllByRole("heading", { level: 4, name: /^Quote \d/ })).toHaveLength(1);
    await user.dblClick(screen.getByRole("button", { name: "Duplicate Quote 1" }));
    expect(screen.getAllByRole("heading", { level: 4, name: /^Quote 1/ })).toHaveLength(2);
    for (let times = 0; times < 2; times++) {
      const hybrid = await add("Hybrid");
      act(() => hybrid.focus());
      await user.keyboard("{Enter}");
    }
    expect(screen.getAllByRole("heading", { level: 4, name: /Hybrid/ })).toHaveLength(2);
  });

  test("on Add a scenario add one", async () => {
    await goTo("Future");
    await user.dblClick(await screen.findByRole("button", { name: "Add a scenario" }));
    expect(screen.getAllByRole("button", { name: /^Duplicate/ })).toHaveLength(2);
  });
});

describe("numbers as they come", () => {
  test("in German “1.234,5” is read and shown as it is written there, and a pasted “150,00 €” is 150, “$150.00” to be fixed", async () => {
    jest.spyOn(navigator, "language", "get").mockReturnValue("de-DE");
    pane = await openPane();
    await fill("Users", "1.234,5");
    expect(field("Users")).toHaveValue("1.234,5");
    await goTo("Quotes");
    await user.click(await add("Per-user"));
    await user.click(field("User rate"));
    await user.paste("$150.00");
    await user.tab();
    expect(field("User rate")).toHaveValue("$150.00");
    expect(field("User rate")).toHaveAttribute("aria-invalid", "true");
    expect(
      screen.getByText(/The quotes are in EUR, but “\$150\.00” is not: leave the sign out/),
    ).toBeVisible();
    expect(screen.queryByText(/in month 1/)).toBeNull();
    // No sheet gets it either: there it would be as many euros.
    await goTo("Compare");
    await user.click(await screen.findByRole("button", { name: "Insert scenario sheets" }));
    expect(
      await screen.findAllByText(/Nothing was inserted: User rate of “Quote 1” is in another currency/),
    ).not.toHaveLength(0);
    expect(pane.workbook.sheets).toHaveLength(0);
    await goTo("Quotes");
    await user.clear(field("User rate"));
    await user.paste("150,00 €");
    await user.tab();
    expect(field("User rate")).toHaveValue("150");
    expect(field("User rate")).toHaveAttribute("aria-invalid", "false");
    expect(screen.getByText(/185\.175.*€.*in month 1/)).toBeVisible();
  });

  test("below 0 a count and a rate are refused at their field, by name", async () => {
    pane = await openPane();
    await fill("Users", "-5");
    expect(field("Users")).toHaveAttribute("aria-invalid", "true");
    expect(field("Users")).toHaveAccessibleDescription(
      "Users is -5: it must be 0 or more, and at most 1,000,000,000.",
    );
    await goTo("Quotes");
    await user.click(await add("Per-user"));
    await fill("User rate", "-150");
    expect(field("User rate")).toHaveAccessibleDescription(
      "Per user per month User rate is -150: it must be 0 or more, and at most 1,000,000,000,000.",
    );
    expect(field("User rate")).toHaveAttribute("aria-invalid", "true");
  });
});

test("the last quote removed leaves the way to the first one, and comes back", async () => {
  await openWith(draftOf(["Acme"]));
  await goTo("Quotes");
  await user.click(await screen.findByRole("button", { name: /^Acme/ }));
  await user.click(screen.getByRole("button", { name: "Remove Acme" }));
  expect(screen.getByRole("heading", { level: 4, name: "Add the first quote" })).toBeVisible();
  await goTo("Compare");
  expect(await screen.findByText(/nothing to compare/)).toBeVisible();
  await goTo("Decide");
  await step("Which model fits, and why?");
  expect(screen.queryByRole("button", { name: "Insert scenario sheets" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("button", { name: "Insert scenario sheets" })).toBeVisible();
});

test("that two quotes have one name is said at the later one, and each keeps its name meanwhile", async () => {
  await openWith(draftOf(["Acme", "Acme"]));
  await goTo("Quotes");
  await user.click((await screen.findAllByRole("button", { name: /^Acme/ }))[1] as HTMLElement);
  await user.click(field("Quote"));
  await user.tab();
  expect(field("Quote")).toHaveAccessibleDescription(/Two quotes are named “Acme”/);
  await goTo("Compare");
  expect(await screen.findAllByRole("heading", { level: 5, name: "Acme" })).toHaveLength(2);
});

test("31 quotes, one with a name of 200 characters, are compared and inserted", async () => {
  const long = "W".repeat(200);
  const names = [...Array.from({ length: 30 }, (_, place) => `Provider ${place + 1}`), long];
  const workbook = await openWith(draftOf(names));
  await goTo("Compare");
  expect(await screen.findByRole("heading", { level: 5, name: long })).toBeVisible();
  expect(screen.getByRole("button", { name: `Monthly of ${long}: $5,200. Invoices` })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert scenario sheets" }));
  expect(await screen.findByRole("button", { name: "Open comparison" })).toBeVisible();
  expect(workbook.tables.find(({ name }) => name === "Quotes")?.rows).toHaveLength(32);
});
