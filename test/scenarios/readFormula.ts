/** A formula of the samples as a tree. */
export type Formula =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "negative"; readonly operand: Formula }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Formula[] };

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]\$?\d+(?::\$?[A-Z]\$?\d+)?|[A-Z]+|>=|<=|<>|[-+*/&<>=(),])/gy;
/** From loose to tight. */
const OPERATORS: readonly (readonly string[])[] = [
  ["=", ">", "<", ">=", "<="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/** Reads a formula; throws where it is not written in the part of the language that samples use. */
export function readFormula(formula: string): Formula {
  const tokens = tokensOf(formula);
  let position = 0;
  const expect = (token: string): void => {
    if (tokens[position] !== token)
      throw new Error(`${formula}: "${token}" expected, not "${tokens[position] ?? "the end"}".`);
    position += 1;
  };
  const operation = (level: number): Formula => {
    const operators = OPERATORS[level];
    if (!operators) return unary();
    let left = operation(level + 1);
    for (
      let operator = tokens[position];
      operator !== undefined && operators.includes(operator);
      operator = tokens[position]
    ) {
      position += 1;
      left = { kind: "operation", operator, left, right: operation(level + 1) };
    }
    return left;
  };
  const unary = (): Formula => {
    if (tokens[position] !== "-") return primary();
    position += 1;
    return { kind: "negative", operand: unary() };
  };
  const primary = (): Formula => {
    const token = tokens[position] ?? "";
    position += 1;
    if (token === "(") {
      const inner = operation(0);
      expect(")");
      return inner;
    }
    if (token.startsWith('"')) return { kind: "constant", value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token)) return { kind: "constant", value: Number(token) };
    if (token === "TRUE" || token === "FALSE") return { kind: "constant", value: token === "TRUE" };
    if (/\d$/.test(token)) return { kind: "reference", rows: rowsBetween(token.replaceAll("$", "")) };
    expect("(");
    const given: Formula[] = [];
    while (tokens[position] !== ")") {
      if (given.length > 0) expect(",");
      given.push(operation(0));
    }
    expect(")");
    return { kind: "call", name: token, arguments: given };
  };
  expect("=");
  const read = operation(0);
  if (position < tokens.length) throw new Error(`${formula}: "${tokens[position] ?? ""}" is too much.`);
  return read;
}

/** Every cell that the formula reads. */
export function cellsRead(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "constant":
      return [];
    case "reference":
      return formula.rows.flat();
    case "negative":
      return cellsRead(formula.operand);
    case "operation":
      return [...cellsRead(formula.left), ...cellsRead(formula.right)];
    case "call":
      return formula.arguments.flatMap(cellsRead);
  }
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < formula.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`${formula}: unreadable from character ${at + 1} on.`);
    tokens.push(token);
  }
  return tokens;
}

function rowsBetween(reference: string): string[][] {
  const [first = "", last = first] = reference.split(":");
  const [fromColumn, toColumn] = [first.charCodeAt(0), last.charCodeAt(0)];
  const [fromRow, toRow] = [Number(first.slice(1)), Number(last.slice(1))];
  return Array.from({ length: toRow - fromRow + 1 }, (_row, row) =>
    Array.from(
      { length: toColumn - fromColumn + 1 },
      (_cell, column) => `${String.fromCharCode(fromColumn + column)}${fromRow + row}`,
    ),
  );
}
