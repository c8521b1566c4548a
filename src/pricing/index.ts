/** The only door of the pricing core. */
export * from "./Decimal";
export * from "./quantity";
export * from "./money";
export * from "./result";
export * from "./deviceClass";
export * from "./Quote";
export * from "./Scenario";
export * from "./counts";
export * from "./Contract";
export * from "./invoice";
export * from "./scope";
export * from "./modelInvoices";
export * from "./modelComparison";
export * from "./tiers";
export * from "./breakFix";
export * from "./proration";
export * from "./ratios";
export * from "./projection";
export * from "./presentValue";
export * from "./measures";
export * from "./comparison";
export * from "./notes";
export * from "./schedule";
export * from "./contractInvoice";
export * from "./crossings";
export * from "./rerate";
export * from "./decision/Factor";
export * from "./decision/factors";
export * from "./decision/flatRateFit";
export * from "./decision/flatRateOverTerm";
export * from "./decision/stability";
export * from "./decision/recommend";
export { comparableName, type TableCells } from "./tables/tableCells";
export { readFraction } from "./tables/readFraction";
export { QUOTE_TERMS, type QuoteTermHeader, type QuoteTermKind } from "./tables/quoteTerms";
export {
  CLASS_HEADERS,
  isDeviceClassName,
  isNeverClass,
  SCENARIO_TERMS,
  type ScenarioTermHeader,
} from "./tables/scenarioTerms";
export type { QuoteRow, QuoteTable } from "./tables/readQuotes";
export type { ScenarioRow, ScenarioTable } from "./tables/readScenarios";
export { catalogue, inferredModel, modelNamed, type ModelName } from "./models/catalogue";
export type { PricingModel, RestrictedTerm } from "./models/PricingModel";
export type { InvoiceLine, LineItem, LineKind } from "./InvoiceBuilder";
export { InvoiceBuilder } from "./InvoiceBuilder";
export * from "./cells/readNumber";
export { numberInText } from "./cells/numberInText";
