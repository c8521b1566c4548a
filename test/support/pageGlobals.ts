import type { Grid } from "../../src/workbench/grid/Grid";
import type { WorkbookPort } from "../../src/workbook";

/** What the workbench's page offers to those who drive it. */
declare global {
  var workbench: Grid;
  var workbook: WorkbookPort;
}
