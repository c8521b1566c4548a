/** What was counted, used and billed, as others list it: the functions of functions-lists.js. */
import { COUNTDEVICES } from "../COUNTDEVICES";
import { COUNTUSERS } from "../COUNTUSERS";
import { LISTCHANGES } from "../LISTCHANGES";
import { RECONCILE } from "../RECONCILE";
import { RERATE } from "../RERATE";

export const lists = { COUNTDEVICES, COUNTUSERS, LISTCHANGES, RECONCILE, RERATE };
