import type { SheetPlan } from "../../src/scenarios";
import { readFormula, type Formula } from "./readFormula";
import { worksheetFunctions } from "./worksheetFunctions";

export type Value = number | string | boolean | null;
export type Block = readonly (readonly Value[])[];

/** A sheet plan with every formula computed by the product's own functions and the few of Excel that samples use. */
export class CalculatedSheet {
  private readonly contents = new Map<string, Value>();

  constructor(plan: SheetPlan) {
    for (const { row, column, content } of plan.cells) this.contents.set(addressOf(row, column), content);
  }

  /** Another content for a cell, as if typed. */
  write(address: string, content: Value): this {
    this.contents.set(address, content);
    return this;
  }

  /** What the cell shows; of a spill the first cell. Throws where the function answers with an error. */
  value(address: string): Value {
    return this.block(address)[0]?.[0] ?? null;
  }

  /** All that the formula of the cell spills. */
  block(address: string): Block {
    const content = this.contents.get(address) ?? null;
    return typeof content === "string" && content.startsWith("=")
      ? this.evaluate(readFormula(content))
      : [[content]];
  }

  number(address: string): number {
    return numberOf(this.value(address));
  }

  sentence(address: string): string {
    return String(this.value(address));
  }

  private evaluate(formula: Formula): Block {
    switch (formula.kind) {
      case "constant":
        return [[formula.value]];
      case "reference":
        return formula.rows.map((row) => row.map((address) => this.value(address)));
      case "negative":
        return [[-numberOf(this.single(formula.operand))]];
      case "operation":
        return [[operate(formula.operator, this.single(formula.left), this.single(formula.right))]];
      case "call": {
        if (formula.name === "IF") {
          const [condition, yes, no] = formula.arguments;
          const chosen = condition && this.single(condition) ? yes : no;
          return chosen ? this.evaluate(chosen) : [[false]];
        }
        return worksheetFunctions(formula.name)(formula.arguments.map((each) => this.evaluate(each)));
      }
    }
  }

  private single(formula: Formula): Value {
    return this.evaluate(formula)[0]?.[0] ?? null;
  }
}

function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case "&":
      return `${left ?? ""}${right ?? ""}`;
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "*":
      return numberOf(left) * numberOf(right);
    case "/":
      return numberOf(left) / numberOf(right);
    case ">":
      return numberOf(left) > numberOf(right);
    case "<":
      return numberOf(left) < numberOf(right);
    case ">=":
      return numberOf(left) >= numberOf(right);
    case "=":
      return left === right;
    default:
      throw new Error(`No operator ${operator}.`);
  }
}

export function numberOf(value: Value | undefined): number {
  if (typeof value === "string") throw new Error(`"${value}" is not a number.`);
  return Number(value ?? 0);
}

/** `A1` for row 0, column 0. The samples stay within column Z. */
export const addressOf = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;
