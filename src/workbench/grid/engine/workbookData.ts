import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookSnapshot } from "../Grid";

/** The engine's workbook for a snapshot, or an empty one, under an id of its own. */
export function workbookData(snapshot?: WorkbookSnapshot): Partial<IWorkbookData> {
  const id = `workbook-${crypto.randomUUID()}`;
  if (snapshot) return { ...(snapshot["workbook"] as Partial<IWorkbookData>), id };
  const sheetId = `sheet-${crypto.randomUUID()}`;
  return {
    id,
    name: "Workbook",
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: "Sheet1", rowCount: 1000, columnCount: 26 } },
  };
}
