import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { RenameSheetOperation } from "@univerjs/preset-sheets-core";

/**
 * A double click on the tab of a sheet renames it. The engine does so only for the sheet in sight: on any other the
 * first click redraws the tabs, and the second one counts as a first.
 */
export function renameTabs(injector: Injector, container: HTMLElement, sheetInSight: () => string): void {
  container.addEventListener("dblclick", ({ target }) => {
    const tab = target instanceof Element ? target.closest('[data-u-comp="slide-tab-item"]') : null;
    const subUnitId = tab?.getAttribute("data-id");
    if (!tab || subUnitId !== sheetInSight() || tab.querySelector('[contenteditable="true"]')) return;
    void injector.get(ICommandService).executeCommand(RenameSheetOperation.id, { subUnitId });
  });
}
