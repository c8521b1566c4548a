import fc from "fast-check";
import { amountCell, blankCell, chance, chosen, countCell, shareCell, sometimes, spelled } from "./cells";
import { ALLOWED_CADENCES, REFUSED_CADENCES } from "./Cadence";
import type { Model } from "./Quote";

/** One row, by the term or class header of its columns; what is absent is blank. */
export type Row = Readonly<Record<string, unknown>>;

const CLASS_FIELDS = [
  "Workstation rate",
  "Server rate",
  "Network rate",
  "Mobile rate",
  "Kiosk rate",
  "Device rate",
];

/** A quote that can be read, whatever its pair with a scenario answers. */
export const readableQuote: fc.Arbitrary<Row> = fc
  .constantFrom<Model>("per-user", "per-device", "flat-rate", "hybrid", "hybrid", "time and materials")
  .chain((model) =>
    fc
      .tuple(modelTerms(model), commonTerms, cadence, fc.boolean(), chosen(model))
      .map(([own, common, when, isWritten, word]) => {
        const named = isWritten ? { Model: word } : {};
        return settled({ ...common, ...own, ...when, ...named });
      }),
  );

/** A site is billed by its fee or above a ceiling, never both. */
function settled(row: Row): Row {
  const hasSiteTerms = isSet(row["Included sites"]) || isSet(row["Site overage"]);
  return hasSiteTerms ? { ...row, "Site fee": null } : row;
}

function isSet(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== "" && cell !== 0;
}

function modelTerms(model: Model): fc.Arbitrary<Row> {
  const userRate = fc.record({ "User rate": amountCell(300), "Minimum users": sometimes(countCell(60), 40) });
  const flatFee = fc.record({ "Flat fee": amountCell(9000) });
  if (model === "per-user") return merged(userRate, withoutClassRates);
  if (model === "per-device") return classRates;
  if (model === "flat-rate")
    return merged(flatFee, withoutClassRates, scope("user"), scope("device"), scope("site"), cap);
  if (model === "time and materials")
    return merged(fc.record({ "Hourly rate": amountCell(250) }), withoutClassRates);
  const above = merged(scope("device"), scope("site"), cap);
  return fc.oneof(
    merged(flatFee, userRate, withoutClassRates, above),
    merged(flatFee, classRates, scope("user"), above),
    merged(userRate, classRates, above),
    merged(flatFee, userRate, classRates, above),
  );
}

function merged(...parts: fc.Arbitrary<Row>[]): fc.Arbitrary<Row> {
  return fc.tuple(...parts).map((rows) => Object.assign({}, ...rows) as Row);
}

/** A class rate, or the word that the class is included. */
const classRate = fc.oneof(
  { weight: 5, arbitrary: amountCell(120) },
  { weight: 1, arbitrary: spelled("included") },
  { weight: 3, arbitrary: blankCell },
);

/** Class rates of which at least one counts in every table: workstations' or every device's. */
const classRates: fc.Arbitrary<Row> = fc
  .tuple(
    fc.record(Object.fromEntries(CLASS_FIELDS.map((field) => [field, classRate]))),
    fc.constantFrom("Workstation rate", "Device rate"),
    amountCell(120),
  )
  .map(([rates, sure, rate]) => ({ ...rates, [sure]: rate }));

const withoutClassRates: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(CLASS_FIELDS.map((field) => [field, sometimes(spelled("included"), 10)])),
);

const cap: fc.Arbitrary<Row> = fc.record({ "Overage cap": sometimes(amountCell(900), 40) });

function scope(unit: "user" | "device" | "site"): fc.Arbitrary<Row> {
  const size = unit === "site" ? 6 : 120;
  const near = countCell(size);
  // With room to grow into, so that most pairs have an answer.
  const wide = fc.integer({ min: size, max: size * 12 });
  const rate = amountCell(90);
  const terms = (ceiling: fc.Arbitrary<unknown>, overage: fc.Arbitrary<unknown>) =>
    fc.tuple(ceiling, overage).map(([included, above]): Row => ({
      [`Included ${unit}s`]: included,
      [`${unit.charAt(0).toUpperCase()}${unit.slice(1)} overage`]: above,
    }));
  const unlimited = fc.constantFrom("unlimited", "none", "n/a", "-").chain(spelled);
  return fc.oneof(
    { weight: 5, arbitrary: terms(near, rate) },
    { weight: 2, arbitrary: terms(blankCell, rate) },
    { weight: 3, arbitrary: terms(blankCell, blankCell) },
    { weight: 3, arbitrary: terms(wide, blankCell) },
    { weight: 1, arbitrary: terms(wide, spelled("renegotiate")) },
    { weight: 1, arbitrary: terms(near, spelled("free")) },
    { weight: 1, arbitrary: terms(unlimited, blankCell) },
  );
}

const commonTerms: fc.Arbitrary<Row> = fc.record({
  Provider: fc.constantFrom<unknown>("Northwind", null, "", 0),
  Currency: fc.constantFrom<unknown>("USD", "usd ", null, "", 0),
  "Site fee": sometimes(amountCell(400), 30),
  "Hourly rate": sometimes(amountCell(200), 30),
  "Included hours": sometimes(countCell(20), 30),
  Minimum: sometimes(amountCell(6000), 25),
  Onboarding: sometimes(amountCell(5000), 40),
  Uplift: sometimes(shareCell(), 60),
  Discount: sometimes(shareCell(), 40),
  Term: sometimes(fc.constantFrom<unknown>(12, 24, 36, 60, "36"), 50),
});

/** When a provider counts: one in five of a cadence that its basis does not allow, the others even. */
const cadence: fc.Arbitrary<Row> = chance(22)
  .chain((isRefused) => fc.noBias(fc.constantFrom(...(isRefused ? REFUSED_CADENCES : ALLOWED_CADENCES))))
  .chain(({ basis, audit, trueUp }) =>
    fc.record({
      "Billing basis": basis === "snapshot" ? fc.oneof(blankCell, chosen(basis)) : chosen(basis),
      "Audit months":
        audit === 1 ? fc.oneof(blankCell, fc.constant(1)) : fc.constantFrom<unknown>(audit, String(audit)),
      "True-up": trueUp === "none" ? fc.oneof(blankCell, spelled("none")) : chosen(trueUp),
    }),
  );
