import { recommendation, recommendationRows } from "./arguments/recommendations";
import { answer } from "./answer";
import { spillFunction } from "./WorksheetFunction";

const call = spillFunction("RECOMMEND", recommendation, recommendationRows);

/**
 * How personal devices are treated.
 * @customenum {string}
 */
enum BYOD {
  /** There are none. */
  none = "none",
  /** They are left out of the managed scope. */
  excluded = "excluded",
  /** They are managed and counted. */
  enrolled = "enrolled",
}

/**
 * Who needs billing to be simple above all.
 * @customenum {string}
 */
enum PREFER {
  /** For the client. */
  client = "client",
  /** For the provider. */
  provider = "provider",
}

/**
 * How support is worked.
 * @customenum {string}
 */
enum SUPPORT {
  /** Monitored and maintained under a subscription. */
  proactive = "proactive",
  /** Repaired when it breaks, by the hour. */
  reactive = "reactive",
}

/**
 * Pricing models ranked for a client, best first, with the reasons. Spills with headings: Model, Monthly, Score, Why.
 * @customfunction RECOMMEND
 * @helpurl https://localhost:3000/help/RECOMMEND.html
 * @param users Users of the month; a range is summed.
 * @param counts Managed devices of each class: one cell per class.
 * @param [sites] Locations in scope. Blank: not known.
 * @param [user_rate] Monthly rate for one user, in currency. Blank: not known.
 * @param [rates] Monthly rate for one device of each class, in currency, in a range of the same shape as counts. Blank: not known.
 * @param [flat_fee] Monthly flat fee in currency. Blank: not known.
 * @param [users_added_12m] Users that join within 12 months. 20 or more favor per-user.
 * @param [shared_workstations] Number of shared workstations, or TRUE where there are some.
 * @param [byod] Personal devices. Blank: none.
 * @param [prefer] Who needs billing to be simple above all. Blank: neither.
 * @param [support] How support is worked. Blank: not known.
 * @param [user_change] Expected change of users in a year, as a fraction: 10% or 0.1.
 * @param [device_change] Expected change of devices in a year, as a fraction.
 * @param [overage_defined] TRUE where the contract says what counts as overage and its rate.
 * @param [overage_capped] TRUE where overage has a cap.
 * @param [overage_auditable] TRUE where the client can check the counts.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns One row per model, best first.
 */
export function RECOMMEND(
  users: unknown[][],
  counts: unknown[][],
  sites: unknown,
  user_rate: unknown,
  rates: unknown[][],
  flat_fee: unknown,
  users_added_12m: unknown,
  shared_workstations: unknown,
  byod: BYOD,
  prefer: PREFER,
  support: SUPPORT,
  user_change: unknown,
  device_change: unknown,
  overage_defined: unknown,
  overage_capped: unknown,
  overage_auditable: unknown,
  invocation: CustomFunctions.Invocation,
): unknown[][] {
  return answer(
    call,
    {
      users,
      counts,
      sites,
      user_rate,
      rates,
      flat_fee,
      users_added_12m,
      shared_workstations,
      byod,
      prefer,
      support,
      user_change,
      device_change,
      overage_defined,
      overage_capped,
      overage_auditable,
    },
    invocation,
  ) as unknown[][];
}
