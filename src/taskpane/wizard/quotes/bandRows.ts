/** One band as it is typed: texts as the cell has them. */
export interface BandRow {
  /** Up to how many; "" in the last row for no limit. */
  readonly upTo: string;
  readonly rate: string;
}

export interface BandRows {
  readonly rows: readonly BandRow[];
  /** What a banded flat fee counts; "" where the term says so itself. */
  readonly unit: string;
}

const UNIT = /\s*(users|devices)$/i;
const NO_LIMIT = /^(?:above|over|and above|unlimited|\+)?$/i;

/** Whether a value is bands, finished or not, and no single rate. */
export const isBanded = (value: unknown): value is string =>
  typeof value === "string" && /[:;\n]/.test(value);

/** The bands in a text, as far as it goes: nothing that stands in it is lost. */
export function bandRowsIn(text: string): BandRows {
  let unit = "";
  const parts = text.split(/[;\n]/);
  const rows = parts.map((part, index): BandRow => {
    const [, bound = "", rate = ""] = /^([^:=@]*)[:=@]?(.*)$/.exec(part.trim()) ?? [];
    const [, found] = UNIT.exec(bound.trim()) ?? [];
    if (found !== undefined) unit = found.toLowerCase();
    const upTo = bound
      .trim()
      .replace(UNIT, "")
      .replace(/^(?:up\s+to|≤|<=)\s*/i, "");
    const isLast = index === parts.length - 1;
    return { upTo: isLast && NO_LIMIT.test(upTo.trim()) ? "" : upTo.trim(), rate: rate.trim() };
  });
  return { rows, unit };
}

/** The text for two bands that are not filled in yet, the first at the rate that stood there. */
export const firstBands = (rate: string | number = ""): string => `up to : ${rate}; above: `;

/** The text that a cell holds for bands. */
export function bandText({ rows, unit }: BandRows): string {
  return rows
    .map(({ upTo, rate }, index) => {
      if (upTo === "" && index === rows.length - 1) return `above: ${rate}`;
      const isNumber = /^[\d.,\s]*$/.test(upTo);
      return `${isNumber ? "up to " : ""}${upTo}${unit === "" ? "" : ` ${unit}`}: ${rate}`;
    })
    .join("; ");
}

/** What keeps the bands from being whole, each with its row. */
export function unfinishedBands({ rows }: BandRows): readonly string[] {
  return rows.flatMap(({ upTo, rate }, index) => {
    const missing = [
      ...(upTo === "" && index < rows.length - 1 ? ["its upper limit"] : []),
      ...(rate === "" ? ["its rate"] : []),
    ];
    return missing.length === 0 ? [] : [`Band ${index + 1}: give ${missing.join(" and ")}.`];
  });
}
