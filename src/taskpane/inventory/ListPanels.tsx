import type { Dispatch, ReactNode } from "react";
import { refusal, type ActionReport } from "../../actions";
import type { Draft } from "../../scenarios";
import { LARGEST_SELECTION, type WorkbookPort } from "../../workbook";
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
}

/** The selected cells of a list; undefined where they cannot be read, or not all of them, which is said. */
async function readList({ workbook, work }: Pick<ListPanelsProps, "workbook" | "work">) {
  const selected = await workbook.readSelection(LARGEST_SELECTION);
  if (selected.ok && selected.value.isCut !== true) return selected.value.values;
  const most = LARGEST_SELECTION.toLocaleString("en-US");
  const tooLarge = {
    done: false,
    message: `More than ${most} cells are selected, which cannot be read at once.`,
    remedy: "Choose the file of the list instead, or count the range with =COUNTDEVICES or =COUNTUSERS.",
  };
  void work(Promise.resolve(selected.ok ? tooLarge : refusal(selected.problem)));
  return undefined;
}

/** The panels of what others sent: lists to be counted, and an invoice to be checked. One part, fetched once. */
export function ListPanels({ panel, draft, dispatch, ...rest }: ListPanelsProps): ReactNode {
  const props = { ...rest, onReadCells: () => readList(rest) };
  return panel === "inventory" ? (
    <InventoryOfPane {...props} dispatch={dispatch} />
  ) : (
    <InvoicePanel {...props} draft={draft} />
  );
}
