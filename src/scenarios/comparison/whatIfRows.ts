import {
  blendedDeviceRate,
  classRateOf,
  numberOf,
  readNumber,
  singleRate,
  unitsOf,
  type Comparison,
  type Quote,
  type RatedDevices,
} from "../../pricing";
import type { Draft } from "../draft/Draft";
import { evaluateDraft } from "../draft/evaluateDraft";
import { deviceHeaders } from "../draft/fields/scenarioFields";

/** The inputs of one what-if; "" where nothing is known. */
export interface WhatIfRow {
  readonly name: string;
  readonly users: number | "";
  readonly devices: number | "";
  readonly userRate: number | "";
  /** Of all classes together: what a device of the mix costs on average. */
  readonly deviceRate: number | "";
  readonly flatFee: number | "";
  readonly includedUsers: number | "";
  readonly userOverage: number | "";
}

/** How far the examples depart from the first scenario. */
const MORE = 10;

/** What-ifs to begin with: the first scenario, and ten more of each kind, at the rates of the first quote of each model. */
export function whatIfRows(draft: Draft): readonly WhatIfRow[] {
  const [first] = draft.scenarios;
  const counts = { ...draft.environment.counts, ...first?.ownCounts };
  const count = (header: string): number => {
    const number = readNumber(counts[header] ?? "");
    return typeof number === "number" ? number : 0;
  };
  const users = count("Users");
  const devices = deviceHeaders(draft).reduce((sum, header) => sum + count(header), 0);
  const start = { name: "As in the first scenario", users, devices, ...ratesOf(draft) };
  return [
    start,
    { ...start, name: `${MORE} users more`, users: users + MORE },
    { ...start, name: `${MORE} devices more`, devices: devices + MORE },
  ];
}

function ratesOf(draft: Draft): Omit<WhatIfRow, "name" | "users" | "devices"> {
  const { comparison } = evaluateDraft(draft);
  const first = (model: string): Quote | undefined => {
    if (!comparison.ok) return undefined;
    const found = comparison.value.contracts.find((each) => each.ok && each.value.model.name === model);
    return found?.ok === true ? found.value.quote : undefined;
  };
  const perUser = first("per-user")?.terms;
  const perDevice = first("per-device");
  const flatRate = first("flat-rate")?.terms;
  const scope = flatRate?.scope.users;
  const ceiling = scope?.kind === "overage" || scope?.kind === "renegotiate" ? unitsOf(scope.included) : "";
  return {
    userRate: perUser === undefined ? "" : numberOf(singleRate(perUser.userRate)),
    deviceRate: perDevice === undefined || !comparison.ok ? "" : meanRate(perDevice, comparison.value),
    flatFee: flatRate === undefined ? "" : numberOf(singleRate(flatRate.flatFee)),
    includedUsers: ceiling,
    userOverage: scope?.kind === "overage" ? numberOf(scope.rate) : "",
  };
}

/** What a device of the first scenario's mix costs on average, close enough for all of them to cost what they do. */
function meanRate(quote: Quote, { scenarios }: Comparison): number | "" {
  const counts = scenarios.rows[0]?.scenario?.devices ?? [];
  const mix = scenarios.counted.deviceClasses.map((deviceClass, position): RatedDevices => ({
    count: counts[position] ?? 0,
    rate: classRateOf(quote, deviceClass),
  }));
  const mean = blendedDeviceRate(mix);
  return mean.ok ? Number(mean.value.toFixed(6)) : "";
}
