import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Looks of what frames every chart. */
export const useFigureStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});
