import { useEffect, useState, type Dispatch } from "react";
import { DraftSync } from "../../../actions";
import type { Draft } from "../../../scenarios";
import type { WorkbookPort } from "../../../workbook";
import { firstForeignAmount } from "../foreignAmounts";
import type { WizardEvent } from "../WizardEvent";

/** An amount in another currency waits in the wizard until it is fixed. */
const isHeldBack = (draft: Draft): boolean => firstForeignAmount(draft) !== undefined;

/** Keeps the wizard's draft and the workbook together while the pane is there. */
export function useDraftSync(
  workbook: WorkbookPort,
  draft: Draft,
  dispatch: Dispatch<WizardEvent>,
): DraftSync | undefined {
  const [sync, setSync] = useState<DraftSync>();
  // A pane that is only opened leaves the workbook as it is.
  const [untouched] = useState(draft);
  useEffect(() => {
    const fresh = new DraftSync(workbook, untouched, dispatch, { isHeldBack });
    setSync(fresh);
    void fresh.start();
    const leave = () => {
      fresh.flushBeforeLeaving();
      void fresh.flush();
    };
    const turn = () => (document.visibilityState === "hidden" ? leave() : fresh.look());
    // Before the listeners of a page that saves itself when it goes.
    window.addEventListener("pagehide", leave, { capture: true });
    document.addEventListener("visibilitychange", turn, { capture: true });
    const look = () => fresh.look();
    window.addEventListener("focus", look);
    return () => {
      window.removeEventListener("pagehide", leave, { capture: true });
      document.removeEventListener("visibilitychange", turn, { capture: true });
      window.removeEventListener("focus", look);
      fresh.stop();
    };
  }, [workbook, untouched, dispatch]);
  useEffect(() => sync?.changed(draft), [sync, draft]);
  return sync;
}
