export { downloadWorkbook } from "./downloadWorkbook";
export { planBook } from "./planBook";
export { workbookFile } from "./workbookFile";
export type * from "./XlsxBook";
