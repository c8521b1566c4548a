import type { Dispatch, ReactNode } from "react";
import type { ActionReport } from "../../actions";
import type { Draft } from "../../scenarios";
import type { WorkbookPort } from "../../workbook";
import { InvoicePanel } from "../invoice/InvoicePanel";
import type { WizardEvent } from "../wizard/WizardEvent";
import { InventoryOfPane } from "./InventoryOfPane";

export interface ListPanelsProps {
  readonly panel: "inventory" | "invoice";
  readonly workbook: WorkbookPort;
  readonly draft: Draft;
  readonly isWorking: boolean;
  /** Shows what came of an action. */
  readonly work: (action: Promise<ActionReport | undefined>) => Promise<void>;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
}

/** The panels of what others sent: lists to be counted, and an invoice to be checked. One part, fetched once. */
export function ListPanels({ panel, draft, dispatch, ...props }: ListPanelsProps): ReactNode {
  return panel === "inventory" ? (
    <InventoryOfPane {...props} dispatch={dispatch} />
  ) : (
    <InvoicePanel {...props} draft={draft} />
  );
}
