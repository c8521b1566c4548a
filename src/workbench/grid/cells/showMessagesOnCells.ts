import { IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType } from "@univerjs/preset-sheets-core";
import type { ErrorMessages } from "../functions/ErrorMessages";

/**
 * The engine explains an error value under the pointer in general terms ("a value is of the wrong type").
 * Where the function itself said what is wrong, its own words are shown instead.
 */
export function showMessagesOnCells(injector: Injector, messages: ErrorMessages): void {
  const alerts = injector.get(CellAlertManagerService);
  const workbooks = injector.get(IUniverInstanceService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { row, col, unitId, subUnitId } = alert.location;
    const worksheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    const shown = String(worksheet?.getCell(row, col)?.v ?? "");
    const message = messages.find(subUnitId, row, col, shown);
    showAlert(
      message && alert.type === CellAlertType.ERROR
        ? { ...alert, title: `${message.functionName} ${message.code}`, message: message.message, width: 280 }
        : alert,
    );
  };
}
