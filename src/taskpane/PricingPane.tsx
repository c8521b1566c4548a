import { FluentProvider } from "@fluentui/react-provider";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useCallback, useEffect, useReducer, useState, useSyncExternalStore, type ReactNode } from "react";
import {
  insertExample,
  linkPane,
  openSample,
  PANELS,
  repair,
  type ActionReport,
  type PanelName,
} from "../actions";
import { emptyDraft } from "../scenarios";
import type { WorkbookPort } from "../workbook";
import { FirstRunCard } from "./firstRun/FirstRunCard";
import { rememberWelcome, wasWelcomed } from "./firstRun/firstRunMemory";
import type { WorksheetFunctions } from "./functions/liveResult";
import { currencyOfLanguage } from "./numbers/currencyOfLanguage";
import { lazyComponent } from "./lazyComponent";
import { LazyPart } from "./LazyPart";
import { PanelTabs } from "./PanelTabs";
import { initialPaneState, reducePane } from "./paneState";
import { ReportBar } from "./ReportBar";
import type { DarkMode } from "./theme/DarkMode";
import { LOW_PANE_WITH_A_LINE, PANE_CONTAINER, TOO_LOW_FOR_A_LINE } from "./theme/lowPane";
import { darkPaneTheme, lightPaneTheme } from "./theme/paneThemes";
import { useDraftSync } from "./wizard/sync/useDraftSync";
import { useSheetActions } from "./wizard/sync/useSheetActions";
import { reduceWizard } from "./wizard/reduceWizard";
import { Wizard } from "./wizard/Wizard";
import { initialWizardState } from "./wizard/WizardState";

// What the first step does not need is fetched when it is gone to.
const FunctionsPanel = lazyComponent(async () => (await import("./functions/FunctionsPanel")).FunctionsPanel);
const ListPanels = lazyComponent(async () => (await import("./inventory/ListPanels")).ListPanels);
const SamplesPanel = lazyComponent(async () => (await import("./samples/SamplesPanel")).SamplesPanel);
const CheckPanel = lazyComponent(async () => (await import("./check/CheckPanel")).CheckPanel);
const ExplainPanel = lazyComponent(async () => (await import("./explain/ExplainPanel")).ExplainPanel);

export interface PricingPaneProps {
  readonly workbook: WorkbookPort;
  readonly functions: WorksheetFunctions;
  readonly functionsJson: string;
  readonly darkMode: DarkMode;
}

const TITLES: Readonly<Record<PanelName, string>> = {
  wizard: "Wizard",
  check: "Check",
  lists: "Lists",
  explain: "Explain",
  functions: "Functions",
  samples: "Samples",
};

const useStyles = makeStyles({
  pane: {
    ...PANE_CONTAINER,
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** For screen readers, which go from heading to heading; the tab above says it to everyone else. */
  unseen: { position: "absolute", clipPath: "inset(50%)", margin: 0 },
  panel: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  /** The wizard has its own bars above and below, at their highest so high, which must not hide what has the focus. */
  wizard: {
    padding: 0,
    scrollPaddingTop: "56px",
    scrollPaddingBottom: "128px",
    [LOW_PANE_WITH_A_LINE]: { scrollPaddingTop: tokens.spacingVerticalS, scrollPaddingBottom: "72px" },
    [TOO_LOW_FOR_A_LINE]: {
      scrollPaddingTop: tokens.spacingVerticalS,
      scrollPaddingBottom: tokens.spacingVerticalS,
    },
  },
});

/** The pane: its tabs, the panel that is chosen, and what came of the last action. */
export function PricingPane(props: PricingPaneProps): ReactNode {
  const { workbook, functions, functionsJson, darkMode } = props;
  const styles = useStyles();
  const [state, dispatch] = useReducer(reducePane, initialPaneState);
  const [wizard, wizardDispatch] = useReducer(reduceWizard, undefined, () =>
    initialWizardState(emptyDraft(currencyOfLanguage(navigator.language))),
  );
  const [isWelcome, setWelcome] = useState(() => !wasWelcomed());
  const isDark = useSyncExternalStore(darkMode.subscribe, darkMode.isDark);
  const sync = useDraftSync(workbook, wizard.draft, wizardDispatch);

  const loadFunctions = useCallback(async () => {
    dispatch({ type: "functions loading" });
    try {
      const { loadFunctionMetadata } = await import("./functions/loadFunctionMetadata");
      dispatch({ type: "functions loaded", functions: await loadFunctionMetadata(functionsJson) });
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown.message : String(thrown);
      dispatch({ type: "functions failed", problem });
    }
  }, [functionsJson]);
  const isListWanted = state.panel === "functions" && state.list.state === "not asked";
  useEffect(() => {
    if (isListWanted) void loadFunctions();
  }, [isListWanted, loadFunctions]);

  const work = useCallback(async (action: Promise<ActionReport | undefined>) => {
    dispatch({ type: "work started" });
    let report: ActionReport | undefined;
    try {
      report = await action;
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      report = { done: false, message: `That did not work: ${message}`, remedy: "Try again." };
    }
    dispatch({ type: "work ended", report });
  }, []);
  const sheets = useSheetActions({
    workbook,
    draft: wizard.draft,
    dispatch: wizardDispatch,
    sync,
    isWorking: state.isWorking,
    work,
  });
  const { insertOnce } = sheets;
  useEffect(() => {
    // Until it can know of a draft, the pane is not there for buttons outside: they read what the workbook keeps.
    if (!sync) return undefined;
    return linkPane({
      show: ({ panel, report }) => {
        dispatch({ type: "panel chosen", panel });
        if (report) dispatch({ type: "report given", report });
      },
      insert: insertOnce,
      draft: async () => {
        await sync.flush();
        return sync.current;
      },
    });
  }, [sync, insertOnce]);
  const dismissReport = useCallback(() => dispatch({ type: "report dismissed" }), []);
  const endWelcome = () => {
    rememberWelcome();
    setWelcome(false);
  };

  const panels: Readonly<Record<PanelName, () => ReactNode>> = {
    wizard: () => (
      <Wizard
        state={wizard}
        dispatch={wizardDispatch}
        sheets={sheets}
        onTakeCells={sheets.onTakeCells}
        firstRun={
          isWelcome &&
          wizard.draft.quotes.length === 0 && (
            <FirstRunCard
              onTry={({ title, draft }) => {
                wizardDispatch({ type: "sample loaded", title, draft });
                endWelcome();
              }}
              onSkip={endWelcome}
            />
          )
        }
      />
    ),
    check: () => (
      <CheckPanel
        draft={wizard.draft}
        dispatch={wizardDispatch}
        onLeave={() => dispatch({ type: "panel chosen", panel: "wizard" })}
      />
    ),
    lists: () => (
      <ListPanels
        workbook={workbook}
        draft={wizard.draft}
        isWorking={state.isWorking}
        work={work}
        dispatch={wizardDispatch}
      />
    ),
    explain: () => (
      <ExplainPanel workbook={workbook} isWorking={state.isWorking} onRepair={() => work(repair(workbook))} />
    ),
    functions: () => (
      <FunctionsPanel
        list={state.list}
        search={state.search}
        functions={functions}
        isWorking={state.isWorking}
        onSearch={(search) => dispatch({ type: "search changed", search })}
        onReload={() => void loadFunctions()}
        onInsert={(formula) => void work(insertExample(workbook, formula))}
      />
    ),
    samples: () => (
      <SamplesPanel
        isWorking={state.isWorking}
        onOpen={(sample) => void work(openSample(workbook, sample))}
      />
    ),
  };
  return (
    <FluentProvider className={styles.pane} theme={isDark ? darkPaneTheme : lightPaneTheme}>
      <header className={styles.header}>
        <PanelTabs
          titles={TITLES}
          chosen={state.panel}
          onChoose={(panel) => dispatch({ type: "panel chosen", panel })}
        />
      </header>
      {PANELS.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`pane-panel-${name}`}
          aria-labelledby={`pane-tab-${name}`}
          hidden={state.panel !== name}
          className={mergeClasses(styles.panel, name === "wizard" && styles.wizard)}
        >
          <h2 className={styles.unseen}>{TITLES[name]}</h2>
          {state.panel === name && <LazyPart>{panels[name]()}</LazyPart>}
        </div>
      ))}
      <ReportBar report={state.report} onDismiss={dismissReport} />
    </FluentProvider>
  );
}
