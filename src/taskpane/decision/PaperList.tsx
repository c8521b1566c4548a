import type { ReactNode } from "react";
import { usePaperStyles } from "./usePaperStyles";

export interface PaperListProps {
  readonly heading: string;
  readonly items: readonly ReactNode[];
}

/** A part of the page that says one thing below the other. */
export function PaperList({ heading, items }: PaperListProps): ReactNode {
  const styles = usePaperStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {items.map((item, place) => (
          <li key={place} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
