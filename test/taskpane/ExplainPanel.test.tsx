import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { catalogue } from "../../src/functions/catalogue";
import { callsFrom, callsReaching, clearJournal } from "../../src/functions/journal";
import { MemoryWorkbook } from "../support/MemoryWorkbook";
import { openPane, serveFunctionsJson, user } from "./OpenedPane";

let pane: Awaited<ReturnType<typeof openPane>>;
beforeAll(async () => {
  await serveFunctionsJson();
  globalThis.mspPricingJournal = { functionNames: Object.keys(catalogue), callsFrom, callsReaching };
}, 30_000);
beforeEach(clearJournal);
afterEach(() => pane.close());

/** A cell that has called a function, as Excel calls it. */
function calculated(
  address: string,
  rate: unknown,
): { address: string; values: number[][]; formulas: string[][] } {
  const call = catalogue.PERUSER as (...values: unknown[]) => unknown;
  try {
    call([[40]], rate, null, { address, parameterAddresses: ["Sheet1!B1", "Sheet1!B2", ""] });
  } catch {
    // The host's error value: what is wrong is in the journal.
  }
  return { address, values: [[6000]], formulas: [["=PERUSER(B1,B2)"]] };
}
const open = async (workbook: MemoryWorkbook) => {
  pane = await openPane({ panel: "explain", workbook });
};

test("the selected cell is explained by its arguments and invoice lines, and the next one when it is selected", async () => {
  const workbook = new MemoryWorkbook("workbench");
  workbook.select(calculated("Sheet1!C1", 150));
  await open(workbook);
  expect(await screen.findByRole("heading", { level: 3, name: "Sheet1!C1" })).toBeVisible();
  expect(screen.getByRole("heading", { level: 4, name: "PERUSER" })).toBeVisible();
  expect(screen.getByText("Sheet1!B2").parentElement).toHaveTextContent("150Sheet1!B2");
  expect(screen.getByRole("row", { name: "Users 40 150 6,000" })).toBeVisible();
  const broken = calculated("Sheet1!C2", "cheap");
  act(() => workbook.select(broken));
  expect(await screen.findByRole("heading", { level: 3, name: "Sheet1!C2" })).toBeVisible();
  expect(screen.getByText(/“cheap”/, { selector: "p span" })).toBeVisible();
});

test("a cell of which nothing is remembered can be recalculated from here", async () => {
  const workbook = new MemoryWorkbook("workbench");
  const cell = calculated("Sheet1!C1", 150);
  clearJournal();
  workbook.select(cell);
  await open(workbook);
  await user.click(await screen.findByRole("button", { name: "Repair" }));
  await waitFor(() => expect(workbook.recalculations).toBe(1));
});

test("a figure inside a spill shows its quote, its scenario and the invoice, and another month when that is chosen", async () => {
  const quotes = [
    ["Quote", "User rate", "Onboarding", "Sources"],
    ["Acme", 100, "", ""],
    ["Best", 90, 500, "User rate: p. 3"],
  ];
  const scenarios = [
    ["Scenario", "Users", "Users added per month", "Months"],
    ["Growth", 10, 1, 6],
  ];
  catalogue.QUOTECOSTS(quotes, scenarios, "total" as never, null, null, null as never, {
    address: "Sheet1!B2",
    parameterAddresses: [],
  });
  const workbook = new MemoryWorkbook("workbench");
  workbook.select({ address: "Sheet1!C2", values: [[7250]], formulas: [[7250]] });
  await open(workbook);
  const selected = (name: string) => screen.findByRole("combobox", { name });
  expect(await selected("Quote")).toHaveDisplayValue("Best");
  expect(await selected("Scenario")).toHaveDisplayValue("Growth");
  expect(screen.getByRole("row", { name: "Users 10 90 900" })).toBeVisible();
  expect(screen.getByRole("row", { name: "Onboarding 1 500 500" })).toBeVisible();
  expect(screen.getByText("Where the quote says so: User rate: p. 3")).toBeVisible();
  await user.selectOptions(await selected("Invoice of"), "Month 6");
  expect(screen.getByRole("row", { name: "Users 15 90 1,350" })).toBeVisible();
  await user.selectOptions(await selected("Quote"), "Acme");
  expect(screen.getByRole("row", { name: "Users 15 100 1,500" })).toBeVisible();
  expect(screen.queryByText(/Where the quote says so/)).toBeNull();
});
