import type { Injector } from "@univerjs/core";
import type { GridRefusal } from "../GridRefusal";
import { extendTables } from "./extendTables";
import { fillInsertedRows } from "./fillInsertedRows";
import { keepOneRow } from "./keepOneRow";
import { keepTablesWhole } from "./keepTablesWhole";
import { moveTables } from "./moveTables";
import { refreshTableReferences } from "./refreshTableReferences";
import { renameColumns } from "./renameColumns";
import { rewriteTypedReferences } from "./rewriteTypedReferences";
import { shiftTableColumns } from "./shiftTableColumns";
import { shiftTableRows } from "./shiftTableRows";
import { shrinkTables } from "./shrinkTables";
import { TableShifts } from "./TableShifts";

/**
 * Makes the engine's tables behave as Excel's do, where on their own they do not: references as typed in Excel,
 * growth by what is typed or pasted below, calculated columns, and formulas that follow the table's rows. What would
 * tear a table apart is refused.
 */
export function keepTables(injector: Injector, refuse: (refusal: GridRefusal) => void): void {
  const shifts = new TableShifts();
  refreshTableReferences(injector);
  rewriteTypedReferences(injector);
  extendTables(injector);
  fillInsertedRows(injector);
  keepOneRow(injector);
  keepTablesWhole(injector, shifts, refuse);
  moveTables(injector, shifts);
  shiftTableColumns(injector, shifts);
  shiftTableRows(injector, shifts);
  shrinkTables(injector);
  renameColumns(injector);
}
