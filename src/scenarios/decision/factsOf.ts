import { DEFAULT_HORIZON, numberOf, scenarioAt, unitsOf, type Scenario } from "../../pricing";
import type { Draft } from "../draft/Draft";
import { evaluateDraft } from "../draft/evaluateDraft";
import { shownCount, shownShare } from "./shown";

/** The horizon of a scenario in months; that of a blank one where it cannot be read. */
export function monthsOf(draft: Draft, scenarioId: string): number {
  const row = draft.scenarios.findIndex(({ id }) => id === scenarioId);
  return scenarioIn(draft, row)?.months ?? DEFAULT_HORIZON;
}

function scenarioIn(draft: Draft, row: number): Scenario | undefined {
  const { comparison } = evaluateDraft(draft);
  if (!comparison.ok) return undefined;
  const scenario = scenarioAt(comparison.value, row);
  return scenario.ok ? scenario.value : undefined;
}

/** "42 users, 58 devices, 2 sites; users +10% a year, 1 added per month; 36 months". */
export function factsOf(draft: Draft, row: number): string {
  const scenario = scenarioIn(draft, row);
  if (scenario === undefined) return "cannot be read yet";
  const { users, devices, sites, supportHours, userGrowth, deviceGrowth, usersAdded, devicesAdded } =
    scenario;
  const counts = [
    counted(unitsOf(users), "user"),
    counted(unitsOf(devices.reduce((sum, count) => sum + count, 0)), "device"),
    counted(unitsOf(sites), "site"),
    counted(unitsOf(supportHours), "support hour"),
  ].filter(Boolean);
  const changes = [
    grown("users", numberOf(userGrowth)),
    grown("devices", numberOf(deviceGrowth)),
    added("users", unitsOf(usersAdded)),
    added("devices", unitsOf(devicesAdded)),
    scenario.leavesAtEnd ? "leaves at the end" : "",
  ].filter(Boolean);
  return [
    counts.join(", ") || "no counts",
    changes.join(", ") || "no change",
    `${scenario.months} months`,
  ].join("; ");
}

const counted = (count: number, unit: string): string =>
  count === 0 ? "" : `${shownCount(count)} ${unit}${count === 1 ? "" : "s"}`;
const signed = (text: string, number: number): string => `${number > 0 ? "+" : "−"}${text}`;
const grown = (what: string, share: number): string =>
  share === 0 ? "" : `${what} ${signed(shownShare(Math.abs(share)), share)} per year`;
const added = (what: string, count: number): string =>
  count === 0 ? "" : `${what} ${signed(shownCount(Math.abs(count)), count)} per month`;
