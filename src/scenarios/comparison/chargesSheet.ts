import { CHARGE_TERMS, STANDARD_CLASSES } from "../../pricing";
import { chargeTable } from "../draft/draftTables";
import { chargeField, chargeFields } from "../draft/fields/chargeFields";
import { classNameOf } from "../draft/deviceClassHeaders";
import { deviceHeaders } from "../draft/fields/scenarioFields";
import type { Draft } from "../draft/Draft";
import type { FormatPlan, SheetPlan, ValidationPlan } from "../SheetPlan";
import { PERCENT_FORMAT } from "./columnRules";
import { INPUT_FIRST_ROW, inputSheet } from "./inputSheet";

/** Lines of price lists for which lists and formats are made. */
export const READY_CHARGES = 500;

/** The priced lines of quotes beyond their headline rates. */
export function chargesSheet(draft: Draft, money: string): SheetPlan {
  const cells = chargeTable(draft);
  const sheet = inputSheet({
    sheet: "Charges",
    table: "Charges",
    intro: "One row per priced line beyond Quotes: a license, a yearly fee, a credit. May stay empty.",
    cells,
    fieldOf: chargeField,
    capacity: READY_CHARGES,
    money,
    names: [],
    open: new Set(chargeFields.map(({ header }) => header)),
  });
  return {
    ...sheet,
    formats: [...(sheet.formats ?? []), anyRate, ...rateFormats(draft, money)],
    validations: [...(sheet.validations ?? []), ...lists(draft)],
  };
}

const RATE = CHARGE_TERMS.rate.title;
const column = (header: string): number => chargeFields.findIndex((field) => field.header === header);

/** An amount or a percentage may stand there, and neither is shown as the other. */
const anyRate: FormatPlan = {
  ...{ row: INPUT_FIRST_ROW, column: column(RATE), rows: READY_CHARGES, columns: 1 },
  numberFormat: "General",
};

function rateFormats({ charges }: Draft, money: string): FormatPlan[] {
  return charges.flatMap(({ values }, index): FormatPlan[] => {
    if (typeof values[RATE] !== "number") return [];
    const isPercent =
      String(values["Per"] ?? "")
        .trim()
        .toLowerCase() === "percent";
    const place = { row: INPUT_FIRST_ROW + index, column: column(RATE), rows: 1, columns: 1 };
    return [{ ...place, numberFormat: isPercent ? PERCENT_FORMAT : money }];
  });
}

/** What a charge may be per, as it is offered. */
export function chargeUnits(draft: Draft): readonly string[] {
  const classes = [
    ...STANDARD_CLASSES.map(({ key }) => key),
    ...deviceHeaders(draft).map((header) => classNameOf(header).toLowerCase()),
  ];
  return ["user", "device", ...new Set(classes), "site", "hour", "month", "percent"];
}

/** Offered, not demanded: “all” is a quote as well, and other counts of the scenarios can be billed. */
function lists(draft: Draft): ValidationPlan[] {
  const units = chargeUnits(draft);
  const block = (header: string) => ({
    row: INPUT_FIRST_ROW,
    column: column(header),
    rows: READY_CHARGES,
    columns: 1,
  });
  return [
    {
      ...block("Quote"),
      allows: { kind: "list in cells", source: "=Quote_names" },
      otherwise: "Quote: choose a quote from the table of quotes, or “all” for every one.",
      asks: true,
    },
    {
      ...block("Per"),
      allows: { kind: "list", choices: units },
      otherwise:
        "Per: the unit counted. Choose one, or write the heading of a numeric column of the scenarios.",
      asks: true,
    },
  ];
}
