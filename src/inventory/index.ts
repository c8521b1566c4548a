/** The only door of the counting of lists. */
export { countDevices, type DeviceCount } from "./devices/countDevices";
export { examineAccounts, examineDevices, type Examined, type RowFound } from "./examineList";
export type { CountRow } from "./lists/CountRow";
export type { ListFailure, ListIssue, ListResult } from "./ListIssue";
export { listSentence } from "./listSentences";
export { countUsers, type UserCount } from "./accounts/countUsers";
export type { Basis } from "./accounts/accountKinds";
export { listChanges, type ListComparison } from "./listChanges";
export type { ListKind } from "./lists/ListKind";
export { recognizeList, type RecognizedList } from "./recognizeList";
export { bytesOfCells, writtenList, type WrittenCell, type WrittenList } from "./written/writtenList";
export { withoutNames } from "./written/withoutNames";
export { headingKey } from "./lists/words";
export { dayWritten } from "./lists/dates";
export type { Meaning } from "./lists/meanings";
export { reconcile, reconciliation, type Reconciliation } from "./invoices/reconcile";
export { disputeLetter, type DisputedInvoice } from "./invoices/disputeLetter";
export type { ExpectedInvoice, ExpectedLine } from "./invoices/ExpectedLine";
