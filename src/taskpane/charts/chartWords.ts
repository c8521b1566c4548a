/** Pixels of a character in the labels of a chart. */
export const CHARACTER_WIDTH = 6.2;

/** As much of a name as there is room for, in characters. */
export const shortened = (name: string, characters: number): string =>
  name.length <= characters ? name : `${name.slice(0, Math.max(1, characters - 1))}…`;

/** Amounts of an axis, for example 400K. */
export const shortAmounts = (): Intl.NumberFormat =>
  new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 1 });
