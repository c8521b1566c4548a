import { amountOfNumber, type Amount } from "../../pricing";
import type { ExpectedLine } from "./ExpectedLine";
import type { BilledLine } from "./readInvoice";

/** Lines of one label, added up: what was taken back of a line stands among them. */
export interface Group<Line> {
  readonly key: string;
  readonly label: string;
  /** Whether they come to less than nothing. */
  readonly isCredit: boolean;
  readonly lines: readonly Line[];
}

/** Words as labels are compared: case, punctuation and a plural s do not count. */
export function labelWords(label: string): readonly string[] {
  return label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word.length > 2 ? word.replace(/(?<=tch|sh|x|ss)es$|(?<!s)s$/, "") : word));
}

/** The same of labels that say the same: "Anti-virus" and "Antivirus". */
export const labelKey = (label: string): string => labelWords(label).join("");

const cents = (line: BilledLine | ExpectedLine): Amount =>
  "kind" in line ? amountOfNumber(line.amount) : line.amount;

export const sumOf = (lines: readonly (BilledLine | ExpectedLine)[]): Amount =>
  lines.reduce((sum, line) => sum + cents(line), 0);

export function groupsOf<Line extends BilledLine | ExpectedLine>(lines: readonly Line[]): Group<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = labelKey(line.label);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, own]) => ({
    key,
    label: own[0]?.label ?? "",
    isCredit: sumOf(own) < 0,
    lines: own,
  }));
}
