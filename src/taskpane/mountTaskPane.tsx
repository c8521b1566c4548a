import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { askPane, type PanelName } from "../actions";
import type { WorkbookPort } from "../workbook";
import type { WorksheetFunctions } from "./functions/liveResult";
import { functionMetadataAddress } from "./functions/functionMetadataAddress";
import { PricingPane } from "./PricingPane";
import { systemDarkMode, type DarkMode } from "./theme/DarkMode";

export interface TaskPaneOptions {
  /** The worksheet functions by id; by default those that functions.js keeps on the page. */
  readonly functions?: WorksheetFunctions;
  /** Address of functions.json; by default beside functions.js. */
  readonly functionsJson?: string;
  /** Whether the surroundings are dark; by default what the browser prefers. */
  readonly darkMode?: DarkMode;
}

/** Takes the pane away when called. */
export interface TaskPaneHandle {
  (): void;
  /** Goes to a panel of the pane, as a button outside it would. */
  readonly show: (panel: PanelName) => void;
}

/** Shows the task pane in the container, at work on the workbook; answers how to choose its panel and take it away. */
export function mountTaskPane(
  container: HTMLElement,
  workbook: WorkbookPort,
  options: TaskPaneOptions = {},
): TaskPaneHandle {
  const root = createRoot(container);
  root.render(
    <StrictMode>
      <PricingPane
        workbook={workbook}
        functions={options.functions ?? pageFunctions()}
        functionsJson={options.functionsJson ?? functionMetadataAddress(container.ownerDocument)}
        darkMode={options.darkMode ?? systemDarkMode()}
      />
    </StrictMode>,
  );
  return Object.assign(() => root.unmount(), { show: (panel: PanelName) => askPane({ panel }) });
}

function pageFunctions(): WorksheetFunctions {
  const page = globalThis as { readonly mspPricingFunctions?: unknown };
  return (page.mspPricingFunctions ?? {}) as WorksheetFunctions;
}
