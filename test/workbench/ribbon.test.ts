import axe from "axe-core";
import { sampleDrafts, writeDraft } from "../../src/scenarios";
import type { SheetPlan } from "../../src/scenarios";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

const press = (workbench: Workbench, name: string): Promise<void> =>
  workbench.page.locator("#ribbon").getByRole("button", { name, exact: true }).click();

/** What axe finds in the page's own parts: those of the spreadsheet library and of the pane are not ours here. */
async function violations(workbench: Workbench): Promise<unknown> {
  await workbench.page.evaluate(axe.source);
  return workbench.page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run;
    const parts = ["#workbook-bar", "#cell-status", "#notice", ".chart-layer", ".column-marks", ".workbooks"];
    const { violations: found } = await run({
      include: parts.filter((part) => document.querySelector(part)),
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

const FOLDED: SheetPlan = {
  name: "Folded",
  columnWidths: [10, 10, 10],
  collapsedColumns: [{ column: 1, columns: 1 }],
  frozenRows: 0,
  tables: [],
  cells: [],
};

test("Insert, Refresh, Copy values and Repair work on the draft that the workbook keeps, and say what came of it", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  const notice = page.locator("#notice");
  await press(workbench, "Copy values");
  await notice.getByText("There are no scenario sheets in this workbook yet.").waitFor();
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  // As if the workbook came from elsewhere: the pane has read no other draft.
  await page.evaluate(async (text) => {
    await globalThis.workbook.writeDraft(text);
    globalThis.workbench.open(globalThis.workbench.snapshot());
  }, writeDraft(draft));
  await press(workbench, "Insert scenario sheets");
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Comparison"));
  await press(workbench, "Refresh");
  await notice.getByText(/charts and highlights cover/).waitFor();
  await press(workbench, "Copy values");
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Comparison values"));
  const copied = await page.evaluate(() => globalThis.workbench.formulaCells("Comparison values").length);
  expect(copied).toBe(0);
  expect(await workbench.cell("B28", "Comparison values")).toMatchObject({
    text: (await workbench.cell("B28", "Comparison")).text,
  });
  await press(workbench, "Repair");
  await notice.getByText("Every formula in the workbook was recalculated.").waitFor();
  await workbench.select("A1", "Comparison");
  await page.locator(".chart-frame").first().waitFor();
  expect(await violations(workbench)).toEqual([]);
});

test("The workbook is handed out as a file", async () => {
  const workbench = await session.shared();
  await workbench.type("A1", "=PERUSER(40,150)");
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    press(workbench, "Download .xlsx"),
  ]);
  expect(download.suggestedFilename()).toBe("Workbook 1.xlsx");
});

test.each([
  ["light", { colorScheme: "light", forcedColors: "none" }, 1280],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, 1280],
  ["forced colors", { colorScheme: "light", forcedColors: "active" }, 1280],
  ["a phone", { colorScheme: "light", forcedColors: "none" }, 320],
] as const)("The page's own parts are without findings of axe: %s", async (_name, media, width) => {
  const workbench = await session.shared();
  await workbench.page.emulateMedia(media);
  await workbench.page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
  await press(workbench, "Copy values");
  await workbench.page.locator("#notice p").waitFor();
  await workbench.addSheets([FOLDED]);
  await workbench.page.getByRole("button", { name: "Show column B +1" }).waitFor();
  expect(await violations(workbench)).toEqual([]);
  await workbench.page.getByRole("button", { name: "Workbook 1" }).click();
  await workbench.page.getByRole("dialog").getByRole("button", { name: "Rename Workbook 1" }).waitFor();
  expect(await violations(workbench)).toEqual([]);
  await workbench.page.keyboard.press("Escape");
});

test("The menu of a cell and the row of buttons lead to the explanation, and bring the pane back", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await page.click("#toggle-pane");
  await page.locator("#task-pane").waitFor({ state: "hidden" });
  await workbench.click("C4", "right");
  await page.locator("#grid, body > *").getByText("Explain cell", { exact: true }).last().click();
  await page.locator("#task-pane").getByRole("tab", { name: "Explain", selected: true }).waitFor();
  await press(workbench, "Samples");
  await page.locator("#task-pane").getByRole("tab", { name: "Samples", selected: true }).waitFor();
  await press(workbench, "Wizard");
  await page.locator("#task-pane").getByRole("tab", { name: "Wizard", selected: true }).waitFor();
});

test("Without the pane the grid has all the room, in every window", async () => {
  const { page } = await session.shared();
  await page.click("#toggle-pane");
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const [grid, stage] = await page.evaluate(() =>
      [".grid", ".stage"].map((part) => {
        const { right = 0, bottom = 0 } = document.querySelector(part)?.getBoundingClientRect() ?? {};
        return [Math.round(right), Math.round(bottom)];
      }),
    );
    expect([width, grid]).toEqual([width, stage]);
  }
  await page.click("#toggle-pane");
});
