/** What a cell under a header holds, which decides how it is read. */
export type QuoteTermKind =
  | "text"
  | "model"
  | "rate"
  | "classRate"
  | "ceiling"
  | "overage"
  | "count"
  | "hours"
  | "fraction"
  | "basis"
  | "audit"
  | "trueUp"
  | "months";

export interface QuoteTermHeader {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: QuoteTermKind;
  /** Of a class rate: the key of the class. */
  readonly deviceClass?: string;
}

const term = (title: string, kind: QuoteTermKind, aliases: readonly string[] = []): QuoteTermHeader => ({
  title,
  kind,
  aliases,
});
const classTerm = (title: string, deviceClass: string, aliases: readonly string[] = []): QuoteTermHeader => ({
  ...term(title, "classRate", aliases),
  deviceClass,
});

/** The closed list of headers of a table of quotes. */
export const QUOTE_TERMS = {
  name: term("Quote", "text", ["Name", "Offer"]),
  provider: term("Provider", "text", ["Vendor"]),
  currency: term("Currency", "text"),
  model: term("Model", "model", ["Pricing model"]),
  userRate: term("User rate", "rate", ["Per user", "Seat rate", "Rate per user"]),
  deviceRate: term("Device rate", "classRate"),
  workstationRate: classTerm("Workstation rate", "workstation"),
  serverRate: classTerm("Server rate", "server"),
  networkRate: classTerm("Network rate", "network", ["Network device rate"]),
  mobileRate: classTerm("Mobile rate", "mobile", ["Mobile device rate"]),
  siteFee: term("Site fee", "rate", ["Site rate", "Per site"]),
  flatFee: term("Flat fee", "rate", ["Flat rate", "Base fee", "Monthly fee"]),
  includedUsers: term("Included users", "ceiling"),
  includedDevices: term("Included devices", "ceiling"),
  includedSites: term("Included sites", "ceiling"),
  userOverage: term("User overage", "overage", ["User overage rate"]),
  deviceOverage: term("Device overage", "overage", ["Device overage rate"]),
  siteOverage: term("Site overage", "overage", ["Site overage rate"]),
  overageCap: term("Overage cap", "rate"),
  hourlyRate: term("Hourly rate", "rate"),
  includedHours: term("Included hours", "hours"),
  minimumUsers: term("Minimum users", "count", ["Minimum seats"]),
  minimum: term("Minimum", "rate", ["Minimum commitment", "Monthly minimum"]),
  onboarding: term("Onboarding", "rate", ["Onboarding fee", "Setup fee"]),
  uplift: term("Uplift", "fraction", ["Annual uplift", "Escalator"]),
  discount: term("Discount", "fraction", ["Term discount"]),
  billingBasis: term("Billing basis", "basis"),
  auditMonths: term("Audit months", "audit", ["Audit interval"]),
  trueUp: term("True-up", "trueUp"),
  termMonths: term("Term", "months", ["Term months"]),
} as const satisfies Record<string, QuoteTermHeader>;

export type QuoteTermName = keyof typeof QUOTE_TERMS;
