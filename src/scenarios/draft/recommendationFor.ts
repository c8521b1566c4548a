import {
  classRateOf,
  consumptionOf,
  costOf,
  failure,
  isComplete,
  noAnswer,
  numberOf,
  quantityOf,
  readNumber,
  recommend,
  scenarioAt,
  success,
  unitsOf,
  ZERO,
  type Comparison,
  type Consumption,
  type Contract,
  type ModelName,
  type MonthlyCost,
  type Quantity,
  type Recommendation,
  type Result,
  type Series,
} from "../../pricing";
import type { ChecklistItem, Draft, DraftQuote } from "./Draft";
import { evaluateDraft } from "./evaluateDraft";

/** A quote that speaks for its model: the one that costs least in month 1 of those that leave least out. */
interface Spokesman {
  readonly quote: DraftQuote;
  readonly contract: Contract;
  readonly cost: MonthlyCost;
}

/**
 * The models ranked for one future of a draft. What a model costs is what its best quote costs in month 1; growth is
 * that of the first twelve months; the overage clause is the one of the best flat-rate quote, from the checklist, or
 * from its terms where the checklist was not answered.
 *
 * @param scenarioId the first scenario unless said otherwise
 */
export function recommendationFor(draft: Draft, scenarioId = draft.scenarios[0]?.id): Result<Recommendation> {
  const { comparison } = evaluateDraft(draft);
  if (!comparison.ok) return comparison;
  const row = draft.scenarios.findIndex(({ id }) => id === scenarioId);
  const scenario = scenarioAt(comparison.value, row);
  if (!scenario.ok) return scenario;
  const { deviceClasses } = comparison.value.scenarios;
  const future = consumptionOf(
    { ...scenario.value, months: Math.max(YEAR, scenario.value.months) },
    deviceClasses,
  );
  if (!future.ok) return future;
  const consumption = future.value;
  const best = spokesmen(draft, comparison.value, consumption);
  const perDevice = best.get("per-device")?.contract.quote;
  const flatRate = best.get("flat-rate");
  const { environment } = draft;
  const shared = readNumber(environment.sharedWorkstations);
  if (typeof shared !== "number" || shared < 0) {
    return failure(noAnswer("Shared workstations", "Shared workstations must be a number, 0 or more."));
  }
  const flatTerms = flatRate?.contract.quote.terms;
  const overage = flatTerms?.scope.users;
  return success(
    recommend({
      userCount: scenario.value.users,
      mix: deviceClasses.map((deviceClass, position) => ({
        count: scenario.value.devices[position] ?? 0,
        rate: perDevice === undefined ? ZERO : classRateOf(perDevice, deviceClass),
      })),
      sites: unitsOf(scenario.value.sites),
      userRate: best.get("per-user")?.contract.quote.terms.userRate ?? ZERO,
      flatFee: flatTerms?.flatFee ?? ZERO,
      quoted: new Map([...best].map(([model, { cost }]) => [model, cost])),
      usersAddedInYear: unitsOf(addedInYear(consumption.users)),
      userOverage: overage?.kind === "overage" ? numberOf(overage.rate) : 0,
      sharedWorkstations: unitsOf(quantityOf(shared)),
      byod: environment.byod,
      prefer: environment.prefer,
      support: environment.support,
      userChange: changeInYear([consumption.users]),
      deviceChange: changeInYear(consumption.devices),
      overageDefined: answered(flatRate, "overage defined", (terms) =>
        Object.values(terms.scope).some((scope) => scope.kind === "overage" || scope.kind === "free"),
      ),
      overageCapped: answered(flatRate, "overage capped", (terms) => terms.overageCap.coefficient !== 0),
      overageAuditable: answered(flatRate, "overage auditable", () => false),
    }),
  );
}

const YEAR = 12;

function spokesmen(
  draft: Draft,
  { contracts }: Comparison,
  consumption: Consumption,
): ReadonlyMap<ModelName, Spokesman> {
  const best = new Map<ModelName, Spokesman>();
  for (const [index, quote] of draft.quotes.entries()) {
    const contract = contracts[index];
    if (contract === undefined || !contract.ok) continue;
    const monthly = costOf(contract.value, consumption, "monthly");
    if (!monthly.ok) continue;
    const candidate: Spokesman = {
      quote,
      contract: contract.value,
      cost: { monthly: monthly.value, complete: isComplete(contract.value, consumption) },
    };
    const model = contract.value.model.name as ModelName;
    const known = best.get(model);
    if (known === undefined || isBetter(candidate.cost, known.cost)) best.set(model, candidate);
  }
  return best;
}

function isBetter(one: MonthlyCost, other: MonthlyCost): boolean {
  if (one.complete !== other.complete) return one.complete;
  return (one.monthly ?? 0) < (other.monthly ?? 0);
}

const at = (series: Series, index: number): Quantity => series[index] ?? 0;

/** Users more at the end of the first twelve months than at their start. */
function addedInYear(users: Series): Quantity {
  return Math.max(0, at(users, YEAR) - at(users, 0));
}

/** The change of counts within twelve months, as a fraction of what was there; 1 where all of it is new. */
function changeInYear(counts: readonly Series[]): number {
  const sum = (index: number) => counts.reduce((total, series) => total + at(series, index), 0);
  const [start, end] = [sum(0), sum(YEAR)];
  if (start === 0) return end === 0 ? 0 : 1;
  return Math.round(((end - start) / start) * 1e6) / 1e6;
}

function answered(
  spokesman: Spokesman | undefined,
  item: ChecklistItem,
  inTerms: (terms: Contract["quote"]["terms"]) => boolean,
): boolean {
  if (spokesman === undefined) return false;
  return spokesman.quote.checklist[item] ?? inTerms(spokesman.contract.quote.terms);
}
