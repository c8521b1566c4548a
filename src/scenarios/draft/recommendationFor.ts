import {
  averageRatesOf,
  consumptionAt,
  consumptionOf,
  costOf,
  failed,
  isBetterOffer,
  isComplete,
  largestYearlyChange,
  numberOf,
  overageClauseOf,
  quantityOf,
  readNumber,
  recommend,
  project,
  scenarioAt,
  success,
  sumOfCounts,
  unitsOf,
  ZERO,
  type Comparison,
  type Consumption,
  type Contract,
  type ModelName,
  type MonthlyCost,
  type Offer,
  type Quantity,
  type Recommendation,
  type Result,
  type MonthlyCount,
} from "../../pricing";
import { amountWriter } from "../currencies";
import type { Draft, DraftQuote } from "./Draft";
import { evaluateDraft } from "./evaluateDraft";
import { overageAnswers } from "./overageAnswers";

/** A quote that speaks for its model: the one that costs least in month 1 of those that leave least out. */
interface Spokesman {
  readonly quote: DraftQuote;
  readonly contract: Contract;
  readonly cost: MonthlyCost;
}

/**
 * The models ranked for one scenario of a draft. A model costs what its best quote costs in month 1; growth is
 * that of the horizon, of a year at least; the overage clause is the one of the best flat-rate quote, from the
 * checklist, or from its terms where the checklist was not answered. Where the model that comes first is to be
 * renegotiated within the horizon, that is one of the contradictions.
 *
 * @param scenarioId the first scenario unless said otherwise
 */
export function recommendationFor(draft: Draft, scenarioId = draft.scenarios[0]?.id): Result<Recommendation> {
  const { comparison } = evaluateDraft(draft);
  if (!comparison.ok) return comparison;
  const row = draft.scenarios.findIndex(({ id }) => id === scenarioId);
  const scenario = scenarioAt(comparison.value, row);
  if (!scenario.ok) return scenario;
  const { deviceClasses } = comparison.value.scenarios.counted;
  const future = consumptionOf(
    { ...scenario.value, months: Math.max(YEAR, scenario.value.months) },
    deviceClasses,
  );
  if (!future.ok) return future;
  const consumption = future.value;
  const best = spokesmen(draft, comparison.value, consumption);
  const rates = (model: ModelName) => {
    const spokesman = best.get(model);
    return spokesman && averageRatesOf(spokesman.contract, consumption);
  };
  const perDevice = rates("per-device");
  const flatRate = best.get("flat-rate");
  const { environment } = draft;
  const shared = readNumber(environment.sharedWorkstations);
  if (typeof shared !== "number" || shared < 0) {
    return failed("not-a-count", { field: "Shared workstations" });
  }
  const flatTerms = flatRate?.contract.quote.terms;
  const overage = flatTerms?.scope.users;
  const length = consumption.months + 1;
  const users = consumption.users.list(length);
  const devices = sumOfCounts(consumption.devices, length).list(length);
  // The months of the horizon, and always those of a whole year and its end.
  const seen = Math.max(YEAR + 1, scenario.value.months);
  const recommendation = recommend(
    {
      userCount: scenario.value.users,
      mix: deviceClasses.map((_class, position) => ({
        count: scenario.value.devices[position] ?? 0,
        rate: perDevice?.classRates[position] ?? ZERO,
      })),
      sites: unitsOf(scenario.value.sites),
      userRate: rates("per-user")?.userRate ?? ZERO,
      flatFee: rates("flat-rate")?.flatFee ?? ZERO,
      quoted: new Map([...best].map(([model, { cost }]) => [model, cost])),
      usersAddedInYear: unitsOf(addedInYear(consumption.users)),
      userOverage: overage?.kind === "overage" ? numberOf(overage.rate) : 0,
      sharedWorkstations: unitsOf(quantityOf(shared)),
      byod: environment.byod,
      prefer: environment.prefer,
      support: environment.support,
      userChange: largestYearlyChange(users, consumption.months),
      deviceChange: largestYearlyChange(devices, consumption.months),
      counts: { users: users.slice(0, seen), devices: devices.slice(0, seen) },
      ...(flatRate === undefined
        ? { overageDefined: false, overageCapped: false, overageAuditable: false }
        : overageClauseOf(flatRate.contract.quote.terms, overageAnswers(flatRate.quote))),
    },
    undefined,
    amountWriter(draft.currency),
  );
  const horizon = consumptionAt(comparison.value, row);
  return success(horizon.ok ? withRenegotiation(recommendation, best, horizon.value) : recommendation);
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
    if (known === undefined || isBetterOffer(offerOf(candidate), offerOf(known))) best.set(model, candidate);
  }
  return best;
}

const offerOf = ({ cost: { monthly = 0, complete } }: Spokesman): Offer => ({ cost: monthly, complete });

/** The first model costs what it does in month 1 only until its contract has to be renegotiated. */
function withRenegotiation(
  recommendation: Recommendation,
  best: ReadonlyMap<ModelName, Spokesman>,
  consumption: Consumption,
): Recommendation {
  const [first, ...others] = recommendation.models;
  const spokesman = first && best.get(first.model);
  if (first === undefined || spokesman === undefined) return recommendation;
  const { contract } = spokesman;
  const { answeredMonths, issue } = project(contract, consumption);
  if (issue === undefined) return recommendation;
  const sentence = `${first.model} comes first by its cost in month 1, but “${contract.quote.name}” must be renegotiated in month ${answeredMonths + 1}: no amount is agreed from then on.`;
  return {
    ...recommendation,
    models: [{ ...first, reasons: [`Contradiction: ${sentence}`, ...first.reasons] }, ...others],
    contradictions: [...recommendation.contradictions, sentence],
  };
}

/** Users more at the end of the first twelve months than at their start. */
function addedInYear(users: MonthlyCount): Quantity {
  return Math.max(0, users.at(YEAR) - users.first);
}
