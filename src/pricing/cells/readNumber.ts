import { atFifteenDigits } from "../Decimal";
import type { CellProblem } from "./CellProblem";
import { numberInText } from "./numberInText";

export type { CellProblem } from "./CellProblem";

const ERROR_VALUES =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/**
 * The plain value in what a host passes for a cell: data-type objects give their basic value, error values a
 * {@link CellProblem}; blank cells, which hosts pass as nothing, "" or 0, give "" (or the 0).
 */
export function plainCell(cell: unknown): string | number | boolean | CellProblem {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : { kind: "unreadable" };
  if (typeof cell === "string") {
    return cell.startsWith("#") && ERROR_VALUES.test(cell) ? { kind: "error", errorValue: cell } : cell;
  }
  if (typeof cell === "boolean") return cell;
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") {
    if ("type" in cell && cell.type === "Empty") return "";
    // An error in a range arrives as CustomFunctions.Error (code) or as a data type of its own (basicValue).
    if ("code" in cell && typeof cell.code === "string" && cell.code.startsWith("#")) {
      return { kind: "error", errorValue: cell.code };
    }
    if ("basicValue" in cell) return plainCell(cell.basicValue);
  }
  return { kind: "unreadable" };
}

/** Whether a cell is blank or 0, which no result may tell apart. */
export function isBlankOrZero(cell: unknown): boolean {
  if (typeof cell === "number") return cell === 0;
  const plain = plainCell(cell);
  return plain === 0 || plain === false || (typeof plain === "string" && plain.trim() === "");
}

/** The number in a cell, at the 15 digits that Excel keeps; blank is 0, TRUE is 1, text that can be read in one way only is that number. */
export function readNumber(cell: unknown): number | CellProblem {
  if (typeof cell === "number" && Number.isFinite(cell)) return atFifteenDigits(cell);
  const plain = plainCell(cell);
  if (typeof plain === "number") return atFifteenDigits(plain);
  if (typeof plain === "boolean") return plain ? 1 : 0;
  if (typeof plain === "string") return plain === "" ? 0 : numberInText(plain);
  return plain;
}
