import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { readDraft } from "../../../src/scenarios";
import { MemoryWorkbook, REFUSAL } from "../../support/MemoryWorkbook";
import { openPane, serveFunctionsJson, user } from "../OpenedPane";
import { field, fill, goTo } from "./wizardSteps";

let pane: Awaited<ReturnType<typeof openPane>>;
const open = async (workbook = new MemoryWorkbook("workbench")) => {
  pane = await openPane({ workbook });
};
beforeAll(serveFunctionsJson, 30_000);
beforeEach(() => localStorage.clear());
afterEach(() => pane.close());

/** A quote of 150 a user for 40 users, compared. */
async function compareAcme(): Promise<void> {
  await fill("Users", "40");
  await goTo("Quotes");
  await user.click(await screen.findByRole("button", { name: "Add a quote: Per-user" }));
  await fill("Quote", "Acme");
  await fill("User rate", "150");
  await goTo("Compare");
  await screen.findByRole("heading", { level: 5, name: "Acme" });
}

describe("typing", () => {
  beforeEach(() => open());

  test("a field says what is wrong once it was left, ties it to the control, and says it no more when fixed", async () => {
    await user.type(field("Users"), "many");
    expect(field("Users")).toHaveAttribute("aria-invalid", "false");
    await user.tab();
    expect(field("Users")).toHaveValue("many");
    expect(field("Users")).toHaveAttribute("aria-invalid", "true");
    expect(field("Users")).toHaveAccessibleDescription(/Users.*“many”/);
    expect(screen.getByText("One thing needs fixing: Users.").closest('[role="status"]')).not.toBeNull();
    await fill("Users", "40");
    expect(field("Users")).toHaveAttribute("aria-invalid", "false");
    expect(screen.queryByText(/needs? fixing/)).not.toBeInTheDocument();
  });

  test("a number is shown with its groups, and without them while it is changed", async () => {
    await fill("Users", "1500");
    expect(field("Users")).toHaveValue("1,500");
    await user.click(field("Users"));
    expect(field("Users")).toHaveValue("1500");
  });

  test("3 in a field of percents is 3 %", async () => {
    await compareAcme();
    await goTo("Future");
    await screen.findByLabelText("User growth");
    await fill("User growth", "3");
    expect(field("User growth")).toHaveValue("3");
    await goTo("Compare");
    await screen.findByRole("heading", { level: 5, name: "Acme" });
    await user.selectOptions(field("Measure"), "first-year");
    // 40 users grow to 41 from month 7 on: 3% a year, of which half a user is due by then.
    expect(screen.getByRole("button", { name: "First year of Acme: $72,900. Invoices" })).toBeVisible();
  });

  test("devices per user are compared with the crossover zone as one types", async () => {
    await fill("Users", "30");
    await user.type(field("Workstations"), "76");
    expect(screen.getByRole("heading", { level: 4, name: "2.53 devices per user" })).toBeVisible();
    expect(screen.getByText(/^Above 2: a rate per user tends to cost less/)).toBeVisible();
    await fill("Workstations", "50");
    expect(screen.getByText(/the crossover zone/)).toBeVisible();
  });

  test("a class of devices of one's own gets a count here and a rate in every quote", async () => {
    await user.type(await screen.findByLabelText("Another class of devices"), "Kiosks{Enter}");
    await fill("Kiosks", "12");
    await user.type(field("Another class of devices"), "Kiosk{Enter}");
    expect(field("Another class of devices")).toHaveAccessibleDescription(/there already/);
    await goTo("Quotes");
    await user.click(await screen.findByRole("button", { name: "Add a quote: Per-device" }));
    expect(field("Kiosk rate")).toBeVisible();
    expect(screen.queryByLabelText("Flat fee")).not.toBeInTheDocument();
  });
});

describe("the comparison", () => {
  beforeEach(async () => {
    await open();
    await compareAcme();
  });

  test("every amount opens its invoice lines, of any month", async () => {
    await user.click(screen.getByRole("button", { name: "Monthly of Acme: $6,000. Invoices" }));
    expect(screen.getByRole("row", { name: "Users 40 150 $6,000" })).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Month of the invoice of Acme"), "36");
    expect(screen.getByRole("row", { name: "Total $6,000" })).toBeVisible();
  });

  test("it is inserted on request, and then shown, updated and linked", async () => {
    await user.click(screen.getByRole("button", { name: "Insert scenario sheets" }));
    await screen.findByRole("button", { name: "Open comparison" });
    const { workbook } = pane;
    expect(workbook.sheets.map(({ name }) => name)).toContain("Comparison");
    await user.click(screen.getByRole("button", { name: "Open comparison" }));
    expect(workbook.sheets.find(({ key }) => key === workbook.shownSheet)?.name).toBe("Comparison");
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    await waitFor(() => expect(workbook.recalculations).toBe(1));
  });

  test("a refusal of the workbook is said with what to do, and nothing is lost", async () => {
    pane.workbook.failNext(REFUSAL, "addSheets");
    await user.click(screen.getByRole("button", { name: "Insert scenario sheets" }));
    expect(await screen.findAllByText(new RegExp(REFUSAL.remedy))).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: "Insert scenario sheets" })).toBeVisible();
  });

  test("the decision names the model, its reasons, and what the contract lacks", async () => {
    await goTo("Decide");
    expect(await screen.findByText("Recommended model")).toBeVisible();
    expect(screen.getByRole("heading", { level: 4, name: "Facts considered" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Go to the checklist of Acme" }));
    await user.click(await screen.findByRole("button", { name: /^Contract checklist/ }));
    const audit = screen.getByRole("group", { name: /who counts, when and with which tool/ });
    await user.click(within(audit).getByRole("button", { name: "No" }));
    expect(screen.getByText(/^Missing: audit method\./)).toBeVisible();
  });
});

describe("what the workbook holds", () => {
  test("selected cells fill in the environment, and the counts before come back on undo", async () => {
    const workbook = new MemoryWorkbook("workbench");
    const values = [
      ["Employees", 25],
      ["Laptops", 30],
      ["Note", "x"],
    ];
    workbook.select({ address: "Sheet1!A1:B3", values, formulas: values });
    await open(workbook);
    await user.click(screen.getByRole("button", { name: "From selected cells" }));
    await waitFor(() => expect(field("Users")).toHaveValue("25"));
    expect(field("Workstations")).toHaveValue("30");
    expect(screen.getAllByText(/Left out: “Note”/)[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(field("Users")).toHaveValue("");
  });

  test("the sample is tried in one step and kept; a pane opened later shows it again, without the welcome", async () => {
    await open();
    await user.click(screen.getByRole("button", { name: "Try it with a sample" }));
    await screen.findByRole("heading", { level: 3, name: "What does each quote cost?" });
    const { workbook } = pane;
    await waitFor(() => expect(workbook.draft).toBeDefined());
    expect(readDraft(workbook.draft ?? "")).toMatchObject({ state: "read" });
    pane.close();
    await open(workbook);
    await waitFor(() => expect(field("Users")).not.toHaveValue(""));
    expect(screen.queryByRole("button", { name: "Try it with a sample" })).not.toBeInTheDocument();
  });

  test("a draft of a newer version is left alone, and that is said", async () => {
    const workbook = new MemoryWorkbook("workbench");
    workbook.draft = JSON.stringify({ version: 99 });
    await open(workbook);
    expect(await screen.findByText(/a newer version of the add-in, which is left as it is/)).toBeVisible();
  });
});

test("the focus stays where it is while the pane opens and its fields change, and goes to a step's heading with the step", async () => {
  const elsewhere = document.body.appendChild(document.createElement("input"));
  elsewhere.focus();
  await open();
  expect(elsewhere).toHaveFocus();
  elsewhere.remove();
  await user.type(field("Users"), "40");
  expect(field("Users")).toHaveFocus();
  await goTo("Quotes");
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H3"));
  await goTo("Environment");
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H3"));
});

test("a removed quote is offered back where the focus goes", async () => {
  await open();
  await goTo("Quotes");
  await user.click(await screen.findByRole("button", { name: "Add a quote: Per-user" }));
  await fill("Quote", "Acme");
  await user.click(screen.getByRole("button", { name: "Remove Acme" }));
  expect(screen.queryByRole("button", { name: /^Acme/ })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: /^Acme/ })).toBeVisible();
});

test("a button outside the pane chooses its panel", async () => {
  await open();
  pane.show("samples");
  expect(screen.getByRole("tab", { name: "Samples" })).toHaveAttribute("aria-selected", "true");
  await act(() => Promise.resolve());
  expect(await screen.findByText(/Each opens as a new sheet/)).toBeVisible();
});
