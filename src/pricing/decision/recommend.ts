import { compareOffers, type Offer } from "../bestOffer";
import { shownMoney, type Money } from "../issues/wording";
import type { Decimal } from "../Decimal";
import { numberOf } from "../Decimal";
import { RATE_MODELS, type ModelName } from "../models/catalogue";
import type { PricingModel } from "../models/PricingModel";
import { perDeviceInvoice, perUserInvoice } from "../modelInvoices";
import { amountOf, majorUnits } from "../money";
import { unitsOf, type Quantity } from "../quantity";
import { isCharged, isPresent } from "../ClassRate";
import { crossover, type RatedDevices } from "../ratios";
import { STANDARD_THRESHOLDS, type DecisionThresholds, type Factor } from "./Factor";
import { factorsOf, type Situation } from "./factors";

/** What is known of a client before there are quotes. Rates of 0 are not known. */
export interface RecommendationInputs extends Omit<Situation, "users" | "devices" | "userRate"> {
  readonly userCount: Quantity;
  readonly mix: readonly RatedDevices[];
  readonly userRate: Decimal;
  readonly flatFee: Decimal;
  /** What quotes cost in month 1, by model: each stands for what the rates alone would give. */
  readonly quoted?: ReadonlyMap<ModelName, MonthlyCost>;
}

export interface RecommendedModel {
  readonly model: ModelName;
  readonly title: string;
  /** Monthly cost in major units, where the rates allow it. */
  readonly monthly: number | undefined;
  /** Whether the cost covers every device that is there. */
  readonly complete: boolean;
  /** Factors that favor the model, less those that speak against it. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Recommendation {
  readonly models: readonly RecommendedModel[];
  readonly factors: readonly Factor[];
  /** Where the rules and the arithmetic say different things, in words that go behind a colon. */
  readonly contradictions: readonly string[];
}

/** What a model costs a month, in major units, and whether that covers every device that is there. */
export interface MonthlyCost {
  readonly monthly: number | undefined;
  readonly complete: boolean;
}

/**
 * Ranks the pricing models for a client, best first, with the reasons. Models whose cost the rates give are ordered
 * by cost, then by score, and stand before the others; arithmetic outranks rules of thumb.
 *
 * @param money how amounts are written; without a currency where left out
 */
export function recommend(
  inputs: RecommendationInputs,
  thresholds: DecisionThresholds = STANDARD_THRESHOLDS,
  money: Money = shownMoney,
): Recommendation {
  const devices = inputs.mix.reduce((sum, rated) => sum + rated.count, 0);
  const situation: Situation = {
    ...inputs,
    users: unitsOf(inputs.userCount),
    devices: unitsOf(devices),
    userRate: numberOf(inputs.userRate),
  };
  const factors = factorsOf(situation, thresholds);
  const costs = new Map(RATE_MODELS.map((model) => [model.name, costUnder(model.name, inputs)]));
  const contradictions = contradictionsIn(factors, costs, inputs, money);
  const models = RATE_MODELS.map((model): RecommendedModel => {
    const cost = costs.get(model.name) ?? { monthly: undefined, complete: true };
    return {
      model: model.name,
      title: model.title,
      ...cost,
      score: scoreOf(model.name, factors),
      reasons: reasonsFor(model, factors, cost, contradictions),
    };
  });
  return { models: ranked(models), factors, contradictions };
}

function costUnder(
  model: ModelName,
  { userCount, mix, userRate, flatFee, quoted }: RecommendationInputs,
): MonthlyCost {
  const known = quoted?.get(model);
  if (known !== undefined) return known;
  if (model === "per-user" && userRate.coefficient !== 0) {
    const invoice = perUserInvoice(userCount, userRate, 0);
    return { monthly: invoice.ok ? invoice.value.total : undefined, complete: true };
  }
  if (model === "per-device" && mix.some((rated) => isCharged(rated.rate))) {
    const invoice = perDeviceInvoice(mix);
    const complete = mix.every((rated) => rated.count === 0 || isPresent(rated.rate));
    return { monthly: invoice.ok ? invoice.value.total : undefined, complete };
  }
  if (model === "flat-rate" && flatFee.coefficient !== 0) {
    return { monthly: majorUnits(amountOf(flatFee)), complete: true };
  }
  return { monthly: undefined, complete: true };
}

function scoreOf(model: ModelName, factors: readonly Factor[]): number {
  return factors.reduce(
    (score, factor) => score + Number(factor.favors.includes(model)) - Number(factor.against.includes(model)),
    0,
  );
}

function ranked(models: readonly RecommendedModel[]): RecommendedModel[] {
  const offerOf = ({ monthly, complete }: RecommendedModel): Offer | undefined =>
    monthly === undefined ? undefined : { cost: monthly, complete };
  const byScore = (first: RecommendedModel, second: RecommendedModel) => second.score - first.score;
  if (models.filter((each) => offerOf(each) !== undefined).length < 2) return [...models].sort(byScore);
  return [...models].sort((first, second) => {
    const [one, other] = [offerOf(first), offerOf(second)];
    if (one !== undefined && other !== undefined) return compareOffers(one, other) || byScore(first, second);
    return Number(one === undefined) - Number(other === undefined) || byScore(first, second);
  });
}

/** Where rules of thumb favor both of per-user and per-device, and no costs settle it. */
function disagreementOf(factors: readonly Factor[]): string[] {
  const favoring = (model: "per-user" | "per-device") =>
    factors
      .filter((factor) => factor.favors.includes(model))
      .map((factor) => `${factor.name} (in the interest of ${inWords(factor.serves)})`)
      .join(", ");
  const byUser = favoring("per-user");
  const byDevice = favoring("per-device");
  if (byUser === "" || byDevice === "") return [];
  return [
    `per-user is favored by ${byUser}, per-device by ${byDevice}; give the user rate and the rate of every class to settle it by cost.`,
  ];
}

const inWords = (serves: Factor["serves"]) => (serves === "both" ? "both sides" : `the ${serves}`);

/** Where a rule of thumb favors the more expensive of per-user and per-device. */
function contradictionsIn(
  factors: readonly Factor[],
  costs: ReadonlyMap<ModelName, MonthlyCost>,
  { userRate, mix }: RecommendationInputs,
  money: Money,
): string[] {
  const byUser = costs.get("per-user")?.monthly;
  const perDevice = costs.get("per-device");
  const byDevice = perDevice?.complete === true ? perDevice.monthly : undefined;
  if (byUser === undefined || byDevice === undefined) return disagreementOf(factors);
  if (byUser === byDevice) return [];
  const [cheaper, costlier] =
    byUser < byDevice ? (["per-user", "per-device"] as const) : (["per-device", "per-user"] as const);
  const point = crossover(userRate, mix);
  const zone = point.ok
    ? ` The crossover for these rates is ${point.value.toFixed(2)} devices per user.`
    : "";
  return factors
    .filter((factor) => factor.favors.includes(costlier))
    .map(
      (factor) =>
        `the rule on ${factor.name} favors ${costlier} (in the interest of ${inWords(factor.serves)}), but ${cheaper} costs less (${money(Math.min(byUser, byDevice))} against ${money(Math.max(byUser, byDevice))} per month): follow the arithmetic.${zone}`,
    );
}

function reasonsFor(
  model: PricingModel & { readonly name: ModelName },
  factors: readonly Factor[],
  cost: MonthlyCost,
  contradictions: readonly string[],
): string[] {
  const interest = (factor: Factor) =>
    factor.serves === "both" ? "both sides' interest" : `the ${factor.serves}'s interest`;
  const spoken = factors.flatMap((factor) => {
    if (factor.favors.includes(model.name)) return [`For: ${factor.why} (${interest(factor)})`];
    if (factor.against.includes(model.name)) return [`Against: ${factor.why} (${interest(factor)})`];
    return [];
  });
  const compared = model.name === "per-user" || model.name === "per-device";
  return [
    ...(cost.complete
      ? []
      : ["Incomplete: a device class that is present has no rate, so the cost leaves devices out."]),
    ...(compared ? contradictions.map((words) => `Contradiction: ${words}`) : []),
    ...spoken,
    model.risk,
    model.incentive,
  ];
}
