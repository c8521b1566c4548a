import { useEffect, useRef, useSyncExternalStore, type Dispatch, type ReactNode } from "react";
import {
  askPane,
  followInventoryMap,
  insertInventory,
  sayInInventoryMap,
  type ActionReport,
} from "../../actions";
import type { WorkbookPort } from "../../workbook";
import type { WizardEvent } from "../wizard/WizardEvent";
import { InventoryPanel } from "./InventoryPanel";
import { inventoryOfPage, type InventoryStore } from "./InventoryStore";

export interface InventoryOfPaneProps {
  readonly workbook: WorkbookPort;
  readonly isWorking: boolean;
  /** Shows what came of an action. */
  readonly work: (action: Promise<ActionReport | undefined>) => Promise<void>;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
  /** By default that of the page. */
  readonly store?: InventoryStore;
}

/** Keeps the store up with the workbook's map; answers how to have it read once more. */
function useWorkbookMap(workbook: WorkbookPort, store: InventoryStore): () => void {
  const { parts } = useSyncExternalStore(store.subscribe, store.current);
  const look = useRef<() => void>(() => undefined);
  useEffect(() => {
    const map = followInventoryMap(workbook, (rows) => void store.takeMap(rows));
    look.current = map.look;
    return map.stop;
  }, [workbook, store]);
  useEffect(() => look.current(), [parts]);
  return () => look.current();
}

/** The panel of lists with what it does to the workbook and the wizard. */
export function InventoryOfPane({
  workbook,
  isWorking,
  work,
  dispatch,
  onReadCells,
  store = inventoryOfPage(),
}: InventoryOfPaneProps): ReactNode {
  const look = useWorkbookMap(workbook, store);
  return (
    <InventoryPanel
      store={store}
      isWorking={isWorking}
      onReadCells={onReadCells}
      onInsert={(plan) =>
        void work(
          plan().then((made) =>
            typeof made === "string"
              ? { done: false, message: "No sheet was added.", remedy: made }
              : insertInventory(workbook, made).finally(look),
          ),
        )
      }
      onSaid={(meant) => void work(sayInInventoryMap(workbook, meant))}
      onEnvironment={({ source, counts, unclear }) => {
        // The step first: what is said of the counts, each by its class, is said in the step that is gone to.
        dispatch({ type: "step chosen", step: "environment" });
        const leftOut =
          unclear === undefined
            ? []
            : [`${unclear.toLocaleString()} unclear, which the panel Inventory names.`];
        dispatch({ type: "cells taken", taken: { address: source, counts, leftOut } });
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
