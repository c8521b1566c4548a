/** @jest-environment node */
import { emptyDraft, sampleDrafts, type Draft } from "../../../src/scenarios";
import { draftIssues, shownIssues } from "../../../src/taskpane/wizard/issues";
import { reduceWizard } from "../../../src/taskpane/wizard/reduceWizard";
import type { WizardEvent } from "../../../src/taskpane/wizard/WizardEvent";
import { fieldId, initialWizardState, type WizardState } from "../../../src/taskpane/wizard/WizardState";

const start = initialWizardState(emptyDraft("USD"));
const after = (...events: WizardEvent[]): WizardState => events.reduce(reduceWizard, start);
const typed = (id: string, header: string, value: string | number): WizardEvent => ({
  type: "term typed",
  id,
  header,
  value,
});
const quoteNames = ({ draft }: WizardState) => draft.quotes.map(({ values }) => values["Quote"]);
const twoQuotes: WizardEvent[] = [
  { type: "quote added", model: "per-user" },
  typed("quote-1", "Quote", "Acme"),
  typed("quote-1", "User rate", 150),
  { type: "quote added", model: "flat-rate" },
  typed("quote-2", "Quote", "Bolt"),
];

describe("the steps", () => {
  test("any step can be gone to, and going back loses nothing", () => {
    const there = after(
      { type: "count typed", header: "Users", value: 40 },
      { type: "step chosen", step: "decide" },
      ...twoQuotes,
      { type: "step chosen", step: "environment" },
    );
    expect(there).toMatchObject({ step: "environment", visited: ["environment", "decide"] });
    expect(there.draft.environment.counts["Users"]).toBe(40);
    expect(quoteNames(there)).toEqual(["Acme", "Bolt"]);
  });

  test("an issue is shown when its field was left, and all of a step's when the step was left", () => {
    const wrong = after({ type: "count typed", header: "Users", value: "many" });
    expect(draftIssues(wrong.draft).map(({ header }) => header)).toContain("Users");
    expect(shownIssues(wrong, "environment")).toEqual([]);
    const left = reduceWizard(wrong, { type: "field touched", field: fieldId("environment", "Users") });
    expect(shownIssues(left, "environment")).toMatchObject([{ header: "Users", of: "" }]);
    const gone = reduceWizard(wrong, { type: "step chosen", step: "quotes" });
    expect(shownIssues(gone, "environment")).toHaveLength(1);
    const patched = reduceWizard(gone, { type: "count typed", header: "Users", value: 40 });
    expect(shownIssues(patched, "environment")).toEqual([]);
  });
});

describe("charges", () => {
  const typedCharge = (id: string, header: string, value: string | number): WizardEvent => ({
    type: "charge typed",
    id,
    header,
    value,
  });
  const charged: WizardEvent[] = [
    ...twoQuotes,
    { type: "charge added", quote: "quote-1" },
    typedCharge("charge-1", "Charge", "Licence"),
    typedCharge("charge-1", "Rate", 22),
    { type: "charge added", quote: "quote-2" },
    typedCharge("charge-2", "Charge", "Setup"),
    { type: "charge added", quote: "quote-1" },
    typedCharge("charge-3", "Charge", "Backup"),
  ];
  const names = ({ draft }: WizardState) =>
    draft.charges.map(({ quote, values }) => `${quote ?? ""}: ${String(values["Charge"] ?? "")}`);

  test("are added, copied beside their own and removed, until undone", () => {
    const copied = after(...charged, { type: "charge duplicated", id: "charge-1" });
    expect(names(copied)).toEqual([
      "quote-1: Licence",
      "quote-1: Licence (copy)",
      "quote-2: Setup",
      "quote-1: Backup",
    ]);
    expect(copied.openCharge).toBe("charge-4");
    const removed = reduceWizard(copied, { type: "charge removed", id: "charge-2" });
    expect(removed.removal).toMatchObject({ what: "charge", name: "Setup" });
    expect(reduceWizard(removed, { type: "removal undone" }).draft).toEqual(copied.draft);
  });

  test("go and come back with their quote, each at its place, and are copied with it", () => {
    const before = after(...charged);
    const removed = reduceWizard(before, { type: "quote removed", id: "quote-1" });
    expect(names(removed)).toEqual(["quote-2: Setup"]);
    expect(reduceWizard(removed, { type: "removal undone" }).draft).toEqual(before.draft);
    const copied = reduceWizard(before, { type: "quote duplicated", id: "quote-1" });
    expect(names(copied).slice(3)).toEqual(["quote-3: Licence", "quote-3: Backup"]);
    expect(new Set(copied.draft.charges.map(({ id }) => id)).size).toBe(5);
  });

  test("come back with a quote whose id was given away since, and so were theirs", () => {
    const undone = [
      { type: "quote removed", id: "quote-2" },
      { type: "quote added", model: "per-user" },
      { type: "charge removed", id: "charge-3" },
      { type: "charge added", quote: "quote-2" },
      { type: "quote removed", id: "quote-1" },
      { type: "quote added", model: "per-user" },
      { type: "charge added", quote: "quote-3" },
      { type: "removal undone" },
    ].reduce((state, event) => reduceWizard(state, event as WizardEvent), after(...charged));
    const { quotes, charges } = undone.draft;
    expect(new Set(charges.map(({ id }) => id)).size).toBe(charges.length);
    expect(charges.every(({ quote }) => quotes.some(({ id }) => id === quote))).toBe(true);
  });

  test("what is wrong with one is said at its field, also that it is in another currency", () => {
    const wrong = after(
      ...charged,
      typedCharge("charge-2", "Per", "elephant"),
      typedCharge("charge-2", "Rate", 5),
      typedCharge("charge-3", "Rate", "€5"),
    );
    const said = draftIssues(wrong.draft).filter(({ field }) => field.startsWith("charge-"));
    expect(said.map(({ field, of, step }) => [field, of, step])).toEqual([
      ["charge-2/Per", "Setup", "quotes"],
      ["charge-3/Rate", "Backup", "quotes"],
    ]);
    expect(said[1]?.message).toContain("The quotes are in USD, but “€5” is not");
  });
});

describe("the environment", () => {
  test("a class of one's own stands among the devices, and goes with its rates until undone", () => {
    const added = after({ type: "device class added", header: "Kiosks" }, ...twoQuotes, {
      type: "count typed",
      header: "Kiosks",
      value: 12,
    });
    const headers = Object.keys(added.draft.environment.counts);
    expect(headers.indexOf("Kiosks")).toBe(headers.indexOf("Sites") - 1);
    const rated = reduceWizard(reduceWizard(added, typed("quote-2", "Kiosk rate", 20)), {
      type: "own count typed",
      id: "scenario-1",
      header: "Kiosks",
      value: 15,
    });
    const removed = reduceWizard(rated, { type: "device class removed", header: "Kiosks" });
    expect(Object.keys(removed.draft.environment.counts)).not.toContain("Kiosks");
    expect(removed.draft.scenarios[0]?.ownCounts).toEqual({});
    expect(removed.draft.quotes[1]?.values).not.toHaveProperty(["Kiosk rate"]);
    const undone = reduceWizard(removed, { type: "removal undone" });
    expect(undone.draft).toEqual(rated.draft);
    expect(Object.keys(undone.draft.environment.counts)).toEqual(headers);
  });

  test("a class that was added again before the undo stands there once, with what the undo brings", () => {
    const undone = after(
      { type: "device class added", header: "Kiosks" },
      { type: "count typed", header: "Kiosks", value: 12 },
      { type: "device class removed", header: "Kiosks" },
      { type: "device class added", header: "Kiosks" },
      { type: "removal undone" },
    );
    expect(undone.draft.environment.counts["Kiosks"]).toBe(12);
  });

  test("cells fill in what they name and leave the rest, and an undo brings the old counts back", () => {
    const before = after({ type: "count typed", header: "Servers", value: 3 });
    const taken = reduceWizard(before, {
      type: "cells taken",
      taken: {
        address: "Sheet1!A1:B2",
        counts: { Users: 25, Printers: 4 },
        leftOut: ["“Note”: x is not a number."],
      },
    });
    expect(taken.draft.environment.counts).toMatchObject({ Users: 25, Servers: 3, Printers: 4 });
    expect(taken.taken).toBe(
      "Taken from Sheet1!A1:B2: Users 25, Printers 4. Left out: “Note”: x is not a number.",
    );
    expect(reduceWizard(taken, { type: "removal undone" }).draft).toEqual(before.draft);
  });
});

describe("the quotes", () => {
  test("a copy stands behind its original under a name of its own, open", () => {
    const copied = after(
      ...twoQuotes,
      { type: "quote duplicated", id: "quote-1" },
      { type: "quote duplicated", id: "quote-1" },
    );
    expect(quoteNames(copied)).toEqual(["Acme", "Acme (copy 2)", "Acme (copy)", "Bolt"]);
    expect(copied.draft.quotes[1]).toMatchObject({ id: copied.openQuote, values: { "User rate": 150 } });
    expect(new Set(copied.draft.quotes.map(({ id }) => id)).size).toBe(4);
  });

  test("a quote moves by one place, and not beyond the ends", () => {
    const up: WizardEvent = { type: "quote moved", id: "quote-2", by: -1 };
    expect(quoteNames(after(...twoQuotes, up))).toEqual(["Bolt", "Acme"]);
    expect(quoteNames(after(...twoQuotes, up, up))).toEqual(["Bolt", "Acme"]);
  });

  test("an undo brings a removed quote back to its place, without what was typed since being lost", () => {
    const undone = after(
      ...twoQuotes,
      { type: "quote removed", id: "quote-1" },
      typed("quote-2", "Flat fee", 3000),
      { type: "removal undone" },
    );
    expect(quoteNames(undone)).toEqual(["Acme", "Bolt"]);
    expect(undone.draft.quotes[1]?.values["Flat fee"]).toBe(3000);
    expect(undone).toMatchObject({ openQuote: "quote-1", removal: undefined });
  });

  test("an undo after another quote was added brings the removed one back beside it, each by itself", () => {
    const undone = after(
      ...twoQuotes,
      { type: "quote removed", id: "quote-2" },
      { type: "quote added", model: "per-user" },
      typed("quote-2", "Quote", "Core"),
      { type: "removal undone" },
    );
    expect(quoteNames(undone)).toEqual(["Acme", "Bolt", "Core"]);
    expect(new Set(undone.draft.quotes.map(({ id }) => id)).size).toBe(3);
    expect(undone.openQuote).toBe(undone.draft.quotes[1]?.id);
  });

  test("the last quote goes too, and comes back", () => {
    const empty = after({ type: "quote added", model: "per-user" }, { type: "quote removed", id: "quote-1" });
    expect(empty).toMatchObject({ draft: { quotes: [] }, openQuote: undefined });
    expect(reduceWizard(empty, { type: "removal undone" })).toMatchObject({
      draft: { quotes: [{ id: "quote-1" }] },
      openQuote: "quote-1",
    });
  });

  test("terms that another model does not take wait for the model to come back", () => {
    const changed = after(...twoQuotes, { type: "model chosen", id: "quote-1", model: "flat-rate" });
    expect(changed.draft.quotes[0]?.values).not.toHaveProperty(["User rate"]);
    const back = reduceWizard(changed, { type: "model chosen", id: "quote-1", model: "per-user" });
    expect(back.draft.quotes[0]?.values["User rate"]).toBe(150);
  });

  test("an answer of the checklist can be given and taken back", () => {
    const answer = (value: boolean | undefined): WizardEvent => ({
      type: "checklist answered",
      id: "quote-1",
      item: "audit method",
      answer: value,
    });
    expect(after(...twoQuotes, answer(false)).draft.quotes[0]?.checklist).toEqual({ "audit method": false });
    expect(after(...twoQuotes, answer(true), answer(undefined)).draft.quotes[0]?.checklist).toEqual({});
  });
});

describe("the future", () => {
  test("scenarios are added, copied and removed, but for the last one", () => {
    const two = after({ type: "scenario added" }, { type: "scenario duplicated", id: "scenario-1" });
    expect(two.draft.scenarios.map(({ values }) => values["Scenario"])).toEqual([
      "Base",
      "Base (copy)",
      "Scenario 2",
    ]);
    const none = two.draft.scenarios.reduce(
      (state, { id }) => reduceWizard(state, { type: "scenario removed", id }),
      two,
    );
    expect(none.draft.scenarios).toHaveLength(1);
    expect(reduceWizard(none, { type: "removal undone" }).draft.scenarios).toHaveLength(2);
  });

  test("a count of a scenario's own can be given up again", () => {
    const own = (value: number | undefined): WizardEvent => ({
      type: "own count typed",
      id: "scenario-1",
      header: "Users",
      value,
    });
    expect(after(own(60)).draft.scenarios[0]?.ownCounts).toEqual({ Users: 60 });
    expect(after(own(60), own(undefined)).draft.scenarios[0]?.ownCounts).toEqual({});
  });

  test("an undo after another scenario was added brings the removed one back beside it", () => {
    const undone = after(
      { type: "scenario added" },
      { type: "scenario removed", id: "scenario-2" },
      { type: "scenario added" },
      { type: "removal undone" },
    );
    expect(undone.draft.scenarios).toHaveLength(3);
    expect(new Set(undone.draft.scenarios.map(({ id }) => id)).size).toBe(3);
  });

  test("when the chosen scenario goes, the first one is looked at", () => {
    const chosen = after({ type: "scenario added" }, { type: "scenario chosen", id: "scenario-2" });
    expect(chosen.scenario).toBe("scenario-2");
    expect(reduceWizard(chosen, { type: "scenario removed", id: "scenario-2" }).scenario).toBe("scenario-1");
  });
});

describe("what comes from the workbook", () => {
  const sample = sampleDrafts[0]?.draft as Draft;
  const inserted = { sheets: { Comparison: "sheet 4" }, quotesTable: "q", scenariosTable: "s" };
  const GONE = { done: false, message: "Both tables are gone." };

  test("an undo of a sample keeps the sheets that were inserted since, and forgets those that went", () => {
    const loaded = after(...twoQuotes, { type: "sample loaded", title: "Sample", draft: sample });
    const undone = reduceWizard(reduceWizard(loaded, { type: "sheets inserted", inserted }), {
      type: "removal undone",
    });
    expect(undone.draft.inserted).toEqual(inserted);
    expect(quoteNames(undone)).toEqual(["Acme", "Bolt"]);
    const gone = after(
      { type: "sheets inserted", inserted },
      { type: "sample loaded", title: "Sample", draft: sample },
      { type: "sheets gone", report: GONE },
      { type: "removal undone" },
    );
    expect(gone.draft).not.toHaveProperty("inserted");
  });

  test("a sample takes the place of the draft, not of its sheets, and an undo brings the draft back", () => {
    const before = after(...twoQuotes, { type: "sheets inserted", inserted });
    const loaded = reduceWizard(before, { type: "sample loaded", title: "Sample", draft: sample });
    expect(loaded.draft).toEqual({ ...sample, inserted });
    expect(loaded.scenario).toBe(sample.scenarios[0]?.id);
    expect(reduceWizard(loaded, { type: "removal undone" }).draft).toEqual(before.draft);
  });

  test("a sample shows what its quotes cost, but moves nobody who went on while it came", () => {
    const loaded = { type: "sample loaded", title: "Sample", draft: sample } as const;
    expect(after(loaded)).toMatchObject({ step: "compare", announcement: "“Sample” is loaded." });
    expect(after({ type: "step chosen", step: "what if" }, loaded)).toMatchObject({
      step: "what if",
      draft: sample,
    });
  });

  test("sheets that are gone are forgotten, and the draft stays", () => {
    const gone = after(
      ...twoQuotes,
      { type: "sheets inserted", inserted },
      { type: "sheets gone", report: GONE },
    );
    expect(gone.draft).toEqual(after(...twoQuotes).draft);
    expect(gone.notice).toEqual(GONE);
    expect(reduceWizard(gone, { type: "notice closed" }).notice).toBeUndefined();
  });
});
