import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ActionReport } from "../../../src/actions";
import { emptyDraft, emptyQuote, type Draft } from "../../../src/scenarios";
import { ListDesk } from "../../../src/taskpane/inventory/desk/ListDesk";
import { InventoryStore } from "../../../src/taskpane/inventory/InventoryStore";
import { InvoicePanel } from "../../../src/taskpane/invoice/InvoicePanel";
import { InvoiceStore } from "../../../src/taskpane/invoice/InvoiceStore";
import { MemoryWorkbook } from "../../support/MemoryWorkbook";
import "../browserLacks";
import "../patience";

afterEach(cleanup);

const empty = emptyDraft("USD");
const quote = emptyQuote([]);
const DRAFT: Draft = {
  ...empty,
  environment: { ...empty.environment, counts: { ...empty.environment.counts, Users: 40 } },
  quotes: [{ ...quote, values: { ...quote.values, Quote: "All in", Provider: "Calm IT", "User rate": 100 } }],
};
const INVOICE = "Description\tQuantity\tUnit price\tAmount\nSeats\t45\t100\t4500\nBackup\t1\t200\t200";
const HISTORY = [
  ["Month", "Users"],
  [46_296, 40],
  [46_327, 45],
];

function show(draft: Draft = DRAFT) {
  const reports: (ActionReport | undefined)[] = [];
  const workbook = new MemoryWorkbook("workbench");
  const desk = () => Promise.resolve(new ListDesk());
  const lists = new InventoryStore(desk);
  render(
    <InvoicePanel
      workbook={workbook}
      draft={draft}
      isWorking={false}
      work={async (action) => void reports.push(await action)}
      onReadCells={() => Promise.resolve(HISTORY)}
      store={new InvoiceStore(desk)}
      lists={lists}
    />,
  );
  const paste = (text: string) =>
    fireEvent.paste(screen.getByRole("group", { name: "Open an invoice" }), {
      clipboardData: { files: [], getData: () => text },
    });
  return { lists, paste, reports, user: userEvent.setup(), workbook };
}

test("an invoice is checked line by line on the environment's counts, with a letter", async () => {
  const { paste } = show();
  paste(INVOICE);
  expect(await screen.findByRole("heading", { name: "Dispute $700 of $4,700" })).toBeVisible();
  const table = screen.getByRole("region", { name: "The invoice line by line" });
  expect(within(table).getByText("quantity: 5 more than counted")).toBeVisible();
  expect(within(table).getByText("not in the contract")).toBeVisible();
  const letter = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Letter of dispute" }).value;
  expect(letter).toContain("Dear Calm IT team,");
  expect(letter).toContain("$500 too much (quantity: 5 more than counted)");
});

test("a history from selected cells has the month billed chosen, the last to begin with", async () => {
  const { paste, user } = show();
  paste(INVOICE);
  await user.click(await screen.findByRole("button", { name: "Take a history from selected cells" }));
  expect(await screen.findByRole("heading", { name: "Dispute $200 of $4,700" })).toBeVisible();
  expect(screen.getByLabelText("Month billed")).toHaveDisplayValue("November 2026");
  await user.selectOptions(screen.getByLabelText("Month billed"), "October 2026");
  expect(await screen.findByRole("heading", { name: "Dispute $700 of $4,700" })).toBeVisible();
});

test("the lists that were counted take the place of the environment's counts", async () => {
  const { lists, paste, user } = show();
  await act(async () => {
    await lists.open([
      { name: "users", cells: [["Email", "Enabled"], ...[1, 2, 3].map((each) => [`u${each}@x.y`, true])] },
    ]);
  });
  paste(INVOICE);
  await user.selectOptions(await screen.findByLabelText("Counts"), "The counted lists");
  expect(await screen.findByText("quantity: 42 more than counted")).toBeVisible();
});

test("what was checked becomes sheets", async () => {
  const { paste, reports, user, workbook } = show();
  paste(INVOICE);
  await user.click(await screen.findByRole("button", { name: "Insert sheets" }));
  expect(reports).toEqual([
    {
      done: true,
      message:
        "Added sheets “Reconciliation”, “Letter of dispute”, “Invoice received”, “Billed counts”, and “Signed quote”.",
    },
  ]);
  expect((await workbook.readSelection()).ok).toBe(true);
});

test("what keeps an invoice from being checked is said with what to do", async () => {
  const { paste } = show();
  paste("Name\tPlace\nA\tB");
  expect(await screen.findByText(/No two headings of an invoice are known/)).toBeVisible();
  paste("Description\tQuantity\nSeats\t4");
  expect(await screen.findByText(/No line has an amount/)).toBeVisible();
  cleanup();
  const open = show({ ...DRAFT, quotes: [{ ...quote, values: { Quote: "Empty" } }] });
  open.paste(INVOICE);
  expect(await screen.findByRole("alert")).toHaveTextContent(/\w/);
});

test("without a quote the wizard is offered", () => {
  show({ ...DRAFT, quotes: [] });
  expect(screen.getByRole("button", { name: "Go to the wizard" })).toBeVisible();
});
