import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type Dispatch, type ReactNode } from "react";
import { refusal, type ActionReport } from "../../actions";
import type { Draft } from "../../scenarios";
import { LARGEST_SELECTION, type WorkbookPort } from "../../workbook";
import { InvoicePanel } from "../invoice/InvoicePanel";
import type { WizardEvent } from "../wizard/WizardEvent";
import { InventoryOfPane } from "./InventoryOfPane";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    marginBottom: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  panel: {
    ...typographyStyles.body1,
    flexGrow: 1,
    flexBasis: "auto",
    minWidth: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { outline: "2px solid ButtonText", outlineOffset: "-2px" },
  },
});

export interface ListPanelsProps {
  readonly workbook: WorkbookPort;
  readonly draft: Draft;
  readonly isWorking: boolean;
  /** Shows what came of an action. */
  readonly work: (action: Promise<ActionReport | undefined>) => Promise<void>;
  readonly dispatch: Dispatch<WizardEvent>;
}

/** The selected cells of a list; undefined where they cannot be read, or not all of them, which is said. */
async function readList({ workbook, work }: Pick<ListPanelsProps, "workbook" | "work">) {
  const selected = await workbook.readSelection(LARGEST_SELECTION);
  if (selected.ok && selected.value.isCut !== true) return selected.value.values;
  const most = LARGEST_SELECTION.toLocaleString("en-US");
  const tooLarge = {
    done: false,
    message: `More than ${most} cells are selected, too many to read at once.`,
    remedy: "Choose the file of the list instead, or count the range with =COUNTDEVICES or =COUNTUSERS.",
  };
  void work(Promise.resolve(selected.ok ? tooLarge : refusal(selected.problem)));
  return undefined;
}

const PANELS = [
  ["inventory", "Inventory"],
  ["invoice", "Check an invoice"],
] as const;

/** The panels of what others sent: lists to be counted, and an invoice to be checked. */
export function ListPanels({ draft, dispatch, ...rest }: ListPanelsProps): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState<(typeof PANELS)[number][0]>("inventory");
  const props = { ...rest, onReadCells: () => readList(rest) };
  return (
    <>
      <div role="group" aria-label="Lists" className={styles.choice}>
        {PANELS.map(([panel, label]) => (
          <button
            key={panel}
            type="button"
            aria-pressed={panel === chosen}
            className={mergeClasses(styles.panel, panel === chosen && styles.chosen)}
            onClick={() => setChosen(panel)}
          >
            {label}
          </button>
        ))}
      </div>
      {chosen === "inventory" ? (
        <InventoryOfPane {...props} dispatch={dispatch} />
      ) : (
        <InvoicePanel {...props} draft={draft} />
      )}
    </>
  );
}
