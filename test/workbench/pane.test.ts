import { samples } from "../../src/scenarios";
import { workbenchSession } from "./session";

const session = workbenchSession();

test("An example goes from the pane into the selected cell and computes there", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await page.locator("#task-pane").getByRole("tab", { name: "Functions" }).click();
  await workbench.select("C4");
  await page.getByRole("button", { name: "Insert in the selected cell: PERUSER", exact: true }).click();
  await page.waitForFunction(() => globalThis.workbench.cell("C4").formula.startsWith("=PERUSER("));
  await page.waitForFunction(() => typeof globalThis.workbench.cell("C4").value === "number");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await workbench.shows("C5", "5");
});

test("While a cell is being edited, the pane says so instead of writing", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await page.locator("#task-pane").getByRole("tab", { name: "Functions" }).click();
  await workbench.select("C4");
  await page.keyboard.type("=1+");
  await page.getByRole("button", { name: "Insert in the selected cell: PERUSER", exact: true }).click();
  await page.locator("#task-pane").getByText("A cell is being edited.").first().waitFor();
  expect((await workbench.cell("C4")).formula).toBe("");
});

const isFormula = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");

test.each(samples.map((sample) => [sample.title, sample]))(
  "The sample %s opens in one step and computes",
  async (title, sample) => {
    const computing = sample.sheets().map(({ cells }) => cells.some(({ content }) => isFormula(content)));
    const workbench = await session.shared();
    const { page } = workbench;
    await page.getByRole("tab", { name: "Samples" }).click();
    await page.getByRole("button", { name: `Open ${title}`, exact: true }).click();
    await page.waitForFunction(() => globalThis.workbench.sheetNames().length > 1);
    expect(computing).toContain(true);
    const names = (await workbench.sheetNames()).slice(1);
    for (const name of names.filter((_name, index) => computing[index])) {
      await page.waitForFunction((sheet) => globalThis.workbench.formulaCells(sheet).length > 0, name);
      await page.waitForFunction(
        (sheet) => globalThis.workbench.formulaCells(sheet).every(({ value }) => value !== null),
        name,
      );
      const cells = await page.evaluate((sheet) => globalThis.workbench.formulaCells(sheet), name);
      const failing = cells.filter(({ text }) => text.startsWith("#") && text !== "#N/A");
      expect(failing).toEqual([]);
    }
    await page.click("#undo");
    await page.waitForFunction(() => globalThis.workbench.sheetNames().length === 1);
  },
);
