export type { CellPlan, CellStyle, FormatPlan, SheetPlan, TablePlan } from "./SheetPlan";
export type { FunctionExample, FunctionGroup } from "./functionExamples";
export { functionGroups } from "./functionExamples";
export type { Sample } from "./samples/Sample";
export { samples } from "./samples/samples";
