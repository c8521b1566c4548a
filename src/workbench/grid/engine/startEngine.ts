import { LocaleType, LogLevel, RedoCommand, UndoCommand, Univer } from "@univerjs/core";
import type { PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { FunctionMetadata } from "../../../actions";
import { blinkWhereSeen } from "../rest/blinkWhereSeen";
import { engineTexts } from "./engineTexts";
import { functionDescriptions } from "../functions/functionDescriptions";
import { leaveMenusForPage } from "../toolbar/leaveMenusForPage";
import { markDirtyOnce } from "../rest/markDirtyOnce";
import { restWhileNothingChanges } from "../rest/restWhileNothingChanges";
import { worksheetFunctionClass } from "../functions/worksheetFunction";
import type { WorksheetFunctionContext } from "../functions/worksheetFunction";

/** The engine and its scripting interface. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the engine in the container, with every described function that a script has associated. */
export function startEngine(
  container: HTMLElement,
  functions: readonly FunctionMetadata[],
  context: WorksheetFunctionContext,
  darkMode: boolean,
): Engine {
  markDirtyOnce();
  restWhileNothingChanges(container);
  blinkWhereSeen();
  leaveMenusForPage();
  const univer = new Univer({
    darkMode,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: engineTexts,
    },
    logLevel: LogLevel.WARN,
  });
  const known = functions.filter((metadata) => context.host.associations.has(metadata.id.toUpperCase()));
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: "simple",
    // The page's own bar has them.
    menu: { [UndoCommand.id]: { hidden: true }, [RedoCommand.id]: { hidden: true } },
    footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: false },
    formula: {
      function: known.map((metadata) => {
        const body = context.host.associations.get(metadata.id.toUpperCase());
        return [worksheetFunctionClass(metadata, body ?? (() => null), context), metadata.name];
      }),
      description: functionDescriptions(known),
      // Messages of failing cells are not stored with the workbook, so everything is calculated once on opening.
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  const presets = [
    core,
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    // Its search box would take the focus from the cell, and with it half of what is being typed.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  // What a table's own menu sorts with; none of the presets brings it.
  for (const entry of [...presets.flatMap(({ plugins }) => plugins), UniverSheetsSortPlugin]) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor, unknown];
    univer.registerPlugin(plugin, config as ConstructorParameters<PluginCtor>[0]);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
