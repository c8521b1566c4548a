import { BYOD_CHOICES, recommend, success, type Recommendation } from "../../pricing";
import type { CellResult } from "../WorksheetFunction";
import { choiceOf } from "./choices";
import { count, countSum, flag, rate, yearlyChange } from "./numbers";
import { ratedDevices } from "./pairs";
import { at, pairAt, reading } from "./reading";
import { inUnits, presence } from "./tables";

const preference = choiceOf(["", "client", "provider"]);
const intensity = choiceOf(["", "proactive", "reactive"]);

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

/** The ranking as a spill: headings, then one row a model, best first. */
export function recommendationRows({ models }: Recommendation): CellResult[][] {
  return [
    ["Model", "Monthly", "Score", "Why"],
    ...models.map((each) => [each.title, each.monthly ?? "", each.score, each.reasons.join(" ")]),
  ];
}
