import { workbenchSession } from "./session";

const session = workbenchSession();

test("A formula typed by keystroke computes, follows its inputs, and spills", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("A1", "=PERUSER(40,150)");
  await workbench.shows("A1", "6000");

  for (const [row, [count, rate]] of [
    [60, 75],
    [4, 185],
    [12, 75],
  ].entries()) {
    await workbench.typeByKeys(`B${row + 2}`, String(count));
    await workbench.typeByKeys(`C${row + 2}`, String(rate));
  }
  await workbench.typeByKeys("E2", "=PERDEVICE(B2:B4,C2:C4)");
  await workbench.shows("E2", "6140");
  await workbench.typeByKeys("E4", "=COMPAREMODELS(30,B2:B4,150,C2:C4)");
  await workbench.shows("E4", "Model");
  await workbench.shows("E5", "Per-user");
  await workbench.shows("F5", "4500");
  await workbench.shows("F6", "6140");

  await workbench.typeByKeys("B2", "61");
  await workbench.shows("E2", "6215");
  await workbench.shows("F6", "6215");
});

test("What is typed at once is entered: into a page that has just opened, and after New", async () => {
  const workbench = await session.open();
  const { keyboard } = workbench.page;
  await keyboard.type("=PERUSER(40,150)", { delay: 40 });
  await keyboard.press("Enter");
  await workbench.shows("A1", "6000");
  await workbench.page.click("#new-workbook");
  await keyboard.type("=PERUSER(30,150)", { delay: 40 });
  await keyboard.press("Enter");
  await workbench.shows("A1", "4500");
});

test("What is being typed over a formula stays while the formula gets another result", async () => {
  const workbench = await session.shared();
  const { keyboard } = workbench.page;
  await workbench.write("B1", [[40]]);
  await workbench.typeByKeys("A1", "=PERUSER(B1,150)");
  await workbench.typeByKeys("C1", "=B1*2");
  await workbench.shows("C1", "80");
  await workbench.select("A1");
  await keyboard.type("=PERUSER(3", { delay: 40 });
  await workbench.write("B1", [[41]]);
  await workbench.shows("C1", "82");
  await workbench.shows("A1", "6150");
  await keyboard.type("0,150)", { delay: 40 });
  await keyboard.press("Enter");
  await workbench.shows("A1", "4500");
  expect((await workbench.cell("A1")).formula).toBe("=PERUSER(30,150)");
});

test("The keyboard alone writes, moves and corrects", async () => {
  const workbench = await session.shared();
  const { keyboard } = workbench.page;
  await workbench.select("A1");
  await keyboard.type("40");
  await keyboard.press("Tab");
  await keyboard.type("150");
  await keyboard.press("Tab");
  await keyboard.type("=PERUSER(A1,B1)");
  await keyboard.press("Enter");
  await workbench.shows("C1", "6000");
  await workbench.select("A1");
  await keyboard.press("ArrowRight");
  await keyboard.press("F2");
  await keyboard.press("Backspace");
  await keyboard.press("Enter");
  await workbench.shows("B1", "15");
  await workbench.shows("C1", "600");
  await workbench.select("B1");
  await keyboard.press("Delete");
  await workbench.shows("C1", "0");
});

test("Typing a function's name offers it with its description, then a hint for each argument", async () => {
  const workbench = await session.shared();
  await workbench.select("B2");
  await workbench.page.keyboard.type("=PERUS");
  const metadata = (await workbench.page.evaluate(async (): Promise<unknown> => {
    const response = await fetch("../functions.json");
    return response.json();
  })) as { functions: { name: string; description: string }[] };
  const perUser = metadata.functions.find(({ name }) => name === "PERUSER");
  expect(perUser).toBeDefined();
  await workbench.page
    .getByText(perUser?.description ?? "")
    .first()
    .waitFor();
  await workbench.page.keyboard.type("ER(40,");
  await workbench.page
    .getByText(/PERUSER\(users,\s*rate,\s*\[minimum_users\]/)
    .first()
    .waitFor();
  await workbench.page.keyboard.press("Escape");
});

test("A failing cell says in words what is wrong, to keyboard and pointer alike, and again after a reload", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("B2", '=PERUSER(40,"many")');
  await workbench.shows("B2", "#VALUE!");
  await workbench.select("A2");
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.says(/^B2PERUSER #VALUE!: .*rate.*many/i);
  const { error } = await workbench.cell("B2");
  await workbench.hover("B2");
  await workbench.page
    .locator("body > div, #grid")
    .getByText(error?.message ?? "")
    .first()
    .waitFor();

  await workbench.saved();
  await workbench.reload();
  await workbench.select("B2");
  await workbench.says(/^B2PERUSER #VALUE!: .*many/i);
  await workbench.typeByKeys("B2", "=PERUSER(40,150)");
  await workbench.select("B2");
  await workbench.says(/^B26000/);
});

test("A message follows its cell when rows are inserted above it", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("B3", '=PERUSER(40,"many")');
  await workbench.shows("B3", "#VALUE!");
  await workbench.chooseForRow(2, "rows above");
  await workbench.shows("B4", "#VALUE!");
  await workbench.select("B4");
  await workbench.says(/^B4PERUSER #VALUE!: .*many/i);
});

test("What fails inside another function's answer keeps silent", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("B2", '=IFERROR(PERUSER(40,"many"),7)');
  await workbench.shows("B2", "7");
  expect((await workbench.cell("B2")).error).toBeUndefined();
});
