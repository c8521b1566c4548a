/** What plans and changes sheets: a chunk of its own, fetched when somebody asks for sheets. */
export { copyValuesOnly, insertComparisonOnce, refreshComparison } from "../../../actions";
