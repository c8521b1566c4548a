import { normalizedName } from "../deviceClass";
import type { QuoteTerms } from "../QuoteTerms";
import type { Charge } from "../Charge";
import { flatRate } from "./flatRate";
import { hybrid } from "./hybrid";
import { itemised } from "./itemised";
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
  itemised,
] as const satisfies readonly PricingModel[];

/** The models that have rates of their own: all but the one whose lines stand in the table of charges. */
export const RATE_MODELS = catalogue.filter((model) => model.takes.length > 0);

/** The model of that name or spelling. */
export function modelNamed(text: string): PricingModel | undefined {
  const name = normalizedName(text);
  return catalogue.find(({ name: own, spellings = [] }: PricingModel) =>
    [own, ...spellings].some((spelling) => normalizedName(spelling) === name),
  );
}

/** The model that the rates of a quote stand for, where it names none. */
export function inferredModel(terms: QuoteTerms, charges: readonly Charge[] = []): PricingModel | undefined {
  return catalogue.find((model: PricingModel) => model.isMeantBy(terms, charges));
}

/** Names of the catalogue's models. */
export type ModelName = (typeof catalogue)[number]["name"];
