import { BYOD_CHOICES, recommend, success, unitsOf, type Quantity, type Recommendation } from "../../pricing";
import type { CellResult } from "../WorksheetFunction";
import { choiceOf } from "./choices";
import { cellsOf, wordIn } from "./grid";
import { COUNT_BOUNDS, count, countSum, flag, numberWithin, rate, yearlyChange } from "./numbers";
import { ratedDevices } from "./pairs";
import { at, pairAt, reading } from "./reading";
import type { Reader } from "./Reader";

const preference = choiceOf(["", "client", "provider"]);
const intensity = choiceOf(["", "proactive", "reactive"]);

/** The number of a count in units. */
function inUnits(reader: Reader<Quantity>): Reader<number> {
  return (value, place) => {
    const quantity = reader(value, place);
    return quantity.ok ? success(unitsOf(quantity.value)) : quantity;
  };
}

/** A count, or TRUE for "there are some". */
const presence: Reader<number> = (value, place) => {
  const cell = cellsOf(value)[0]?.[0];
  const word = wordIn(cell);
  if (word === "yes" || word === "true") return success(1);
  if (word === "no" || word === "false") return success(0);
  return numberWithin(COUNT_BOUNDS)(value, place);
};

/** RECOMMEND: users, counts, sites, user_rate, rates, flat_fee and the rest of the situation. */
export const recommendation = reading(
  [
    at(0, countSum),
    pairAt(1, 4, ratedDevices),
    at(2, inUnits(count)),
    at(3, rate),
    at(5, rate),
    at(6, inUnits(count)),
    at(7, presence),
    at(8, choiceOf(BYOD_CHOICES)),
    at(9, preference),
    at(10, intensity),
    at(11, yearlyChange),
    at(12, yearlyChange),
    at(13, flag),
    at(14, flag),
    at(15, flag),
  ] as const,
  (
    userCount,
    mix,
    sites,
    userRate,
    flatFee,
    usersAddedInYear,
    sharedWorkstations,
    byod,
    prefer,
    support,
    userChange,
    deviceChange,
    overageDefined,
    overageCapped,
    overageAuditable,
  ) =>
    success(
      recommend({
        userCount,
        mix,
        sites,
        userRate,
        flatFee,
        usersAddedInYear,
        sharedWorkstations,
        byod,
        prefer,
        support,
        userChange,
        deviceChange,
        overageDefined,
        overageCapped,
        overageAuditable,
      }),
    ),
);

/** The ranking as a spill: headings, then one row per model, best first. */
export function recommendationRows({ models }: Recommendation): CellResult[][] {
  return [
    ["Model", "Monthly", "Score", "Why"],
    ...models.map((each) => [each.title, each.monthly ?? "", each.score, each.reasons.join(" ")]),
  ];
}
