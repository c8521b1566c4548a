import { QUOTE_TERMS } from "../../../pricing";
import { classNameOf } from "../deviceClassHeaders";
import type { Field, FieldGroup } from "./Field";
import { FIELD_WORDS } from "./fieldKinds";
import { QUOTE_CHOICES } from "./quoteChoices";
import { offerColumns, quoteColumn, quoteColumns, type QuoteColumn } from "./quoteColumns";
import { customClassText, QUOTE_TEXTS } from "./quoteTexts";

function fieldOf({ header, kind, name, deviceClass = "" }: QuoteColumn): Field {
  const words = FIELD_WORDS[kind];
  const choices = name && QUOTE_CHOICES[name];
  return {
    header,
    label: header,
    kind,
    ...(name === undefined ? customClassText(classNameOf(deviceClass)) : QUOTE_TEXTS[name]),
    ...(choices === undefined ? {} : { choices }),
    ...(words === undefined ? {} : { words }),
    ...(name !== undefined && QUOTE_TERMS[name].kind === "steps" ? { mayBeList: true } : {}),
  };
}

/** Who offers what, in which model. */
export const offerFields: readonly Field[] = offerColumns.map(fieldOf);

/** The same groups as fields of a form, with their words; see {@link quoteColumns}. */
export function quoteFields(model: string, deviceHeaders: readonly string[]): readonly FieldGroup[] {
  return quoteColumns(model, deviceHeaders).map(({ columns, ...group }) => ({
    ...group,
    fields: columns.map(fieldOf),
  }));
}

/** The field of a header of the table of quotes; undefined for a header that is not a term. */
export function quoteField(header: string, deviceHeaders: readonly string[]): Field | undefined {
  const column = quoteColumn(header, deviceHeaders);
  return column && fieldOf(column);
}
