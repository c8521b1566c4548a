import { cellAt, cellName } from "./cellName";
import type { Content } from "./HostCell";

/** Addresses of single cells outside of texts, names and structured references. */
const ADDRESS = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/g;
const RELATIVE = /"[^"]*"|'[^']*'|(?<![\w.])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\w(.])/g;

const isFormula = (content: Content): content is string =>
  typeof content === "string" && content.startsWith("=");

/** A formula of a cell as it reads in any cell: `=B5*2` in C5 is `=RC[-1]*2`. */
export function relativeFormula(content: Content, row: number, column: number): Content {
  if (!isFormula(content)) return content;
  return content.replace(
    ADDRESS,
    (whole, isColumnFixed?: string, letters?: string, isRowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const [there, right] = cellAt(`${letters}${digits}`);
      const part = (isFixed: string | undefined, at: number, from: number) =>
        isFixed === "$" ? String(at + 1) : at === from ? "" : `[${at - from}]`;
      return `R${part(isRowFixed, there, row)}C${part(isColumnFixed, right, column)}`;
    },
  );
}

/** Such a formula as it reads in this cell. */
export function formulaAt(content: Content, row: number, column: number): Content {
  if (!isFormula(content)) return content;
  return content.replace(
    RELATIVE,
    (whole: string, rowBy?: string, rowAt?: string, columnBy?: string, columnAt?: string) => {
      if (whole.startsWith('"') || whole.startsWith("'")) return whole;
      const there = rowAt === undefined ? row + Number(rowBy ?? 0) : Number(rowAt) - 1;
      const right = columnAt === undefined ? column + Number(columnBy ?? 0) : Number(columnAt) - 1;
      const name = cellName(there, right);
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
      return `${columnAt === undefined ? "" : "$"}${letters}${rowAt === undefined ? "" : "$"}${digits}`;
    },
  );
}
