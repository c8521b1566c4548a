export { refusal, type ActionReport } from "./ActionReport";
export {
  readFunctionMetadata,
  signatureOf,
  type FunctionMetadata,
  type FunctionOptions,
  type ParameterMetadata,
} from "./FunctionMetadata";
export { insertExample } from "./insertExample";
export { openSample } from "./openSample";
export { ORDER_OF_ROWS, reconcile, type CellDifference, type Reconciliation } from "./reconcile";
export type { TableCells, Tables } from "./Tables";
export { copyValuesOnly } from "./copyValuesOnly";
export {
  explainSelection,
  type CellExplanation,
  type Explained,
  type ExplainedArgument,
  type ExplainedCall,
} from "./explainSelection";
export { keepDraft, keptDraft, type KeptDraft } from "./keepDraft";
export { pageJournal } from "./pageJournal";
export { readComparison, type ReadTables } from "./readComparison";
export { repair } from "./repair";
export { writeComparison, type WrittenTables } from "./writeComparison";
export { insertComparison } from "./insertComparison";
export { insertComparisonOnce } from "./insertComparisonOnce";
export { insertKeptComparison } from "./insertKeptComparison";
export {
  askPane,
  linkedPane,
  linkPane,
  PANELS,
  type PaneLink,
  type PanelName,
  type PaneRequest,
} from "./paneLink";
export { refreshComparison } from "./refreshComparison";
export { workbookInExcel } from "./workbookInExcel";
