import "@testing-library/jest-dom";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { emptyCharge } from "../../../src/scenarios";
import { foundTerms } from "../../../src/taskpane/wizard/quotes/findTerms";
import { quoteTermsOfCard } from "../../../src/taskpane/wizard/quotes/termsOfCard";
import { draftOf, showWizard } from "./ShownWizard";

afterEach(cleanup);

const SEATS = { Quote: "Seats", Model: "per-user", "User rate": 90 };
const open = (
  terms: Parameters<typeof draftOf>[0][number] = SEATS,
  more: Partial<ReturnType<typeof draftOf>> = {},
) => {
  const user = userEvent.setup();
  const { state } = showWizard({ ...draftOf([terms]), ...more }, { step: "quotes", openQuote: "quote-1" });
  const rate = () => state().draft.quotes[0]?.values["User rate"];
  return { user, state, rate };
};
const focused = (label: string) => waitFor(() => expect(screen.getByLabelText(label)).toHaveFocus());

test("What is typed right after Enter on a term goes into its field: that has the focus at once", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Add a term to Seats" }));
  await user.keyboard("uplift");
  fireEvent.keyDown(screen.getByRole("combobox", { name: "Search the terms" }), { key: "Enter" });
  expect(screen.getByLabelText("Uplift")).toHaveFocus();
});

describe("bands", () => {
  test("are found among the terms, and the focus goes where the first begins", async () => {
    const { user, rate } = open();
    await user.click(await screen.findByRole("button", { name: "Add a term to Seats" }));
    await user.keyboard("tiers{Enter}");
    await focused("User rate, band 1, up to");
    await user.keyboard("25{Tab}{Enter}");
    await focused("User rate, band 2, up to");
    await user.keyboard("50{Tab}85{Tab}{Tab}{Tab}80");
    expect(rate()).toBe("up to 25: 90; up to 50: 85; above: 80");
  });

  test("keep the focus of who adds one, takes one away, or goes back to one rate, and each comes back", async () => {
    const bands = "up to 25: 90; up to 50: 85; above: 80";
    const { user, rate } = open({ ...SEATS, "User rate": bands });
    await user.click(await screen.findByRole("button", { name: "Remove band 1 of User rate" }));
    await focused("User rate, band 1, up to");
    expect(screen.getByLabelText("User rate, band 1, up to")).toHaveValue("50");
    expect(screen.getByText("Band 1 of User rate removed.", { selector: "div > span" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(rate()).toBe(bands);
    await user.click(screen.getByRole("button", { name: "One rate instead" }));
    await focused("User rate");
    expect(rate()).toBe(90);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(rate()).toBe(bands);
  });

  test("of a charge come back, too", async () => {
    const charge = emptyCharge([], "quote-1");
    const bands = "up to 25: 9; above: 8";
    const { user, state } = open(SEATS, {
      charges: [{ ...charge, values: { Charge: "Levy", Per: "user", Rate: bands } }],
    });
    await user.click(await screen.findByRole("button", { name: /^Levy/ }));
    await user.click(screen.getByRole("button", { name: "One rate instead" }));
    expect(state().draft.charges[0]?.values["Rate"]).toBe(9);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(state().draft.charges[0]?.values["Rate"]).toBe(bands);
  });

  test("may be typed as the paper has them: the field stays until it is left", async () => {
    const { user, rate } = open({ ...SEATS, "User rate": "" });
    await user.click(await screen.findByLabelText("User rate"));
    await user.keyboard("up to 25: 140; above: 120");
    expect(screen.getByLabelText("User rate")).toHaveFocus();
    expect(rate()).toBe("up to 25: 140; above: 120");
    await user.tab();
    expect(screen.getByLabelText("User rate, band 2, rate")).toHaveValue("120");
  });
});

test("a quote that is duplicated is gone to", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Duplicate Seats" }));
  await waitFor(() => expect(screen.getByLabelText("Quote")).toHaveFocus());
  expect(screen.getByLabelText("Quote")).toHaveValue("Seats (copy)");
});

test("Enter in a charge adds the next one, so that a rate card is typed line by line", async () => {
  const { user, state } = open();
  await user.click(await screen.findByRole("button", { name: "Add a charge to Seats" }));
  for (const [label, rate] of [
    ["Backup", "5"],
    ["Training", "6"],
  ] as const) {
    await focused("Charge");
    await waitFor(() => expect(screen.getByLabelText("Charge")).toHaveValue(""));
    await user.keyboard(`${label}{Tab}user{Tab}${rate}{Enter}`);
  }
  expect(state().draft.charges.map(({ values }) => [values["Charge"], values["Rate"]])).toEqual([
    ["Backup", 5],
    ["Training", 6],
    [undefined, undefined],
  ]);
  // Enter in the search of terms takes a term.
  await user.click(within(screen.getByRole("list", { name: "Charges of Seats" })).getByText("Add a term"));
  await user.keyboard("quarterly{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Every")).toHaveFocus());
  expect(state().draft.charges).toHaveLength(3);
});

test("what a charge is per is offered while one types", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Add a charge to Seats" }));
  const list = document.getElementById(screen.getByLabelText("Per").getAttribute("list") ?? "");
  const offered = [...(list?.querySelectorAll("option") ?? [])].map(({ value }) => value);
  expect(offered).toEqual(
    expect.arrayContaining(["user", "device", "workstation", "network device", "site", "hour", "percent"]),
  );
});

test.each([
  ["per-user", "bands", "User rate in bands"],
  ["per-user", "tiered pricing", "User rate in bands"],
  ["per-user", "after-hours rate", "After-hours factor"],
  ["per-user", "index", "Uplift"],
  ["per-user", "price lock", "First uplift month"],
  ["per-user", "maximum increase", "Uplift cap"],
  ["per-user", "cancellation fee", "Exit fee"],
  ["per-user", "contract duration", "Term"],
  ["flat-rate", "additional user", "User overage"],
  ["flat-rate", "extra device price", "Device overage"],
  ["flat-rate", "pooled hours", "Hours pool"],
  ["flat-rate", "carry over", "Rollover"],
  ["flat-rate", "invoiced quarterly", "Billed every"],
  ["flat-rate", "Saturday", "Weekend factor"],
])("in a %s quote “%s” finds %s", (model, words, header) => {
  const draft = draftOf([{ Quote: "Seats", Model: model }]);
  const [quote] = draft.quotes;
  if (quote === undefined) throw new Error("There is no quote.");
  const [first] = foundTerms(quoteTermsOfCard(draft, quote, () => false).addable, words);
  expect(first?.header).toBe(header);
});

describe("scenarios", () => {
  const future = (quote: Parameters<typeof draftOf>[0][number], values: Record<string, string> = {}) => {
    const draft = draftOf([quote]);
    const scenarios = draft.scenarios.map((each) => ({ ...each, values: { ...each.values, ...values } }));
    return showWizard({ ...draft, scenarios }, { step: "future" });
  };

  test("show rare terms where they are filled in or a quote asks for them, and fold the others", async () => {
    future({ ...SEATS, Uplift: "CPI + 1%", "Exit fee": "50%" });
    expect(await screen.findByLabelText("Index growth")).toBeVisible();
    expect(screen.getByLabelText("Leave at end")).toBeVisible();
    expect(screen.queryByLabelText("Weekend hours")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^After-hours, weekend hours/ })).toBeVisible();
    cleanup();
    future({ ...SEATS, Uplift: 0.03 }, { "Index growth": "2%" });
    expect(await screen.findByLabelText("Index growth")).toHaveValue("2%");
    expect(screen.queryByLabelText("Leave at end")).not.toBeInTheDocument();
  });

  test("leave a field where it is while it is typed", async () => {
    const user = userEvent.setup();
    future(SEATS);
    await user.click(await screen.findByRole("button", { name: /^After-hours, weekend hours/ }));
    await user.click(screen.getByLabelText("Index growth"));
    await user.keyboard("2%; 3%");
    expect(screen.getByLabelText("Index growth")).toHaveFocus();
    expect(screen.getByLabelText("Index growth")).toHaveValue("2%; 3%");
  });

  test("that are added are gone to", async () => {
    const user = userEvent.setup();
    const { state } = future(SEATS);
    await user.click(await screen.findByRole("button", { name: "Add a scenario" }));
    await waitFor(() => expect(screen.getAllByLabelText("Scenario")[1]).toHaveFocus());
    await user.keyboard("We leave");
    expect(state().draft.scenarios.map(({ values }) => values["Scenario"])).toEqual(["Base", "We leave"]);
  });
});
