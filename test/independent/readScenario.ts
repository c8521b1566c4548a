import type { Failure } from "./Failure";
import { Fraction } from "./Fraction";
import type { Scenario } from "./Quote";
import { RowReader } from "./RowReader";

/** @param classFields the class columns in their order, by their key, with the field each stands in */
export function readScenario(
  cellAt: (field: string) => unknown,
  classFields: ReadonlyMap<string, string>,
): { scenario: Scenario; issues: Failure[] } {
  const row = new RowReader(cellAt);
  row.cell("Scenario");
  const classes = new Map([...classFields].map(([key, field]) => [key, row.quantity(field)]));
  // Devices added go to workstations, so that class is there even without a column.
  if (!classes.has("workstation")) classes.set("workstation", Fraction.zero);
  const scenario: Scenario = {
    users: row.quantity("Users"),
    classes,
    sites: row.quantity("Sites"),
    hours: row.quantity("Support hours"),
    userGrowth: row.growth("User growth"),
    deviceGrowth: row.growth("Device growth"),
    usersAdded: row.change("Users added per month"),
    devicesAdded: row.change("Devices added per month"),
    months: readMonths(row),
  };
  return { scenario, issues: row.issues };
}

function readMonths(row: RowReader): number {
  const value = row.number(row.cell("Months"), "Months");
  if (value.isZero) return 36;
  if (value.isWhole && value.isPositive && !value.isAbove(Fraction.whole(600))) return value.toNumber();
  row.complain("months out of range", "Months must be a whole number from 1 to 600");
  return 36;
}
