import type { Workbench } from "../support/Workbench";
import { agreesWith, PLANS, ROWS } from "./offers";
import type { Row } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

const [NORTH, SOUTH] = ROWS as readonly [Row, Row, Row];

/** The table at A3:D6 with some of its rows hidden by their names, a note below it, and a formula that refers to that. */
async function filtered(hidden: readonly string[]): Promise<Workbench> {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.write("A9", [["A note below"], ["Another"]]);
  await workbench.write("F1", [["=A9"]]);
  await agreesWith(workbench, ROWS);
  const { page } = workbench;
  const { x, y, width, height } = await page.evaluate(() => globalThis.workbench.cellBox("A3"));
  await page.mouse.click(x + width - 10, y + height / 2);
  for (const name of hidden) await page.getByText(name, { exact: true }).click();
  await page.getByText("Confirm", { exact: true }).click();
  await workbench.until(async () => (await heightOfRow(workbench, 5)) === 0, "the filter hides row 5");
  return workbench;
}

function heightOfRow(workbench: Workbench, row: number): Promise<number> {
  return workbench.page.evaluate((at) => globalThis.workbench.cellBox(at).height, `A${row}`);
}

async function holds(workbench: Workbench, rows: readonly Row[], row: number): Promise<void> {
  await agreesWith(workbench, rows);
  await workbench.shows(`A${row}`, "A note below", "Offers");
  await workbench.shows("F1", "A note below", "Offers");
  expect((await workbench.cell("F1", "Offers")).formula).toBe(`=A${row}`);
}

async function thereAndBack(workbench: Workbench, rows: readonly Row[], row: number): Promise<void> {
  await holds(workbench, rows, row);
  await workbench.page.click("#undo");
  await holds(workbench, ROWS, 9);
  await workbench.page.click("#redo");
  await holds(workbench, rows, row);
}

test("Of the rows deleted, the one that a filter hides stays, with what stands below the table below it", async () => {
  const workbench = await filtered(["South"]);
  await workbench.selectRows(4, 6);
  await workbench.chooseForRow(6, "Delete Selected Row");
  await thereAndBack(workbench, [SOUTH], 7);
});

test("Rows deleted from above the hidden one to below the table leave that one alone", async () => {
  const workbench = await filtered(["South"]);
  await workbench.selectRows(4, 8);
  await workbench.chooseForRow(6, "Delete Selected Row");
  await thereAndBack(workbench, [SOUTH], 5);
});

test("The last row in sight is deleted, not blanked, as long as hidden ones are left", async () => {
  const workbench = await filtered(["South", "West"]);
  await workbench.chooseForRow(4, "Delete Selected Row");
  await thereAndBack(workbench, ROWS.slice(1), 8);
});

test("A row below the hidden one is deleted by itself", async () => {
  const workbench = await filtered(["South"]);
  await workbench.chooseForRow(6, "Delete Selected Row");
  await thereAndBack(workbench, [NORTH, SOUTH], 8);
});

test.each([
  ["Remove Table", "Remove Table Row"],
  ["Insert Table", "Insert Table Row"],
])(
  "%s Row is refused where it would move rows that a filter hides, until the filter is cleared",
  async (menu, entry) => {
    const workbench = await filtered(["South"]);
    const { page } = workbench;
    const choose = async (): Promise<void> => {
      await workbench.click("B4");
      await workbench.click("B4", "right");
      await page.getByText(menu, { exact: true }).last().hover();
      await page.getByText(entry, { exact: true }).last().click();
    };
    await choose();
    await page
      .locator("#notice")
      .filter({ hasText: /Nothing was changed: a filter hides some of the rows.*Clear the filter first/ })
      .waitFor();
    await holds(workbench, ROWS, 9);

    await page.click("#undo");
    await workbench.until(async () => (await heightOfRow(workbench, 5)) > 0, "row 5 is in sight again");
    await choose();
    const isRemoval = menu === "Remove Table";
    await holds(workbench, isRemoval ? ROWS.slice(1) : [["", 0, 0], ...ROWS], isRemoval ? 8 : 10);
  },
);
