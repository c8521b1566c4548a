import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import { seriesLook } from "./seriesLook";

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground1,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  swatch: {
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  name: {
    maxWidth: "16rem",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Which color and letter stands for which series. */
export function NamesLegend({ names }: { readonly names: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {names.map((name, index) => {
        const { letter, color } = seriesLook(index);
        return (
          <li key={index} className={styles.entry}>
            <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden="true" />
            <span className={styles.strong}>{letter}</span>
            <span className={styles.name} title={name}>
              {name}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
