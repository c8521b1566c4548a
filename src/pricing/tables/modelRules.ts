import { catalogue, inferredModel, modelNamed } from "../models/catalogue";
import type { PricingModel, RestrictedTerm } from "../models/PricingModel";
import { hasClassRate, isThere } from "../models/termsPresent";
import type { QuoteTerms, ScopeItem } from "../Quote";
import { issueOf, type Issue } from "../issues/Issue";
import type { Ceiling, OverageRate } from "../scope";

/** Ceilings and overage rates as they are written, before they become scopes. */
export type WrittenScope = Readonly<
  Record<ScopeItem, { readonly ceiling: Ceiling; readonly overage: OverageRate }>
>;

const isCeiling = (ceiling: Ceiling) => ceiling !== "unlimited" && ceiling !== 0;
// `free` charges nothing, and so is true of any model.
const isOverage = (overage: OverageRate) =>
  overage === "renegotiate" || (overage !== "free" && overage.coefficient !== 0);

/** The restricted terms that a quote has. `unlimited` is no ceiling, and so goes with any model. */
function presentTerms(terms: QuoteTerms, written: WrittenScope): RestrictedTerm[] {
  const present: readonly (readonly [RestrictedTerm, boolean])[] = [
    ["User rate", isThere(terms.userRate)],
    ["Class rates", hasClassRate(terms)],
    ["Flat fee", isThere(terms.flatFee)],
    ["Minimum users", terms.minimumUsers !== 0],
    ["Included users", isCeiling(written.users.ceiling)],
    ["Included devices", isCeiling(written.devices.ceiling)],
    ["Included sites", isCeiling(written.sites.ceiling)],
    ["User overage", isOverage(written.users.overage)],
    ["Device overage", isOverage(written.devices.overage)],
    ["Site overage", isOverage(written.sites.overage)],
    ["Overage cap", isThere(terms.overageCap)],
  ];
  return present.filter(([, isPresent]) => isPresent).map(([term]) => term);
}

/** The model that a quote names, or that its rates stand for. */
export function modelOf(name: string, terms: QuoteTerms): PricingModel | Issue {
  if (name !== "") {
    return (
      modelNamed(name) ??
      issueOf("unknown-model", {
        field: "Model",
        found: name,
        models: catalogue.map((model) => model.name),
      })
    );
  }
  return inferredModel(terms) ?? issueOf("no-model", { field: "Model" });
}

/** All that the terms of a quote do against its model and against each other. */
export function ruleBreaches(model: PricingModel, terms: QuoteTerms, written: WrittenScope): Issue[] {
  const breaches: Issue[] = [];
  const present = presentTerms(terms, written);
  for (const term of present) {
    if (model.takes.includes(term)) continue;
    const takers = catalogue
      .filter((each) => each.takes.some((taken) => taken === term))
      .map((each) => each.title);
    breaches.push(issueOf("term-not-taken", { field: term, term, model: model.title, takers }));
  }
  const lack = model.lacks(terms);
  if (lack !== undefined)
    breaches.push(issueOf("model-lacks", { field: "Model", model: model.title, lacking: lack }));
  if (model.takes.includes("Minimum users") && terms.minimumUsers !== 0 && !isThere(terms.userRate)) {
    breaches.push(issueOf("minimum-without-users", { field: "Minimum users" }));
  }
  if (model.takes.includes("Included users") && isThere(terms.userRate)) {
    for (const term of ["Included users", "User overage"] as const) {
      if (present.includes(term)) breaches.push(eitherOr(term, "User rate"));
    }
  }
  if (isThere(terms.siteFee)) {
    for (const term of ["Included sites", "Site overage"] as const) {
      if (present.includes(term) && model.takes.includes(term)) breaches.push(eitherOr(term, "Site fee"));
    }
  }
  for (const item of ["users", "devices", "sites"] as const) {
    if (written[item].overage === "renegotiate" && !isCeiling(written[item].ceiling)) {
      breaches.push(issueOf("renegotiate-without-ceiling", { field: `Included ${item}`, item }));
    }
  }
  return breaches;
}

function eitherOr(term: RestrictedTerm, beside: string): Issue {
  return issueOf("billed-twice", { field: term, term, beside });
}
