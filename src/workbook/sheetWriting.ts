/** What changes sheets: fetched when something is first written, since opening the pane only reads. */
export { addSheets } from "./addSheets";
export { copyValues } from "./copyValues";
export { redraw } from "./redraw";
export { writeTables } from "./writeTables";
