import type { DraftQuote, FieldValue } from "./Draft";
import { takesHeader } from "./fields/quoteColumns";

/**
 * The quote under another model. Values of terms that the model does not take are set aside, so that nothing hidden
 * makes it wrong; those set aside before that it does take come back.
 *
 * @param deviceHeaders the headers of the device classes in the table of scenarios
 */
export function changeModel(quote: DraftQuote, model: string, deviceHeaders: readonly string[]): DraftQuote {
  const kept: Record<string, FieldValue> = {};
  const setAside: Record<string, FieldValue> = {};
  for (const [header, value] of Object.entries({ ...quote.setAside, ...quote.values, Model: model })) {
    const place = takesHeader(model, header, deviceHeaders) ? kept : setAside;
    place[header] = value;
  }
  const { id, checklist } = quote;
  const isAnything = Object.keys(setAside).length > 0;
  return { id, values: kept, checklist, ...(isAnything ? { setAside } : {}) };
}
