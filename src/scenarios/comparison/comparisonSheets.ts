import { QUOTE_TERMS } from "../../pricing";
import { moneyFormat } from "../currencies";
import { compareDraft } from "../draft/compareDraft";
import type { Draft } from "../draft/Draft";
import { quoteTable, scenarioTable } from "../draft/draftTables";
import type { Field } from "../draft/fields/Field";
import { quoteField } from "../draft/fields/quoteFields";
import { deviceHeaders } from "../draft/fields/scenarioFields";
import type { SheetPlan } from "../SheetPlan";
import { CAPACITY } from "./capacity";
import { chargesSheet } from "./chargesSheet";
import { comparisonSheet } from "./comparisonSheet";
import { inputSheet } from "./inputSheet";
import { invoiceSheet, scheduleSheet, type ChosenPair } from "./pairSheets";
import { readMeSheet } from "./readMeSheet";
import { scenarioField } from "./scenarioField";
import { whatIfSheet } from "./whatIfSheet";

/** The sheets of a draft, in the order of their tabs: alive without the pane, since they are tables and formulas. */
export function comparisonSheets(draft: Draft): readonly SheetPlan[] {
  const money = moneyFormat(draft.currency);
  return [
    readMeSheet(draft),
    quotesSheet(draft, money),
    scenariosSheet(draft, money),
    chargesSheet(draft, money),
    comparisonSheet(draft, money),
    scheduleSheet(money, firstPair(draft)),
    invoiceSheet(money),
    whatIfSheet(draft, money),
  ];
}

/** Where each term stands on the paper: a column beside the terms, which no figure depends on. */
const SOURCES_FIELD: Field = {
  header: QUOTE_TERMS.sources.title,
  label: QUOTE_TERMS.sources.title,
  kind: "text",
  unit: "",
  explanation:
    "Where each term is found in the paper quote, for example “User rate: p. 3; Uplift: § 4.2”. Shown where a figure is explained.",
  whenBlank: "Blank: not noted.",
};

function quotesSheet(draft: Draft, money: string): SheetPlan {
  const classes = deviceHeaders(draft);
  return inputSheet({
    sheet: "Quotes",
    table: "Quotes",
    intro: "One row per quote. Type a new one below the last row; hover over a heading for what it means.",
    cells: quoteTable(draft, "whole"),
    fieldOf: (header) => (header === SOURCES_FIELD.header ? SOURCES_FIELD : quoteField(header, classes)),
    capacity: CAPACITY.quotes,
    money,
    names: [{ name: "Quote_names", refersTo: "=Quotes[Quote]" }],
  });
}

function scenariosSheet(draft: Draft, money: string): SheetPlan {
  return inputSheet({
    sheet: "Scenarios",
    table: "Scenarios",
    intro: "One row per scenario. Type a new one below the last row; hover over a heading for what it means.",
    cells: scenarioTable(draft, "whole"),
    fieldOf: (header) => scenarioField(draft, header),
    capacity: CAPACITY.scenarios,
    money,
    names: [{ name: "Scenario_names", refersTo: "=Scenarios[Scenario]" }],
  });
}

/** The best quote of the first scenario, else the first; names as the tables have them. */
function firstPair(draft: Draft): ChosenPair {
  const scenario = draft.scenarios[0];
  const best = scenario && compareDraft(draft, scenario.id).best;
  const quote = draft.quotes.find(({ id }) => id === best) ?? draft.quotes[0];
  return {
    quote: String(quote?.values["Quote"] ?? ""),
    scenario: String(scenario?.values["Scenario"] ?? ""),
  };
}
