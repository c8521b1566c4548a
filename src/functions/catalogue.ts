/** Every worksheet function by its name in a formula: what the host is told, and what the pane can call. */
import { BESTQUOTE } from "./BESTQUOTE";
import { BREAKEVENUSERRATE } from "./BREAKEVENUSERRATE";
import { BREAKFIX } from "./BREAKFIX";
import { BRIDGE } from "./BRIDGE";
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
import { QUOTECHECK } from "./QUOTECHECK";
import { QUOTECOSTS } from "./QUOTECOSTS";
import { QUOTELINES } from "./QUOTELINES";
import { QUOTENOTES } from "./QUOTENOTES";
import { QUOTESCHEDULE } from "./QUOTESCHEDULE";
import { RECOMMEND } from "./RECOMMEND";
import { RERATE } from "./RERATE";
import { TIERED } from "./TIERED";
import { TRUEUP } from "./TRUEUP";

export const catalogue = {
  BESTQUOTE,
  BREAKEVENUSERRATE,
  BREAKFIX,
  BRIDGE,
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
  QUOTECHECK,
  QUOTECOSTS,
  QUOTELINES,
  QUOTENOTES,
  QUOTESCHEDULE,
  RECOMMEND,
  RERATE,
  TIERED,
  TRUEUP,
};

export type FunctionName = keyof typeof catalogue;
