import { normalizedName } from "../deviceClass";
import type { QuoteTerms } from "../Quote";
import { flatRate } from "./flatRate";
import { hybrid } from "./hybrid";
import { perDevice } from "./perDevice";
import { perUser } from "./perUser";
import { timeAndMaterials } from "./timeAndMaterials";
import type { PricingModel } from "./PricingModel";

/** Every pricing model, in the order in which readers meet them. A new model is one more line. */
export const catalogue = [
  perUser,
  perDevice,
  flatRate,
  hybrid,
  timeAndMaterials,
] as const satisfies readonly PricingModel[];

/** The model of that name or spelling. */
export function modelNamed(text: string): PricingModel | undefined {
  const name = normalizedName(text);
  return catalogue.find((model) => normalizedName(model.name) === name);
}

/** The model that the rates of a quote stand for, where it names none. */
export function inferredModel(terms: QuoteTerms): PricingModel | undefined {
  return catalogue.find((model) => model.isMeantBy(terms));
}

/** Names of the catalogue's models. */
export type ModelName = (typeof catalogue)[number]["name"];
