import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { TakenNames } from "../../../scenarios";
import type { SheetBuilder } from "./addPlannedSheets";

/** The names that the workbook has. */
export function takenNames({ injector, workbook }: Pick<SheetBuilder, "injector" | "workbook">): TakenNames {
  const unitId = workbook.getId();
  return {
    sheets: workbook.getSheets().map((sheet) => sheet.getSheetName()),
    tables: injector
      .get(TableManager)
      .getTableList(unitId)
      .map(({ name }) => name),
    names: Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map(
      ({ name }) => name,
    ),
  };
}
