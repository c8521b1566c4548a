import {
  catalogue,
  QUOTE_TERMS,
  SCENARIO_TERMS,
  takesTerm,
  type PricingModel,
  type Term,
} from "../../../src/pricing";
import {
  CHECKLIST_ITEMS,
  checklistQuestions,
  CURRENCIES,
  deviceClassProblem,
  emptyDraft,
  environmentFields,
  futureFields,
  moneyFormat,
  offerFields,
  quoteFields,
  situationFields,
} from "../../../src/scenarios";

const headersOf = (model: string, classes: readonly string[] = ["Workstations", "Kiosks"]) =>
  quoteFields(model, classes).flatMap(({ fields }) => fields.map(({ header }) => header));
const everyField = [
  ...offerFields,
  ...quoteFields("", ["Workstations", "Servers", "Network devices", "Mobile devices", "Kiosks"]).flatMap(
    ({ fields }) => fields,
  ),
  ...futureFields,
  ...environmentFields(emptyDraft("USD")),
];

test("every term of both tables has a field but the currency, which is chosen once", () => {
  const headers = everyField.map(({ header }) => header);
  const titles = [...Object.values(QUOTE_TERMS), ...Object.values(SCENARIO_TERMS)].map(({ title }) => title);
  // The rate that a column named Rate means has a field of its own, and sources stand on the paper.
  const without = ["Currency", "Rate", "Sources"];
  expect(titles.filter((title) => !headers.includes(title))).toEqual(without);

  expect(new Set(headers).size).toBe(headers.length);
});

test("every field is explained, and says what a blank means", () => {
  for (const { explanation, whenBlank, choices } of [...everyField, ...situationFields]) {
    expect(explanation).toMatch(/^[A-Z].{10,}\.$/);
    expect(whenBlank).toMatch(/^Blank: .+\.$/);
    for (const choice of choices ?? []) expect(choice.explanation).toMatch(/\.$/);
  }
});

test.each(catalogue.map((model) => [model.name, model] as const))(
  "%s has the fields of the terms that it takes",
  (name, model) => {
    const headers = headersOf(name);
    for (const term of Object.values<Term>(QUOTE_TERMS)) {
      if (term.parts === undefined || term.group === "none" || term.deviceClass !== undefined) continue;
      expect([term.title, headers.includes(term.title)]).toEqual([term.title, takesTerm(model, term)]);
    }
    expect(headers.includes("Kiosk rate")).toBe(takesTerm(model, QUOTE_TERMS.deviceRate));
    expect(headers).toEqual(expect.arrayContaining(["Minimum", "Onboarding", "Uplift", "Term"]));
  },
);

test("a rate that a model cannot do without comes first", () => {
  const withRates = catalogue.filter((model: PricingModel) => model.takes.length > 0);
  expect(withRates.map(({ name }) => headersOf(name)[0])).toEqual([
    ...["User rate", "Workstation rate", "Flat fee", "Flat fee", "Hourly rate"],
  ]);
});

test("what few quotes have comes last, in an order that makes sense, and in no table where nothing is given", () => {
  const groups = quoteFields("per-user", ["Workstations"]);
  expect(groups.map(({ isRare }) => isRare === true)).toEqual([false, false, true]);
  expect(
    groups
      .at(-1)
      ?.fields.slice(0, 4)
      .map(({ header }) => header),
  ).toEqual([...["Devices per user", "Device overage", "Overage cap", "Bands"]]);
});

test("words and published prices stand where they belong, and no price is a default", () => {
  const field = (header: string) => everyField.find((each) => each.header === header);
  expect(field("Included users")?.words).toEqual(["unlimited"]);
  expect(field("User overage")?.words).toEqual(["free", "renegotiate"]);
  expect(field("Kiosk rate")?.words).toEqual(["included"]);
  expect(field("User rate")?.published).toContain("100 to 250");
  expect(field("User rate")?.whenBlank).toBe("Blank: not charged.");
});

test("every item of the checklist has its question", () => {
  expect(checklistQuestions.map(({ item }) => item)).toEqual([...CHECKLIST_ITEMS]);
  for (const { question } of checklistQuestions) expect(question).toMatch(/\?$/);
});

test.each([
  ["USD", '"$"#,##0.00'],
  ["eur", '"€"#,##0.00'],
  ["SEK", '#,##0.00" kr"'],
  ["XAU", '"XAU "#,##0.00'],
  ["", "#,##0.00"],
  ['A"B', '"AB "#,##0.00'],
])("amounts in %s look like %s", (currency, format) => {
  expect(moneyFormat(currency)).toBe(format);
});

test("the currencies have codes of three letters and a name", () => {
  for (const { code, label } of CURRENCIES) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(label.startsWith(`${code} · `)).toBe(true);
  }
});

const COUNTS = Object.keys(emptyDraft("USD").environment.counts);

test.each(["Printers", "POS", "Lab devices", "Glass"])("a class %s can be added", (name) => {
  expect(deviceClassProblem(name, COUNTS)).toBeUndefined();
});

test.each([
  ["", "Give it a name"],
  ["12", "Give it a name"],
  ["Employees", "already means something else"],
  ["Devices", "cannot have a rate of its own"],
  ["Seats", "already means something else"],
  ["Hourly", "cannot have a rate of its own"],
  ["server", "“Servers” is there already"],
  ["Mobile device", "“Mobile devices” is there already"],
  ["A [b]", "which a column name can't contain"],
])("a class named “%s” is refused: %s", (name, words) => {
  expect(deviceClassProblem(name, COUNTS)).toContain(words);
});
