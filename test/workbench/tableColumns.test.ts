import type { Workbench } from "../support/Workbench";
import { agreesWith, PLANS, ROWS } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

const NAMES = ["Name", "Users", "User rate", "Monthly"] as const;

/** What the formulas in row 9 are, of which the first three refer to the cells F4:G4 beside the table. */
const FORMULAS = ["=F4", "=G4*2", "=SUM(F4:G4)", "=D5", "=SUM(D4:D6)", "=SUM(Quotes[User rate])"] as const;
const SHOWN = ["Beside", "154", "77", "2,200.00", "6800", "330"] as const;

/** The table at A3:D6, a text and a number to the right of it, and formulas that refer to all of them. */
async function opened(): Promise<Workbench> {
  const workbench = await session.shared();
  const doubled = { row: 0, column: 1, content: "=Offers!G4*2" };
  await workbench.addSheets(
    PLANS.map((plan) => (plan.name === "Summary" ? { ...plan, cells: [...plan.cells, doubled] } : plan)),
  );
  await workbench.write("F4", [["Beside", 77]]);
  await workbench.write("A9", [FORMULAS]);
  await agreesWith(workbench, ROWS);
  await holds(workbench, NAMES, FORMULAS);
  return workbench;
}

/** Whether the table has these columns, and every formula refers to where its cells are now, with the numbers as ever. */
async function holds(
  workbench: Workbench,
  names: readonly string[],
  formulas: readonly string[],
): Promise<void> {
  for (const [index, name] of names.entries()) {
    await workbench.shows(`${"ABCDEF".charAt(index)}3`, name, "Offers");
  }
  for (const [index, formula] of formulas.entries()) {
    const address = `${"ABCDEF".charAt(index)}9`;
    await workbench.shows(address, SHOWN[index] ?? "", "Offers");
    expect((await workbench.cell(address, "Offers")).formula).toBe(formula);
  }
  await workbench.shows("A1", "3", "Summary");
  await workbench.shows("A2", "6800", "Summary");
  await workbench.shows("A3", "6000", "Summary");
  await workbench.shows("B1", "154", "Summary");
  const [table] = await workbench.tables();
  expect(table?.columns).toEqual(names);
  expect(table?.range).toEqual({ startRow: 2, startColumn: 0, endRow: 5, endColumn: names.length - 1 });
}

async function chooseForCells(
  workbench: Workbench,
  first: string,
  last: string,
  entry: string,
): Promise<void> {
  await workbench.click(first);
  if (last !== first) {
    await workbench.page.keyboard.down("Shift");
    await workbench.click(last);
    await workbench.page.keyboard.up("Shift");
  }
  await workbench.click(last, "right");
  const menu = entry.replace(" Column", "");
  await workbench.page.getByText(menu, { exact: true }).last().hover();
  await workbench.page.getByText(entry, { exact: true }).last().click();
}

async function openHeading(workbench: Workbench, heading: string): Promise<void> {
  const box = await workbench.page.evaluate((at) => globalThis.workbench.cellBox(at), heading);
  await workbench.page.mouse.click(box.x + box.width - 10, box.y + box.height / 2);
}

async function chooseForHeading(workbench: Workbench, heading: string, entry: string): Promise<void> {
  await openHeading(workbench, heading);
  await workbench.page.getByText(entry, { exact: true }).click();
}

const ONE_FURTHER = ["=G4", "=H4*2", "=SUM(G4:H4)", "=E5", "=SUM(E4:E6)", "=SUM(Quotes[User rate])"];
const LAST_STAYS = ["=G4", "=H4*2", "=SUM(G4:H4)", "=D5", "=SUM(D4:D6)", "=SUM(Quotes[User rate])"];

test.each<[string, (workbench: Workbench) => Promise<void>, readonly string[], readonly string[]]>([
  [
    "Insert Table Column for a cell",
    (workbench) => chooseForCells(workbench, "C5", "C5", "Insert Table Column"),
    ["Name", "Users", "Column 3", "User rate", "Monthly"],
    ONE_FURTHER,
  ],
  [
    "Insert Table Column for two cells side by side",
    (workbench) => chooseForCells(workbench, "B4", "C5", "Insert Table Column"),
    ["Name", "Column 2", "Column 3", "Users", "User rate", "Monthly"],
    ["=H4", "=I4*2", "=SUM(H4:I4)", "=F5", "=SUM(F4:F6)", "=SUM(Quotes[User rate])"],
  ],
  [
    "A column left of the first",
    (workbench) => chooseForHeading(workbench, "A3", "Insert 1 table column left"),
    ["Column 1", ...NAMES],
    ONE_FURTHER,
  ],
  [
    "A column right of the last",
    (workbench) => chooseForHeading(workbench, "D3", "Insert 1 table column right"),
    [...NAMES, "Column 5"],
    LAST_STAYS,
  ],
  [
    "Remove Table Column for a cell of the first",
    (workbench) => chooseForCells(workbench, "A5", "A5", "Remove Table Column"),
    ["Users", "User rate", "Monthly"],
    ["=E4", "=F4*2", "=SUM(E4:F4)", "=C5", "=SUM(C4:C6)", "=SUM(Quotes[User rate])"],
  ],
])("%s: what stands beside the table moves, and references follow", async (_what, act, names, formulas) => {
  const workbench = await opened();
  await act(workbench);
  await holds(workbench, names, formulas);
  await workbench.page.click("#undo");
  await holds(workbench, NAMES, FORMULAS);
  await agreesWith(workbench, ROWS);
  await workbench.page.click("#redo");
  await holds(workbench, names, formulas);
});

test.each<[string, (workbench: Workbench) => Promise<void>]>([
  ["a cell's menu", (workbench) => chooseForCells(workbench, "C5", "C5", "Remove Table Column")],
  ["its heading's menu", (workbench) => chooseForHeading(workbench, "C3", "Delete table column")],
])("A column removed by %s leaves no number that was calculated with it", async (_what, act) => {
  const workbench = await opened();
  await act(workbench);
  const isGone = async (): Promise<void> => {
    // PERUSER of a rate that is gone, and the sums over it.
    await workbench.shows("C4", "#VALUE!", "Offers");
    await workbench.shows("A2", "#VALUE!", "Summary");
    await workbench.shows("F9", "#REF!", "Offers");
    await workbench.shows("A3", "6000", "Summary");
    await workbench.shows("B1", "154", "Summary");
    await workbench.shows("A9", "Beside", "Offers");
    expect((await workbench.cell("A9", "Offers")).formula).toBe("=E4");
    expect((await workbench.tables())[0]?.columns).toEqual(["Name", "Users", "Monthly"]);
  };
  await isGone();
  await workbench.page.click("#undo");
  await holds(workbench, NAMES, FORMULAS);
  await agreesWith(workbench, ROWS);
  await workbench.page.click("#redo");
  await isGone();
});

test("A new column takes a name, values and formulas as any other", async () => {
  const workbench = await opened();
  await chooseForCells(workbench, "C5", "C5", "Insert Table Column");
  await holds(workbench, ["Name", "Users", "Column 3", "User rate", "Monthly"], ONE_FURTHER);
  await workbench.type("H9", "=SUM(Quotes[Column 3])");
  await workbench.type("C4", "5");
  await workbench.type("C3", "Devices");
  await workbench.type("C5", "6");
  await workbench.shows("H9", "11");
  expect((await workbench.cell("H9")).formula).toBe("=SUM(Quotes[Devices])");
});

test("All the columns of a table are not taken from it", async () => {
  const workbench = await opened();
  const { page } = workbench;
  const says = (text: RegExp) => page.locator("#notice").filter({ hasText: text }).waitFor();
  await chooseForCells(workbench, "A5", "D5", "Remove Table Column");
  await says(/table "Quotes" is within the cells to delete.*Delete whole columns of the sheet/);
  await holds(workbench, NAMES, FORMULAS);
});
