import "@testing-library/jest-dom";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { InventoryPlan } from "../../../src/scenarios";
import { ListDesk } from "../../../src/taskpane/inventory/desk/ListDesk";
import { InventoryPanel } from "../../../src/taskpane/inventory/InventoryPanel";
import { InventoryStore } from "../../../src/taskpane/inventory/InventoryStore";
import type { ListCounts } from "../../../src/taskpane/inventory/listCounts";
import "../browserLacks";
import "../patience";

afterEach(cleanup);

const DEVICES = [
  "Device name\tDevice type\tSerial number\tClient\tLast seen",
  "PC1\tLaptop\tS1\tAcme\t2026-11-27",
  "PC2\tLaptop\tS2\tBeta\t2026-08-01",
  "T\tToaster\tS3\tBeta\t2026-11-20",
  "DC01\tServer\tS4\tBeta\t2026-11-27",
].join("\n");

function show() {
  const heard = { plans: [] as InventoryPlan[], counts: [] as ListCounts[], records: [] as unknown[] };
  const store = new InventoryStore(() => Promise.resolve(new ListDesk()));
  render(
    <InventoryPanel
      store={store}
      isWorking={false}
      onReadCells={() =>
        Promise.resolve([
          ["Email", "Enabled"],
          ["a@x.y", true],
        ])
      }
      onSaid={() => undefined}
      onInsert={(plan) => void plan().then((made) => typeof made === "object" && heard.plans.push(made))}
      onEnvironment={(counts) => heard.counts.push(counts)}
      onScenarios={(records) => heard.records.push(records)}
    />,
  );
  const paste = (text: string) =>
    fireEvent.paste(screen.getByRole("group", { name: "Open an exported list" }), {
      clipboardData: { files: [], getData: () => text },
    });
  return { heard, store, paste, user: userEvent.setup() };
}

/** The cells of the counts, row by row. */
const counts = async (kind = "devices") => {
  const table = await screen.findByRole("table", { name: `Counts of ${kind}` });
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(" "));
};

test("a list that is pasted is recognized and counted, with what is left out", async () => {
  const { paste, user } = show();
  paste(DEVICES);
  expect(await counts()).toEqual([
    "Class Counted Rows",
    "Workstations 1 2",
    "1 stale",
    "Servers 1 1",
    "Unclear 0 1",
    "1 unclear · unclear: “Toaster” 1",
    "Total 2 4",
    "1 stale, 1 unclear · list from an unknown product",
  ]);
  expect(screen.getByText("Pasted list: 4 rows of devices.")).toBeVisible();
  expect(screen.getByLabelText("Date of the export")).toHaveValue("2026-11-27");
  await user.click(screen.getByRole("button", { name: /Show the rows not counted/ }));
  expect(await screen.findByText("stale: 118 days")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Which rows" }), "unclear");
  expect(await screen.findByText("unclear: Toaster")).toBeVisible();
  expect(screen.queryByText("stale: 118 days")).not.toBeInTheDocument();
});

test("an unclear value is given a class, and days and dates count again", async () => {
  const { paste, user } = show();
  paste(DEVICES);
  await counts();
  await user.selectOptions(screen.getByRole("combobox", { name: /Toaster/ }), "Other equipment");
  expect(await screen.findByRole("row", { name: "Other equipment 1 1" })).toBeVisible();
  const days = screen.getByLabelText(/Stale after days/);
  await user.clear(days);
  await user.type(days, "a month{Enter}");
  const refusal = "“a month”: type a whole number from 0 to 36,500, or leave it blank.";
  expect(await screen.findByText(refusal)).toHaveAttribute("role", "alert");
  expect(days).toHaveAccessibleDescription(refusal);
  expect(days).toHaveValue("a month");
  await user.clear(days);
  await user.type(days, "200{Enter}");
  expect(screen.queryByText(/type a whole number/)).toBeNull();
  expect(await screen.findByRole("row", { name: "Workstations 2 2" })).toBeVisible();
  expect(screen.getByRole("group", { name: "Your answers" })).toHaveTextContent("Toaster");
});

test("a count fills the environment, makes scenarios and becomes sheets", async () => {
  const { heard, paste, user } = show();
  paste(DEVICES);
  await counts();
  await user.click(screen.getByRole("button", { name: "Fill in the environment" }));
  expect(heard.counts).toMatchObject([
    {
      source: "Pasted list",
      counts: { Workstations: 1, Servers: 1, "Network devices": 0, "Mobile devices": 0 },
    },
  ]);
  await user.click(screen.getByRole("button", { name: "Add a scenario" }));
  expect(heard.records.splice(0)).toEqual([
    [
      {
        Scenario: "Counted 2026-11-27",
        ...{ Workstations: 1, Servers: 1, "Network devices": 0, "Mobile devices": 0 },
      },
    ],
  ]);
  await user.click(screen.getByRole("button", { name: "Add a scenario per client" }));
  expect(heard.records).toEqual([
    [
      { Scenario: "Acme", Workstations: 1, Servers: 0, "Network devices": 0, "Mobile devices": 0 },
      { Scenario: "Beta", Workstations: 0, Servers: 1, "Network devices": 0, "Mobile devices": 0 },
    ],
  ]);
  await user.click(screen.getByRole("checkbox", { name: /by client/ }));
  await user.click(screen.getByRole("button", { name: "Insert sheets" }));
  await screen.findByRole("button", { name: "Insert sheets" });
  expect(heard.plans).toMatchObject([
    {
      kind: "devices",
      asOf: 46_353,
      days: 30,
      counts: [{ by: "class" }, { by: "client" }],
      source: "A list of devices, 4 rows, from Pasted list.",
    },
  ]);
});

test("selected cells are a list of accounts as well, of which users fill the environment", async () => {
  const { heard, user } = show();
  await user.click(screen.getByRole("button", { name: "From selected cells" }));
  expect(await counts("accounts")).toContain("Total 1 1");
  await user.click(screen.getByRole("button", { name: "Fill in the environment" }));
  expect(heard.counts).toEqual([{ source: "The selected cells", counts: { Users: 1 } }]);
});

test("an unrecognized list is refused with its headings, whose meaning can be given", async () => {
  const { paste, user } = show();
  paste("Was\tWo\tSite\nLaptop\tBerlin\tA\nServer\tBonn\tB");
  expect(await screen.findByText(/No column says what the rows are/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Was" }), "Class");
  expect(await counts()).toContain("Total 2 2");
});

test("reading can be stopped, and what was open is put away", async () => {
  let settle: () => void = () => undefined;
  class SlowDesk extends ListDesk {
    override async open(...given: Parameters<ListDesk["open"]>) {
      given[1](0.5);
      await new Promise<void>((resolve) => {
        settle = resolve;
      });
      return super.open(...given);
    }
  }
  const store = new InventoryStore(() => Promise.resolve(new SlowDesk()));
  const nothing = () => undefined;
  render(
    <InventoryPanel
      store={store}
      isWorking={false}
      onReadCells={() => Promise.resolve(undefined)}
      onSaid={nothing}
      onInsert={nothing}
      onEnvironment={nothing}
      onScenarios={nothing}
    />,
  );
  fireEvent.paste(screen.getByRole("group", { name: "Open an exported list" }), {
    clipboardData: { files: [], getData: () => DEVICES },
  });
  expect(await screen.findByText("Reading … 50%")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  settle();
  expect(screen.queryByText(/Reading/)).not.toBeInTheDocument();
  expect(screen.queryByRole("table", { name: "Counts of devices" })).not.toBeInTheDocument();
});
