import "@testing-library/jest-dom";
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { StudyAsked, StudySheet } from "../../../../src/scenarios";
import type { WizardState } from "../../../../src/taskpane/wizard/WizardState";
import { draftOf, showWizard } from "../ShownWizard";

afterEach(cleanup);

const user = userEvent.setup();
/** For 10 users over 36 months $36,000 and $54,000: as much as the other at 15 users. */
const SEATS = { Quote: "Seats", "User rate": 100 };
const FLAT = { Quote: "Flat", "Flat fee": 1500 };
const BOTH = draftOf([SEATS, FLAT]);

const PARTS = ["What flips the answer", "What moves the cost", "Break-even", "How sure", "Your own values"];
const showParts = (open: readonly string[], change: Partial<WizardState> = {}, draft = BOTH) => {
  const inserted: [StudySheet, StudyAsked][] = [];
  const { state } = showWizard(
    draft,
    { step: "what if", ...change, whatIf: { open, ...change.whatIf } },
    { onInsertStudy: (...given) => inserted.push(given) },
  );
  return { state, inserted };
};
const table = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("What flips the answer", () => {
  test("says of each number until when the answer holds, how far that is and who is next, in words and as a table", async () => {
    showParts(PARTS.slice(0, 1));
    expect(await screen.findByText("At 16 (60% more; today 10), “Flat” becomes the cheapest.")).toBeVisible();
    expect(screen.getByText("At $150.01 (50% more; today $100), “Flat” becomes the cheapest.")).toBeVisible();
    expect(
      screen.getByText("At $999.99 (33.3% less; today $1,500), “Flat” becomes the cheapest."),
    ).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Numbers of the chart Values that flip the answer" }),
    );
    expect(table("Values that flip the answer").slice(0, 3)).toEqual([
      ["Number", "Now", "Falls to", "Then", "Rises to", "Then"],
      ["Flat: Flat fee", "$1,500", "$999.99", "Flat", "", ""],
      ["Seats: User rate", "$100", "", "", "$150.01", "Flat"],
    ]);
  });

  test("a rate of 0, which is a blank one, is not a change of the answer", async () => {
    showParts(PARTS.slice(0, 1));
    await screen.findByText(/^At 16 /);
    expect(screen.queryByText(/^At \$0 /)).not.toBeInTheDocument();
  });

  test("growth is measured in points, and what nothing changes is named", async () => {
    const draft = draftOf([SEATS, FLAT], { Users: 10, Sites: 2 });
    const [scenario] = draft.scenarios;
    if (!scenario) throw new Error("There is no scenario.");
    const growing = { ...scenario, values: { ...scenario.values, "User growth": 0.02 } };
    showParts(PARTS.slice(0, 1), {}, { ...draft, scenarios: [growing] });
    expect(
      await screen.findByText(
        /^At \d+(\.\d+)?% \(\d+(\.\d+)? points more; today 2%\), “Flat” becomes the cheapest\.$/,
      ),
    ).toBeVisible();
  });

  test.each([
    ["one quote", draftOf([SEATS]), /^There is only one quote/],
    [
      "quotes that cost the same whatever is changed",
      draftOf([
        { Quote: "A", "Flat fee": 5 },
        { Quote: "B", "Flat fee": 500 },
      ]),
      /^At \$4\.99 .*“B” becomes the cheapest/,
    ],
    [
      "quotes without an answer",
      draftOf([
        { Quote: "A", "Flat fee": 900, "Included users": 5 },
        { Quote: "B", "Flat fee": 800, "Included users": 5 },
      ]),
      /^Nothing can flip yet\./,
    ],
    [
      "a tie",
      draftOf([SEATS, { Quote: "Same", "User rate": 100 }]),
      /^At \$100\.01 .*“Same” becomes the cheapest/,
    ],
  ])("%s: a sentence and no empty picture", async (_name, draft, words) => {
    showParts(PARTS.slice(0, 1), {}, draft);
    expect((await screen.findAllByText(words))[0]).toBeVisible();
  });
});

describe("What moves the cost", () => {
  test("names what moves it most, with the costs at both ends, for the quote that is chosen", async () => {
    const { state } = showParts(PARTS.slice(1, 2));
    expect(
      await screen.findByText(
        /^“Seats” costs \$36,000 today \(the line in the middle\)\. .* moves it most, by \$[\d,]+ from lower to higher\.$/,
      ),
    ).toBeVisible();
    expect(screen.getByText("32: $32,000 · 40: $40,000")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Quote" }), "Flat");
    expect(state().whatIf.quote).toBe("quote-2");
    expect(await screen.findByText("$1,350: $48,600 · $1,650: $59,400")).toBeVisible();
  });

  test("a change that is none is refused in words, and a quote without an answer says why", async () => {
    showParts(PARTS.slice(1, 2));
    const change = await screen.findByRole("textbox", { name: "Change of each number" });
    await user.clear(change);
    await user.type(change, "150");
    await user.tab();
    expect(screen.getByText("Type a percentage above 0% and below 100%, for example 10%.")).toBeVisible();
    cleanup();
    showParts(PARTS.slice(1, 2), {}, draftOf([{ Quote: "A", "Flat fee": 900, "Included users": 5 }]));
    expect(await screen.findByText(/exceed the 5 included/)).toBeVisible();
  });
});

describe("Break-even", () => {
  test("says below which value which quote costs less, and draws both", async () => {
    showParts(PARTS.slice(2, 3));
    expect(
      await screen.findByText("Users: below 15, “Seats” costs less; at 15 both cost the same. Today: 10."),
    ).toBeVisible();
    expect(screen.getByText("break-even 15")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Number" }), "Seats: User rate");
    expect(
      await screen.findByText(
        "User rate of “Seats”: below $150, “Seats” costs less; at $150 both cost the same. Today: $100.",
      ),
    ).toBeVisible();
  });

  test("the second quote takes the place of the first where both would be the same", async () => {
    const { state } = showParts(PARTS.slice(2, 3));
    await user.selectOptions(await screen.findByRole("combobox", { name: "First quote" }), "Flat");
    expect(state().whatIf).toMatchObject({ quote: "quote-2", other: "quote-1" });
  });

  test.each([
    ["one quote", draftOf([SEATS]), /takes two quotes/],
    [
      "a tie",
      draftOf([SEATS, { Quote: "Same", "User rate": 100 }]),
      /cost the same today, and do not change places/,
    ],
    [
      "no crossing",
      draftOf([SEATS, { Quote: "Dear", "User rate": 110 }]),
      /do not change places at any value/,
    ],
    [
      "a quote without an answer",
      draftOf([SEATS, { Quote: "Full", "Flat fee": 900, "Included users": 0.5 }], { Users: 10 }),
      /“Full” has no amount today\. .*exceed/,
    ],
  ])("%s: a sentence", async (_name, draft, words) => {
    showParts(PARTS.slice(2, 3), {}, draft);
    expect(await screen.findByText(words)).toBeVisible();
  });
});

describe("How sure", () => {
  test("gives percentiles and shares, with spread, trials and seed", async () => {
    showParts(PARTS.slice(3, 4), { whatIf: { trials: 200, seed: 7 } });
    expect(
      await screen.findByText(
        /^“Seats” is the cheapest in (100|9\d(\.\d)?)% of the trials\. Spread 10%, 200 trials, seed 7\.$/,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Numbers of the chart Costs across the trials" }));
    expect(table("Costs across the trials")[0]).toEqual([
      "Quote",
      "P10",
      "P50",
      "P90",
      "Mean",
      "Cheapest in",
    ]);
    expect(table("Costs across the trials")[2]).toEqual([
      "Flat",
      "$54,000",
      "$54,000",
      "$54,000",
      "$54,000",
      expect.stringMatching(/^\d(\.\d)?%$/),
    ]);
  });

  test("can be ended while it draws, and begun again", async () => {
    showParts(PARTS.slice(3, 4), { whatIf: { trials: 100_000 } });
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(screen.getByText(/^Stopped after .*% of 100,000 trials\.$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Run again" }));
    expect(await screen.findByText("Drawing 100,000 trials …")).toBeVisible();
  });

  test.each([
    ["Trials", "0.5", "Type a whole number from 1 to 100,000."],
    ["Seed", "abc", "Type a whole number from 1 to 2,147,483,647."],
  ])("%s of “%s” is refused in words", async (label, text, words) => {
    showParts(PARTS.slice(3, 4));
    const field = await screen.findByRole("textbox", { name: label });
    await user.clear(field);
    await user.type(field, text);
    await user.tab();
    expect(screen.getByText(words)).toBeVisible();
  });

  test("quotes without an answer in any trial: a sentence", async () => {
    showParts(PARTS.slice(3, 4), {}, draftOf([{ Quote: "A", "Flat fee": 900, "Included users": 5 }]));
    expect(await screen.findByText(/^No quote has an amount in any trial\. .*exceed/)).toBeVisible();
  });
});

test("every part has its sheet, asked for with what is shown", async () => {
  const { inserted } = showParts(PARTS);
  await screen.findByText(/^“Seats” is the cheapest in/);
  await screen.findByText(/^At 16 /);
  await screen.findByText("break-even 15");
  for (const kind of ["What flips", "Swings", "Break-even", "Simulation", "What-if", "Grid"]) {
    await user.click(await screen.findByRole("button", { name: `Insert as a sheet: ${kind}` }));
  }
  expect(inserted.map(([sheet]) => sheet)).toEqual([
    { kind: "What flips" },
    { kind: "Swings", quote: "Seats", change: 0.1 },
    { kind: "Break-even", quote: "Seats", other: "Flat", field: "Users" },
    { kind: "Simulation", spread: 0.1, trials: 1000, seed: 1 },
    { kind: "What-if" },
    { kind: "Grid" },
  ]);
  expect(inserted[0]?.[1]).toEqual({ scenario: BOTH.scenarios[0]?.id, measure: "total" });
});

test("without quotes, and where the tables cannot be read, it says so", async () => {
  showParts(PARTS, {}, draftOf([]));
  expect(await screen.findByText("There is no quote yet, so there is nothing to try.")).toBeVisible();
  cleanup();
  showParts(PARTS, {}, draftOf([SEATS, { Quote: "seats", "User rate": 90 }]));
  expect(await screen.findByText(/^Nothing can be tried yet\. /)).toBeVisible();
});

test("a scenario that cannot be read: each part says so, and none is empty", async () => {
  showParts(PARTS, {}, draftOf([SEATS, FLAT], { Users: "many", Workstations: 12 }));
  expect(await screen.findByText(/^Nothing can flip yet\. .*many/)).toBeVisible();
  expect(await screen.findByText(/^Nothing can be drawn yet\. .*many/)).toBeVisible();
  expect(await screen.findAllByText(/“Seats” has no amount today\. .*many|^.*many.*$/)).not.toHaveLength(0);
  expect(await screen.findByRole("button", { name: "Insert as a sheet: Grid" })).toBeVisible();
});

test("what is open stays open when another step was looked at", async () => {
  const { state } = showParts([]);
  await user.click(await screen.findByRole("button", { name: /^Break-even/ }));
  expect(state().whatIf.open).toEqual(["Break-even"]);
  await user.click(screen.getByRole("button", { name: "Next: Decide" }));
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(await screen.findByRole("button", { name: /^Break-even/ })).toHaveAttribute("aria-expanded", "true");
});

describe("Decide", () => {
  test("says what would flip the cheapest quote and how far that is", async () => {
    const { state } = showWizard(BOTH, { step: "decide" });
    const part = await screen.findByRole("region", { name: "What would flip it" });
    expect(await within(part).findByText(/^Flat fee of “Flat”: at \$999\.99 \(33\.3% less/)).toBeVisible();
    expect(within(part).getAllByRole("listitem")).toHaveLength(3);
    await user.click(within(part).getByRole("button", { name: "Go to What if" }));
    expect(state().step).toBe("what if");
  });

  test("says nothing of it where there is one quote", async () => {
    showWizard(draftOf([SEATS]), { step: "decide" });
    await screen.findByRole("region", { name: "All models" });
    await act(() => Promise.resolve());
    expect(screen.queryByRole("region", { name: "What would flip it" })).not.toBeInTheDocument();
  });
});
