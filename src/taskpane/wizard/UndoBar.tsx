import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, useRef, type Dispatch, type ReactNode } from "react";
import { DismissIcon } from "../icons";
import { LOW_PANE, LOW_PANE_WITH_A_LINE } from "../theme/lowPane";
import type { WizardEvent } from "./WizardEvent";
import type { Removal, WizardState } from "./WizardState";

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [LOW_PANE]: { marginBottom: 0, borderRadius: 0 },
    [LOW_PANE_WITH_A_LINE]: { position: "sticky", zIndex: 2, bottom: 0 },
  },
  /** A long name is shown by its beginning; whole, it would take the place of what it was taken from. */
  words: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other way cuts text off after two lines
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

export interface UndoBarProps {
  readonly state: WizardState;
  readonly dispatch: Dispatch<WizardEvent>;
}

/** Says what was taken away and offers to bring it back. */
export function UndoBar({ state: { removal }, dispatch }: UndoBarProps): ReactNode {
  const styles = useStyles();
  const undo = useRef<HTMLDivElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    // The button that removed it is gone with it: the focus goes where the removal can be taken back. Who comes from
    // another panel sees the step from its top.
    if (removal && document.activeElement === document.body) {
      undo.current?.querySelector("button")?.focus({ preventScroll: isNew.current });
    }
    isNew.current = false;
  }, [removal]);
  if (removal === undefined) return null;
  return (
    <div ref={undo} className={styles.bar}>
      <span className={styles.words}>{removalWords(removal)}</span>
      <Button size="small" onClick={() => dispatch({ type: "removal undone" })}>
        Undo
      </Button>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissIcon />}
        aria-label="Dismiss undo"
        onClick={() => dispatch({ type: "removal forgotten" })}
      />
    </div>
  );
}

function removalWords(removal: Removal): string {
  switch (removal.what) {
    case "quote":
      return `“${nameIn(removal.quote.values, "Quote", removal.place)}” removed${withCharges(removal.charges.length)}.`;
    case "term":
      return `${removal.header} removed.`;
    case "bands":
      return removal.words;
    case "charge":
      return `“${removal.name}” removed.`;
    case "scenario":
      return `“${nameIn(removal.scenario.values, "Scenario", removal.place)}” removed.`;
    case "device class":
      return `${removal.header} removed.`;
    case "paste": {
      const { kind, ids } = removal;
      return `${ids.length} ${ids.length === 1 ? kind.slice(0, -1) : kind} added.`;
    }
    case "environment":
      return `Counts taken from ${removal.by}.`;
    case "draft":
      return `${removal.by} loaded.`;
  }
}

const withCharges = (count: number): string =>
  count === 0 ? "" : count === 1 ? " with its charge" : ` with its ${count} charges`;

function nameIn(values: Readonly<Record<string, unknown>>, header: string, place: number): string {
  const name = values[header];
  return typeof name === "string" && name.trim() !== "" ? name.trim() : `${header} ${place + 1}`;
}
