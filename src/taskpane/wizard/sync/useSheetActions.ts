import { useMemo, useRef, type Dispatch } from "react";
import {
  askPane,
  performLater,
  refusal,
  sheetActions,
  type ActionPage,
  type ActionReport,
  type DecisionDetails,
  type DraftSync,
  type InsertedComparison,
} from "../../../actions";
import type { Difference, Draft, StudyAsked, StudySheet } from "../../../scenarios";
import type { WorkbookOutcome, WorkbookPort } from "../../../workbook";
import { numberLocale } from "../../numbers/NumberLocale";
import { firstForeignAmount, foreignAmountWords } from "../foreignAmounts";
import type { WizardEvent } from "../WizardEvent";

/** What can be done about the sheets of the comparison, from Compare and Decide alike. */
export interface SheetActions {
  readonly isWorking: boolean;
  readonly onInsert: () => void;
  /** Adds a sheet that asks what would change the answer, with the comparison where it is not there yet. */
  readonly onInsertStudy: (sheet: StudySheet, asked: StudyAsked) => void;
  /** Shows the sheet with the comparison. */
  readonly onShow: () => void;
  /** Draws charts and highlights for what the tables have become. */
  readonly onRefresh: () => void;
  readonly onCopyValues: () => void;
  /** Adds the sheets that providers fill in. */
  readonly onRequest: () => void;
  /** Saves them as a workbook; undefined where the host cannot. */
  readonly onDownloadRequest: (() => void) | undefined;
  /** Adds the page for who decides as a sheet. */
  readonly onDecision: (details: DecisionDetails) => void;
  /** The selected cells; undefined where they cannot be read, which is said. */
  readonly onReadCells: () => Promise<readonly (readonly unknown[])[] | undefined>;
  /** Settles differences, all of them by default, in favor of one side. */
  readonly onSettle: (side: "sheet" | "wizard", which?: readonly Difference[]) => void;
}

export interface SheetActionInputs {
  readonly workbook: WorkbookPort;
  readonly draft: Draft;
  readonly dispatch: Dispatch<WizardEvent>;
  readonly sync: DraftSync | undefined;
  readonly isWorking: boolean;
  /** Shows what came of an action; nothing where it speaks for itself. */
  readonly work: (action: Promise<ActionReport | undefined>) => Promise<void>;
}

/** What the wizard asks of the workbook when a button is pressed. */
export function useSheetActions(inputs: SheetActionInputs): SheetActions & {
  readonly onTakeCells: () => void;
  /** Inserts the sheets once, for a button outside the pane; answers what came of it. */
  readonly insertOnce: () => Promise<ActionReport>;
} {
  const { workbook, draft, dispatch, sync, isWorking, work } = inputs;
  const underWay = useRef<Promise<ActionReport>>(undefined);
  return useMemo(() => {
    // Help has its button outside of the wizard.
    const page: ActionPage = { workbook, showPane: askPane, openHelp: () => undefined };
    const start = (action: () => Promise<ActionReport | undefined>) => () => {
      if (!isWorking) void work(action());
    };
    const insert = async (
      add: (actions: Awaited<ReturnType<typeof sheetActions>>, current: Draft) => Promise<InsertedComparison>,
    ) => {
      // What was noted a moment ago may not have been drawn yet, and with it this action made.
      await sync?.flush();
      const current = sync?.current ?? draft;
      const foreign = firstForeignAmount(current);
      if (foreign !== undefined) {
        const { quote, header, text } = foreign;
        return {
          done: false,
          message: `Nothing was inserted: ${header} of “${quote}” is in another currency.`,
          remedy: foreignAmountWords(text, current.currency),
        };
      }
      const { report, inserted } = await add(await sheetActions(), current);
      if (inserted) {
        // Buttons outside the pane read what the workbook keeps: it learns of the sheets at once.
        sync?.inserted(current, inserted);
        await sync?.flush();
      }
      return report;
    };
    // Whoever asks for the sheets while they are on their way gets these.
    const insertion = () =>
      (underWay.current ??= insert((actions, current) =>
        actions.insertComparisonOnce(workbook, current),
      ).finally(() => {
        underWay.current = undefined;
      }));
    return {
      isWorking,
      onInsert: start(insertion),
      onInsertStudy: (sheet, asked) =>
        start(() =>
          insert((actions, current) => actions.insertStudySheet(workbook, current, sheet, asked)),
        )(),
      insertOnce: () => {
        if (underWay.current) return underWay.current;
        const inserted = insertion();
        // That it went well the button says, or the sheets themselves.
        void work(inserted.then((report) => (report.done ? undefined : report)));
        return inserted;
      },
      onShow: start(() => performLater("show", page)),
      onRefresh: start(() => performLater("refresh", page)),
      onCopyValues: start(() => performLater("copyValues", page)),
      onRequest: start(() => performLater("request", page)),
      onDownloadRequest:
        workbook.download &&
        start(async () => (await sheetActions()).downloadRequest(workbook, sync?.current ?? draft)),
      onDecision: (decision) => start(() => performLater("decision", { ...page, decision }))(),
      onSettle: (side, which) => void sync?.settle(side, which),
      onReadCells: async () => {
        const selected = await workbook.readSelection();
        if (selected.ok) return selected.value.values;
        void work(Promise.resolve(refusal(selected.problem)));
        return undefined;
      },
      onTakeCells: start(async () => {
        const selected = await workbook.readSelection();
        if (!selected.ok) return problemIn(selected);
        const { countsInCells } = await import("../environment/countsInCells");
        const headers = Object.keys(draft.environment.counts);
        dispatch({
          type: "cells taken",
          taken: countsInCells(selected.value, headers, numberLocale()),
        });
        return undefined;
      }),
    };
  }, [workbook, draft, dispatch, sync, isWorking, work]);
}

const problemIn = (outcome: WorkbookOutcome<unknown>): ActionReport | undefined =>
  outcome.ok ? undefined : refusal(outcome.problem);
