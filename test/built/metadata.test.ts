/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { FIELD_NAMES } from "../../src/pricing";
import { signature } from "../../scripts/build/signature";
import { builtMetadata, distText, type BuiltMetadata } from "./distFile";

const metadata = builtMetadata();
const helpPage = (name: string): Document =>
  new DOMParser().parseFromString(distText(`help/${name}.html`), "text/html");
const textsOf = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent.trim());

/** The signatures that saved workbooks rely on: never changed, only ever extended at the end. */
const SIGNATURES = [
  "BESTQUOTE(quotes, scenarios, [measure], [discount_rate], [charges])",
  "BREAKEVEN(quotes, scenarios, scenario, quote_a, quote_b, field, [low], [high], [measure], [discount_rate], [charges])",
  "BREAKEVENUSERRATE(users, counts, rates)",
  "BREAKFIX(hours, hourly_rate, [minimum_hours], [increment_hours])",
  "BRIDGE(quotes, scenarios, scenario, quote_a, quote_b, [charges])",
  "COMPAREMODELS(users, counts, user_rate, rates, [flat_fee], [included], [overage_rates], [sites])",
  "COSTGRID(quotes, scenarios, scenario, row_field, row_values, column_field, column_values, [measure], [discount_rate], [charges])",
  "COUNTDEVICES(list, [as_of], [stale_days], [by], [map])",
  "COUNTUSERS(list, [basis], [as_of], [inactive_days], [by], [map])",
  "CROSSOVER(user_rate, counts, rates)",
  "DEVICESPERUSER(users, counts)",
  "FLATRATE(fee, [actual], [included], [overage_rates], [overage_cap])",
  "FLATRATEFIT(user_change, device_change, sites, [overage_defined], [overage_capped], [overage_auditable], [tolerance])",
  "FLIPS(quotes, scenarios, scenario, [measure], [discount_rate], [charges])",
  "HYBRID(users, user_rate, counts, rates, [sites], [site_rate], [flat_fee])",
  "LISTCHANGES(before, after, [of], [map])",
  "OVERAGE(actual, included, rate, [cap])",
  "PERDEVICE(counts, rates)",
  "PERUSER(users, rate, [minimum_users])",
  "PRORATE(amount, from, to, [basis])",
  "QUOTECHECK(quotes, scenarios, [charges])",
  "QUOTECOSTS(quotes, scenarios, [measure], [discount_rate], [headers], [charges])",
  "QUOTELINES(quotes, scenarios, quote, scenario, [month], [charges])",
  "QUOTENOTES(quotes, scenarios, [charges])",
  "QUOTESCHEDULE(quotes, scenarios, quote, scenario, [charges])",
  "RECOMMEND(users, counts, [sites], [user_rate], [rates], [flat_fee], [users_added_12m], [shared_workstations], [byod], [prefer], [support], [user_change], [device_change], [overage_defined], [overage_capped], [overage_auditable])",
  "RECONCILE(invoice, quotes, quote, counts, [month], [charges])",
  "RERATE(quotes, history, [charges])",
  "SENSITIVITY(quotes, scenarios, scenario, field, values, [measure], [discount_rate], [charges])",
  "SIMULATE(quotes, scenarios, scenario, [spread], [trials], [seed], [charges])",
  "SWINGS(quotes, scenarios, scenario, quote, [change], [measure], [discount_rate], [charges])",
  "TIERED(quantity, tiers, [mode])",
  "TRUEUP(billed, actual, rate)",
];

const signatureOf = ({ name, parameters }: BuiltMetadata["functions"][number]): string =>
  signature({
    name,
    parameters: parameters.map((each) => ({ name: each.name, optional: each.optional === true })),
  });

/** The choices that AutoComplete offers, by parameter. */
const MEASURES = ["total", "monthly", "first-year", "average", "per-user", "npv", "total-with-tax"];
const CHOICES = {
  "BESTQUOTE.measure": MEASURES,
  "BREAKEVEN.field": FIELD_NAMES,
  "BREAKEVEN.measure": MEASURES,
  "COSTGRID.column_field": FIELD_NAMES,
  "COSTGRID.measure": MEASURES,
  "COSTGRID.row_field": FIELD_NAMES,
  "FLIPS.measure": MEASURES,
  "SENSITIVITY.field": FIELD_NAMES,
  "SENSITIVITY.measure": MEASURES,
  "SWINGS.measure": MEASURES,
  "COUNTDEVICES.by": ["class", "client", "site", "month", "row"],
  "COUNTUSERS.basis": ["licensed", "active", "enabled", "named"],
  "COUNTUSERS.by": ["class", "client", "site", "month", "row"],
  "LISTCHANGES.of": ["devices", "accounts"],
  "PRORATE.basis": ["actual", "30", "365"],
  "QUOTECOSTS.measure": MEASURES,
  "RECOMMEND.byod": ["none", "excluded", "enrolled"],
  "RECOMMEND.prefer": ["client", "provider"],
  "RECOMMEND.support": ["proactive", "reactive"],
  "TIERED.mode": ["graduated", "volume"],
};

test("The signatures are those that saved workbooks rely on", () => {
  expect(metadata.functions.map(signatureOf).sort()).toEqual(SIGNATURES);
});

describe.each(metadata.functions.map((described) => [described.name, described] as const))(
  "%s",
  (name, described) => {
    test("has an id equal to its name, a description and a help page that is there", () => {
      expect(described.id).toBe(name);
      expect(described.description).toMatch(/^[A-Z].*\.$/);
      expect(new URL(described.helpUrl).protocol).toBe("https:");
      expect(described.helpUrl.endsWith(`/help/${name}.html`)).toBe(true);
      expect(helpPage(name).title).toContain(name);
    });

    test("describes every parameter in a sentence", () => {
      for (const parameter of described.parameters) {
        expect(`${parameter.name}: ${parameter.description}`).toMatch(/^[a-z0-9_]+: .+\.$/);
      }
    });

    test("is called for blank, error and data type cells too, with the addresses of caller and arguments", () => {
      expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
      expect(described.options).toMatchObject({
        allowErrorForDataTypeAny: true,
        requiresAddress: true,
        requiresParameterAddresses: true,
      });
    });

    test("is never volatile, streaming or cancelable", () => {
      for (const option of ["volatile", "stream", "cancelable"])
        expect(described.options[option]).toBeUndefined();
    });

    test("reads every cell itself: nothing but choices is converted by Excel before the call", () => {
      for (const { type, customEnumId } of described.parameters) {
        expect(type).toBe(customEnumId === undefined ? "any" : "string");
      }
    });

    test("has a help page that names every argument and leaves nothing open", () => {
      const page = helpPage(name);
      expect(page.documentElement.lang).toBe("en");
      expect(textsOf(page, "h1")).toEqual([`=${signatureOf(described)}`]);
      expect(textsOf(page, "dt > code")).toEqual(described.parameters.map((parameter) => parameter.name));
      for (const text of textsOf(page, "p, dd, li"))
        expect(text).toMatch(/^(?!.*(undefined|\[object|NaN)).+\.$/s);
    });
  },
);

test("Every choice is offered as a list, with an explanation of each", () => {
  const offered = metadata.functions.flatMap(({ name, parameters }) =>
    parameters.flatMap((parameter) => {
      if (parameter.customEnumId === undefined) return [];
      const choices = metadata.enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
      for (const choice of choices) expect(choice.tooltip).toMatch(/\.$/);
      return [[`${name}.${parameter.name}`, choices.map(({ stringValue }) => stringValue)] as const];
    }),
  );
  expect(Object.fromEntries(offered)).toEqual(CHOICES);
});

test("Every list of choices is used", () => {
  const used = metadata.functions.flatMap(({ parameters }) =>
    parameters.map(({ customEnumId }) => customEnumId),
  );
  for (const { id } of metadata.enums) expect(used).toContain(id);
});

const linksOf = (page: Document) =>
  [...page.querySelectorAll("main a")].map((link) => link.getAttribute("href"));

test("The list of functions links to the page of each, and to the contract terms", () => {
  const pages = metadata.functions.map(({ name }) => `${name}.html`);
  expect(linksOf(helpPage("index")).sort()).toEqual([...pages, "contract-terms.html"].sort());
});

test("Functions that compare quotes link to the contract terms, the others do not", () => {
  for (const { name, parameters } of metadata.functions) {
    const compares = parameters.some((parameter) => parameter.name === "quotes");
    expect([name, linksOf(helpPage(name))]).toEqual([name, compares ? ["contract-terms.html"] : []]);
  }
});

test("The page of contract terms holds every heading and every table of its source, as tables", () => {
  const terms = helpPage("contract-terms");
  const source = readFileSync(path.join(__dirname, "../../docs/contract-terms.md"), "utf8");
  const headings = [...source.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  expect(textsOf(terms, "h1, h2")).toEqual(headings);
  expect(terms.querySelectorAll("table")).toHaveLength([...source.matchAll(/^\| -+/gm)].length);
  const cells = textsOf(terms, "td, th").join(" ");
  expect(cells).toContain("True-up users 6 100.00 600.00");
  expect(terms.body.textContent).not.toMatch(/undefined|\||`/);
});
