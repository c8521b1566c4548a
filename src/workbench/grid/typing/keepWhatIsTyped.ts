import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

/**
 * Where a result arrives for the cell that is being edited, the engine puts what the cell holds back into its editor:
 * what was typed over a formula that is still being calculated would be gone, or stand before the old formula.
 */
export function keepWhatIsTyped(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}
