import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { serveFolder } from "../support/serveFolder";
import { testBrowser } from "../support/browser/testBrowser";
import { Workbench } from "../support/Workbench";
import { DIST } from "../built/distFile";
import { workbenchSession } from "./session";

const session = workbenchSession();

test("The pane stands and takes what is typed before the engine has come, and keeps it once it has", async () => {
  const users = (page: Page) => page.locator("#task-pane").getByLabel("Users", { exact: true });
  const { page } = await session.open({}, async (opening) => {
    let typed: Promise<void> | undefined;
    // The engine's scripts, held back until something stands in the pane.
    await opening.route(/workbench\/\d+\.js$/, async (route) => {
      typed ??= users(opening).fill("40");
      await typed;
      await route.continue();
    });
  });
  expect(await users(page).inputValue()).toBe("40");
});

test("Without a script of functions the others compute, and of each that is missing the pane says so", async () => {
  const workbench = await session.open({}, (opening) =>
    opening.route("**/functions-analysis.js", (route) => route.fulfill({ status: 404 })),
  );
  await workbench.type("A1", "=PERUSER(40,150)");
  await workbench.type("A2", '=BESTQUOTE({"Quote","User rate";"A",1;"B",2},{"Scenario","Users";"S",3})');
  await workbench.type("A3", "=FLIPS(B1:C2,D1:E2)");
  await workbench.shows("A1", "6000");
  await workbench.shows("A2", "A");
  await workbench.shows("A3", "#NAME?");
  const pane = workbench.page.locator("#task-pane");
  await pane.getByRole("tab", { name: "Functions" }).click();
  await pane.getByText("FLIPS is not loaded on this page.").waitFor();
  await pane.getByText("COUNTDEVICES is not loaded on this page.").waitFor();
  expect(await pane.getByText("QUOTECOSTS is not loaded on this page.").count()).toBe(0);
  const complaints = workbench.complaints.splice(0);
  expect(complaints).toEqual([expect.stringContaining("404") as string]);
});

test("After the server has ended the open workbook can still be downloaded", async () => {
  const server = await serveFolder(DIST);
  const workbench = await Workbench.open(testBrowser().browser, server);
  try {
    await workbench.type("A1", "=PERUSER(40,150)");
    await workbench.shows("A1", "6000");
    await server.close();
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.getByRole("button", { name: "Download .xlsx" }).click(),
    ]);
    const bytes = await buffer(await download.createReadStream());
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    await workbench.page.getByText(/Excel needs the add-in.*charts are not in it/).waitFor();
    expect(workbench.complaints).toEqual([]);
  } finally {
    await workbench.close();
  }
});
