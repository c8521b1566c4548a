import { ExcelWorkbook } from "../../src/workbook";

// As a page whose connection is gone finds it.
jest.mock("../../src/workbook/sheetWriting", () => {
  throw new Error("Loading chunk 428 failed.");
});

test("Where the code that writes sheets cannot be fetched, that is said, and Excel is asked for nothing", async () => {
  const workbook = new ExcelWorkbook();
  for (const outcome of [
    await workbook.addSheets([]),
    await workbook.writeTables([]),
    await workbook.redraw([]),
    await workbook.copyValues([]),
  ]) {
    expect(outcome).toEqual({
      ok: false,
      problem: {
        code: "host-error",
        message: "The part of the add-in that writes sheets could not be loaded.",
        remedy: "Check the connection to the internet, then try again.",
      },
    });
  }
});
