import type { Dispatch, ReactNode } from "react";
import { askPane, insertInventory, type ActionReport } from "../../actions";
import type { WorkbookPort } from "../../workbook";
import type { WizardEvent } from "../wizard/WizardEvent";
import { InventoryPanel } from "./InventoryPanel";

export interface InventoryOfPaneProps {
  readonly workbook: WorkbookPort;
  readonly isWorking: boolean;
  /** Shows what came of an action. */
  readonly work: (action: Promise<ActionReport | undefined>) => Promise<void>;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
}

/** The panel of lists with what it does to the workbook and the wizard. */
export function InventoryOfPane({
  workbook,
  isWorking,
  work,
  dispatch,
  onReadCells,
}: InventoryOfPaneProps): ReactNode {
  return (
    <InventoryPanel
      isWorking={isWorking}
      onReadCells={onReadCells}
      onInsert={(plan) =>
        void work(
          plan().then((made) =>
            typeof made === "string"
              ? { done: false, message: "No sheet was added.", remedy: made }
              : insertInventory(workbook, made),
          ),
        )
      }
      onEnvironment={({ source, counts }) => {
        dispatch({ type: "cells taken", taken: { address: source, counts, leftOut: [] } });
        dispatch({ type: "step chosen", step: "environment" });
        askPane({ panel: "wizard" });
      }}
      onScenarios={(records) => {
        dispatch({ type: "table pasted", kind: "scenarios", records, owner: undefined });
        dispatch({ type: "step chosen", step: "future" });
        askPane({ panel: "wizard" });
      }}
    />
  );
}
