import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import {
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";

/**
 * The engine keeps parsed formulas by their text, each with the rows its table had when it was parsed, and
 * forgets them for a single calculation only after the table changed: the next edit brings the old rows back.
 * So every formula that names a table is parsed again, and the dependencies of all sheets with it.
 */
export function refreshTableReferences(injector: Injector): void {
  const tables = injector.get(TableManager);
  const commands = injector.get(ICommandService);
  const workbooks = injector.get(IUniverInstanceService);
  const config = injector.get(IFormulaCurrentConfigService);
  let named: Record<string, Record<string, string>> = {};
  const forget = (): void => {
    named = {};
  };
  tables.tableAdd$.subscribe(forget);
  tables.tableDelete$.subscribe(forget);
  tables.tableNameChanged$.subscribe(forget);

  config.getDirtySuperTableMap = () => {
    const unitId = config.getExecuteUnitId();
    if (unitId && !named[unitId]) {
      named[unitId] = Object.fromEntries(tables.getTableList(unitId).map((table) => [table.name, "1"]));
    }
    return named;
  };

  // Asked to forget the dependencies of sheets, the engine keeps those that point at a sheet without formulas, and
  // then finds formulas there that are gone. It rebuilds all of them in the same pass, so it may forget them all.
  const asked = config.getClearDependencyTreeCache.bind(config);
  config.getClearDependencyTreeCache = () => {
    if (Object.keys(asked()).length > 0) injector.get(IDependencyManagerService).reset();
    return {};
  };

  commands.onCommandExecuted((command) => {
    if (command.id !== SetSuperTableMutation.id && command.id !== RemoveSuperTableMutation.id) return;
    const { unitId } = command.params as { unitId: string };
    const sheets = workbooks.getUnit<Workbook>(unitId)?.getSheets() ?? [];
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        dirtySuperTableMap: {},
        // Nothing else makes formulas dirty whose table is gone, and they would keep their last numbers.
        forceCalculation: command.id === RemoveSuperTableMutation.id,
        clearDependencyTreeCache: {
          [unitId]: Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), "1"])),
        },
      },
      { onlyLocal: true },
    );
  });
}
