import { CHARGE_FAULTS, QUOTE_FAULTS, SCENARIO_FAULTS, type Fault } from "./faults";
import { WHOLE_FAULTS, type WholeFault } from "./wholeFaults";

/** What is wrong with a triple whose turn it is. */
export type FaultOfTurn =
  | { readonly table: "quotes" | "scenarios" | "charges"; readonly faults: readonly Fault[] }
  | { readonly table: "whole"; readonly fault: WholeFault };

const inTable =
  (table: "quotes" | "scenarios" | "charges") =>
  (faults: readonly Fault[]): FaultOfTurn => ({ table, faults });

/** Every kind once; those of charges several times, since not every triple has some. */
const KINDS: readonly FaultOfTurn[] = [
  ...QUOTE_FAULTS.map(inTable("quotes")),
  ...SCENARIO_FAULTS.map(inTable("scenarios")),
  ...[...CHARGE_FAULTS, ...CHARGE_FAULTS].map(inTable("charges")),
  ...WHOLE_FAULTS.map((fault): FaultOfTurn => ({ table: "whole", fault })),
];
/** Turns between two faults of one kind; in the others nothing is wrong by turn. */
const CYCLE = 150;

/** The fault that has its turn, so that every kind comes up as often as the others. */
export function faultOfTurn(turn: number): FaultOfTurn | undefined {
  return KINDS[turn % CYCLE];
}
