import { comparedModels, success, type ComparedModel, type Result } from "../../pricing";
import { hostError } from "../hostError";
import type { CellResult } from "../WorksheetFunction";
import { count, countSum, rate } from "./numbers";
import { flatRateScope, ratedDevices } from "./pairs";
import { at, pairAt, rangeAt, reading, type Source } from "./reading";

/** Where COMPAREMODELS has its arguments: users, counts, user_rate, rates, flat_fee, included, overage_rates, sites. */
const POSITION = {
  users: 0,
  counts: 1,
  userRate: 2,
  rates: 3,
  flatFee: 4,
  included: 5,
  overageRates: 6,
  sites: 7,
} as const;

/** The models compared for the arguments of COMPAREMODELS. */
export const comparisonOfModels: Source<ComparedModel[]> = (values, places) =>
  reading(
    [
      at(POSITION.users, countSum),
      pairAt(POSITION.counts, POSITION.rates, ratedDevices),
      at(POSITION.userRate, rate),
      at(POSITION.flatFee, rate),
      at(POSITION.sites, count),
    ],
    (users, mix, userRate, flatFee, sites) => {
      const devices = mix.reduce((sum, rated) => sum + rated.count, 0);
      const scope = flatRateScope(
        [users, devices, sites],
        rangeAt(values, places, POSITION.included),
        rangeAt(values, places, POSITION.overageRates),
      );
      if (!scope.ok) return scope;
      return success(comparedModels({ users, userRate, mix, flatFee, flatRateScope: scope.value }));
    },
  )(values, places);

// Made for each answer: a host may write into what it gets.
const headings = () => ["Model", "Monthly", "Annual", "Per user", "Over cheapest"];

/** The comparison as a spill: headings, then one row per model; what has no answer is its own error cell. */
export function comparisonRows(models: readonly ComparedModel[]): CellResult[][] {
  const shown = (result: Result<number>): CellResult => (result.ok ? result.value : hostError(result.issue));
  return [
    headings(),
    ...models.map((row) => [
      row.model,
      shown(row.monthly),
      shown(row.annual),
      shown(row.perUser),
      shown(row.overCheapest),
    ]),
  ];
}
