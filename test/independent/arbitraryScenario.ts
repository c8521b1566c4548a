import fc from "fast-check";
import type { Row } from "./arbitraryQuote";
import { blankCell, countCell, sometimes } from "./cells";

/** Some of these hit a whole or half unit exactly: 1.21^(6/12) is 1.1, and 5 × 1.1 is 5.5. */
const telling = fc.constantFrom<unknown>(
  0.1,
  0.21,
  0.44,
  0.25,
  3,
  8,
  -0.19,
  -0.75,
  -0.1,
  "12%",
  "-5%",
  -0.999,
  10,
);
const growth = sometimes(
  fc.oneof(
    telling,
    fc.integer({ min: -500, max: 1000 }).map((n) => n / 1000),
    fc.integer({ min: -900_000, max: 2_000_000 }).map((n) => n / 1_000_000),
  ),
  55,
);

/** Joining or leaving, often by whole units. */
const change = sometimes(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -6, max: 10 }) },
    { weight: 1, arbitrary: fc.integer({ min: -12, max: 20 }).map((n) => n / 4) },
    { weight: 1, arbitrary: fc.integer({ min: -3_000_000, max: 5_000_000 }).map((n) => n / 1_000_000) },
  ),
  45,
);

export const readableScenario: fc.Arbitrary<Row> = fc.record({
  Users: sometimes(countCell(150), 92),
  Workstations: countCell(150),
  Servers: countCell(12),
  "Network devices": sometimes(countCell(20), 60),
  "Mobile devices": sometimes(countCell(80), 50),
  Kiosks: sometimes(countCell(30), 50),
  "Printer devices": sometimes(countCell(9), 20),
  Sites: sometimes(countCell(8), 70),
  "Support hours": sometimes(countCell(40), 75),
  "User growth": growth,
  "Device growth": growth,
  "Users added per month": change,
  "Devices added per month": change,
  Months: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(1, 12, 13, 36, "24") },
    { weight: 1, arbitrary: blankCell },
  ),
});
