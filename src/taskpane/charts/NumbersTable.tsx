import { Button } from "@fluentui/react-button";
import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useId, useState, type ReactNode } from "react";
import { ChevronIcon } from "../icons";

const useStyles = makeStyles({
  toggle: { marginTop: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  scroller: {
    maxHeight: "16rem",
    overflow: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    width: "100%",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    padding: `3px 0 3px ${tokens.spacingHorizontalM}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: { paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  heading: {
    position: "sticky",
    top: 0,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: "bottom",
  },
});

export interface NumbersTableProps {
  /** What the picture is called. */
  readonly title: string;
  /** The first is that of the rows' names. */
  readonly headings: readonly string[];
  /** Each row begins with its name. Made when they are asked for. */
  readonly rows: () => readonly (readonly string[])[];
}

/** All numbers of a picture, for whoever would rather read them. */
export function NumbersTable({ title, headings, rows }: NumbersTableProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={<ChevronIcon open={open} />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Numbers of the chart ${title}`}
        onClick={() => setOpen(!open)}
      >
        Numbers
      </Button>
      <div id={id} hidden={!open}>
        {open && (
          <div className={styles.scroller} role="region" tabIndex={0} aria-label={title}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {headings.map((heading, index) => (
                    <th
                      key={index}
                      scope="col"
                      className={mergeClasses(styles.cell, index === 0 && styles.row, styles.heading)}
                    >
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows().map(([name, ...cells], row) => (
                  <tr key={row}>
                    <th scope="row" className={mergeClasses(styles.cell, styles.row)}>
                      {name}
                    </th>
                    {cells.map((cell, index) => (
                      <td key={index} className={styles.cell}>
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </>
  );
}
