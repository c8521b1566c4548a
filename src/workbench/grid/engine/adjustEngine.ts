import type { Injector } from "@univerjs/core";
import { showMessagesOnCells } from "../cells/showMessagesOnCells";
import { closeOpenBrackets } from "../formulas/closeOpenBrackets";
import { sequencesOfAnyLength } from "../formulas/sequencesOfAnyLength";
import { takeSignsInTableNames } from "../formulas/takeSignsInTableNames";
import type { GridRefusal } from "../GridRefusal";
import { renameTabs } from "../sheets/renameTabs";
import { keepTables } from "../tables/keepTables";
import { nameTableColumns } from "../tables/nameTableColumns";
import { watchTables } from "../tables/watchTables";
import { checkStandingSheetsOnly } from "../typing/checkStandingSheetsOnly";
import { enterFormulasInTextCells } from "../typing/enterFormulasInTextCells";
import { hideSpareListArrows } from "../typing/hideSpareListArrows";
import { keepSuggestionsFresh } from "../typing/keepSuggestionsFresh";
import { keepTypedOverFormulas } from "../typing/keepTypedOverFormulas";
import { keepWhatIsTyped } from "../typing/keepWhatIsTyped";
import { pasteNewestCopy } from "../typing/pasteNewestCopy";
import type { ErrorMessages } from "../functions/ErrorMessages";
import { keepToolbarStill } from "../toolbar/keepToolbarStill";

/** What the adjustments need of the grid. */
export interface Adjusted {
  readonly container: HTMLElement;
  readonly messages: ErrorMessages;
  sheetInSight(): string;
  refuse(refusal: GridRefusal): void;
  tablesChanged(): void;
}

/** Everything in which the grid behaves otherwise than the engine that it is made of, each explained in its own file. */
export function adjustEngine(injector: Injector, grid: Adjusted): void {
  closeOpenBrackets(injector);
  takeSignsInTableNames(injector);
  sequencesOfAnyLength(injector);
  keepToolbarStill(injector);
  keepSuggestionsFresh(injector);
  keepTypedOverFormulas(injector);
  keepWhatIsTyped(injector);
  pasteNewestCopy(injector);
  enterFormulasInTextCells(injector);
  checkStandingSheetsOnly(injector);
  hideSpareListArrows(injector);
  keepTables(injector, (refusal) => grid.refuse(refusal));
  nameTableColumns(injector);
  watchTables(injector, () => grid.tablesChanged());
  showMessagesOnCells(injector, grid.messages);
  renameTabs(injector, grid.container, () => grid.sheetInSight());
}
