import "@testing-library/jest-dom";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CheckPanel } from "../../../src/taskpane/check/CheckPanel";
import type { WizardEvent } from "../../../src/taskpane/wizard/WizardEvent";
import { draftOf, showWizard } from "../wizard/ShownWizard";

afterEach(cleanup);

const QUOTE = { Quote: "Acme", Model: "per-user", "User rate": 150, Term: 60, "Stated monthly": 1600 };

function showPanel(...quotes: Parameters<typeof draftOf>[0]) {
  const events: WizardEvent[] = [];
  let left = 0;
  render(
    <CheckPanel
      draft={draftOf(quotes)}
      dispatch={(event) => events.push(event)}
      onLeave={() => {
        left += 1;
      }}
    />,
  );
  return { events, left: () => left };
}

test("Each finding says what it costs, where it stands and what to ask, and leads to its field", () => {
  const { events, left } = showPanel(QUOTE);
  const card = within(screen.getByRole("list", { name: "Findings by quote" }));
  expect(card.getByText("2 findings")).toBeVisible();
  const [arithmetic] = card.getAllByRole("heading", { level: 4 });
  expect(arithmetic?.closest("li")).toHaveTextContent(
    /^Arithmetic\$100Stated monthly: \$1,600\.00 stated, \$1,500\.00 from the lines · in “Base”Stated monthly says/,
  );
  fireEvent.click(card.getByRole("button", { name: "Go to Exit fee of Acme" }));
  expect(events).toEqual([
    { type: "quote opened", id: "quote-1" },
    { type: "term added", id: "quote-1", header: "Exit fee" },
    { type: "step chosen", step: "quotes" },
  ]);
  expect(left()).toBe(1);
});

test("The letter is copied as it is read", async () => {
  const user = userEvent.setup();
  showPanel({ ...QUOTE, Provider: "Acme IT" });
  await user.click(screen.getByRole("button", { name: "Copy the letter to Acme IT" }));
  expect(await screen.findByText("Copied. Paste it into a message.")).toBeVisible();
  const text = await navigator.clipboard.readText();
  expect(text).toContain("1. Stated monthly says $1,600.00");
  await user.click(screen.getByRole("button", { name: "Read it" }));
  expect(screen.getByRole("textbox", { name: "Letter to Acme IT" })).toHaveValue(text);
});

test("Without quotes there is nothing to check, and a quote that cannot be read leads to itself", () => {
  const empty = showPanel();
  fireEvent.click(screen.getByRole("button", { name: "Add a quote" }));
  expect(empty.events).toEqual([{ type: "step chosen", step: "quotes" }]);
  cleanup();
  const { events } = showPanel({ ...QUOTE, "User rate": "many" });
  fireEvent.click(screen.getByRole("button", { name: "Go to Acme" }));
  expect(events[0]).toEqual({ type: "quote opened", id: "quote-1" });
});

test("A card of a quote bears how much there is to ask, and the largest amount", async () => {
  showWizard(draftOf([QUOTE, { ...QUOTE, Quote: "Sound", "Stated monthly": "", Term: "" }]), {
    step: "quotes",
  });
  const card = await screen.findByRole("button", { name: /^Acme/ });
  await waitFor(() => expect(card).toHaveTextContent("2 findings, the largest $100"));
  expect(screen.getByRole("button", { name: /^Sound/ })).not.toHaveTextContent("finding");
});
