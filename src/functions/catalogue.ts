/** Every worksheet function by its name in a formula: what the host is told, and what the pane can call. */
import { BREAKEVENUSERRATE } from "./BREAKEVENUSERRATE";
import { BREAKFIX } from "./BREAKFIX";
import { COMPAREMODELS } from "./COMPAREMODELS";
import { CROSSOVER } from "./CROSSOVER";
import { DEVICESPERUSER } from "./DEVICESPERUSER";
import { FLATRATE } from "./FLATRATE";
import { FLATRATEFIT } from "./FLATRATEFIT";
import { HYBRID } from "./HYBRID";
import { OVERAGE } from "./OVERAGE";
import { PERDEVICE } from "./PERDEVICE";
import { PERUSER } from "./PERUSER";
import { PRORATE } from "./PRORATE";
import { TIERED } from "./TIERED";
import { TRUEUP } from "./TRUEUP";

export const catalogue = {
  BREAKEVENUSERRATE,
  BREAKFIX,
  COMPAREMODELS,
  CROSSOVER,
  DEVICESPERUSER,
  FLATRATE,
  FLATRATEFIT,
  HYBRID,
  OVERAGE,
  PERDEVICE,
  PERUSER,
  PRORATE,
  TIERED,
  TRUEUP,
};

export type FunctionName = keyof typeof catalogue;
