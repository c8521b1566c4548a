import "@testing-library/jest-dom";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { cellsInText } from "../../../src/taskpane/wizard/paste/cellsInText";
import { draftOf, showWizard } from "./ShownWizard";

afterEach(cleanup);

test.each([
  [
    "Quote\tUser rate\r\nAcme\t150\r\n",
    [
      ["Quote", "User rate"],
      ["Acme", "150"],
    ],
  ],
  [
    'Quote;Note\nAcme;"a ""b""; c\nd"',
    [
      ["Quote", "Note"],
      ["Acme", 'a "b"; c\nd'],
    ],
  ],
  [
    "Quote | User rate\nAcme | 150",
    [
      ["Quote", "User rate"],
      ["Acme", "150"],
    ],
  ],
  [
    "Quote,User rate\nAcme,150",
    [
      ["Quote", "User rate"],
      ["Acme", "150"],
    ],
  ],
  [
    "Offers, of May\tB\nAcme\t1,500.00",
    [
      ["Offers, of May", "B"],
      ["Acme", "1,500.00"],
    ],
  ],
  ["Dear client", [["Dear client"]]],
  ["\n\n", []],
])("the cells of %j", (text, cells) => {
  expect(cellsInText(text)).toEqual(cells);
});

const PRICES = "Vendor\tPer seat\tAnnual increase\tContact\nCalm\t$140\t15\tBob\nDime\t€130\t3%\tDan";
const SEATS = { Quote: "Seats", Model: "per-user", "User rate": 90 };

/** Pastes a text as a browser does: where a field takes it, it says so by leaving the event alone. */
const pasteOver = (element: HTMLElement, text: string) =>
  fireEvent.paste(element, { clipboardData: { getData: () => text } });

const fill = async (text: string) => {
  const area = await screen.findByRole("textbox", { name: "The table" });
  fireEvent.change(area, { target: { value: text } });
};

/** What the panel says of cells that it does not take. */
const reasonsIn = (panel: HTMLElement): readonly (string | null)[] =>
  within(within(panel).getByRole("list", { name: "Left out or refused" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("a price list is shown cell by cell, is added on OK, and goes again with an undo", async () => {
  const user = userEvent.setup();
  const { state } = showWizard(draftOf([SEATS]), { step: "quotes" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of quotes" }));
  await fill(PRICES);
  const panel = screen.getByRole("region", { name: "Paste a table of quotes" });
  expect(within(panel).getByText(/^2 quotes in rows: 4 cells taken, 2 refused, 2 left out\./)).toBeVisible();
  const cells = within(panel).getByRole("region", { name: "What happens to each cell" });
  expect(
    within(cells)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Vendor→ Quote", "Per seat→ User rate", "Annual increase→ Uplift", "Contactleft out"]);
  expect(reasonsIn(panel)).toEqual([
    "Contact, left out: Its heading isn't a term.",
    expect.stringMatching(/^Calm, Uplift, “15” refused: /) as string,
    expect.stringMatching(/^Dime, User rate, “€130” refused: The quotes are in USD/) as string,
  ]);
  expect(state().draft.quotes).toHaveLength(1);
  await user.click(within(panel).getByRole("button", { name: "Add 2 quotes" }));
  expect(state().draft.quotes.map(({ values }) => [values["Quote"], values["User rate"]])).toEqual([
    ["Seats", 90],
    ["Calm", 140],
    ["Dime", "€130"],
  ]);
  expect(screen.queryByRole("region", { name: "Paste a table of quotes" })).not.toBeInTheDocument();
  expect(screen.getByText("2 quotes added.", { selector: "span" })).toBeVisible();
  // What was refused is said again on its card.
  expect(screen.getByRole("button", { name: /^Calm/ })).toHaveTextContent("One thing needs fixing");
  expect(screen.getByText("2 things need fixing: Uplift of “Calm” and User rate of “Dime”.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(state().draft.quotes).toHaveLength(1);
});

test("a table pasted over a field opens as one, and the field keeps what it had", async () => {
  const { state } = showWizard(draftOf([SEATS]), { step: "quotes", openQuote: "quote-1" });
  const rate = await screen.findByLabelText("User rate");
  expect(pasteOver(rate, PRICES)).toBe(false);
  expect(await screen.findByRole("textbox", { name: "The table" })).toHaveValue(PRICES);
  expect(state().draft.quotes[0]?.values["User rate"]).toBe(90);
  // One cell is for the field alone.
  cleanup();
  showWizard(draftOf([SEATS]), { step: "quotes", openQuote: "quote-1" });
  expect(pasteOver(await screen.findByLabelText("User rate"), "95\n")).toBe(true);
});

test("the selected cells are read in the place of the clipboard", async () => {
  const user = userEvent.setup();
  const { state } = showWizard(
    draftOf([]),
    { step: "quotes" },
    {
      onReadCells: () =>
        Promise.resolve([
          ["Quote", "Acme", "Byte"],
          ["User rate", 150, 140],
        ]),
    },
  );
  await user.click(await screen.findByRole("button", { name: "Paste a table of quotes" }));
  await user.click(await screen.findByRole("button", { name: "From selected cells" }));
  expect(await screen.findByText(/^2 quotes in columns: 4 cells taken/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add 2 quotes" }));
  expect(state().draft.quotes.map(({ values }) => values["User rate"])).toEqual([150, 140]);
});

test.each([
  ["Dear client,\nthank you.", /^Nothing can be added\. /],
  [
    `Quote\tUser rate\n${Array.from({ length: 5000 }, (_, row) => `Q${row}\t${row + 1}`).join("\n")}`,
    /^Nothing can be added\. The table has 5000 quotes, and the wizard takes 100 at once/,
  ],
])("what is not a price list is said to be none, and nothing is added", async (text, words) => {
  const user = userEvent.setup();
  const { state } = showWizard(draftOf([SEATS]), { step: "quotes" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of quotes" }));
  await fill(text);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Add \d/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(state().draft.quotes).toHaveLength(1);
});

test("charges are pasted into their quote, and scenarios in their step", async () => {
  const user = userEvent.setup();
  const { state } = showWizard(draftOf([SEATS]), { step: "quotes", openQuote: "quote-1" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of charges for Seats" }));
  await fill("Item\tUnit\tPrice\nLicence\tuser\t22\nFee\t\t100");
  await user.click(await screen.findByRole("button", { name: "Add 2 charges" }));
  expect(state().draft.charges.map(({ quote, values }) => [quote, values["Charge"]])).toEqual([
    ["quote-1", "Licence"],
    ["quote-1", "Fee"],
  ]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(state().draft.charges).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Next: Future" }));
  await user.click(await screen.findByRole("button", { name: "Paste a table of scenarios" }));
  await fill("Case\tHeadcount\tHorizon\nPlan\t45\t36\nBoom\t90\t36");
  await user.click(await screen.findByRole("button", { name: "Add 2 scenarios" }));
  expect(state().draft.scenarios.map(({ values }) => values["Scenario"])).toEqual(["Base", "Plan", "Boom"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(state().draft.scenarios).toHaveLength(1));
});

test.each([
  ["Date\tTicket\tTech\n3/1\t123\tBob", "None of its headings is a term of a quote"],
  ["Quote\tUser rate\n\t", "The table has no rows below its headers."],
])("%j is said to hold nothing in the words of the pane", async (text, words) => {
  const user = userEvent.setup();
  showWizard(draftOf([SEATS]), { step: "quotes" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of quotes" }));
  await fill(text);
  const panel = screen.getByRole("region", { name: "Paste a table of quotes" });
  expect(within(panel).getByText(/^Nothing can be added/)).toHaveTextContent(words);
  await user.click(within(panel).getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", { name: "Paste a table of quotes" })).toHaveFocus();
});

test("of a pasted table blank rows are left out, and formulas are said to be formulas", async () => {
  const user = userEvent.setup();
  showWizard(draftOf([SEATS]), { step: "quotes" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of quotes" }));
  await fill("Quote\tUser rate\nCalm\t140\n\t\nDime\t=B2*1.1");
  const panel = screen.getByRole("region", { name: "Paste a table of quotes" });
  expect(reasonsIn(panel)).toEqual([
    "Dime, User rate, “=B2*1.1” refused: “=B2*1.1” is a formula: type its result, or copy the cells as they are displayed.",
    "1 blank row left out.",
  ]);
  await user.click(within(panel).getByRole("button", { name: "Add 2 quotes" }));
  expect(screen.getByRole("button", { name: /^Dime/ })).toHaveTextContent("One thing needs fixing");
});

test("pasted scenarios start from the environment in what their table has no column for", async () => {
  const user = userEvent.setup();
  const { state } = showWizard(draftOf([SEATS]), { step: "future" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of scenarios" }));
  await fill("Case\tHorizon\tUser growth\tStaff\nPlan\t24\t8%\t45\nSame\t12\t\t");
  await user.click(await screen.findByRole("button", { name: "Add 2 scenarios" }));
  expect(state().draft.environment.counts).toMatchObject({ Users: 10, Workstations: 12 });
  expect(state().draft.scenarios.map(({ ownCounts }) => ownCounts)).toEqual([
    {},
    { Users: 45 },
    { Users: "" },
  ]);
  await user.click(screen.getByRole("button", { name: "Paste a table of scenarios" }));
  await fill("Case\tHorizon\nShort\t6");
  await user.click(await screen.findByRole("button", { name: "Add 1 scenario" }));
  expect(state().draft.scenarios.at(-1)).toMatchObject({ ownCounts: {}, values: { Months: 6 } });
});

test("thousands are read as the reader writes them, and what may be a fraction there is refused", async () => {
  const user = userEvent.setup();
  const { state } = showWizard(draftOf([SEATS]), { step: "quotes" });
  await user.click(await screen.findByRole("button", { name: "Paste a table of quotes" }));
  await fill("Offer\tMonthly fee\tSetup fee\nCalm\t$4,800\t1,500\nDime\t€4,800\t1.500");
  const panel = screen.getByRole("region", { name: "Paste a table of quotes" });
  expect(within(panel).getByText(/^2 quotes in rows: 4 cells taken, 2 refused, 0 left out\./)).toBeVisible();
  await user.click(within(panel).getByRole("button", { name: "Add 2 quotes" }));
  expect(
    state()
      .draft.quotes.slice(1)
      .map(({ values }) => [values["Flat fee"], values["Onboarding"]]),
  ).toEqual([
    [4800, 1500],
    ["€4,800", "1.500"],
  ]);
});

test("a table pasted over a field of a charge is one of charges, and takes the place of one that says nothing", async () => {
  const user = userEvent.setup();
  const { state } = showWizard(draftOf([SEATS]), { step: "quotes", openQuote: "quote-1" });
  await user.click(await screen.findByRole("button", { name: "Add a charge to Seats" }));
  expect(pasteOver(screen.getByLabelText("Charge"), "Service\tUnit\tPrice\nBackup\tuser\t5")).toBe(false);
  await screen.findByRole("textbox", { name: "The table" });
  await user.click(screen.getByRole("button", { name: "Add 1 charge" }));
  expect(state().draft.charges.map(({ values, quote }) => [values["Charge"], quote])).toEqual([
    ["Backup", "quote-1"],
  ]);
});
