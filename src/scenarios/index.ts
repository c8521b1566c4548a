export type {
  Block,
  CellPlan,
  CellStyle,
  ChartPlan,
  ChartSeriesPlan,
  ColumnRun,
  DataBlock,
  FormatPlan,
  HighlightLook,
  HighlightPlan,
  NamePlan,
  NotePlan,
  NumberPlan,
  PrintPlan,
  SheetDrawing,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "./SheetPlan";
export type { FunctionExample, FunctionGroup } from "./functionExamples";
export { ACTION_LABELS, type ActionName } from "./actionLabels";
export { functionGroups } from "./functionExamples";
export type { Sample } from "./samples/Sample";
export { samples } from "./samples/samples";
export * from "./draft/Draft";
export type { Currency } from "./currencies";
export { CURRENCIES, moneyFormat } from "./currencies";
export { changeModel } from "./draft/changeModel";
export type { ComparedQuote, ScenarioComparison } from "./draft/compareDraft";
export { compareDraft, invoiceOfDraft } from "./draft/compareDraft";
export {
  classNameOf,
  classRateHeader,
  deviceClassProblem,
  STANDARD_CLASS_HEADERS,
} from "./draft/deviceClassHeaders";
export { chargesOf, nameAt, sharedCharges } from "./draft/chargesOf";
export { chargeTable, quoteTable, scenarioTable } from "./draft/draftTables";
export { emptyCharge, emptyDraft, emptyQuote, emptyScenario } from "./draft/emptyDraft";
export type { DraftEvaluation } from "./draft/evaluateDraft";
export { evaluateDraft } from "./draft/evaluateDraft";
export type { ChecklistQuestion } from "./draft/fields/checklistQuestions";
export { checklistQuestions } from "./draft/fields/checklistQuestions";
export {
  MONEY_KINDS,
  type Field,
  type FieldChoice,
  type FieldGroup,
  type FieldKind,
} from "./draft/fields/Field";
export { chargeField, chargeFields, type ChargeField } from "./draft/fields/chargeFields";
export { customClassExample, QUOTE_EXAMPLES } from "./draft/fields/quoteExamples";
export { CHARGE_SEARCH_WORDS, QUOTE_SEARCH_WORDS } from "./draft/fields/searchWords";
export {
  MOST_PASTED,
  NAME_HEADERS,
  type CellFate,
  type PastedColumn,
  type PastedKind,
  type PastedRecord,
  type PastedTable,
} from "./pasted/PastedTable";
export { readPasted } from "./pasted/readPasted";
export { withPasted, withPastedQuotes, type PastedValues } from "./sync/withPasted";
export { SOURCES, sourcesIn, withSource } from "./draft/sources";
export {
  essentialHeaders,
  offerColumns,
  quoteColumn,
  quoteColumns,
  type QuoteColumn,
} from "./draft/fields/quoteColumns";
export { offerFields, quoteFields } from "./draft/fields/quoteFields";
export type { SituationField } from "./draft/fields/scenarioFields";
export {
  countField,
  deviceHeaders,
  environmentFields,
  futureFields,
  rareFutureHeaders,
  situationFields,
} from "./draft/fields/scenarioFields";
export type { ReadDraft } from "./draft/keptDraft";
export { readDraft, writeDraft } from "./draft/keptDraft";
export { recommendationFor } from "./draft/recommendationFor";
export type { SampleDraft } from "./draft/SampleDraft";
export { studyOfDraft } from "./draft/studyOfDraft";
export { environmentSamples, sampleDrafts } from "./draft/sampleDrafts";
export { draftFromRows, draftFromTables } from "./sync/draftFromRows";
export { areSame, mergeRows, ORDER_OF_ROWS, type Difference, type Merge } from "./sync/mergeRows";
export { draftRows, isFilledRow, type Row, type Rows, type TableRows } from "./sync/Rows";
export { settleDifferences } from "./sync/settleDifferences";
export { sheetRows, type SheetRows, type SheetTables } from "./sync/sheetRows";
export { withChanges } from "./sync/withChanges";
export { withoutSheets } from "./sync/withoutSheets";
export type { TakenNames } from "./names/uniqueNames";
export { uniqueNames } from "./names/uniqueNames";
export type { Capacity } from "./comparison/capacity";
export { CAPACITY } from "./comparison/capacity";
export { columnName } from "./comparison/columnName";
export { comparisonDrawings, openedColumns, shownInChart } from "./comparison/comparisonDrawings";
export { LAYOUT } from "./comparison/comparisonLayout";
export { comparisonSheets } from "./comparison/comparisonSheets";
export { studySheetPlan } from "./study/studySheetPlan";
export { PLANNED_TABLES, type StudyAsked, type StudySheet } from "./study/StudySheet";
export { checkDraft, type CheckedDraftQuote, type DraftFinding } from "./check/checkDraft";
export { questionLetters, type QuestionLetter } from "./check/questionLetters";
export * from "./decision/DecisionPage";
export { decisionSheet, type DecisionSignature } from "./decision/decisionSheet";
export type { ComparedTables } from "./ComparedTables";
export { decisionWordsIn } from "./decision/shown";
export { decisionPageOf } from "./decision/decisionPageOf";
export { requestSheets } from "./request/requestSheets";
export type { InventoryCount, InventoryPlan, InventoryRow } from "./inventory/InventoryPlan";
export { inventorySheets } from "./inventory/inventorySheets";
export { MAP_TABLE } from "./inventory/mapSheet";
export { reconciliationSheets, type ReconciliationPlan } from "./inventory/reconciliationSheets";
