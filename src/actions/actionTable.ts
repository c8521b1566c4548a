import { ACTION_LABELS, type ActionName, type Draft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { refusal, type ActionReport } from "./ActionReport";
import { linkedPane, type PaneRequest } from "./paneLink";
import { keptDraft } from "./sync/keptDraft";

/** What the page that an action is asked for on can do for it. */
export interface ActionPage {
  readonly workbook: WorkbookPort;
  /** Brings the pane into sight. */
  readonly showPane: (request: PaneRequest) => Promise<void> | void;
  /** Opens the help pages beside this one. */
  readonly openHelp: () => Promise<void> | void;
  /** Saves the workbook as a file, where the host has no button for that. */
  readonly download?: () => Promise<void>;
}

/** Where a button stands among others. */
export type ActionGroup = "Compare quotes" | "Understand" | "Workbook";

export type Action = NamedAction &
  (
    | { readonly needs: "nothing"; readonly run: (page: ActionPage) => Promise<ActionReport | undefined> }
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
  /** What it does, in a sentence. */
  readonly hint: string;
  readonly group: ActionGroup;
  /** By which the ribbon of Excel names what its button does; none where it has no such button. */
  readonly command?: string;
}

/** What changes sheets is a chunk of its own, fetched when somebody asks for it. */
export const sheetActions = () => import("./sheetActions");

const speaksForItself = async (done: Promise<void> | void): Promise<undefined> => {
  await done;
  return undefined;
};

/** Every action that has a button, in the order of the buttons. */
export const ACTIONS: readonly Action[] = [
  {
    name: "wizard",
    label: ACTION_LABELS.wizard,
    hint: "Opens the pane, where you enter an environment and quotes, see at once what they cost over the years, and get a recommendation with its reasons.",
    group: "Compare quotes",
    needs: "nothing",
    run: ({ showPane }) => speaksForItself(showPane({ panel: "wizard" })),
  },
  {
    name: "insert",
    label: ACTION_LABELS.insert,
    hint: "Adds sheets that compare the quotes of the wizard for every scenario and recalculate as you change them. Nothing in the workbook is overwritten.",
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
    hint: "Brings the sheet with the comparison to the front.",
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
    hint: "Redraws charts and highlights to fit the tables, and recalculates.",
    group: "Compare quotes",
    needs: "sheets",
    run: async ({ workbook }, draft) => (await sheetActions()).refreshComparison(workbook, draft),
  },
  {
    name: "explain",
    label: ACTION_LABELS.explain,
    hint: "Shows for the selected cell what its pricing functions were given, the invoice lines behind the amount, or what is wrong and how to fix it.",
    group: "Understand",
    command: "explainCell",
    needs: "nothing",
    run: ({ showPane }) => speaksForItself(showPane({ panel: "explain" })),
  },
  {
    name: "samples",
    label: ACTION_LABELS.samples,
    hint: "Shows worked examples of different companies, each with prices and an answer, that open as sheets in one step.",
    group: "Understand",
    command: "showSamples",
    needs: "nothing",
    run: ({ showPane }) => speaksForItself(showPane({ panel: "samples" })),
  },
  {
    name: "help",
    label: ACTION_LABELS.help,
    hint: "Opens the help pages of all pricing functions in the browser.",
    group: "Understand",
    command: "openHelp",
    needs: "nothing",
    run: ({ openHelp }) => speaksForItself(openHelp()),
  },
  {
    name: "repair",
    label: ACTION_LABELS.repair,
    hint: "Recalculates every formula in the workbook.",
    group: "Workbook",
    needs: "nothing",
    run: async ({ workbook }) => (await sheetActions()).repair(workbook),
  },
  {
    name: "copyValues",
    label: ACTION_LABELS.copyValues,
    hint: "Adds a copy of the comparison that holds values and no formulas, for people without the add-in.",
    group: "Workbook",
    needs: "sheets",
    run: async ({ workbook }, { inserted }) => (await sheetActions()).copyValuesOnly(workbook, inserted),
  },
  {
    name: "download",
    label: ACTION_LABELS.download,
    hint: "Saves the workbook as an .xlsx file. Its functions need the add-in, and charts are not in it.",
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
  if (draft?.inserted === undefined) return NOTHING_INSERTED;
  return action.run(page, { ...draft, inserted: draft.inserted });
}

/** The draft of the pane once the workbook holds it, or else the one that the workbook keeps. */
async function newestDraft(
  workbook: WorkbookPort,
): Promise<{ readonly draft?: Draft | undefined; readonly report?: ActionReport }> {
  const pane = linkedPane();
  if (pane) return { draft: await pane.draft() };
  const { kept, report } = await keptDraft(workbook);
  if (report) return { report };
  return { draft: kept?.state === "read" ? kept.draft : undefined };
}

const NOTHING_INSERTED: ActionReport = {
  done: false,
  message: "There are no scenario sheets in this workbook yet.",
  remedy: "Enter quotes in the wizard, or try it with a sample; then insert.",
};
