import "@testing-library/jest-dom";
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { draftOf, showWizard } from "./ShownWizard";

afterEach(cleanup);

/** Sound as it is, and passed by the users of the draft: there is no amount for it. */
const FLAT = { Quote: "Flat", "Flat fee": 900, "Included users": 5 };

describe("a quote without an amount", () => {
  test("says why on its card, closed or open", async () => {
    showWizard(draftOf([FLAT, { Quote: "Seats", "User rate": 90 }]), { step: "quotes" });
    const card = (await screen.findByRole("button", { name: /^Flat/ })).closest("li") as HTMLElement;
    expect(card).toHaveTextContent(
      "No amount for month 1. Renegotiate in month 1: 10 users exceed the 5 included",
    );
    expect(screen.getByRole("button", { name: /^Seats/ })).toHaveTextContent("$900 in month 1");
  });

  test("is a quote of its model all the same, also of one that is inferred, and Decide says what is lacking", async () => {
    showWizard(draftOf([FLAT, { Quote: "Seats", "User rate": 90 }]), { step: "decide" });
    const models = await screen.findByRole("region", { name: "All models" });
    expect(within(models).getByRole("button", { name: /Flat-rate/ })).toHaveTextContent(
      "Quoted, but without an amount for month 1 · −1 by the rules of thumb · Renegotiate in month 1: 10 users exceed the 5 included",
    );
    expect(within(models).getByRole("button", { name: /Hybrid/ })).toHaveTextContent("No quote");
  });
});

describe("a present value", () => {
  const SEATS = draftOf([{ Quote: "Seats", "User rate": 90 }]);
  const SENTENCE = "The discount rate is 0%, so the present value is the total cost.";

  test.each([["" as const], [0]])(
    "that is the total cost says that the discount rate is 0%% (%p)",
    async (rate) => {
      showWizard({ ...SEATS, discountRate: rate }, { step: "compare", measure: "npv" });
      expect(await screen.findByText(SENTENCE)).toBeVisible();
    },
  );

  test("that is not says nothing of the kind, nor does another measure", async () => {
    showWizard({ ...SEATS, discountRate: 0.05 }, { step: "compare", measure: "npv" });
    await screen.findByRole("heading", { level: 5, name: "Seats" });
    expect(screen.queryByText(SENTENCE)).not.toBeInTheDocument();
    cleanup();
    showWizard(SEATS, { step: "compare", measure: "total" });
    await screen.findByRole("heading", { level: 5, name: "Seats" });
    expect(screen.queryByText(SENTENCE)).not.toBeInTheDocument();
  });
});

test("where a quote says so stands below its invoice", async () => {
  const user = userEvent.setup();
  showWizard(draftOf([{ Quote: "Seats", "User rate": 90, Sources: "User rate: p. 3" }]), { step: "compare" });
  await user.click(await screen.findByRole("button", { name: /^Monthly of Seats/ }));
  expect(screen.getByText("Where the quote says so: User rate: p. 3")).toBeVisible();
});

test("a percentage in a field of money is refused at the field once it was left", async () => {
  showWizard(draftOf([{ Quote: "Seats", Model: "per-user" }]), { step: "quotes", openQuote: "quote-1" });
  const user = userEvent.setup();
  const rate = await screen.findByLabelText("User rate");
  await user.type(rate, "15%");
  await user.tab();
  expect(rate).toHaveAttribute("aria-invalid", "true");
  expect(rate).toHaveAccessibleDescription(/“15%”.*percentage/);
});

test("where sheet and wizard differ, the field says so, with both choices", async () => {
  const settled: unknown[] = [];
  const difference = {
    table: "Quotes",
    of: "cell",
    id: "quote-1",
    row: "Seats",
    column: "User rate",
    sheet: 95,
    wizard: 90,
  } as const;
  showWizard(
    draftOf([{ Quote: "Seats", Model: "per-user", "User rate": 90 }]),
    { step: "quotes", openQuote: "quote-1", conflict: [difference] },
    { onSettle: (...choice) => void settled.push(choice) },
  );
  const note = await screen.findByRole("group", { name: "User rate: sheet and wizard differ" });
  expect(note).toHaveTextContent("The sheet has 95 here. Which do you want to keep?");
  // At its field, and not somewhere on the page.
  expect(note.parentElement).toContainElement(screen.getByLabelText("User rate"));
  const user = userEvent.setup();
  await user.click(within(note).getByRole("button", { name: "Keep the sheet’s" }));
  await user.click(within(note).getByRole("button", { name: "Keep the wizard’s" }));
  expect(settled).toEqual([
    ["sheet", [difference]],
    ["wizard", [difference]],
  ]);
});
