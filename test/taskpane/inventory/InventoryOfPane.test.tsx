import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ActionReport } from "../../../src/actions";
import { mapSheet } from "../../../src/scenarios/inventory/mapSheet";
import { ListDesk } from "../../../src/taskpane/inventory/desk/ListDesk";
import { InventoryOfPane } from "../../../src/taskpane/inventory/InventoryOfPane";
import { InventoryStore } from "../../../src/taskpane/inventory/InventoryStore";
import { initialWizardState } from "../../../src/taskpane/wizard/WizardState";
import type { WizardEvent } from "../../../src/taskpane/wizard/WizardEvent";
import { reduceWizard } from "../../../src/taskpane/wizard/reduceWizard";
import { emptyDraft } from "../../../src/scenarios";
import { MemoryWorkbook } from "../../support/MemoryWorkbook";
import "../browserLacks";
import "../patience";

afterEach(cleanup);

const DEVICES = "Hostname\tType\nPC1\tToaster\nPC2\tKettle\nPC3\tLaptop";
const ACCOUNTS = "Email\tEnabled\nann@example.com\tTRUE\nida@example.com\tTRUE";

/** The panel over a workbook, in which a map may stand. */
async function show(map?: readonly (readonly [string, string])[]) {
  const workbook = new MemoryWorkbook("workbench");
  if (map !== undefined) await workbook.addSheets([mapSheet(map)]);
  const reports: ActionReport[] = [];
  const events: WizardEvent[] = [];
  render(
    <InventoryOfPane
      workbook={workbook}
      store={new InventoryStore(() => Promise.resolve(new ListDesk()))}
      isWorking={false}
      work={async (action) => {
        const report = await action;
        if (report !== undefined) reports.push(report);
      }}
      dispatch={(event) => events.push(event)}
      onReadCells={() => Promise.resolve(undefined)}
    />,
  );
  const paste = (text: string) =>
    fireEvent.paste(screen.getByRole("group", { name: "Open an exported list" }), {
      clipboardData: { files: [], getData: () => text },
    });
  return { workbook, reports, events, paste };
}

/** Waits until a class or kind has a count. */
const shows = (name: string, counted: number) =>
  waitFor(() => {
    const cells = [...document.querySelectorAll("tbody tr")].map((row) => [row.children[0], row.children[1]]);
    expect(cells.map((pair) => pair.map((cell) => cell?.textContent).join(" "))).toContain(
      `${name} ${counted}`,
    );
  });
/** What the map of the workbook says. */
const mapOf = (workbook: MemoryWorkbook) =>
  workbook.tables
    .find(({ name }) => name === "Inventory_map")
    ?.rows.slice(1)
    .filter(([from]) => from !== "");
const choose = async (label: RegExp, value: string) =>
  fireEvent.change(await screen.findByRole("combobox", { name: label }), { target: { value } });
const click = (element: HTMLElement) => fireEvent.click(element);

test("a map that stands in the workbook is read, and followed as it is changed there", async () => {
  const { workbook, paste } = await show([["toaster", "Servers"]]);
  paste(DEVICES);
  await shows("Servers", 1);
  expect(screen.getByText(/The table “Inventory map” in this workbook is used: 1 row\./)).toBeVisible();
  expect(
    within(screen.getByRole("group", { name: "What the values mean" })).getAllByRole("combobox"),
  ).toHaveLength(1);
  const [table] = workbook.tables;
  act(() => workbook.typeInTable(table?.key ?? "", 1, 1, "Network devices"));
  await shows("Network devices", 1);
});

test("a map that contradicts itself is refused by its rows, until that is fixed in the workbook", async () => {
  const { workbook, paste } = await show([
    ["Toaster", "Servers"],
    ["toaster", "Printers"],
  ]);
  paste(DEVICES);
  expect(await screen.findByText(/“toaster”|“Toaster”/)).toHaveTextContent(/Servers.*Printers/);
  act(() => workbook.typeInTable(workbook.tables[0]?.key ?? "", 2, 1, ""));
  await shows("Servers", 1);
});

test("what is said in the pane is kept in the map of the workbook, and may be changed and taken back", async () => {
  const { workbook, reports, paste } = await show([["Kettle", "Printers"]]);
  paste(DEVICES);
  await choose(/Toaster/, "Servers");
  await shows("Servers", 1);
  expect(mapOf(workbook)).toEqual([
    ["Kettle", "Printers"],
    ["Toaster", "Servers"],
  ]);
  await choose(/Toaster/, "leave out");
  await screen.findByText(/left out: “Toaster”/);
  expect(mapOf(workbook)).toContainEqual(["Toaster", "leave out"]);
  await choose(/Toaster/, "");
  await screen.findByText(/unclear: “Toaster”/);
  expect(mapOf(workbook)).toContainEqual(["Toaster", ""]);
  // What is typed in the workbook afterwards is newer than what was said.
  await choose(/Toaster/, "Servers");
  act(() => workbook.typeInTable(workbook.tables[0]?.key ?? "", 2, 1, "Printers"));
  await shows("Printers", 2);
  expect(reports).toEqual([]);
});

test("what cannot be kept in the workbook is said, and counts in the pane all the same", async () => {
  const { workbook, reports, paste } = await show([["Kettle", "Printers"]]);
  paste(DEVICES);
  await screen.findByRole("combobox", { name: /Toaster/ });
  workbook.failNext(undefined, "writeTables");
  await choose(/Toaster/, "Servers");
  await shows("Servers", 1);
  expect(reports).toMatchObject([{ done: false }]);
});

test("without a map in the workbook one is added with the sheets", async () => {
  const { workbook, reports, paste } = await show();
  paste(DEVICES);
  await choose(/Toaster/, "Servers");
  await shows("Servers", 1);
  click(screen.getByRole("button", { name: "Insert sheets" }));
  expect(await screen.findByText(/The table “Inventory map” in this workbook is used/)).toBeVisible();
  expect(reports).toMatchObject([{ done: true }]);
  expect(mapOf(workbook)).toEqual([["Toaster", "Servers"]]);
});

test("without names the list carries what the map says of an address, which nothing else tells", async () => {
  const { workbook, paste } = await show([["ann@example.com", "leave out"]]);
  paste(ACCOUNTS);
  await shows("Total", 1);
  click(screen.getByRole("checkbox", { name: /Without names/ }));
  click(screen.getByRole("button", { name: "Insert sheets" }));
  await screen.findByText(/is used: 2 rows/);
  const list = workbook.tables.find(({ name }) => name === "Account_list");
  expect(list?.rows.slice(0, 3)).toEqual([
    ["Email", "Enabled", "Account type"],
    ["1@", "TRUE", "Left out"],
    ["2@", "TRUE", ""],
  ]);
  expect(mapOf(workbook)).toEqual([
    ["ann@example.com", "leave out"],
    ["Left out", "Left out"],
  ]);
});

test("what a count fills in is said in the step that shows it, of which the list has none as well", async () => {
  const { events, paste } = await show();
  paste("Hostname\tType\nPC1\tLaptop\nPC2\tToaster");
  await shows("Workstations", 1);
  click(screen.getByRole("button", { name: "Fill in the environment" }));
  const filled = events.reduce(reduceWizard, initialWizardState(emptyDraft("USD")));
  const words =
    "Taken from Pasted list: Workstations 1, Servers 0, Network devices 0, Mobile devices 0. Left out: 1 unclear, which the panel Inventory names.";
  expect(filled).toMatchObject({ step: "environment", taken: words, announcement: words });
});

test("what was said of devices is not shown with a list of accounts", async () => {
  const { paste } = await show();
  paste("Hostname\tType\nPC1\tToaster\nPC2\tLaptop");
  await choose(/Toaster/, "Servers");
  await shows("Servers", 1);
  expect(screen.getByRole("group", { name: "Your answers" })).toHaveTextContent("Toaster");
  paste(ACCOUNTS);
  await shows("Total", 2);
  expect(screen.queryByRole("group", { name: "Your answers" })).not.toBeInTheDocument();
});
