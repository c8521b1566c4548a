import { askPane, type PaneRequest } from "../actions";

/** Excel stops answering when it is asked again before the pane is there (office-js #3224). */
let opening: Promise<void> | undefined;
/** Whether the pane was asked for something, so that its appearing is not the Wizard button's doing. */
let isAsked = false;

/**
 * Shows the pane with what was asked for. Excel ignores this in add-ins that come from its store (since February
 * 2026): there the pane shows it as soon as the Wizard button, which Excel itself carries out, has opened it.
 */
export async function showPane(request: PaneRequest): Promise<void> {
  askPane(request);
  isAsked = true;
  opening ??= Office.addin.showAsTaskpane().finally(() => {
    opening = undefined;
  });
  await opening;
}

/** Shows the wizard whenever the pane appears without having been asked for something else. */
export async function showWizardFirst(): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane && !isAsked) askPane({ panel: "wizard" });
    isAsked = false;
  });
}
