import { agreesWith, PLANS, ROWS } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

test("Rows appended, inserted, deleted and pasted keep every formula over the table right", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  let rows = [...ROWS];
  await agreesWith(workbench, rows);

  // Appended by typing below, cell by cell.
  await workbench.type("A7", "East");
  await workbench.type("B7", "40");
  await workbench.type("C7", "130");
  rows = [...rows, ["East", 40, 130]];
  await agreesWith(workbench, rows);

  // The engine on its own falls back to the old rows with the next edit elsewhere.
  await workbench.type("B4", "11");
  rows[0] = ["North", 11, 100];
  await agreesWith(workbench, rows);

  // Inserted above the third row of data.
  await workbench.chooseForRow(6, "rows above");
  await workbench.shows("A7", "West");
  await workbench.type("A6", "Centre");
  await workbench.type("B6", "7");
  await workbench.type("C6", "90");
  rows.splice(2, 0, ["Centre", 7, 90]);
  await agreesWith(workbench, rows);

  // Deleted inside.
  await workbench.chooseForRow(5, "Delete Selected Row");
  rows.splice(1, 1);
  await agreesWith(workbench, rows);

  // Pasted below: three rows at once.
  await workbench.paste("A8", "Isle\t3\t80\nBay\t4\t85\nCape\t5\t95");
  rows = [...rows, ["Isle", 3, 80], ["Bay", 4, 85], ["Cape", 5, 95]];
  await agreesWith(workbench, rows);

  // Deleted at the end.
  await workbench.chooseForRow(10, "Delete Selected Row");
  rows.pop();
  await agreesWith(workbench, rows);

  // Inserted right below the headings.
  await workbench.chooseForRow(4, "rows above");
  await workbench.type("A4", "First");
  await workbench.type("B4", "1");
  await workbench.type("C4", "50");
  rows = [["First", 1, 50], ...rows];
  await agreesWith(workbench, rows);

  await workbench.saved();
  await workbench.reload();
  await agreesWith(workbench, rows);
  const next = 4 + rows.length;
  await workbench.type(`A${next}`, "After the reload");
  await workbench.type(`B${next}`, "2");
  await workbench.type(`C${next}`, "60");
  await agreesWith(workbench, [...rows, ["After the reload", 2, 60]]);
});

test("Undo takes the growth of a table back, then what was typed; Redo brings both again", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await agreesWith(workbench, ROWS);
  await workbench.paste("A7", "East\t40\t130");
  await agreesWith(workbench, [...ROWS, ["East", 40, 130]]);
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
  await workbench.shows("A7", "East", "Offers");
  await workbench.page.click("#undo");
  await workbench.shows("A7", "", "Offers");
  await agreesWith(workbench, ROWS);
  await workbench.page.click("#redo");
  await workbench.page.click("#redo");
  await agreesWith(workbench, [...ROWS, ["East", 40, 130]]);
});

test("An inserted row and its formulas are one step of undo", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await agreesWith(workbench, ROWS);
  await workbench.chooseForRow(5, "rows above");
  await workbench.shows("G1", "4", "Offers");
  await workbench.shows("D5", "0.00", "Offers");
  await workbench.page.click("#undo");
  await agreesWith(workbench, ROWS);
});

test.each([
  [
    "=PERUSER([@Users],[@[User rate]])",
    "D5",
    "2,200.00",
    "=PERUSER(Quotes[[#This Row],[Users]],Quotes[[#This Row],[User rate]])",
  ],
  ["=quotes[@[user rate]]*2", "F5", "220", "=Quotes[[#This Row],[User rate]]*2"],
  ["=SUM(Quotes[Users])*2", "F9", "120", "=SUM(Quotes[Users])*2"],
  ["=SUM(Quotes[[#Data],[Users]:[User rate]])", "F9", "390", "=SUM(Quotes[[#Data],[Users]:[User rate]])"],
  ["=ROWS(Quotes[#All])", "F9", "4", "=ROWS(Quotes[#All])"],
  [
    '=XLOOKUP("South",Quotes[Name],Quotes[Users])',
    "F9",
    "20",
    '=XLOOKUP("South",Quotes[Name],Quotes[Users])',
  ],
  ["=COUNTA(Quotes[#Headers])", "F9", "4", "=COUNTA(Quotes[#Headers])"],
])("Typed as in Excel, %s in %s answers %s", async (typed, address, shown, stored) => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await agreesWith(workbench, ROWS);
  await workbench.typeByKeys(address, typed);
  await workbench.shows(address, shown);
  expect((await workbench.cell(address)).formula).toBe(stored);
  // Half-typed brackets once made every later formula fail.
  await workbench.type("F12", "=B4*3");
  await workbench.shows("F12", "30");
});

test("A sum right below a table is not a row of it", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.type("B7", "=SUM(Quotes[Users])");
  await workbench.shows("B7", "60");
  await agreesWith(workbench, ROWS);
});

test("Rows deleted across a table's end take only its own rows from it; the last row stays, if blank", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await workbench.type("A8", "A note below");
  await workbench.selectRows(6, 8);
  await workbench.chooseForRow(7, "Delete Selected Row");
  await agreesWith(workbench, ROWS.slice(0, 2));
});

test("Plans whose names are taken get numbered names, and their formulas follow", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  expect(await workbench.addSheets(PLANS)).toEqual(["Offers (2)", "Summary (2)"]);
  await workbench.type("B4", "1");
  await workbench.shows("A3", "5100", "Summary (2)");
  await workbench.shows("A3", "6000", "Summary");
  expect((await workbench.tables()).map(({ name }) => name)).toEqual(["Quotes", "Quotes_2"]);
  await workbench.page.click("#undo");
  await workbench.page.click("#undo");
  await workbench.page.waitForFunction(() => globalThis.workbench.sheetNames().length === 3);
});

test("A heading that is retyped renames its column in every formula, and undoing it brings the old name back", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await agreesWith(workbench, ROWS);
  await workbench.type("B3", "Heads");
  await workbench.type("F9", "=SUM(Quotes[Heads])");
  await workbench.shows("F9", "60");
  expect((await workbench.cell("A3", "Summary")).formula).toBe("=PERUSER(Quotes[Heads],100)");
  await workbench.type("B4", "11");
  await agreesWith(workbench, [["North", 11, 100], ...ROWS.slice(1)]);
  for (let step = 0; step < 3; step += 1) await workbench.page.click("#undo");
  await workbench.shows("B3", "Users", "Offers");
  await agreesWith(workbench, ROWS);
  expect((await workbench.cell("A3", "Summary")).formula).toBe("=PERUSER(Quotes[Users],100)");
});
