import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { PANELS, type PanelName } from "../actions";
import { NARROW_PAGE, NARROW_PANE } from "./theme/lowPane";

/** Where the names of all panels have no room beside one another, two rows of them take little more than one. */
const CLOSE = { padding: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 };

const useStyles = makeStyles({
  list: { display: "flex" },
  tab: {
    position: "relative",
    display: "grid",
    justifyItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    [NARROW_PANE]: CLOSE,
    [NARROW_PAGE]: CLOSE,
    // Holds the room that the name takes when it is chosen, so that no tab moves.
    "::before": {
      content: "attr(data-name)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalXS,
      right: tokens.spacingHorizontalXS,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      zIndex: 1,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": {
      "::after": { backgroundColor: "ButtonText" },
      ":hover::after": { backgroundColor: "ButtonText" },
    },
  },
});

/** Where a key leads from the tab at this place: round from either end to the other, as WAI-ARIA's tabs have it. */
function placeAfter(key: string, place: number): number | undefined {
  const last = PANELS.length - 1;
  if (key === "ArrowRight") return place === last ? 0 : place + 1;
  if (key === "ArrowLeft") return place === 0 ? last : place - 1;
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

export interface PanelTabsProps {
  readonly titles: Readonly<Record<PanelName, string>>;
  readonly chosen: PanelName;
  readonly onChoose: (panel: PanelName) => void;
}

/**
 * The row of the pane's panels. Tab leads to the chosen one, arrows to the others, and Enter or Space chooses: a panel
 * may have to be fetched, so passing over its tab does not open it.
 */
export function PanelTabs({ titles, chosen, onChoose }: PanelTabsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, place: number): void => {
    const next = placeAfter(event.key, place);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Panels" className={styles.list}>
      {PANELS.map((name, place) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`pane-tab-${name}`}
          aria-controls={`pane-panel-${name}`}
          aria-selected={name === chosen}
          tabIndex={name === chosen ? 0 : -1}
          data-name={titles[name]}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
          onKeyDown={(event) => move(event, place)}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  );
}
