import { useEffect, useState, type Dispatch } from "react";
import type { Draft } from "../../../scenarios";
import type { WorkbookPort } from "../../../workbook";
import type { WizardEvent } from "../WizardEvent";
import { DraftKeeper } from "./DraftKeeper";

/** Keeps the wizard's draft and the workbook together while the pane is there. */
export function useDraftKeeper(
  workbook: WorkbookPort,
  draft: Draft,
  dispatch: Dispatch<WizardEvent>,
): DraftKeeper | undefined {
  const [keeper, setKeeper] = useState<DraftKeeper>();
  // A pane that is only opened leaves the workbook as it is.
  const [untouched] = useState(draft);
  useEffect(() => {
    const fresh = new DraftKeeper(workbook, untouched, dispatch);
    setKeeper(fresh);
    void fresh.start();
    const flush = () => void fresh.flush();
    const hidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", hidden);
      fresh.stop();
    };
  }, [workbook, untouched, dispatch]);
  useEffect(() => keeper?.changed(draft), [keeper, draft]);
  return keeper;
}
