import type { Injector } from "@univerjs/core";
import { extendTables } from "./extendTables";
import { fillInsertedRows } from "./fillInsertedRows";
import { keepOneRow } from "./keepOneRow";
import { refreshTableReferences } from "./refreshTableReferences";
import { renameColumns } from "./renameColumns";
import { rewriteTypedReferences } from "./rewriteTypedReferences";
import { shrinkTables } from "./shrinkTables";

/**
 * Makes the engine's tables behave as Excel's do, where on their own they do not: references as typed in Excel,
 * growth by what is typed or pasted below, calculated columns, and formulas that follow the table's rows.
 */
export function keepTables(injector: Injector): void {
  refreshTableReferences(injector);
  rewriteTypedReferences(injector);
  extendTables(injector);
  fillInsertedRows(injector);
  keepOneRow(injector);
  shrinkTables(injector);
  renameColumns(injector);
}
