/** The only door of the counting of lists. */
export { countDevices, type DeviceCount } from "./devices/countDevices";
export type { CountRow } from "./lists/CountRow";
export type { ListFailure, ListIssue, ListResult } from "./ListIssue";
export { listSentence } from "./listSentences";
export { countUsers, type UserCount } from "./accounts/countUsers";
export type { Basis } from "./accounts/accountKinds";
export { listChanges, type ListComparison } from "./listChanges";
export type { ListKind } from "./lists/ListKind";
export { reconcile } from "./invoices/reconcile";
export type { ExpectedInvoice, ExpectedLine } from "./invoices/ExpectedLine";
