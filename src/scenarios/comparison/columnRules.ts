import {
  CHARGE_TERMS,
  LARGEST_AMOUNT,
  LARGEST_QUANTITY,
  LONGEST_HORIZON,
  QUOTE_TERMS,
  type Term,
} from "../../pricing";
import type { Field, FieldKind } from "../draft/fields/Field";
import type { Block, ValidationPlan } from "../SheetPlan";

/** Both input tables with their headers, as the functions take them. */
export const BOTH_TABLES = "Quotes[#All],Scenarios[#All]";
/** The table of charges, which the functions take last. */
export const CHARGES = "Charges[#All]";

/** A yearly rate or discount with one decimal. */
export const PERCENT_FORMAT = "0.0%";
/** Counts may be fractional: half a frontline user. */
const COUNT_FORMAT = "General";
/** A name stays as it is typed: "3-4" is not a date. */
const TEXT_FORMAT = "@";

/** The number format of a column, by what it takes. */
export function formatOf(kind: FieldKind, money: string): string | undefined {
  switch (kind) {
    case "money":
    case "overage":
    case "class rate":
      return money;
    case "percent":
      return PERCENT_FORMAT;
    case "count":
    case "ceiling":
    case "hours":
    case "months":
      return COUNT_FORMAT;
    case "text":
      return TEXT_FORMAT;
    case "choice":
      return undefined;
  }
}

/** Characters that a column needs for what stands in it. */
export function widthOf({ kind, header }: Field): number {
  if (header === "Quote" || header === "Scenario" || header === "Charge") return NAME_WIDTH;
  if (header === SOURCES) return SOURCES_WIDTH;
  if (header === "Model") return 14;
  if (kind === "text") return 20;
  return headerWidth(header);
}

const SOURCES = QUOTE_TERMS.sources.title;
const SOURCES_WIDTH = 40;
/** Characters that the name of a quote or a scenario is given. */
export const NAME_WIDTH = 24;

/** Characters for a header on one line, with the arrow that filters its column. */
export function headerWidth(header: string): number {
  return Math.max(13, header.length + 7);
}

/** Headers under which a price may stand in bands. */
const TAKES_BANDS: ReadonlySet<string> = new Set(
  [...Object.values<Term>(QUOTE_TERMS), ...Object.values<Term>(CHARGE_TERMS)].flatMap(({ kind, title }) =>
    kind === "price" ? [title] : [],
  ),
);

/** What may be typed in a column; undefined where words are taken as well as numbers, or anything is. */
export function validationOf(field: Field, block: Block): ValidationPlan | undefined {
  const { kind, label, choices } = field;
  const number = (least: number, most: number, otherwise: string, asks = false): ValidationPlan => ({
    ...block,
    allows: { kind: "number", least, most },
    otherwise,
    ...(asks ? { asks } : {}),
  });
  switch (kind) {
    case "choice": {
      const values = (choices ?? []).map(({ value }) => String(value));
      return {
        ...block,
        allows: { kind: "list", choices: values },
        otherwise: `${label}: choose one of ${values.join(", ")}, or leave it blank.`,
      };
    }
    case "percent":
      return field.mayFall
        ? number(-0.9999, 1, `${label}: a yearly percentage above -100% and up to 100%, for example 3%.`)
        : number(
            0,
            0.9999,
            `${label}: a percentage from 0% to below 100%, for example 3%.`,
            // "CPI + 2%" and "0%; 0%; 5%" are not numbers, and right all the same.
            field.mayBeList,
          );
    case "months": {
      const isHorizon = field.header === "Months";
      return {
        ...block,
        allows: { kind: "whole number", least: 0, most: isHorizon ? LONGEST_HORIZON : 1200 },
        otherwise: isHorizon
          ? `${label}: a whole number of months from 1 to ${LONGEST_HORIZON}.`
          : `${label}: a whole number of months.`,
        ...(isHorizon ? {} : { asks: true }),
      };
    }
    case "money":
      // Bands are not a number, and right all the same.
      return TAKES_BANDS.has(field.header)
        ? undefined
        : number(0, LARGEST_AMOUNT, `${label}: an amount of 0 or more.`, true);
    case "count":
    case "hours": {
      return number(
        field.mayFall ? -LARGEST_QUANTITY : 0,
        LARGEST_QUANTITY,
        field.mayFall ? `${label}: a number; departures are negative.` : `${label}: a number of 0 or more.`,
        true,
      );
    }
    case "ceiling":
    case "overage":
    case "class rate":
    case "text":
      return undefined;
  }
}

/** What the header of a column says of it when the pointer rests there. */
export function noteOf({ explanation, unit, whenBlank, words, published }: Field): string {
  return [
    explanation,
    ...(unit === "" ? [] : [`Unit: ${unit}.`]),
    ...(words === undefined ? [] : [`A number, or ${words.map((word) => `“${word}”`).join(" or ")}.`]),
    whenBlank,
    ...(published === undefined ? [] : [published]),
  ].join("\n");
}
