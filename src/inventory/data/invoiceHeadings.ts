/** Headings of an invoice by what they mean; of several the first in this order counts. */
export const INVOICE_HEADINGS = {
  line: "Line|Description|Service|Charge|Item|Product",
  quantity: "Quantity|Qty|Units|Count",
  rate: "Rate|Unit price|Price|Unit cost",
  amount: "Amount|Line total|Net amount|Extended price|Total",
} as const;

/** Words of a line by the unit that it charges for, in the order in which they are tried; classes have their own. */
export const UNIT_WORDS = {
  tax: "tax|vat|gst|hst|pst|qst",
  discount: "discount|rebate",
  onboarding: "onboarding|setup|set up|implementation",
  overage: "overage|additional|extra",
  hours: "hour|hours|labor|labour",
  users: "user|users|seat|employee",
  devices: "device|endpoint",
  sites: "site|location",
  "base fee": "base fee|retainer|agreement",
} as const;
