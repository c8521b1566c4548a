import type { Page } from "playwright-core";
import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

const insertButton = (page: Page, kind: string) =>
  page.getByRole("button", { name: `Insert as a sheet: ${kind}` });

/** The step What if on the sample, with every part opened. */
async function whatIf(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try it with a sample" }).click();
  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "What if" }).click();
  for (const [part, kind] of [
    ["What moves the cost", "Swings"],
    ["Break-even", "Break-even"],
    ["How sure", "Simulation"],
    ["Your own values", "What-if"],
  ] as const) {
    await page.getByRole("button", { name: new RegExp(`^${part}`) }).click();
    // Until it has opened, what stands below moves away from under the pointer.
    await insertButton(page, kind).waitFor();
  }
}

/** What each sheet shows once it is calculated: cells by their address. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "What flips": { B6: "Example Harbor", A9: "Example Harbor: User rate", E9: "136.76", F9: "Example Summit" },
  Swings: { B8: "$294,269.76", A11: "Users added per month", G11: "$173,675.52", R11: "-$86,837.76" },
  "Break-even": { B12: "45", B17: "Example Harbor", C18: "$304,794.68" },
  Simulation: { A10: "Example Harbor", C10: "$294,269.76", F10: "57.1%" },
  "What-if": { D21: "Users", F27: "$294,269.76", C4: "Users" },
  Grid: { F12: "Users \\ User growth", G11: "", G13: "Example Harbor", G23: "Example Summit" },
};

async function insertAll(workbench: Workbench): Promise<void> {
  for (const [kind, cells] of Object.entries(SHOWN)) {
    await insertButton(workbench.page, kind).click();
    await workbench.page.waitForFunction((name) => globalThis.workbench.sheetNames().includes(name), kind);
    for (const [address, text] of Object.entries(cells)) await workbench.shows(address, text, kind);
  }
}

test("every part of What if has its sheet, which computes what the pane shows, and goes on with what is typed in it", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  await whatIf(page);
  await insertAll(workbench);

  // A cell has the color of its winner: the second and the third of six.
  await page.waitForFunction(
    () =>
      globalThis.workbench.sheets
        .extras("Grid")
        .highlighted.filter(({ address }) => ["H10", "G13", "G23"].includes(address))
        .map(({ address, formula }) => `${address} ${/,6\)=(\d)/.exec(formula)?.[1] ?? "none"}`)
        .sort()
        .join() === "G13 1,G23 2,H10 1",
  );

  // A value below the last one is one more, and so is a quote.
  await workbench.select("A33", "What-if");
  await workbench.type("A33", "100");
  await workbench.shows("D32", "62", "What-if");
  await workbench.shows("D33", "100", "What-if");
  await workbench.select("B4", "What-if");
  await workbench.type("B4", "Example Harbor: User rate");
  await workbench.shows("D21", "Example Harbor: User rate", "What-if");
  await workbench.shows("G33", "$304,794.68", "What-if");

  // What is chosen in a list is asked at once.
  await workbench.select("B4", "Swings");
  await workbench.type("B4", "Example Summit");
  await workbench.shows("B8", "$304,794.68", "Swings");
  // Beside what spills, and so out of sight in a window of this width.
  await page
    .locator('.chart-frame[aria-label="Chart: What moves the cost, from today’s"] svg')
    .waitFor({ state: "attached" });

  // The last one is taken back in one step.
  await insertButton(page, "Grid").click();
  await page.waitForFunction(() => globalThis.workbench.sheetNames().includes("Grid (2)"));
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await page.waitForFunction(() => !globalThis.workbench.sheetNames().includes("Grid (2)"));
});
