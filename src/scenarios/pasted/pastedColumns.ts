import {
  CHARGE_VOCABULARY,
  comparableName,
  meaningOf,
  QUOTE_VOCABULARY,
  SCENARIO_VOCABULARY,
  type LaidTable,
  type Vocabulary,
} from "../../pricing";
import type { Draft } from "../draft/Draft";
import { chargeField } from "../draft/fields/chargeFields";
import { checklistQuestions } from "../draft/fields/checklistQuestions";
import { quoteColumn } from "../draft/fields/quoteColumns";
import { deviceHeaders, futureFields } from "../draft/fields/scenarioFields";
import { chargeHeaderOf, countsDevices, quoteHeaderOf, scenarioHeaderOf } from "../draft/tableHeaders";
import { NAME_HEADERS, type PastedColumn, type PastedKind } from "./PastedTable";

/**
 * What the headings of a table mean, each for itself.
 *
 * @param quoted the keys of the classes of the workbook's own that the quotes have a rate for
 */
export function pastedColumns(
  kind: PastedKind,
  table: LaidTable,
  draft: Draft,
  quoted: readonly string[],
): readonly PastedColumn[] {
  const classes = deviceHeaders(draft);
  const isTerm: Readonly<Record<PastedKind, (header: string) => boolean>> = {
    quotes: (header) =>
      checklistHeading(header) !== undefined ||
      quoteColumn(header, classes) !== undefined ||
      meaningOf(header, QUOTE_VOCABULARY) !== undefined,
    scenarios: (header) =>
      meaningOf(header, SCENARIO_VOCABULARY) !== undefined ||
      classes.includes(header) ||
      countsDevices(header, quoted) ||
      futureFields.some((field) => field.header === header),
    charges: (header) =>
      chargeField(header) !== undefined || meaningOf(header, CHARGE_VOCABULARY) !== undefined,
  };
  const headerOf: Readonly<Record<PastedKind, (heading: string) => string>> = {
    quotes: (heading) => checklistHeading(heading) ?? quoteHeaderOf(heading, classes),
    scenarios: (heading) => scenarioHeaderOf(heading, classes),
    charges: chargeHeaderOf,
  };
  const met = new Set<string>();
  return table.headings.map((heading, index) => {
    const isName = index === table.nameColumn;
    if (heading === "" && !isName) return { heading, header: undefined, why: "It has no heading." };
    if (heading.startsWith("#")) return { heading, header: undefined, why: "Its heading begins with #." };
    const header = isName ? NAME_HEADERS[kind] : (titleOfYears(kind, heading) ?? headerOf[kind](heading));
    if (!isName && !isTerm[kind](header))
      return { heading, header: undefined, why: "Its heading isn't a term." };
    // Two columns of workstations add up: the second keeps its own heading.
    const own = met.has(header) ? heading : header;
    met.add(own);
    return { heading, header: own, why: "" };
  });
}

/** The column of the contract checklist under a heading. */
const checklistHeading = (heading: string): string | undefined =>
  checklistQuestions.find((each) => comparableName(each.heading) === comparableName(heading))?.heading;

/** The words by which the headings of each kind are known. */
export const VOCABULARIES = {
  quotes: QUOTE_VOCABULARY,
  scenarios: SCENARIO_VOCABULARY,
  charges: CHARGE_VOCABULARY,
} as const;

/** The term that a heading over years is for: its numbers become months. */
function titleOfYears(kind: PastedKind, heading: string): string | undefined {
  const vocabulary: Vocabulary<string> = VOCABULARIES[kind];
  const meaning = meaningOf(heading, vocabulary);
  return meaning?.times === 12 ? vocabulary.terms[meaning.name]?.title : undefined;
}
