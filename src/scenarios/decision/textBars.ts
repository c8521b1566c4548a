/** Eighths of a block, from one to seven. */
const PARTS = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const BLOCK = "█";
/** The fills of parts that stand beside each other, distinguishable in black and white as well. */
export const SHADES = ["█", "▓", "▒", "░", "▁"] as const;

/** A bar as text, which any program shows and prints: as long as the amount is of the most. */
export function textBar(amount: number, most: number, width: number): string {
  if (most <= 0 || amount <= 0) return "";
  const eighths = Math.round((8 * width * Math.min(amount, most)) / most);
  return BLOCK.repeat(Math.floor(eighths / 8)) + (PARTS[(eighths % 8) - 1] ?? "");
}

/** A bar of parts, in the shades of their places. */
export function stackedTextBar(amounts: readonly number[], most: number, width: number): string {
  if (most <= 0) return "";
  let sum = 0;
  let drawn = 0;
  let bar = "";
  for (const [place, amount] of amounts.entries()) {
    sum += Math.max(0, amount);
    const end = Math.round((width * Math.min(sum, most)) / most);
    bar += (SHADES[place % SHADES.length] ?? BLOCK).repeat(end - drawn);
    drawn = end;
  }
  return bar;
}
