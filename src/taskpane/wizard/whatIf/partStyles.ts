import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** What all parts of the step look like. */
export const usePartStyles = makeStyles({
  sentence: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  small: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalS} 0` },
  head: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  value: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
