/** A formula of the comparison's sheets as a tree: names, structured references and arrays included. */
export type BookFormula =
  | { readonly kind: "constant"; readonly value: number | string | boolean | null }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string)[])[] }
  /** A cell, with which of its parts stay when the formula is written for another cell. */
  | {
      readonly kind: "cell";
      readonly column: number;
      readonly row: number;
      readonly fixed: readonly [boolean, boolean];
    }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "structured"; readonly table: string; readonly body: string }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: BookFormula;
      readonly right: BookFormula;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly BookFormula[] };

const OPERATORS: readonly (readonly string[])[] = [
  ["=", ">", "<", ">=", "<=", "<>"],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];
const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:E[-+]?\d+)?|\{[^}]*\}|\$?[A-Z]{1,3}\$?\d+(?![\w(])|[A-Za-z_]\w*|\[|>=|<=|<>|[-+*/&<>=(),])/y;

/** Reads a formula; throws where it is not written in the part of the language that the comparison uses. */
export function readBookFormula(formula: string): BookFormula {
  let at = 0;
  const peek = (): string => {
    TOKEN.lastIndex = at;
    return TOKEN.exec(formula)?.[1] ?? "";
  };
  const take = (): string => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`${formula}: unreadable from character ${at + 1} on.`);
    at = TOKEN.lastIndex;
    return token;
  };
  const expect = (wanted: string): void => {
    const token = take();
    if (token !== wanted) throw new Error(`${formula}: "${wanted}" expected, not "${token}".`);
  };
  const bracketBody = (): string => {
    const start = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= formula.length) throw new Error(`${formula}: a bracket stays open.`);
      if (formula[at] === "[") depth += 1;
      if (formula[at] === "]") depth -= 1;
    }
    return formula.slice(start, at - 1);
  };
  const operation = (level: number): BookFormula => {
    const operators = OPERATORS[level];
    if (operators === undefined) return primary();
    let left = operation(level + 1);
    while (operators.includes(peek())) {
      const operator = take();
      left = { kind: "operation", operator, left, right: operation(level + 1) };
    }
    return left;
  };
  const primary = (): BookFormula => {
    const token = take();
    if (token === "(") {
      const inner = operation(0);
      expect(")");
      return inner;
    }
    if (token === "[") return { kind: "structured", table: "", body: bracketBody() };
    if (token.startsWith('"')) return { kind: "constant", value: token.slice(1, -1).replaceAll('""', '"') };
    if (token.startsWith("{")) {
      return {
        kind: "array",
        rows: [
          token
            .slice(1, -1)
            .split(",")
            .map((each) => (/^\d/.test(each) ? Number(each) : each.replaceAll('"', ""))),
        ],
      };
    }
    if (/^\d/.test(token)) return { kind: "constant", value: Number(token) };
    if (token === "TRUE" || token === "FALSE") return { kind: "constant", value: token === "TRUE" };
    const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/.exec(token);
    if (cell) {
      const [, fixedColumn, letters = "", fixedRow, digits] = cell;
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      if (/^:/.test(formula.slice(at))) {
        at += 1;
        return { kind: "range", from: token.replaceAll("$", ""), to: take().replaceAll("$", "") };
      }
      return {
        kind: "cell",
        column,
        row: Number(digits) - 1,
        fixed: [fixedColumn === "$", fixedRow === "$"],
      };
    }
    if (formula[at] === "[") {
      at += 1;
      return { kind: "structured", table: token, body: bracketBody() };
    }
    if (peek() !== "(") return { kind: "name", name: token };
    expect("(");
    const given: BookFormula[] = [];
    while (peek() !== ")") {
      if (given.length > 0) expect(",");
      given.push(operation(0));
    }
    expect(")");
    return { kind: "call", name: token, arguments: given };
  };
  expect("=");
  const read = operation(0);
  if (at < formula.length) throw new Error(`${formula}: "${formula.slice(at)}" is too much.`);
  return read;
}

/** The tree and all that it is made of. */
export function partsOf(formula: BookFormula): readonly BookFormula[] {
  const inner =
    formula.kind === "operation"
      ? [formula.left, formula.right]
      : formula.kind === "call"
        ? formula.arguments
        : [];
  return [formula, ...inner.flatMap(partsOf)];
}
