import type { ReactNode } from "react";
import { usePaperStyles } from "./usePaperStyles";

/** What a figure of the page is made of: a quote's invoice lines, from a month on, under a scenario. */
export interface FigureLines {
  /** The quote's id. */
  readonly quote: string;
  /** The scenario's id; that of the page where it is left out. */
  readonly scenario?: string | undefined;
  /** From 1; the first where it is left out. */
  readonly month?: number | undefined;
}

/** Opens the lines of a figure; undefined on paper, where nothing opens. */
export type OnFigure = ((lines: FigureLines) => void) | undefined;

export interface PaperFigureProps {
  readonly text: string;
  /** What the figure is, to those who cannot see where it stands. */
  readonly of: string;
  readonly lines: FigureLines;
  readonly onFigure: OnFigure;
}

/** A figure which, on a screen, opens the lines that it is made of. */
export function PaperFigure({ text, of, lines, onFigure }: PaperFigureProps): ReactNode {
  const styles = usePaperStyles();
  if (onFigure === undefined) return text;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={`${of}: ${text}. Its lines`}
      onClick={() => onFigure(lines)}
    >
      {text}
    </button>
  );
}
