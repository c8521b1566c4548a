/** Headings of an invoice by what they mean; of several the first in this order counts. */
export const INVOICE_HEADINGS = {
  line: "Line|Description|Service|Charge|Item|Product",
  quantity: "Quantity|Qty|Units|Count",
  rate: "Rate|Unit price|Price|Unit cost",
  amount: "Amount|Line total|Net amount|Extended price|Total",
} as const;

/** Rows that say what is demanded. */
export const DEMANDED =
  "total|grand total|invoice total|total due|total amount|total amount due|total to pay|total payable|total with tax|total incl tax|total including tax|amount due|balance due";

/** Words of a line by the unit that it charges for, in the order in which they are tried; classes have their own. */
export const UNIT_WORDS = {
  tax: "tax|vat|gst|hst|pst|qst",
  onboarding: "onboarding|setup|set up|implementation",
  overage: "overage|additional|extra",
  hours: "hour|hours|labor|labour",
  users: "user|users|seat|employee",
  devices: "device|endpoint",
  sites: "site|location",
  "base fee": "base fee|retainer|agreement",
} as const;
