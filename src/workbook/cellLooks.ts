import type { CellStyle, HighlightLook } from "../scenarios";

/** Colours and font of a cell. */
export interface CellLook {
  readonly color: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly wraps?: boolean;
  /** Numbers too begin at the left. */
  readonly left?: boolean;
  /** Words too end at the right, over numbers. */
  readonly right?: boolean;
  /** Colour of a line below the cell. */
  readonly underline?: string;
}

const ANSWER = { color: "#0B3D5C", bold: true, size: 12 };
const HEADING = { color: "#FFFFFF", fill: "#0F5C7F" };

/** How each kind of cell looks: inputs blue on yellow, as modellers know them; text on fill keeps WCAG's contrast. */
export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { color: "#0B3D5C", bold: true, size: 16 },
  text: { color: "#47545F", left: true },
  heading: { ...HEADING, bold: true, wraps: true },
  label: { color: "#1B2733" },
  input: { color: "#0000C0", fill: "#FFF9E0", underline: "#D8CFA8" },
  assumption: { color: "#0000C0", fill: "#FDEBD8", italic: true, underline: "#DCBF9F" },
  result: { color: "#0B3D5C", fill: "#E4F1F8", bold: true, underline: "#9FC3D8" },
  answer: ANSWER,
  headline: { ...ANSWER, wraps: true },
  wrapped: { color: "#1B2733", wraps: true },
  section: { color: "#0B3D5C", bold: true, size: 12, underline: "#0B3D5C" },
  over: { color: "#47545F", bold: true, right: true, underline: "#0B3D5C" },
  bar: { color: "#2F6E96", left: true },
};

/** How a highlighted cell looks; bold too, so that color does not say it alone. */
export const HIGHLIGHT_LOOKS: Readonly<Record<HighlightLook, { color: string; fill: string }>> = {
  cheapest: { color: "#0B5A2A", fill: "#D5F2DD" },
  failing: { color: "#8A1C1C", fill: "#FCE1E3" },
  heading: HEADING,
  "quote 1": { color: "#083850", fill: "#CFE6F5" },
  "quote 2": { color: "#6B2A08", fill: "#FCDCC4" },
  "quote 3": { color: "#41236A", fill: "#E4D8F5" },
  "quote 4": { color: "#0A4A25", fill: "#CDEFD8" },
  "quote 5": { color: "#6A1039", fill: "#FAD6E6" },
  "quote 6": { color: "#4A4400", fill: "#F3EDB8" },
};
