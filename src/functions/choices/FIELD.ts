/**
 * What may be changed: a column of the scenarios, or a term of the quotes.
 * @customenum {string}
 */
export declare enum FIELD {
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
