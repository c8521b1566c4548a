import "@testing-library/jest-dom";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { moneyFormat, requestSheets, type Draft, type PastedValues } from "../../../src/scenarios";
import type { Desk, SheetOfFile } from "../../../src/taskpane/inventory/desk/Desk";
import { PasteTable } from "../../../src/taskpane/wizard/paste/PasteTable";
import { reduceWizard } from "../../../src/taskpane/wizard/reduceWizard";
import { initialWizardState } from "../../../src/taskpane/wizard/WizardState";
import "../browserLacks";
import { draftOf } from "./ShownWizard";

afterEach(cleanup);

const DRAFT = draftOf([{ Quote: "Acme", Model: "per-user", "User rate": 90 }]);

const sheet = (name: string, cells: SheetOfFile["cells"]): SheetOfFile => ({ name, cells, notes: [] });

/** What a worker would say of a file. */
type InFile = Awaited<ReturnType<Desk["sheetsOf"]>>;

/** The sheets of the request as a provider sends it back, with answers by item and lines of charges. */
function answered(answers: PastedValues, charges: readonly PastedValues[]): readonly SheetOfFile[] {
  return requestSheets(DRAFT, moneyFormat("USD")).map(({ name, cells }) => {
    const rows: (string | number)[][] = [];
    for (const { row, column, content } of cells) {
      for (let at = rows.length; at <= row; at++) rows.push([]);
      const cell = rows[row];
      if (cell !== undefined) cell[column] = String(content);
    }
    const filled = rows.map((row) =>
      Array.from(row as readonly (string | number | undefined)[], (cell) => cell ?? ""),
    );
    if (name === "Your quote")
      for (const row of filled) if (row[1] !== "Item") row[2] = answers[String(row[1])] ?? "";
    if (name === "Your charges") {
      const headings = filled.at(-1) ?? [];
      for (const line of charges) filled.push(headings.map((heading) => line[heading] ?? ""));
    }
    // As files are read: without rows that are blank.
    return sheet(
      name,
      filled.filter((row) => row.some((cell) => cell !== "")),
    );
  });
}

function show(draft: Draft = DRAFT) {
  let state = initialWizardState(draft);
  let inFile: InFile = { ok: false, problem: "" };
  const desk = { sheetsOf: () => Promise.resolve(inFile), close: () => undefined } as unknown as Desk;
  render(
    <PasteTable
      kind="quotes"
      draft={draft}
      text=""
      startDesk={() => Promise.resolve(desk)}
      onReadCells={() => Promise.resolve(undefined)}
      onAdd={(records, charges) => {
        const came = charges === undefined ? {} : { charges };
        state = reduceWizard(state, {
          type: "table pasted",
          kind: "quotes",
          records,
          owner: undefined,
          ...came,
        });
      }}
      onClose={() => undefined}
    />,
  );
  const choose = (name: string, found: readonly SheetOfFile[] | string) => {
    inFile = typeof found === "string" ? { ok: false, problem: found } : { ok: true, value: found };
    fireEvent.change(screen.getByLabelText("A file with a table of quotes"), {
      target: { files: [new File(["x"], name)] },
    });
  };
  return {
    choose,
    state: () => state,
    undo: () => (state = reduceWizard(state, { type: "removal undone" })),
  };
}

const LINES = [
  { Charge: "Backup", Per: "server", Rate: 25 },
  { Charge: "Portal", Per: "month", Rate: 100 },
];

test("a request that a provider filled in is opened as a file, cell by cell, with its charges", async () => {
  const { choose, state, undo } = show();
  choose(
    "Acme.xlsx",
    answered({ Quote: "Acme", Model: "per-user", "User rate": "$80", Uplift: "lots" }, LINES),
  );
  expect(await screen.findByLabelText("Sheet of Acme.xlsx")).toHaveDisplayValue("Your quote");
  expect(screen.getByText(/^1 quote in columns: 3 cells taken, 1 refused, 1 left out\./)).toBeVisible();
  expect(
    screen.getByText(/^Also from the sheet “Your charges”: 2 charges in rows: 6 cells taken/),
  ).toBeVisible();
  const charges = screen.getByRole("region", { name: "What happens to each cell of the charges" });
  expect(within(charges).getByText("Backup")).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Add 1 quote and 2 charges" }));
  const { draft } = state();
  expect(draft.quotes.map(({ values }) => [values["Quote"], values["User rate"], values["Uplift"]])).toEqual([
    ["Acme", 90, ""],
    ["Acme (2)", 80, "lots"],
  ]);
  expect(draft.charges.map(({ quote, values }) => [quote, values["Charge"], values["Rate"]])).toEqual([
    [draft.quotes[1]?.id, "Backup", 25],
    [draft.quotes[1]?.id, "Portal", 100],
  ]);
  undo();
  expect(state().draft).toMatchObject({ quotes: [{ id: "quote-1" }], charges: [] });
});

test("an itemized quote is whole with the charges of its file", async () => {
  const { choose } = show();
  choose("Acme.xlsx", answered({ Quote: "Byte", Model: "itemised" }, LINES));
  expect(await screen.findByText(/^1 quote in columns: 2 cells taken, 0 refused/)).toBeVisible();
});

test("another sheet of the file can be read, and charges go to the quote that they name", async () => {
  const { choose, state } = show();
  const quotes = (rate: number) => [
    ["Quote", "Model", "User rate"],
    ["Acme", "per-user", rate],
    ["Byte", "per-user", rate + 1],
  ];
  const charges = [
    ["Quote", "Charge", "Per", "Rate"],
    ["acme", "Backup", "server", 25],
    ["all", "Portal", "month", 100],
  ];
  choose("offers.xlsx", [sheet("2025", quotes(70)), sheet("2026", quotes(80)), sheet("Extras", charges)]);
  fireEvent.change(await screen.findByLabelText("Sheet of offers.xlsx"), { target: { value: "1" } });
  fireEvent.click(await screen.findByRole("button", { name: "Add 2 quotes and 2 charges" }));
  const { draft } = state();
  expect(draft.quotes.map(({ values }) => values["User rate"])).toEqual([90, 80, 81]);
  const [, acme, byte] = draft.quotes.map(({ id }) => id);
  // The charge of all quotes is one of all that came, and not of what was there.
  expect(draft.charges.map(({ quote, values }) => [quote, values["Charge"]])).toEqual([
    [acme, "Backup"],
    [acme, "Portal"],
    [byte, "Portal"],
  ]);
});

test("a file that is not a table, or none at all, is refused with its reason, and text can be pasted instead", async () => {
  const { choose, state } = show();
  choose("letter.csv", [sheet("", [["Dear client"], ["thank you"]])]);
  expect(await screen.findByText(/^Nothing can be added\. /)).toBeVisible();
  choose("offer.pdf", "This is a PDF.");
  expect(await screen.findByText(/offer\.pdf: This is a PDF\./)).toBeVisible();
  fireEvent.change(screen.getByRole("textbox", { name: "The table" }), {
    target: { value: "Quote\tUser rate\nByte\t70" },
  });
  expect(await screen.findByRole("button", { name: "Add 1 quote" })).toBeVisible();
  await waitFor(() => expect(screen.queryByText(/PDF/)).not.toBeInTheDocument());
  expect(state().draft.quotes).toHaveLength(1);
});
