import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

const nameOf = (workbench: Workbench) => workbench.page.textContent("#workbook-name");
const dialog = (workbench: Workbench) => workbench.page.getByRole("dialog");
const press = (workbench: Workbench, name: string | RegExp) =>
  workbench.page.getByRole("button", { name, exact: true }).click();

/** Has the page's browser refuse to store anything of a workbook. */
const refuseToStore = (page: Page) =>
  page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype as {
      put: (this: IDBObjectStore, ...given: Parameters<IDBObjectStore["put"]>) => IDBRequest<IDBValidKey>;
    };
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === "contents") throw new DOMException("No room.", "QuotaExceededError");
      return put.apply(this, given);
    };
    Storage.prototype.setItem = () => {
      throw new DOMException("No room.", "QuotaExceededError");
    };
  });

async function typeAtOnce(workbench: Workbench, text: string): Promise<void> {
  await workbench.page.keyboard.type(text, { delay: 40 });
  await workbench.page.keyboard.press("Enter");
}

test("Workbooks have names and a list: open, rename, duplicate, delete and restore, kept over a reload", async () => {
  const workbench = await session.open();
  const { page } = workbench;
  await typeAtOnce(workbench, "=PERUSER(40,150)");
  await workbench.shows("A1", "6000");
  await page.click("#new-workbook");
  await typeAtOnce(workbench, "5");
  await workbench.shows("A1", "5");
  await page.waitForFunction(() => document.querySelector("#workbook-name")?.textContent === "Workbook 2");
  await press(workbench, "Workbook 2");
  await press(workbench, "Rename Workbook 1");
  await page.keyboard.type("Acme");
  await page.keyboard.press("Enter");
  await press(workbench, "Duplicate Acme");
  await press(workbench, "Delete Acme");
  await press(workbench, /^Acme \(copy\)/);
  await workbench.shows("A1", "6000");
  expect(await nameOf(workbench)).toBe("Acme (copy)");
  await workbench.type("A1", "7");
  await workbench.saved();
  await workbench.reload();
  await workbench.shows("A1", "7");
  await press(workbench, "Acme (copy)");
  await press(workbench, "Restore Acme");
  await press(workbench, /^Acme saved/);
  await workbench.shows("A1", "6000");
  await press(workbench, "Acme");
  await press(workbench, "Delete Acme");
  await dialog(workbench).getByRole("button", { name: "Close" }).click();
  await workbench.shows("A1", "7");
  expect(await nameOf(workbench)).toBe("Acme (copy)");
});

test("A second tab only reads, until it asks for the workbook or the first one is closed; nothing typed is lost", async () => {
  const first = await session.open();
  await typeAtOnce(first, "40");
  await first.saved();
  const second = await first.openBeside();
  expect(await second.page.getAttribute("html", "data-access")).toBe("read only");
  await second.page.getByText(/open in another tab/).waitFor();
  await second.shows("A1", "40");
  await second.page.keyboard.type("9");
  await second.page.getByText(/can't be changed here/).waitFor();
  await second.page.keyboard.press("Escape");
  expect((await second.cell("A1")).text).toBe("40");

  // What is still being typed goes along.
  await first.select("B1");
  await first.page.keyboard.type("41");
  await press(second, "Edit it here");
  await second.page.waitForSelector('html[data-access="full"]');
  await second.shows("B1", "41");
  await second.type("C1", "42");
  await second.saved();
  expect(await first.page.getAttribute("html", "data-access")).toBe("read only");

  await second.type("C1", "43");
  await second.page.close();
  await first.page.waitForSelector('html[data-access="full"]');
  await first.shows("C1", "43");
  await first.type("D1", "44");
  await first.saved();
  await first.reload();
  await first.shows("D1", "44");
});

test("A tab that cannot save its workbook keeps it, and the tab that asks for it says so", async () => {
  const first = await session.open({}, refuseToStore);
  const second = await first.openBeside();
  await first.type("A1", "40");
  await first.page.getByRole("alert").filter({ hasText: "refused to save your work" }).waitFor();
  await press(second, "Edit it here");
  await second.page.getByText(/other tab can't save this workbook/).waitFor();
  await second.page.getByRole("button", { name: "Edit it here" }).waitFor();
  expect(await second.page.getAttribute("html", "data-access")).toBe("read only");
  await first.type("A2", "41");
  await first.shows("A2", "41");
});

test("Where the browser has no room the page says so with a way out, and asks before it closes", async () => {
  const workbench = await session.open({}, refuseToStore);
  const { page } = workbench;
  await workbench.type("A1", "40");
  await page.getByRole("alert").filter({ hasText: "refused to save your work" }).waitFor();
  // New does not lead away from what would be lost.
  await page.click("#new-workbook");
  await page.getByText(/Download it first/).waitFor();
  await workbench.shows("A1", "40");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("alert").getByRole("button", { name: "Download" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Workbook 1.xlsx");
  const [question] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(question.type()).toBe("beforeunload");
  await question.accept();
});

test("Where the browser keeps nothing the page says so from the start, and workbooks last as long as it", async () => {
  const workbench = await session.open({}, (page) =>
    page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("Not here.", "SecurityError");
      };
    }),
  );
  await workbench.page.getByRole("alert").filter({ hasText: "can't save your work" }).waitFor();
  await workbench.type("A1", "40");
  await workbench.page.click("#new-workbook");
  await workbench.type("A1", "5");
  await press(workbench, /^Workbook 2/);
  await press(workbench, /^Workbook 1/);
  await workbench.shows("A1", "40");
});

test("An .xlsx file opens as a workbook of its own: values, formulas, tables, lists; the rest is named", async () => {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Sheet1");
  sheet.addTable({
    name: "Offers",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Name" }, { name: "Users" }, { name: "Rate" }],
    rows: [
      ["North", 10, 100],
      ["South", 20, 110],
    ],
  });
  sheet.getCell("E1").value = { formula: "SUM(Offers[Users])", result: 30 };
  sheet.getCell("E2").value = { formula: "_xldudf_PERUSER(B2,C2)", result: 1000 };
  sheet.getCell("E3").value = { formula: '_xlfn.XLOOKUP("South",Offers[Name],Offers[Rate])', result: 110 };
  sheet.getCell("E4").value = { formula: 'CUBEVALUE("x","y")', result: 77 };
  sheet.getCell("E5").value = new Date(Date.UTC(2026, 0, 31));
  sheet.getCell("E5").numFmt = "yyyy-mm-dd";
  sheet.getCell("E6").value = "=no formula";
  sheet.getCell("F1").dataValidation = { type: "list", allowBlank: true, formulae: ['"Yes,No"'] };
  sheet.mergeCells("G1:H1");
  sheet.getCell("G1").value = "Merged";
  file.addWorksheet("Next").getCell("A1").value = { formula: "Sheet1!E1*2", result: 60 };
  const buffer = Buffer.from(await file.xlsx.writeBuffer());

  const workbench = await session.open();
  await workbench.type("A1", "kept");
  await press(workbench, "Workbook 1");
  await workbench.page.setInputFiles('dialog input[type="file"]', {
    name: "Acme offers.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer,
  });
  await workbench.page.getByText(/Opened Acme offers\.xlsx.*Left out: merged cells\..*CUBEVALUE/).waitFor();
  expect(await nameOf(workbench)).toBe("Acme offers");
  expect(await workbench.sheetNames()).toEqual(["Sheet1", "Next"]);
  for (const [address, shown] of [
    ["E1", "30"],
    ["E2", "1000"],
    ["E3", "110"],
    ["E4", "77"],
    ["E5", "2026-01-31"],
    ["E6", "=no formula"],
    ["G1", "Merged"],
  ] as const)
    await workbench.shows(address, shown, "Sheet1");
  await workbench.shows("A1", "60", "Next");
  expect((await workbench.tables()).map(({ name, columns }) => [name, columns])).toEqual([
    ["Offers", ["Name", "Users", "Rate"]],
  ]);
  await workbench.saved();
  await workbench.reload();
  await workbench.shows("E2", "1000", "Sheet1");
});

test("A file that is not a workbook is refused in words, and what is open stays", async () => {
  const workbench = await session.shared();
  await workbench.type("A1", "kept");
  await press(workbench, "Workbook 1");
  await workbench.page.setInputFiles('dialog input[type="file"]', {
    name: "old.xls",
    mimeType: "application/vnd.ms-excel",
    buffer: Buffer.from("no zip"),
  });
  await workbench.page.getByText(/could not be read/).waitFor();
  await workbench.shows("A1", "kept");
});

test("Workbooks that an older version of the page kept are in the list", async () => {
  const workbench = await session.open();
  await workbench.type("A1", "=PERUSER(40,150)");
  await workbench.saved();
  // As version 1 had it: one workbook at work, and the one before it.
  await workbench.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const snapshot = globalThis.workbench.snapshot();
    await done(indexedDB.deleteDatabase("pricing-workbench"));
    const opening = indexedDB.open("pricing-workbench", 1);
    opening.onupgradeneeded = () => {
      const kept = opening.result.createObjectStore("workbooks");
      kept.put({ savedAt: 2, snapshot }, "current");
      kept.put({ savedAt: 1, snapshot }, "previous");
    };
    (await done(opening)).close();
  });
  await workbench.reload();
  await workbench.shows("A1", "6000");
  await press(workbench, "Workbook 1");
  await press(workbench, /^Workbook 2 saved/);
  await workbench.shows("A1", "6000");
});
