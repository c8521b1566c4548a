/** With a capital in front, as where words begin a sentence or stand alone. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
