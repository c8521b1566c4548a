/**
 * Moves labels apart that stand nearer to each other than their height, as little as possible, between two bounds.
 * Answers the places in the order given; where there is no room for all, they share what there is.
 */
export function spreadLabels(
  wished: readonly number[],
  height: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const step = Math.min(height, (bottom - top) / Math.max(1, wished.length - 1));
  const places: number[] = [];
  let above = -Infinity;
  for (const index of order) {
    above = Math.max(wished[index] ?? top, above + step, top);
    places[index] = above;
  }
  let below = bottom + step;
  for (const index of order.reverse()) {
    below = Math.min(places[index] ?? bottom, below - step);
    places[index] = below;
  }
  return places;
}
