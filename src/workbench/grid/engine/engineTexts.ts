import { mergeLocales } from "@univerjs/core";
import coreTexts from "@univerjs/preset-sheets-core/locales/en-US";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import dataValidationTexts from "@univerjs/preset-sheets-data-validation/locales/en-US";
import noteTexts from "@univerjs/preset-sheets-note/locales/en-US";
import tableTexts from "@univerjs/preset-sheets-table/locales/en-US";

type Texts = Readonly<Record<string, unknown>>;

/** What is looked into here; the engine gives its texts no types. */
interface CoreTexts {
  readonly design: Texts;
  readonly "sheets-formula": Texts;
  readonly "sheets-ui": Texts & { readonly permission: Texts & { readonly dialog: Texts } };
}

const core = coreTexts as unknown as CoreTexts;
const { permission } = core["sheets-ui"];

/** Said of what cannot be changed: the engine speaks of a creator to contact. */
const READ_ONLY =
  "This can't be changed here. If the workbook is open in another tab, choose “Edit it here” above the grid.";

const refusals = Object.keys(permission.dialog).filter((key) => key.endsWith("Err"));

const dialog = {
  ...permission.dialog,
  alert: "Read only",
  ...Object.fromEntries(refusals.map((key) => [key, READ_ONLY])),
};

/** The engine would show the names of these instead. */
const progress = {
  analyzing: "Reading formulas",
  calculating: "Calculating",
  "array-analysis": "Reading spilled formulas",
  "array-calculation": "Calculating spilled formulas",
  done: "Calculated",
};

/** What the engine's own texts lack or say wrongly here. Whoever gives texts under a name replaces all of that name. */
const OWN_TEXTS = {
  design: { ...core.design, Confirm: { cancel: "Cancel", confirm: "OK" } },
  "sheets-ui": { ...core["sheets-ui"], permission: { ...permission, dialog } },
  "sheets-formula": { ...core["sheets-formula"], progress },
};

/** Everything that the engine says, in English. */
export const engineTexts = mergeLocales(
  coreTexts,
  tableTexts,
  conditionalFormattingTexts,
  dataValidationTexts,
  noteTexts,
  OWN_TEXTS,
);
