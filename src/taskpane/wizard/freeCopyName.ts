/** The name of a copy that none of the others has: "Acme (copy)", "Acme (copy 2)". */
export function freeCopyName(name: string, others: readonly string[]): string {
  const base = name.replace(/ \(copy(?: \d+)?\)$/, "");
  const taken = new Set(others.map((each) => each.toLowerCase()));
  let copy = `${base} (copy)`;
  for (let number = 2; taken.has(copy.toLowerCase()); number++) copy = `${base} (copy ${number})`;
  return copy;
}
