import { breakEvenValue } from "./arguments/analysis";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";

const call = plainFunction("BREAKEVEN", breakEvenValue);

/**
 * What may be changed: a column of the scenarios, or a term of the quotes.
 * @customenum {string}
 */
declare enum FIELD {
  /** A number of the scenario. */
  users = "Users",
  /** A number of the scenario. */
  sites = "Sites",
  /** A number of the scenario. */
  supportHours = "Support hours",
  /** A number of the scenario. */
  afterHours = "After-hours",
  /** A number of the scenario. */
  weekendHours = "Weekend hours",
  /** A number of the scenario. */
  months = "Months",
  /** A number of the scenario. */
  userGrowth = "User growth",
  /** A number of the scenario. */
  deviceGrowth = "Device growth",
  /** A number of the scenario. */
  usersAddedPerMonth = "Users added per month",
  /** A number of the scenario. */
  devicesAddedPerMonth = "Devices added per month",
  /** A number of the scenario. */
  indexGrowth = "Index growth",
  /** A number of the scenario. */
  workstations = "Workstations",
  /** A number of the scenario. */
  servers = "Servers",
  /** A number of the scenario. */
  networkDevices = "Network devices",
  /** A number of the scenario. */
  mobileDevices = "Mobile devices",
  /** A term of the quotes: in every quote that takes it. */
  flatFee = "Flat fee",
  /** A term of the quotes: in every quote that takes it. */
  userRate = "User rate",
  /** A term of the quotes: in every quote that takes it. */
  minimumUsers = "Minimum users",
  /** A term of the quotes: in every quote that takes it. */
  workstationRate = "Workstation rate",
  /** A term of the quotes: in every quote that takes it. */
  serverRate = "Server rate",
  /** A term of the quotes: in every quote that takes it. */
  networkRate = "Network rate",
  /** A term of the quotes: in every quote that takes it. */
  mobileRate = "Mobile rate",
  /** A term of the quotes: in every quote that takes it. */
  deviceRate = "Device rate",
  /** A term of the quotes: in every quote that takes it. */
  siteFee = "Site fee",
  /** A term of the quotes: in every quote that takes it. */
  hourlyRate = "Hourly rate",
  /** A term of the quotes: in every quote that takes it. */
  userOverage = "User overage",
  /** A term of the quotes: in every quote that takes it. */
  deviceOverage = "Device overage",
  /** A term of the quotes: in every quote that takes it. */
  siteOverage = "Site overage",
  /** A term of the quotes: in every quote that takes it. */
  minimum = "Minimum",
  /** A term of the quotes: in every quote that takes it. */
  onboarding = "Onboarding",
  /** A term of the quotes: in every quote that takes it. */
  uplift = "Uplift",
  /** A term of the quotes: in every quote that takes it. */
  discount = "Discount",
}

/**
 * What the cost of a contract is measured by.
 * @customenum {string}
 */
enum MEASURE {
  /** Onboarding and every invoice over the horizon (TCO). */
  total = "total",
  /** Recurring total of month 1. */
  monthly = "monthly",
  /** Onboarding and the recurring totals of the first twelve months. */
  firstYear = "first-year",
  /** Total divided by the months of the horizon. */
  average = "average",
  /** Recurring total of month 1 divided by the users of month 1. */
  perUser = "per-user",
  /** Present value of all invoices at the discount rate. */
  npv = "npv",
  /** Onboarding, every invoice and the taxes that the quotes state. */
  totalWithTax = "total-with-tax",
}

/**
 * Smallest value of a field at which the quote that costs less below it no longer does: what Goal Seek cannot find with these functions. #N/A where the quotes do not change places.
 * @customfunction BREAKEVEN
 * @helpurl https://localhost:3000/help/BREAKEVEN.html
 * @param quotes Table of quotes with its header row, for example Quotes[#All]: one row per quote, columns in any order.
 * @param scenarios Table of scenarios with its header row, for example Scenarios[#All]: one row per scenario, columns in any order.
 * @param scenario Name of the scenario, or its position from 1.
 * @param quote_a Name of one quote, or its position from 1.
 * @param quote_b Name of another quote, or its position from 1.
 * @param field What is changed: a column of the scenarios for both quotes, or a term of quote_a, such as User rate.
 * @param [low] Where the search begins. Blank or 0: 0, for growth -50%, for months 1.
 * @param [high] Where it ends. Blank or 0: ten times the present value, at least 100; for growth 100%, for other fractions just below 100%, for months 600.
 * @param [measure] What the cost is measured by. Blank: total.
 * @param [discount_rate] Yearly discount rate for npv, as a fraction: 8% or 0.08. Blank: 0.
 * @param [charges] Table of charges with its header row, for example Charges[#All]: one row per charge, columns in any order. Blank: none.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns The value: whole for counts and months, to the cent for rates, to 0.01% for fractions.
 */
export function BREAKEVEN(
  quotes: unknown[][],
  scenarios: unknown[][],
  scenario: unknown,
  quote_a: unknown,
  quote_b: unknown,
  field: FIELD,
  low: unknown,
  high: unknown,
  measure: MEASURE,
  discount_rate: unknown,
  charges: unknown[][],
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(
    call,
    { quotes, scenarios, scenario, quote_a, quote_b, field, low, high, measure, discount_rate, charges },
    invocation,
  );
}
