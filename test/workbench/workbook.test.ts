import { workbenchSession } from "./session";

const session = workbenchSession();

test("Undo and Redo walk through what was typed, by button and by key", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  expect(await page.isDisabled("#undo")).toBe(true);
  await workbench.type("A1", "40");
  await workbench.type("B1", "=PERUSER(A1,150)");
  await workbench.type("A1", "41");
  await workbench.shows("B1", "6150");
  await page.click("#undo");
  await workbench.shows("B1", "6000");
  await page.keyboard.press("Control+Z");
  await workbench.shows("B1", "");
  await page.keyboard.press("Control+Y");
  await workbench.shows("B1", "6000");
  await page.click("#redo");
  await workbench.shows("B1", "6150");
  expect(await page.isDisabled("#redo")).toBe(true);
});

test("Cells copied elsewhere, separated by tabs, are pasted cell by cell; copying inside moves formulas along", async () => {
  const workbench = await session.shared();
  await workbench.paste("A1", "Users\tRate\n40\t150\n50\t140\n");
  await workbench.shows("A1", "Users");
  await workbench.shows("B3", "140");
  await workbench.type("C2", "=PERUSER(A2,B2)");
  await workbench.shows("C2", "6000");
  await workbench.select("C2");
  await workbench.page.keyboard.press("Control+C");
  await workbench.clipboardHolds("6000");
  await workbench.page.keyboard.press("ArrowDown");
  await workbench.page.keyboard.press("Control+V");
  await workbench.shows("C3", "7000");
  expect((await workbench.cell("C3")).formula).toBe("=PERUSER(A3,B3)");
});

test("What was just copied is pasted, even before the clipboard has taken it", async () => {
  const workbench = await session.shared();
  await workbench.paste("A1", "Old\t1\n");
  await workbench.shows("A1", "Old");
  await workbench.page.evaluate(() => {
    // A clipboard that takes its time until it is told to go on, and says when it is done.
    const goesOn = new Promise((resolve) => addEventListener("go on", resolve, { once: true }));
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => {
      await goesOn;
      await write(items);
      document.documentElement.dataset["copied"] = "yes";
    };
  });
  await workbench.type("C1", "=PERUSER(B1,150)");
  await workbench.shows("C1", "150");
  await workbench.type("B2", "2");
  await workbench.select("C1");
  await workbench.page.keyboard.press("Control+C");
  await workbench.page.keyboard.press("ArrowDown");
  await workbench.page.keyboard.press("Control+V");
  await workbench.shows("C2", "300");
  expect(await workbench.page.getAttribute("html", "data-copied")).toBeNull();
  await workbench.page.evaluate(() => dispatchEvent(new Event("go on")));
  await workbench.page.waitForSelector('html[data-copied="yes"]');
  // From then on the clipboard counts: something may have been copied elsewhere.
  await workbench.paste("D1", "New\t2\n");
  await workbench.shows("D1", "New");
});

test("The work is still there after a reload", async () => {
  const workbench = await session.shared();
  await workbench.type("A1", "40");
  await workbench.type("B1", "=PERUSER(A1,150)");
  await workbench.shows("B1", "6000");
  await workbench.saved();
  await workbench.reload();
  await workbench.shows("A1", "40");
  await workbench.shows("B1", "6000");
  await workbench.type("A1", "2");
  await workbench.shows("B1", "300");
});

test("What was typed in the moment before a reload is not lost", async () => {
  const workbench = await session.shared();
  await workbench.type("A1", "40");
  await workbench.saved();
  await workbench.type("A1", "41");
  await workbench.reload();
  await workbench.shows("A1", "41");
  await workbench.type("A2", "42");
  await workbench.saved();
  await workbench.reload();
  await workbench.shows("A1", "41");
  await workbench.shows("A2", "42");
});

test("New empties the workbook, and what was there can be brought back", async () => {
  const workbench = await session.shared();
  await workbench.type("A1", "=PERUSER(40,150)");
  await workbench.shows("A1", "6000");
  await workbench.page.click("#new-workbook");
  await workbench.shows("A1", "");
  await workbench.type("A1", "5");
  await workbench.shows("A1", "5");
  await workbench.page.getByRole("button", { name: "Back to “Workbook 1”" }).click();
  await workbench.shows("A1", "6000");
  await workbench.saved();
  await workbench.reload();
  await workbench.shows("A1", "6000");
});

test("New, pressed in the middle of a formula, keeps what was typed with the old workbook", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await workbench.select("B2");
  await page.keyboard.type("=PERUSER(40,");
  await page
    .getByText(/PERUSER\(users,\s*rate/)
    .first()
    .waitFor();
  await page.click("#new-workbook");
  await page.waitForFunction(() => !globalThis.workbench.isEditing);
  await workbench.type("B2", "=PERUSER(40,150)");
  await workbench.shows("B2", "6000");
  await page.getByRole("button", { name: "Back to “Workbook 1”" }).click();
  await page.waitForFunction(() => globalThis.workbench.cell("B2").formula === "=PERUSER(40,)");
});

test("What New put aside stands in the list of workbooks, also after a reload", async () => {
  const workbench = await session.open();
  await workbench.type("A1", "40");
  await workbench.page.click("#new-workbook");
  await workbench.shows("A1", "");
  await workbench.saved();
  await workbench.reload();
  await workbench.shows("A1", "");
  await workbench.page.getByRole("button", { name: "Workbook 2" }).click();
  await workbench.page.getByRole("button", { name: /^Workbook 1 saved/ }).click();
  await workbench.shows("A1", "40");
});

test("F6 goes from part to part of the page, where Tab moves from cell to cell", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  const part = () =>
    page.evaluate(() => document.activeElement?.closest("#workbook-bar, #grid, #task-pane")?.id);
  await workbench.select("B2");
  await page.keyboard.press("F6");
  expect(await part()).toBe("task-pane");
  await page.keyboard.press("F6");
  expect(await part()).toBe("workbook-bar");
  await page.keyboard.press("F6");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await workbench.shows("B2", "5");
  await page.keyboard.press("Shift+F6");
  expect(await part()).toBe("workbook-bar");
});

test("The page names itself, its language and its parts", async () => {
  const { page } = await session.shared();
  expect(await page.title()).toBe("Pricing workbench");
  expect(await page.getAttribute("html", "lang")).toBe("en");
  for (const role of ["banner", "main", "complementary", "status"] as const) {
    expect(await page.getByRole(role).count()).toBeGreaterThan(0);
  }
});

test.each([
  ["wide", { width: 1280, height: 800 }],
  ["a phone", { width: 360, height: 740 }],
  ["the narrowest", { width: 320, height: 640 }],
])("The page does not scroll sideways: %s", async (_name, viewport) => {
  const workbench = await session.open({ viewport });
  // What was saved is said, and the tabs of many sheets stand below the grid.
  await workbench.page.getByRole("button", { name: "Try it with a sample" }).click();
  await workbench.page.locator("#task-pane").getByRole("button", { name: "Insert scenario sheets" }).click();
  await workbench.page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Scenario rows"));
  await workbench.saved();
  const widths = await workbench.page.evaluate(() => [
    document.documentElement.scrollWidth,
    // What is cut off does not scroll, and cannot be reached.
    ...["#workbook-bar", "#toggle-pane", "#ribbon", "#grid", "#task-pane", "#cell-status"].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().right ?? Infinity,
    ),
  ]);
  expect(Math.max(...widths)).toBe(viewport.width);
});
