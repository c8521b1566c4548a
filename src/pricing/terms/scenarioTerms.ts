import { declareTerm as term } from "./declareTerm";
import type { Term } from "./Term";

/** Every term of a scenario but its device classes, in the order in which forms and sheets show them. */
export const SCENARIO_TERMS = {
  name: term("name", ["Scenario", "Name", "Case"]),
  users: term("count", ["Users", "Employees", "Headcount", "Seats", "Staff", "People"], { unit: "users" }),
  sites: term("count", ["Sites", "Locations", "Offices"], { unit: "sites" }),
  supportHours: term("hours", ["Support hours", "Hours"], { unit: "hours", period: "monthly" }),
  afterHours: term("hours", ["After-hours", "After-hours hours", "Out-of-hours"], {
    unit: "hours",
    period: "monthly",
    group: "more",
  }),
  weekendHours: term("hours", ["Weekend hours"], { unit: "hours", period: "monthly", group: "more" }),
  months: term("horizon", ["Months", "Horizon"], { unit: "months" }),
  userGrowth: term("growth", ["User growth"], { period: "yearly" }),
  deviceGrowth: term("growth", ["Device growth"], { period: "yearly" }),
  usersAdded: term("added", ["Users added per month", "Users added"], { unit: "users", period: "monthly" }),
  devicesAdded: term("added", ["Devices added per month", "Devices added"], {
    unit: "devices",
    period: "monthly",
  }),
  indexGrowth: term("changes", ["Index growth", "Index", "CPI", "Inflation"], {
    period: "yearly",
    group: "more",
  }),
  leavesAtEnd: term("flag", ["Leave at end", "Leaves"], { group: "more" }),
} as const satisfies Record<string, Term>;

export type ScenarioTermName = keyof typeof SCENARIO_TERMS;
export const SCENARIO_TERM_NAMES = Object.keys(SCENARIO_TERMS) as readonly ScenarioTermName[];
