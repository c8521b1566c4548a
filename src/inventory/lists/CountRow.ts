/** A row of a count as a cell shows it. */
export type CountRow = readonly (string | number)[];
