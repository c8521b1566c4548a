/** Months that every scenario looks ahead. */
export const MONTHS = 36;

/**
 * Quotes of all five models: ratchet, peak, proration, audits with true-up in arrears, uplift, rates of four decimals,
 * overage with a cap, minimum users, a discount and a minimum.
 */
export const QUOTES = {
  userRate: { name: "A per user", rate: 150.1234, uplift: 0.03, minimumUsers: 25, onboarding: 500 },
  classRates: { name: "B per device", workstation: 75.25, server: 185.5, mobile: 20.0625, uplift: 0.02 },
  flatFee: {
    name: "C flat rate",
    fee: 3500,
    uplift: 0.05,
    includedUsers: 40,
    userOverage: 95.125,
    includedDevices: 60,
    deviceOverage: 30,
    cap: 2500,
  },
  hybrid: {
    name: "D hybrid",
    fee: 500,
    rate: 100.4321,
    server: 185,
    network: 30,
    discount: 0.05,
    minimum: 4000,
    uplift: 0.03,
  },
  hours: { name: "E hours", rate: 150, included: 2 },
} as const;

const { userRate, classRates, flatFee, hybrid, hours } = QUOTES;
const quoteRecords: readonly Readonly<Record<string, unknown>>[] = [
  {
    Quote: userRate.name,
    "User rate": userRate.rate,
    "Minimum users": userRate.minimumUsers,
    Onboarding: userRate.onboarding,
    Uplift: userRate.uplift,
    "Billing basis": "ratchet",
    "Audit months": 3,
    "True-up": "arrears",
  },
  {
    Quote: classRates.name,
    "Workstation rate": classRates.workstation,
    "Server rate": classRates.server,
    "Mobile rate": classRates.mobile,
    Uplift: classRates.uplift,
    "Billing basis": "peak",
  },
  {
    Quote: flatFee.name,
    "Flat fee": flatFee.fee,
    "Included users": flatFee.includedUsers,
    "User overage": flatFee.userOverage,
    "Included devices": flatFee.includedDevices,
    "Device overage": flatFee.deviceOverage,
    "Overage cap": flatFee.cap,
    Uplift: flatFee.uplift,
    "Billing basis": "prorated",
  },
  {
    Quote: hybrid.name,
    "Flat fee": hybrid.fee,
    "User rate": hybrid.rate,
    "Server rate": hybrid.server,
    "Network rate": hybrid.network,
    Discount: hybrid.discount,
    Minimum: hybrid.minimum,
    Uplift: hybrid.uplift,
    "Audit months": 6,
    "True-up": "arrears",
  },
  { Quote: hours.name, "Hourly rate": hours.rate, "Included hours": hours.included },
];
const quoteHeaders = [...new Set(quoteRecords.flatMap((record) => Object.keys(record)))];

let edits = 0;
/** The table of quotes with a user rate that no table before had, so that nothing is answered from memory. */
export function editedQuotes(): unknown[][] {
  edits += 1;
  const records = quoteRecords.map((record, row) =>
    row === 0 ? { ...record, "User rate": userRate.rate + edits / 10_000 } : record,
  );
  return tableOf(records);
}

/** Quotes in the whole language of contracts: bands, charges, pools of hours, steps of an uplift. */
const BANDED_USERS = "up to 25: 150.25; up to 50: 135.125; above: 120";
const wholeLanguage: readonly Readonly<Record<string, unknown>>[] = [
  { Quote: "F volume", "User rate": BANDED_USERS, Uplift: "0%; 3%", "Minimum users": 25 },
  { Quote: "G graduated", "User rate": BANDED_USERS, Bands: "graduated", Discount: 0.05, Uplift: 0.03 },
  {
    Quote: "H pool",
    "Flat fee": 3500,
    "Included hours": 12,
    "Hours pool": 6,
    Rollover: 0.5,
    "Hourly rate": 95,
  },
  {
    Quote: "I device bands",
    "Device rate": "up to 60: 45.5; above: 39.75",
    "Server rate": 185,
    Uplift: 0.02,
  },
  { Quote: "J items", Discount: 0.03, Minimum: 2500 },
];
export const languageQuotes = (): unknown[][] => {
  const headings = [...new Set(wholeLanguage.flatMap((record) => Object.keys(record)))];
  return [headings, ...wholeLanguage.map((record) => headings.map((heading) => record[heading] ?? ""))];
};

/** Charges of all of them, and those that the last one consists of. */
export const languageCharges = (): unknown[][] => [
  ["Quote", "Charge", "Per", "Rate", "Included", "Every", "From month", "Uplift", "Discount"],
  ["all", "Licences", "user", 22.5, "", "", "", "no", "no"],
  ["all", "Report", "month", 600, "", "yearly", 2, "", ""],
  ["G graduated", "Fuel surcharge", "percent", 0.02, "", "", "", "", ""],
  ["J items", "Help desk", "user", 61.25, 5, "", "", "", ""],
  ["J items", "Patching", "device", "up to 50: 9; above: 7.5", "", "", "", "", ""],
];

/** The table with one of the quotes alone. */
export const quoteAlone = (row: number): unknown[][] => tableOf(quoteRecords.slice(row, row + 1));
/** The table of quotes as it stands. */
export const quotesAsQuoted = (): unknown[][] => tableOf(quoteRecords);
export const QUOTE_COUNT = quoteRecords.length;

function tableOf(records: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  return [quoteHeaders, ...records.map((record) => quoteHeaders.map((header) => record[header] ?? ""))];
}

/** What a scenario of the bench starts with and how it changes; counts and rates differ from row to row. */
export interface Client {
  readonly users: number;
  readonly workstations: number;
  readonly servers: number;
  readonly network: number;
  readonly mobile: number;
  readonly userGrowth: number;
  readonly deviceGrowth: number;
  readonly usersAdded: number;
  readonly hours: number;
}

/** Every third client has a half user, every fourth no growth of users, every third none of devices. */
export function clients(count: number): Client[] {
  return Array.from({ length: count }, (_, row) => ({
    users: 20 + (row % 50) + (row % 3 === 0 ? 0.5 : 0),
    workstations: 30 + (row % 90),
    servers: row % 5,
    network: row % 4,
    mobile: row % 3 === 0 ? 12 : 0,
    userGrowth: row % 4 === 0 ? 0 : Math.round(30 * (row % 9)) / 1000,
    deviceGrowth: row % 3 === 0 ? 0 : Math.round(20 * (row % 5)) / 1000,
    usersAdded: row % 2,
    hours: 10 + (row % 20),
  }));
}

const scenarioHeaders = [
  ...["Scenario", "Users", "Workstations", "Servers", "Network devices", "Mobile devices"],
  ...["User growth", "Device growth", "Users added per month", "Support hours", "Months"],
];

/** The table of scenarios of so many clients. */
export function scenarioTable(count: number): unknown[][] {
  const rows = clients(count).map((client, row) => [
    ...[`S${row}`, client.users, client.workstations, client.servers, client.network, client.mobile],
    ...[client.userGrowth, client.deviceGrowth, client.usersAdded, client.hours, MONTHS],
  ]);
  return [scenarioHeaders, ...rows];
}
