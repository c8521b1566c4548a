/** What plans, changes and recalculates sheets: a chunk of its own. */
export { copyValuesOnly } from "./copyValuesOnly";
export { insertComparisonOnce } from "./insertComparisonOnce";
export { insertDecision } from "./insertDecision";
export { insertKeptComparison } from "./insertKeptComparison";
export { insertStudySheet } from "./insertStudySheet";
export { refreshComparison } from "./refreshComparison";
export { repair } from "./repair";
export { downloadRequest, requestQuotes } from "./requestQuotes";
