export { downloadWorkbook } from "./downloadWorkbook";
export { workbookFile } from "./workbookFile";
export type * from "./XlsxBook";
