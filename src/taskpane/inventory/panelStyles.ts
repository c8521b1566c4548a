import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What the two panels of lists and invoices look like. */
export const usePanelStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  group: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  strong: { color: tokens.colorNeutralForeground1 },
  problem: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  buttonsAbove: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}` },
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 9.5rem)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  wideControl: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)" },
  label: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  control: { width: "100%", minWidth: 0 },
  tick: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    accentColor: tokens.colorBrandBackground,
  },
  progress: { width: "100%", accentColor: tokens.colorBrandBackground },
  scroll: {
    maxWidth: "100%",
    maxHeight: "26rem",
    marginTop: tokens.spacingVerticalXS,
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    padding: `3px 0 3px ${tokens.spacingHorizontalSNudge}`,
    textAlign: "right",
    verticalAlign: "baseline",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headingCell: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderTopStyle: "none",
  },
  first: {
    paddingLeft: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    // Words stay whole beside amounts: a column of single letters says nothing.
    overflowWrap: "break-word",
  },
  words: { textAlign: "left", overflowWrap: "anywhere" },
  total: { fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  list: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
