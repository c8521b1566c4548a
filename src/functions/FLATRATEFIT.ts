import { flatRateFit, STABLE_CHANGE, success, unitsOf } from "../pricing";
import { count, flag, toleranceOr, yearlyChange } from "./arguments/numbers";
import { at, reading } from "./arguments/reading";
import { answer } from "./answer";
import { plainFunction } from "./WorksheetFunction";

const call = plainFunction(
  "FLATRATEFIT",
  reading(
    [
      at(0, yearlyChange),
      at(1, yearlyChange),
      at(2, count),
      at(3, flag),
      at(4, flag),
      at(5, flag),
      at(6, toleranceOr(STABLE_CHANGE)),
    ],
    (userChange, deviceChange, sites, overageDefined, overageCapped, overageAuditable, tolerance) =>
      success(
        flatRateFit({
          userChange,
          deviceChange,
          sites: unitsOf(sites),
          overageDefined,
          overageCapped,
          overageAuditable,
          tolerance,
        }).fits,
      ),
  ),
);

/**
 * Whether a flat rate fits: users and devices stable, 1 to 3 sites, and an overage clause that is defined, capped and auditable.
 * @customfunction FLATRATEFIT
 * @helpurl https://localhost:3000/help/FLATRATEFIT.html
 * @param user_change Expected change of users in a year, as a fraction: 10% or 0.1 for ten percent more.
 * @param device_change Expected change of devices in a year, as a fraction.
 * @param sites Locations in scope. 0 or more.
 * @param [overage_defined] TRUE where the contract says what counts as overage and its rate. Blank: FALSE.
 * @param [overage_capped] TRUE where overage has a cap. Blank: FALSE.
 * @param [overage_auditable] TRUE where the client can check the counts. Blank: FALSE.
 * @param [tolerance] Change of counts in a year that still is stable, as a fraction. Blank or 0: 10%; the word none for no change at all.
 * @param invocation The calling cell.
 * @requiresAddress
 * @requiresParameterAddresses
 * @returns TRUE where all three conditions hold.
 */
export function FLATRATEFIT(
  user_change: unknown,
  device_change: unknown,
  sites: unknown,
  overage_defined: unknown,
  overage_capped: unknown,
  overage_auditable: unknown,
  tolerance: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return answer(
    call,
    { user_change, device_change, sites, overage_defined, overage_capped, overage_auditable, tolerance },
    invocation,
  );
}
