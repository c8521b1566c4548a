import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactNode } from "react";
import type { PartProps } from "./PartProps";
import { usePartStyles } from "./partStyles";
import { SheetButton } from "./SheetButton";

const useStyles = makeStyles({ sheet: { marginBottom: tokens.spacingVerticalL } });

/** Sheets whose values are typed there: one number down, or two against each other. */
export function OwnValuesPart({ state, sheets }: PartProps): ReactNode {
  const styles = usePartStyles();
  const own = useStyles();
  return (
    <>
      <div className={own.sheet}>
        <p className={styles.sentence}>
          What-if: the cost of every quote for a list of values of one number, with a chart.
        </p>
        <SheetButton sheet={{ kind: "What-if" }} state={state} sheets={sheets} />
      </div>
      <div className={own.sheet}>
        <p className={styles.sentence}>
          Grid: which quote is the cheapest for two numbers at once, colored by the winner.
        </p>
        <SheetButton sheet={{ kind: "Grid" }} state={state} sheets={sheets} />
      </div>
    </>
  );
}
