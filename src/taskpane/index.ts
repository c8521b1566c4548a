export { mountTaskPane, type TaskPaneOptions } from "./mountTaskPane";
export type { DarkMode } from "./theme/DarkMode";
export type { WorksheetFunctions } from "./functions/liveResult";
