import { agreesWith, PLANS, ROWS } from "./offers";
import type { Row } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

const BLANK_ROW: Row = ["", 0, 0];

test("Every row of data deleted leaves a blank one that calculates again, and what stood below stays below", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.write("A9", [["A note below"]]);
  await workbench.write("F1", [["=A9"], ["=ROWS(Quotes[#All])"]]);
  await workbench.write("F4", [["Beside"]]);
  await workbench.selectRows(4, 6);
  await workbench.chooseForRow(5, "Delete Selected Row");
  const isEmptied = async (): Promise<void> => {
    await agreesWith(workbench, [BLANK_ROW]);
    for (const address of ["B4", "C4", "F4", "A5", "A6", "D5"]) await workbench.shows(address, "", "Offers");
    for (const address of ["A7", "F1"]) await workbench.shows(address, "A note below", "Offers");
    await workbench.shows("F2", "2", "Offers");
    expect((await workbench.cell("D4", "Offers")).formula).toContain("Quotes[[#This Row],[Users]]");
  };
  await isEmptied();

  await workbench.type("A4", "East");
  await workbench.type("B4", "40");
  await workbench.type("C4", "130");
  await agreesWith(workbench, [["East", 40, 130]]);
  for (let step = 0; step < 3; step += 1) await workbench.page.click("#undo");
  await isEmptied();
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.shows("F4", "Beside", "Offers");
  for (const address of ["A9", "F1"]) await workbench.shows(address, "A note below", "Offers");
  await workbench.page.click("#redo");
  await isEmptied();

  await workbench.paste("A4", "Isle\t3\t80\nBay\t4\t85");
  await agreesWith(workbench, [
    ["Isle", 3, 80],
    ["Bay", 4, 85],
  ]);
  await workbench.shows("A7", "A note below", "Offers");
});

test("Rows deleted from the first row of data to beyond the end leave the blank row, and no more of the rest", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.write("A8", [["Selected too"], [""], ["Not selected"]]);
  await workbench.selectRows(4, 8);
  await workbench.chooseForRow(5, "Delete Selected Row");
  await agreesWith(workbench, [BLANK_ROW]);
  await workbench.shows("A5", "", "Offers");
  await workbench.shows("A6", "Not selected", "Offers");
  // The last row of all, once more.
  await workbench.type("B4", "4");
  await workbench.chooseForRow(4, "Delete Selected Row");
  await agreesWith(workbench, [BLANK_ROW]);
  await workbench.shows("A6", "Not selected", "Offers");
  for (let step = 0; step < 3; step += 1) await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.shows("A8", "Selected too", "Offers");
});

test("The blank row has the formula of its column, though not of the first row, and none of a single cell", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.type("D4", "5");
  await workbench.type("B4", "=2*20");
  await workbench.selectRows(4, 6);
  await workbench.chooseForRow(5, "Delete Selected Row");
  await agreesWith(workbench, [BLANK_ROW]);
  await workbench.shows("B4", "", "Offers");
});

test("The table's own menu removes every row of data but a blank one, and nothing beside it", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.write("A9", [["A note below"]]);
  await workbench.write("F4", [["Beside"]]);
  await workbench.click("A4");
  await workbench.page.keyboard.down("Shift");
  await workbench.click("D6");
  await workbench.page.keyboard.up("Shift");
  await workbench.click("B5", "right");
  await workbench.page.getByText("Remove Table", { exact: true }).hover();
  await workbench.page.getByText("Remove Table Row").click();
  await agreesWith(workbench, [BLANK_ROW]);
  await workbench.shows("A7", "A note below", "Offers");
  await workbench.shows("F4", "Beside", "Offers");
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.shows("A9", "A note below", "Offers");
  await workbench.page.click("#redo");
  await agreesWith(workbench, [BLANK_ROW]);
});
