/** The wished name, or the first "name (2)", "name (3)", … that is not taken; capitals make no difference. */
export function freeName(wished: string, taken: readonly string[], separator = " "): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number += 1) {
    const name = separator === "" ? `${wished}${number}` : `${wished}${separator}(${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
