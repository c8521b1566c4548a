import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emptyCharge, emptyQuote } from "../../../src/scenarios";
import { foundTerms } from "../../../src/taskpane/wizard/quotes/findTerms";
import { quoteTermsOfCard } from "../../../src/taskpane/wizard/quotes/termsOfCard";
import { draftOf, showWizard } from "./ShownWizard";

afterEach(cleanup);

const SEATS = { Quote: "Seats", Model: "per-user", "User rate": 90 };
const search = () => screen.getByRole("combobox", { name: "Search the terms" });
const open = (
  terms: Parameters<typeof draftOf>[0][number] = SEATS,
  more: Partial<ReturnType<typeof draftOf>> = {},
) => {
  const user = userEvent.setup();
  const { state } = showWizard({ ...draftOf([terms]), ...more }, { step: "quotes", openQuote: "quote-1" });
  const card = async () =>
    (await screen.findByRole("button", { name: /^Seats/ })).closest("li") as HTMLElement;
  const fields = async () =>
    [...(await card()).querySelectorAll<HTMLElement>("[data-term]")].map(({ dataset }) => dataset["term"]);
  const valueOf = (header: string) => state().draft.quotes[0]?.values[header];
  const add = async (words: string) => {
    await user.click(await screen.findByRole("button", { name: "Add a term to Seats" }));
    await user.type(search(), words);
  };
  return { user, state, card, fields, valueOf, add };
};

describe("a card", () => {
  test("shows what its model cannot do without and what is filled in, and no more", async () => {
    const { fields } = open({ ...SEATS, Uplift: 0.03, Term: 36 });
    expect(await fields()).toEqual(["Quote", "Model", "User rate", "Uplift", "Term"]);
  });

  test.each([
    ["per-device", ["Quote", "Model", "Workstation rate", "Device rate"]],
    ["flat-rate", ["Quote", "Model", "Flat fee"]],
    ["hybrid", ["Quote", "Model", "Flat fee", "User rate", "Device rate"]],
    ["time-and-materials", ["Quote", "Model", "Hourly rate"]],
    ["itemised", ["Quote", "Model"]],
  ])("of the model %s asks for %p", async (model, expected) => {
    const { fields } = open({ Quote: "Seats", Model: model });
    // Of the client's devices only workstations are counted.
    expect(await fields()).toEqual(expected);
  });

  test("that names no model asks for the rates that it may have until it has one", async () => {
    const { fields } = open({ Quote: "Seats" });
    expect(await fields()).toEqual(["Quote", "Model", "Flat fee", "User rate", "Device rate", "Hourly rate"]);
    cleanup();
    expect(await open({ Quote: "Seats", "User rate": 90 }).fields()).toEqual(["Quote", "Model", "User rate"]);
  });

  test("keeps a term in sight while it is retyped", async () => {
    const { user, fields } = open({ ...SEATS, Uplift: 0.03 });
    await user.clear(await screen.findByLabelText("Uplift"));
    expect(await fields()).toContain("Uplift");
  });

  test("shows a term that is wrong, though its model has none", async () => {
    const { fields } = open({ ...SEATS, "Flat fee": 10 });
    await screen.findByLabelText("User rate");
    cleanup();
    showWizard(draftOf([{ ...SEATS, "Flat fee": 10 }]), {
      step: "quotes",
      openQuote: "quote-1",
      visited: ["quotes"],
    });
    expect(await screen.findByLabelText("Flat fee")).toHaveAccessibleDescription(/takes no flat fee/);
    expect(await fields()).toContain("Flat fee");
  });
});

describe("the picker of terms", () => {
  test.each([
    ["after hours", "After-hours factor"],
    ["annual increase", "Uplift"],
    ["leaving early", "Exit fee"],
    ["escalator", "Uplift"],
    ["setup", "Onboarding"],
    ["VAT", "Tax"],
    ["minimum commitment", "Minimum"],
    ["early termination", "Exit fee"],
    ["13%", "Tax"],
  ])("finds “%s” as %s, with a sentence and a number", (words, header) => {
    const draft = draftOf([SEATS]);
    const { addable } = quoteTermsOfCard(draft, draft.quotes[0] ?? emptyQuote([]), () => false);
    const [first] = foundTerms(addable, words);
    expect(first?.header).toBe(header);
    expect(first?.sentence).toMatch(/\.$/);
    expect(first?.example).toMatch(/\d/);
  });

  test("adds a term by keys alone and goes to its field", async () => {
    const { user, add, fields, valueOf } = open();
    await add("uplift");
    const before = within(screen.getByRole("listbox", { name: "Terms" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(before.length).toBeGreaterThan(2);
    const active = document.getElementById(search().getAttribute("aria-activedescendant") ?? "");
    expect(active).toHaveTextContent(/^Uplift/);
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    await waitFor(() => expect(screen.getByLabelText("Uplift")).toHaveFocus());
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    await user.keyboard("3");
    expect(valueOf("Uplift")).toBe(0.03);
    expect(await fields()).toContain("Uplift");
  });

  test("Escape leaves it where it was", async () => {
    const { user, add } = open();
    await add("uplift");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Add a term to Seats" })).toHaveFocus();
  });

  test("says which model takes what this one does not, and where other prices go", async () => {
    const { user, add } = open();
    await add("flat fee");
    expect(
      screen.getByText("A per-user quote takes no flat fee: choose another model to add it."),
    ).toBeVisible();
    await user.clear(search());
    await user.type(search(), "parking");
    expect(screen.getByText(/A price of any other kind is a charge: add it below\./)).toBeVisible();
  });
});

test("a term that is removed goes with where it says so, and both come back", async () => {
  const { user, fields, valueOf } = open({
    ...SEATS,
    Uplift: 0.03,
    Sources: "Uplift: § 4.2; User rate: p. 3",
  });
  await user.click(await screen.findByLabelText("Uplift"));
  await user.keyboard("{F1}");
  await user.click(screen.getByRole("button", { name: "Remove Uplift" }));
  expect(await fields()).not.toContain("Uplift");
  expect([valueOf("Uplift"), valueOf("Sources")]).toEqual(["", "User rate: p. 3"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect([valueOf("Uplift"), valueOf("Sources")]).toEqual([0.03, "User rate: p. 3; Uplift: § 4.2"]);
  expect(await fields()).toContain("Uplift");
  await user.click(screen.getByLabelText("User rate"));
  await user.keyboard("{F1}");
  expect(screen.queryByRole("button", { name: "Remove User rate" })).not.toBeInTheDocument();
});

test("where a term says so is noted behind its field, shown there and on the checklist", async () => {
  const { user, valueOf } = open();
  const rate = await screen.findByLabelText("User rate");
  await user.click(rate);
  await user.keyboard("{F1}");
  await user.type(screen.getByLabelText("Where the quote says so: User rate"), "p. 3; § 2");
  expect(valueOf("Sources")).toBe("User rate: p. 3, § 2");
  expect(rate).toHaveAccessibleDescription(/Source: p\. 3, § 2/);
  await user.click(screen.getByRole("button", { name: /^Contract checklist/ }));
  expect(screen.getByText("p. 3, § 2").closest("dl")).toHaveTextContent("User ratep. 3, § 2");
});

describe("a rate in bands", () => {
  test("is a small table whose text stands in the cell, and says how it is read", async () => {
    const { user, valueOf, fields } = open();
    await user.click(await screen.findByLabelText("User rate"));
    await user.keyboard("{F1}");
    await user.click(screen.getByRole("button", { name: "User rate in bands" }));
    await user.type(screen.getByLabelText("User rate, band 1, up to"), "25");
    await user.type(screen.getByLabelText("User rate, band 2, rate"), "80.5");
    await user.click(screen.getByRole("button", { name: "Add a band" }));
    await user.type(screen.getByLabelText("User rate, band 2, up to"), "1,000");
    await user.type(screen.getByLabelText("User rate, band 2, rate"), "85");
    expect(valueOf("User rate")).toBe("up to 25: 90; up to 1000: 85; above: 80.5");
    expect(await fields()).toContain("Bands");
    await user.click(screen.getByRole("button", { name: "Remove band 2 of User rate" }));
    await user.click(screen.getByRole("button", { name: "One rate instead" }));
    expect(valueOf("User rate")).toBe(90);
  });

  test("that is left half filled is refused at its place, and keeps the quote from an amount", async () => {
    const { user, card } = open();
    await user.click(await screen.findByLabelText("User rate"));
    await user.keyboard("{F1}");
    await user.click(screen.getByRole("button", { name: "User rate in bands" }));
    await user.type(screen.getByLabelText("User rate, band 1, up to"), "25");
    await user.tab();
    const group = screen.getByRole("group", { name: "User rate in bands" });
    expect(group).toHaveTextContent("Band 2: give its rate.");
    expect(screen.getByLabelText("User rate, band 2, rate")).toHaveAttribute("aria-invalid", "true");
    expect(await card()).not.toHaveTextContent("in month 1");
  });
});

describe("other charges", () => {
  test("are added, filled, copied and removed, with undo, and are part of the price", async () => {
    const { user, state, card } = open();
    await user.click(await screen.findByRole("button", { name: "Add a charge to Seats" }));
    await waitFor(() => expect(screen.getByLabelText("Charge")).toHaveFocus());
    await user.keyboard("Licence");
    await user.type(screen.getByLabelText("Per"), "user");
    await user.type(screen.getByLabelText("Rate"), "22");
    // 10 × 90 + 10 × 22.
    await waitFor(async () => expect(await card()).toHaveTextContent("$1,120 in month 1"));
    const list = screen.getByRole("list", { name: "Charges of Seats" });
    expect(within(list).getByRole("button", { expanded: true })).toHaveTextContent("Licence$22 per user");
    await user.click(within(list).getByRole("button", { name: "Add a term to Licence" }));
    await user.type(search(), "frequency{Enter}");
    await user.selectOptions(await screen.findByLabelText("Every"), "yearly");
    await user.click(within(list).getByRole("button", { name: "Duplicate Licence" }));
    expect(state().draft.charges.map(({ values }) => [values["Charge"], values["Every"]])).toEqual([
      ["Licence", "yearly"],
      ["Licence (copy)", "yearly"],
    ]);
    await user.click(within(list).getByRole("button", { name: "Remove Licence (copy)" }));
    expect(state().draft.charges).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(state().draft.charges).toHaveLength(2);
  });

  test("of a percentage take a share", async () => {
    const { user, state } = open(SEATS, { charges: [emptyCharge([], "quote-1")] });
    await user.click(await screen.findByRole("button", { name: /^Charge 1/ }));
    await user.type(screen.getByLabelText("Per"), "percent");
    await user.type(screen.getByLabelText("Rate"), "10");
    expect(state().draft.charges[0]?.values["Rate"]).toBe(0.1);
  });

  test("that are wrong say so at their field, and on the card", async () => {
    const { user } = open(SEATS, { charges: [emptyCharge([], "quote-1")] });
    await user.click(await screen.findByRole("button", { name: /^Charge 1/ }));
    await user.type(screen.getByLabelText("Per"), "elephant");
    await user.type(screen.getByLabelText("Rate"), "5");
    await user.tab();
    expect(screen.getByLabelText("Per")).toHaveAccessibleDescription(/elephant/);
  });

  test("of an itemized quote begin with one", async () => {
    const { user, state } = open();
    await user.click(await screen.findByRole("button", { name: "Add a quote: Itemized" }));
    expect(state().draft.charges).toMatchObject([{ quote: "quote-2" }]);
    expect(state().openCharge).toBe("charge-1");
  });

  test("of all quotes, and of a quote that is not here, stand below the quotes", async () => {
    const { user, state } = open(SEATS, {
      charges: [{ id: "charge-1", values: { Quote: "Other", Charge: "Levy", Rate: 5 } }],
    });
    const list = await screen.findByRole("list", { name: "Charges of all quotes" });
    await user.click(within(list).getByRole("button", { name: /^Levy/ }));
    await user.clear(within(list).getByLabelText("Quote"));
    await user.type(within(list).getByLabelText("Quote"), "all");
    expect(state().draft.charges[0]?.values["Quote"]).toBe("all");
  });
});
