import type { ActionReport, PanelName } from "../actions";
import type { FunctionMetadata } from "../actions";

export type FunctionList =
  | { readonly state: "not asked" }
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly functions: readonly FunctionMetadata[] }
  | { readonly state: "failed"; readonly problem: string };

export interface PaneState {
  readonly panel: PanelName;
  readonly search: string;
  readonly list: FunctionList;
  /** Whether the workbook is carrying something out: until then nothing else is asked of it. */
  readonly isWorking: boolean;
  readonly report: ActionReport | undefined;
}

export type PaneEvent =
  | { readonly type: "panel chosen"; readonly panel: PanelName }
  | { readonly type: "search changed"; readonly search: string }
  | { readonly type: "functions loading" }
  | { readonly type: "functions loaded"; readonly functions: readonly FunctionMetadata[] }
  | { readonly type: "functions failed"; readonly problem: string }
  | { readonly type: "work started" }
  | { readonly type: "work ended"; readonly report: ActionReport | undefined }
  | { readonly type: "report given"; readonly report: ActionReport }
  | { readonly type: "report dismissed" };

export const initialPaneState: PaneState = {
  panel: "wizard",
  search: "",
  list: { state: "not asked" },
  isWorking: false,
  report: undefined,
};

/** The pane's next state: pure, so that every path through the pane can be replayed in a test. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "panel chosen":
      return { ...state, panel: event.panel };
    case "search changed":
      return { ...state, search: event.search };
    case "functions loading":
      return { ...state, list: { state: "loading" } };
    case "functions loaded":
      return { ...state, list: { state: "loaded", functions: event.functions } };
    case "functions failed":
      return { ...state, list: { state: "failed", problem: event.problem } };
    case "work started":
      return { ...state, isWorking: true, report: undefined };
    case "work ended":
      return { ...state, isWorking: false, report: event.report };
    case "report given":
      return { ...state, report: event.report };
    case "report dismissed":
      return { ...state, report: undefined };
  }
}
