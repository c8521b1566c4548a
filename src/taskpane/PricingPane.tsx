import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer, useSyncExternalStore, type ReactNode } from "react";
import { insertExample, openSample, type ActionReport } from "../actions";
import type { WorkbookPort } from "../workbook";
import { FunctionsPanel } from "./functions/FunctionsPanel";
import type { WorksheetFunctions } from "./functions/liveResult";
import { loadFunctionMetadata } from "./functions/loadFunctionMetadata";
import { initialPaneState, reducePane, type PanelName } from "./paneState";
import { ReportBar } from "./ReportBar";
import { SamplesPanel } from "./samples/SamplesPanel";
import type { DarkMode } from "./theme/DarkMode";
import { darkPaneTheme, lightPaneTheme } from "./theme/paneThemes";

export interface PricingPaneProps {
  readonly workbook: WorkbookPort;
  readonly functions: WorksheetFunctions;
  readonly functionsJson: string;
  readonly darkMode: DarkMode;
}

const PANELS: readonly { readonly name: PanelName; readonly title: string }[] = [
  { name: "functions", title: "Functions" },
  { name: "samples", title: "Samples" },
];

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge} 0`,
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
});

/** The pane: its tabs, the panel that is chosen, and what came of the last action. */
export function PricingPane({ workbook, functions, functionsJson, darkMode }: PricingPaneProps): ReactNode {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reducePane, initialPaneState);
  const isDark = useSyncExternalStore(darkMode.subscribe, darkMode.isDark);

  const loadFunctions = useCallback(async () => {
    dispatch({ type: "functions loading" });
    try {
      dispatch({ type: "functions loaded", functions: await loadFunctionMetadata(functionsJson) });
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown.message : String(thrown);
      dispatch({ type: "functions failed", problem });
    }
  }, [functionsJson]);
  useEffect(() => void loadFunctions(), [loadFunctions]);

  const work = async (action: Promise<ActionReport>) => {
    dispatch({ type: "work started" });
    dispatch({ type: "work ended", report: await action });
  };

  return (
    <FluentProvider className={styles.pane} theme={isDark ? darkPaneTheme : lightPaneTheme}>
      <header className={styles.header}>
        <TabList
          aria-label="Panels"
          selectedValue={state.panel}
          onTabSelect={(_event, { value }) => dispatch({ type: "panel chosen", panel: value as PanelName })}
        >
          {PANELS.map(({ name, title }) => (
            <Tab key={name} value={name} id={`pane-tab-${name}`} aria-controls={`pane-panel-${name}`}>
              {title}
            </Tab>
          ))}
        </TabList>
      </header>
      {PANELS.map(({ name, title }) => (
        <div
          key={name}
          role="tabpanel"
          id={`pane-panel-${name}`}
          aria-labelledby={`pane-tab-${name}`}
          hidden={state.panel !== name}
          className={styles.panel}
        >
          <h2 className={styles.unseen}>{title}</h2>
          {state.panel !== name ? null : name === "functions" ? (
            <FunctionsPanel
              list={state.list}
              search={state.search}
              functions={functions}
              isWorking={state.isWorking}
              onSearch={(search) => dispatch({ type: "search changed", search })}
              onReload={() => void loadFunctions()}
              onInsert={(formula) => void work(insertExample(workbook, formula))}
            />
          ) : (
            <SamplesPanel
              isWorking={state.isWorking}
              onOpen={(sample) => void work(openSample(workbook, sample))}
            />
          )}
        </div>
      ))}
      <ReportBar report={state.report} onDismiss={() => dispatch({ type: "report dismissed" })} />
    </FluentProvider>
  );
}
