/** What a term is, as far as reading its heading and its cells depends on it. */
export type TermKind =
  | "words"
  | "rate"
  | "amount"
  | "one-time"
  | "count"
  | "hours"
  | "share"
  | "yearly share"
  | "months"
  | "factor"
  | "date"
  | "stated";

export interface Term {
  readonly name: string;
  readonly kind: TermKind;
  readonly also: readonly string[];
}

const term = (kind: TermKind, name: string, ...also: string[]): Term => ({ name, kind, also });

export const QUOTE_TERMS: readonly Term[] = [
  term("words", "Quote", "Name", "Offer", "Option"),
  term("words", "Provider", "Vendor", "Supplier"),
  term("words", "Currency"),
  term("words", "Model", "Pricing model"),
  term(
    "rate",
    "User rate",
    "Per user",
    "Per seat",
    "Seat rate",
    "Rate per user",
    "Rate per seat",
    "Price per user",
    "Price per seat",
    "Cost per user",
  ),
  term("rate", "Device rate", "Per device", "Per endpoint", "Endpoint rate", "Price per device"),
  term(
    "rate",
    "Workstation rate",
    "PC rate",
    "Computer rate",
    "Desktop rate",
    "Laptop rate",
    "Notebook rate",
  ),
  term("rate", "Server rate"),
  term("rate", "Network rate", "Network device rate"),
  term("rate", "Mobile rate", "Mobile device rate", "Phone rate"),
  term("rate", "Rate", "Price", "Monthly price", "Cost"),
  term("rate", "Site fee", "Site rate", "Per site", "Location fee", "Per location"),
  term("amount", "Flat fee", "Flat rate", "Base fee", "Monthly fee"),
  term("words", "Bands"),
  term("words", "Covers"),
  term("count", "Included users"),
  term("count", "Included devices"),
  term("count", "Included sites"),
  term("count", "Devices per user", "Included devices per user"),
  term("rate", "User overage", "User overage rate"),
  term("rate", "Device overage", "Device overage rate"),
  term("rate", "Site overage", "Site overage rate"),
  term("amount", "Overage cap"),
  term("rate", "Hourly rate", "Hourly", "Rate per hour"),
  term("hours", "Included hours"),
  term("months", "Hours pool", "Pool months"),
  term("share", "Rollover"),
  term("factor", "After-hours factor"),
  term("factor", "Weekend factor"),
  term("count", "Minimum users", "Minimum seats"),
  term("amount", "Minimum", "Minimum commitment", "Monthly minimum", "Minimum monthly fee"),
  term(
    "one-time",
    "Onboarding",
    "Onboarding fee",
    "Setup",
    "Setup fee",
    "Implementation",
    "Implementation fee",
  ),
  term("yearly share", "Uplift", "Annual uplift", "Escalator", "Annual increase", "Price increase"),
  term("months", "First uplift month"),
  term("yearly share", "Uplift cap"),
  term("yearly share", "Uplift floor"),
  term("share", "Discount", "Term discount"),
  term("share", "Tax", "Sales tax", "VAT", "GST", "HST", "PST", "QST"),
  term("words", "Billing basis"),
  term("months", "Audit months", "Audit interval"),
  term("words", "True-up"),
  term("months", "Billed every", "Billing frequency"),
  term("stated", "Stated monthly"),
  term("stated", "Stated yearly", "Stated annual"),
  term("stated", "Stated total"),
  term("words", "Sources"),
  term("months", "Term", "Term months", "Contract term", "Contract length"),
  term("one-time", "Exit fee", "Early termination", "Termination fee", "Early termination fee"),
];

export const SCENARIO_TERMS: readonly Term[] = [
  term("words", "Scenario", "Name", "Case"),
  term("date", "Month"),
  term("count", "Users", "Employees", "Headcount", "Seats", "Staff", "People"),
  term("count", "Workstations", "PCs", "Computers", "Desktops", "Laptops", "Notebooks"),
  term("count", "Servers"),
  term("count", "Network devices", "Network"),
  term("count", "Mobile devices", "Mobile", "Phones"),
  term("count", "Devices", "Total devices", "All devices", "Endpoints"),
  term("count", "Sites", "Locations", "Offices"),
  term("hours", "Support hours", "Hours"),
  term("hours", "After-hours", "After-hours hours", "Out-of-hours"),
  term("hours", "Weekend hours"),
  term("yearly share", "User growth"),
  term("yearly share", "Device growth"),
  term("count", "Users added per month", "Users added"),
  term("count", "Devices added per month", "Devices added"),
  term("months", "Months", "Horizon"),
  term("yearly share", "Index growth", "Index", "CPI", "Inflation"),
  term("words", "Leave at end", "Leaves"),
];

export const CHARGE_TERMS: readonly Term[] = [
  term("words", "Quote"),
  term("words", "Charge", "Item", "Line", "Description", "Service", "Product"),
  term("words", "Per", "Unit", "Basis"),
  term("count", "Quantity", "Qty", "Count"),
  term("count", "Included"),
  term("rate", "Rate", "Price", "Unit price", "Unit cost", "Cost", "Fee", "Amount"),
  term("words", "Every", "Frequency", "Billing frequency", "Period", "Billing"),
  term("months", "From month", "From", "Start month"),
  term("months", "To month", "To", "Until", "End month"),
  term("words", "Uplift"),
  term("words", "Discount"),
  term("words", "Tax"),
];

/** The built-in classes by the term of their rate and of their count. */
export const BUILT_IN_CLASSES = ["workstation", "server", "network", "mobile"] as const;
export const RATE_OF_CLASS: ReadonlyMap<string, string> = new Map([
  ["Workstation rate", "workstation"],
  ["Server rate", "server"],
  ["Network rate", "network"],
  ["Mobile rate", "mobile"],
]);
export const COUNT_OF_CLASS: ReadonlyMap<string, string> = new Map([
  ["Workstations", "workstation"],
  ["Servers", "server"],
  ["Network devices", "network"],
  ["Mobile devices", "mobile"],
]);
