/** The functions that count exported lists: fetched at the first call of any of them. */
export { COUNTDEVICES } from "../COUNTDEVICES";
export { COUNTUSERS } from "../COUNTUSERS";
export { LISTCHANGES } from "../LISTCHANGES";
export { RECONCILE } from "../RECONCILE";
