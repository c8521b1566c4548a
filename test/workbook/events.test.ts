import { ExcelWorkbook } from "../../src/workbook";
import { EVENTS } from "../support/officeHost/HostEvents";
import { openExcel } from "../support/officeHost/openExcel";
import { settled } from "./openExcelPort";
import { richPlans } from "./richPlans";

test("A deleted sheet takes its tables with it, and is reported", async () => {
  const { workbook } = openExcel();
  const port = new ExcelWorkbook();
  await port.addSheets(richPlans);
  const heard = jest.fn();
  port.on("tables changed", heard);
  await settled();
  workbook.sheet("Quotes").Delete();
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});

test("Two listeners hear, and each stops by itself", async () => {
  const { workbook } = openExcel();
  const port = new ExcelWorkbook();
  const [one, other] = [jest.fn(), jest.fn()];
  const stop = port.on("selection changed", one);
  port.on("selection changed", other);
  await settled();
  workbook.select(workbook.activeSheet.GetRange("B2"));
  await settled();
  stop();
  await settled();
  workbook.select(workbook.activeSheet.GetRange("B3"));
  await settled();
  expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
});

test("A listener that stops before Excel has taken it is never called", async () => {
  const { workbook } = openExcel();
  const heard = jest.fn();
  new ExcelWorkbook().on("selection changed", heard)();
  await settled();
  workbook.select(workbook.activeSheet.GetRange("B2"));
  await settled();
  expect(heard).not.toHaveBeenCalled();
  expect(workbook.events.count).toBe(0);
});

test("A listener that comes while a cell is being edited hears as soon as Excel takes it", async () => {
  const { workbook } = openExcel();
  const heard = jest.fn();
  workbook.isEditing = true;
  new ExcelWorkbook().on("selection changed", heard);
  await settled();
  workbook.isEditing = false;
  while (workbook.events.count === 0) await settled();
  workbook.select(workbook.activeSheet.GetRange("B2"));
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});

test("A calculation and a turn to a sheet are reported: a cell that follows another changes without more", async () => {
  const { workbook } = openExcel();
  const heard = jest.fn();
  new ExcelWorkbook().on("calculated", heard);
  await settled();
  workbook.events.raise(EVENTS.calculated, { worksheetId: workbook.activeSheet.Id });
  await settled();
  workbook.events.raise(EVENTS.sheetActivated, { worksheetId: workbook.activeSheet.Id });
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
});
