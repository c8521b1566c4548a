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
import { shiftTableRows } from "./shiftTableRows";
import { shrinkTables } from "./shrinkTables";

/**
 * Makes the engine's tables behave as Excel's do, where on their own they do not: references as typed in Excel,
 * growth by what is typed or pasted below, calculated columns, and formulas that follow the table's rows. What would
 * tear a table apart is refused.
 */
export function keepTables(injector: Injector, refuse: (refusal: GridRefusal) => void): void {
  refreshTableReferences(injector);
  rewriteTypedReferences(injector);
  extendTables(injector);
  fillInsertedRows(injector);
  keepOneRow(injector);
  keepTablesWhole(injector, refuse);
  moveTables(injector);
  shiftTableRows(injector);
  shrinkTables(injector);
  renameColumns(injector);
}
