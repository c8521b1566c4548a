import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";

/** Looks of what frames every chart. */
export const useFigureStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});
