export { refusal, type ActionReport } from "./ActionReport";
export { ACTION_HINTS } from "./actionHints";
export { ACTION_ICONS } from "./actionIcons";
export {
  actionNamed,
  ACTIONS,
  performAction,
  type Action,
  type ActionGroup,
  type ActionPage,
} from "./actionTable";
export {
  readFunctionMetadata,
  signatureOf,
  type FunctionMetadata,
  type FunctionOptions,
  type ParameterMetadata,
} from "./FunctionMetadata";
export { insertExample } from "./insertExample";
export { followInventoryMap, sayInInventoryMap, type Meant } from "./inventoryMap";
export { insertInventory } from "./insertInventory";
export { insertReconciliation } from "./insertReconciliation";
export { openSample } from "./openSample";
export { copyValuesOnly } from "./copyValuesOnly";
export {
  explainSelection,
  type CellExplanation,
  type Explained,
  type ExplainedArgument,
  type ExplainedCall,
} from "./explainSelection";
export { DraftSync, PAUSE, type DraftSyncOptions } from "./sync/DraftSync";
export { keepDraft, keptDraft, type KeptDraft } from "./sync/keptDraft";
export type { SyncEvent, SyncState } from "./sync/SyncEvent";
export { sheetActions } from "./loadSheetActions";
export { performLater } from "./performLater";
export { pageJournal } from "./pageJournal";
export { repair } from "./repair";
export { insertComparison, type InsertedComparison } from "./insertComparison";
export { insertComparisonOnce } from "./insertComparisonOnce";
export { insertStudySheet } from "./insertStudySheet";
export type { DecisionDetails } from "./insertDecision";
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
