import { CHARGE_TERMS } from "../../pricing";
import { chargeUnits } from "../comparison/chargesSheet";
import { formatOf, headerWidth, validationOf } from "../comparison/columnRules";
import type { Draft } from "../draft/Draft";
import { chargeFields } from "../draft/fields/chargeFields";
import type { Field } from "../draft/fields/Field";
import { heading, plainContent, title } from "../rowsOf";
import type { CellPlan, FormatPlan, SheetPlan, ValidationPlan } from "../SheetPlan";

export const ANSWER_CHARGES = "Your charges";
/** Headings stand in one of the first three rows: further down they would not be found when the sheet comes back. */
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Lines that a provider has room for. */
const ROOM = 40;
const WIDEST_LABEL = 30;
const WIDTH = 20;

/** The quote is the provider's own. */
const FIELDS: readonly Field[] = chargeFields.filter(({ header }) => header !== CHARGE_TERMS.quote.title);

/** Room for what a provider prices beyond the terms: a line each, a sentence over every heading. */
export function answerChargesSheet(draft: Draft, money: string): SheetPlan {
  const cells: CellPlan[] = [{ row: 0, column: 0, ...title(ANSWER_CHARGES) }];
  const formats: FormatPlan[] = [];
  const validations: ValidationPlan[] = [];
  FIELDS.forEach((field, column) => {
    const block = { row: FIRST_ROW, column, rows: ROOM, columns: 1 };
    const numberFormat = field.header === CHARGE_TERMS.rate.title ? undefined : formatOf(field.kind, money);
    const { explanation, whenBlank } = field;
    cells.push(
      { row: HEADER_ROW - 1, column, content: `${explanation} ${whenBlank}`.trim(), style: "wrapped" },
      { row: HEADER_ROW, column, ...heading(plainContent(field.header)) },
    );
    formats.push({ ...block, style: "input", ...(numberFormat === undefined ? {} : { numberFormat }) });
    const validation =
      field.header === CHARGE_TERMS.per.title
        ? {
            ...block,
            allows: { kind: "list" as const, choices: chargeUnits(draft) },
            otherwise: "Per: the unit counted. Choose one, or write it in a word.",
          }
        : validationOf(field, block);
    if (validation !== undefined) validations.push({ ...validation, asks: true });
  });
  return {
    name: ANSWER_CHARGES,
    cells,
    formats,
    columnWidths: FIELDS.map(({ header }, column) =>
      column === 0 ? WIDEST_LABEL : Math.max(WIDTH, headerWidth(header)),
    ),
    frozenRows: FIRST_ROW,
    frozenColumns: 1,
    tables: [],
    validations,
    print: { isLandscape: true, titleRow: HEADER_ROW },
    isShownFirst: false,
  };
}
