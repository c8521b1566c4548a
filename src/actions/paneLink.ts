import type { Draft } from "../scenarios";
import type { ActionReport } from "./ActionReport";

/** The panels of the pane in the order of its tabs, by the names under which buttons ask for them. */
export const PANELS = ["wizard", "check", "lists", "explain", "functions", "samples"] as const;
export type PanelName = (typeof PANELS)[number];

/** What a button outside the pane wants the pane to show. */
export interface PaneRequest {
  readonly panel: PanelName;
  /** What came of the button, where there is something to say. */
  readonly report?: ActionReport;
}

/** How the pane of a page is reached from buttons outside it, which are a bundle of their own. */
export interface PaneLink {
  readonly show: (request: PaneRequest) => void;
  /** Inserts the pane's own draft, which may be newer than the one that the workbook keeps, and notes it there. */
  readonly insert: () => Promise<ActionReport>;
  /** The pane's own draft, once the workbook holds what was typed a moment ago. */
  readonly draft: () => Promise<Draft>;
}

interface Link {
  pane?: PaneLink;
  waiting?: PaneRequest;
}

/** Bundles share no modules, so that what joins them is kept on the page. */
function link(): Link {
  const page = globalThis as { mspPricingPane?: Link };
  return (page.mspPricingPane ??= {});
}

/** Joins the pane to its page, and hands it what was asked of it before it was there; answers how to part. */
export function linkPane(pane: PaneLink): () => void {
  const page = link();
  const { waiting } = page;
  page.pane = pane;
  delete page.waiting;
  if (waiting) pane.show(waiting);
  return () => {
    if (page.pane === pane) delete page.pane;
  };
}

/** The pane of this page, if it is there yet. */
export function linkedPane(): PaneLink | undefined {
  return link().pane;
}

/** Asks the pane to show something; a pane that is not there yet will, the latest wish counting. */
export function askPane(request: PaneRequest): void {
  const page = link();
  if (page.pane) page.pane.show(request);
  else page.waiting = request;
}
