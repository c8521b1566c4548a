/**
 * The functions of ours that a formula calls, in order, each as often as it stands there. Texts in quotes and names
 * of sheets do not count, nor do longer names that end like one of ours.
 */
export function functionsIn(formula: string, functionNames: readonly string[]): readonly string[] {
  const ours = new Set(functionNames);
  const code = formula.replace(/"[^"]*"|'[^']*'/g, " ");
  const calls = code.matchAll(/(?<![\p{L}\p{N}_.])(?:_xldudf_)?([A-Z][A-Z0-9]*)\s*\(/giu);
  return [...calls].map(([, name = ""]) => name.toUpperCase()).filter((name) => ours.has(name));
}
