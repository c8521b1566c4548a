import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { RenameSheetOperation } from "@univerjs/preset-sheets-core";

/**
 * A double click on the tab of a sheet renames it. The engine does so only for the sheet in sight: on any other the
 * first click redraws the tabs, and the second one counts as a first.
 */
export function renameTabs(injector: Injector, container: HTMLElement, sheetInSight: () => string): void {
  let wasOpen = false;
  // The first of the two presses, before the engine opens the name at the second.
  container.addEventListener("mousedown", ({ target, detail }) => {
    if (detail === 1) wasOpen = target instanceof HTMLElement && target.isContentEditable;
  });
  container.addEventListener("dblclick", ({ target }) => {
    const tab = target instanceof Element ? target.closest('[data-u-comp="slide-tab-item"]') : null;
    const subUnitId = tab?.getAttribute("data-id");
    // In a name that is being written already, a double click selects a word.
    if (!tab || subUnitId !== sheetInSight() || wasOpen) return;
    const name = () => tab.querySelector<HTMLElement>('[contenteditable="true"]');
    const inEngine = name()
      ? Promise.resolve()
      : injector.get(ICommandService).executeCommand(RenameSheetOperation.id, { subUnitId });
    void inEngine.then(() => {
      const given = name();
      if (given) selectAtOnce(given);
    });
  });
}

/**
 * The engine selects the name a moment later: on a busy machine the first letters of the new one went to nobody, or
 * were typed over by the next.
 */
function selectAtOnce(name: HTMLElement): void {
  const before = name.textContent;
  name.focus();
  document.getSelection()?.selectAllChildren(name);
  // Asked for after the engine's own selecting, so it comes after it.
  setTimeout(() => {
    if (name.isContentEditable && name.textContent !== before) document.getSelection()?.collapseToEnd();
  });
}
