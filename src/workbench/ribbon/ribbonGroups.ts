import {
  copyValuesOnly,
  insertKeptComparison,
  keptDraft,
  linkedPane,
  refreshComparison,
  repair,
} from "../../actions";
import type { ActionReport, PanelName } from "../../actions";
import type { Draft } from "../../scenarios";
import type { WorkbookPort } from "../../workbook";
import type { RibbonGroup } from "./RibbonButton";

/** What the buttons need of the page. */
export interface RibbonPage {
  readonly workbook: WorkbookPort;
  /** Brings a panel of the pane into sight. */
  showPanel(panel: PanelName): void;
  download(): Promise<void>;
  /** Opens a page of the add-in beside this one. */
  openHelp(): void;
}

/** The buttons of Excel's ribbon, and those that Excel's own ribbon makes unnecessary there. */
export function ribbonGroups(page: RibbonPage): readonly RibbonGroup[] {
  const { workbook } = page;
  const show = (panel: PanelName) => (): Promise<undefined> => {
    page.showPanel(panel);
    return Promise.resolve(undefined);
  };
  return [
    {
      label: "Compare quotes",
      buttons: [
        {
          id: "wizard",
          label: "Wizard",
          hint: "Compare quotes step by step.",
          icon: "wizard",
          press: show("wizard"),
        },
        {
          id: "insert-sheets",
          label: "Insert scenario sheets",
          hint: "Add the sheets of the comparison to the workbook.",
          icon: "insert",
          press: () => linkedPane()?.insert() ?? insertKeptComparison(workbook),
        },
        {
          id: "refresh",
          label: "Refresh",
          hint: "Draw charts and highlights anew, as large as the tables have become.",
          icon: "refresh",
          press: () => withDraft(workbook, (draft) => refreshComparison(workbook, draft)),
        },
      ],
    },
    {
      label: "Understand",
      buttons: [
        {
          id: "explain",
          label: "Explain cell",
          hint: "Show how the price in the selected cell comes about.",
          icon: "explain",
          press: show("explain"),
        },
        {
          id: "samples",
          label: "Samples",
          hint: "Open a worked example.",
          icon: "samples",
          press: show("samples"),
        },
        {
          id: "help",
          label: "Help",
          hint: "Open the help pages of the functions.",
          icon: "help",
          press: () => {
            page.openHelp();
            return Promise.resolve(undefined);
          },
        },
      ],
    },
    {
      label: "Workbook",
      buttons: [
        {
          id: "repair",
          label: "Repair",
          hint: "Calculate every formula of the workbook anew.",
          icon: "repair",
          press: () => repair(workbook),
        },
        {
          id: "copy-values",
          label: "Copy values",
          hint: "Add a copy of the comparison that holds values and no formulas.",
          icon: "copy",
          press: () =>
            withDraft(workbook, ({ inserted }) =>
              inserted ? copyValuesOnly(workbook, inserted) : Promise.resolve(NOTHING_INSERTED),
            ),
        },
        {
          id: "download",
          label: "Download .xlsx",
          hint: "Save the workbook as a file that Excel opens.",
          icon: "download",
          press: async () => {
            await page.download();
            return undefined;
          },
        },
      ],
    },
  ];
}

async function withDraft(
  workbook: WorkbookPort,
  act: (draft: Draft) => Promise<ActionReport>,
): Promise<ActionReport> {
  const { kept, report } = await keptDraft(workbook);
  if (report) return report;
  return kept?.state === "read" ? act(kept.draft) : NOTHING_INSERTED;
}

const NOTHING_INSERTED: ActionReport = {
  done: false,
  message: "There are no scenario sheets in this workbook yet.",
  remedy: "Enter quotes in the wizard, or try it with a sample; then insert.",
};
