/** The colors of paper: the same in light and dark surroundings, and distinguishable without color. */
export const INK = "#1B2733";
export const MUTED = "#52606B";
export const NAVY = "#0B3D5C";
export const RULE = "#C3CED6";
export const TINT = "#EEF4F8";

/** Of the quotes, the best first; each bar bears its letter as well. */
const QUOTE_FILLS = ["#0B3D5C", "#5E8CA8", "#93B4C6", "#B9CFDB", "#D3E0E8", "#E6EEF2"];
/** Of the years, from the first on. */
const YEAR_FILLS = ["#0B3D5C", "#3E759A", "#7FA9C3", "#B5CEDD", "#DCE8EF"];

export const quoteFill = (place: number): string => QUOTE_FILLS[place % QUOTE_FILLS.length] ?? NAVY;
export const yearFill = (place: number): string => YEAR_FILLS[place % YEAR_FILLS.length] ?? NAVY;
/** What is read on a year's fill. */
export const yearInk = (place: number): string => (place < 2 ? "#FFFFFF" : INK);
