/** Texts that are kept at a time, far more than a workbook has headings. */
const MOST_KEPT = 2_000;

/** The same answers, kept for texts asked for lately: the tables of a workbook are read with the same headings again and again. */
export function keptByText<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = answer(text);
    kept.set(text, found);
    return found;
  };
}
