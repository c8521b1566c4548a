import { comparisonSheets, sampleDrafts } from "../../src/scenarios";
import { workbenchSession } from "./session";

const session = workbenchSession();

test("Columns that no quote uses are hidden behind a mark that opens them and closes them again", async () => {
  const draft = sampleDrafts[0]?.draft;
  if (!draft) throw new Error("There is no sample.");
  const workbench = await session.shared();
  await workbench.page.setViewportSize({ width: 2000, height: 800 });
  await workbench.addSheets(comparisonSheets(draft));
  await workbench.select("A1", "Quotes");
  const { page } = workbench;
  const marks = page.getByRole("group", { name: "Hidden columns" });
  const mark = marks.getByRole("button", { name: /^Show columns? / }).first();
  const name = (await mark.getAttribute("title")) ?? "";
  const letters = name.replace(/^Show columns? /, "").split(" to ")[0] ?? "";
  const widthOf = () => page.evaluate((cell) => globalThis.workbench.cellBox(cell).width, `${letters}5`);
  expect(await widthOf()).toBe(0);
  await mark.click();
  const open = marks.getByRole("button", { name: `${name.replace("Show", "Hide")} −` });
  await open.waitFor();
  expect(await widthOf()).toBeGreaterThan(20);
  await workbench.saved();
  await workbench.reload();
  await open.click();
  await marks.getByRole("button", { name }).waitFor();
  expect(await widthOf()).toBe(0);
});
