import { ACTION_LABELS, type ActionName, type Draft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, type ActionReport } from "./ActionReport";
import type { DecisionDetails } from "./insertDecision";
import { sheetActions } from "./loadSheetActions";
import { newestDraft } from "./newestDraft";
import { linkedPane, type PaneRequest } from "./paneLink";

/** What the page that an action is asked for on can do for it. */
export interface ActionPage {
  readonly workbook: WorkbookPort;
  /** Brings the pane into sight. */
  readonly showPane: (request: PaneRequest) => Promise<void> | void;
  /** Opens the help pages beside this one. */
  readonly openHelp: () => Promise<void> | void;
  /** What the decision page is made for and who made it, where the page asked; its usual choice where not. */
  readonly decision?: DecisionDetails;
  /** Saves the workbook as a file, where the host has no button for that. */
  readonly download?: () => Promise<void>;
}

/** Where a button stands among others. */
export type ActionGroup = "Compare quotes" | "Understand" | "Workbook";

export type Action = NamedAction &
  (
    | { readonly needs: "nothing"; readonly run: (page: ActionPage) => Promise<ActionReport | undefined> }
    /** The newest draft, with what was typed a moment ago; undefined where there is none. */
    | {
        readonly needs: "draft";
        readonly run: (page: ActionPage, draft: Draft | undefined) => Promise<ActionReport | undefined>;
      }
    /** The sheets of the newest draft, with what was typed a moment ago. */
    | {
        readonly needs: "sheets";
        readonly run: (page: ActionPage, draft: InsertedDraft) => Promise<ActionReport | undefined>;
      }
  );

/** A draft whose sheets are in the workbook. */
type InsertedDraft = Draft & Required<Pick<Draft, "inserted">>;

interface NamedAction {
  readonly name: ActionName;
  /** The same wherever the action stands. */
  readonly label: string;
  readonly group: ActionGroup;
  /** By which the ribbon of Excel names what its button does; none where it has no such button. */
  readonly command?: string;
}

const speaksForItself = async (done: Promise<void> | void): Promise<undefined> => {
  await done;
  return undefined;
};

/** Every action that has a button, in the order of the buttons. */
export const ACTIONS: readonly Action[] = [
  {
    name: "wizard",
    label: ACTION_LABELS.wizard,
    group: "Compare quotes",
    needs: "nothing",
    run: ({ showPane }) => speaksForItself(showPane({ panel: "wizard" })),
  },
  {
    name: "insert",
    label: ACTION_LABELS.insert,
    group: "Compare quotes",
    command: "insertScenarioSheets",
    needs: "nothing",
    // The pane fetches its own newest draft, and notes in it where the sheets are.
    run: async ({ workbook }) =>
      linkedPane()?.insert() ?? (await sheetActions()).insertKeptComparison(workbook),
  },
  {
    name: "show",
    label: ACTION_LABELS.show,
    group: "Compare quotes",
    needs: "sheets",
    run: async ({ workbook }, { inserted }) => {
      const shown = await workbook.showSheet(inserted.sheets.Comparison ?? "");
      return shown.ok ? undefined : refusal(shown.problem);
    },
  },
  {
    name: "refresh",
    label: ACTION_LABELS.refresh,
    group: "Compare quotes",
    needs: "sheets",
    run: async ({ workbook }, draft) => (await sheetActions()).refreshComparison(workbook, draft),
  },
  {
    name: "request",
    label: ACTION_LABELS.request,
    group: "Compare quotes",
    needs: "draft",
    run: async ({ workbook }, draft) => (await sheetActions()).requestQuotes(workbook, draft),
  },
  {
    name: "decision",
    label: ACTION_LABELS.decision,
    group: "Compare quotes",
    needs: "draft",
    run: async ({ workbook, decision }, draft) =>
      (await sheetActions()).insertDecision(workbook, draft, decision),
  },
  {
    name: "explain",
    label: ACTION_LABELS.explain,
    group: "Understand",
    command: "explainCell",
    needs: "nothing",
    run: ({ showPane }) => speaksForItself(showPane({ panel: "explain" })),
  },
  {
    name: "samples",
    label: ACTION_LABELS.samples,
    group: "Understand",
    command: "showSamples",
    needs: "nothing",
    run: ({ showPane }) => speaksForItself(showPane({ panel: "samples" })),
  },
  {
    name: "help",
    label: ACTION_LABELS.help,
    group: "Understand",
    command: "openHelp",
    needs: "nothing",
    run: ({ openHelp }) => speaksForItself(openHelp()),
  },
  {
    name: "repair",
    label: ACTION_LABELS.repair,
    group: "Workbook",
    needs: "nothing",
    run: async ({ workbook }) => (await sheetActions()).repair(workbook),
  },
  {
    name: "copyValues",
    label: ACTION_LABELS.copyValues,
    group: "Workbook",
    needs: "sheets",
    run: async ({ workbook }, { inserted }) => (await sheetActions()).copyValuesOnly(workbook, inserted),
  },
  {
    name: "download",
    label: ACTION_LABELS.download,
    group: "Workbook",
    needs: "nothing",
    run: async ({ download }) => {
      await download?.();
      return {
        done: true,
        message: `Downloaded. Excel needs the add-in to recalculate the file's functions; its charts are not in it. For people without the add-in, choose ${ACTION_LABELS.copyValues} first.`,
      };
    },
  },
];

/** The action of a name. */
export function actionNamed(name: ActionName): Action {
  const found = ACTIONS.find((action) => action.name === name);
  if (!found) throw new Error(`There is no action “${name}”.`);
  return found;
}

/** Carries an action out, with what it needs; answers what is to be said. */
export async function performAction(name: ActionName, page: ActionPage): Promise<ActionReport | undefined> {
  const action = actionNamed(name);
  if (action.needs === "nothing") return action.run(page);
  const { draft, report } = await newestDraft(page.workbook);
  if (report) return report;
  if (action.needs === "draft") return action.run(page, draft);
  if (draft?.inserted === undefined) return NOTHING_INSERTED;
  return action.run(page, { ...draft, inserted: draft.inserted });
}

const NOTHING_INSERTED: ActionReport = {
  done: false,
  message: "There are no scenario sheets in this workbook yet.",
  remedy: "Enter quotes in the wizard, or try it with a sample; then insert.",
};
