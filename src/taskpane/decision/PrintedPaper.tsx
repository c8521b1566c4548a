import { useEffect, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { DecisionPaper, type DecisionPaperProps } from "./DecisionPaper";
import { addPaperSheet, scaleToOnePage } from "./paperSheet";

export interface PrintedPaperProps extends Omit<DecisionPaperProps, "onFigure"> {
  /** Called when the browser's own dialog is closed; false where there is none. */
  readonly onDone: (isPrinted: boolean) => void;
}

/** The page on paper: asks the browser to print it in the place of everything else, then goes. */
export function PrintedPaper({ onDone, ...paper }: PrintedPaperProps): ReactNode {
  const [sheet] = useState(addPaperSheet);
  useEffect(() => {
    const { element, remove } = sheet;
    element.style.setProperty("zoom", String(scaleToOnePage(element)));
    const done = (): void => onDone(true);
    addEventListener("afterprint", done);
    if (typeof print === "function") print();
    else onDone(false);
    return () => {
      removeEventListener("afterprint", done);
      remove();
    };
    // Once: what changes while the dialog is open is not printed.
  }, []);
  return createPortal(<DecisionPaper {...paper} />, sheet.element);
}
