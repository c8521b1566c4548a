/** Every worksheet function by its name in a formula: what the host is told, and what the pane can call. */
import { BESTQUOTE } from "./BESTQUOTE";
import { BREAKEVEN } from "./BREAKEVEN";
import { BREAKEVENUSERRATE } from "./BREAKEVENUSERRATE";
import { BREAKFIX } from "./BREAKFIX";
import { BRIDGE } from "./BRIDGE";
import { COMPAREMODELS } from "./COMPAREMODELS";
import { COSTGRID } from "./COSTGRID";
import { COUNTDEVICES } from "./COUNTDEVICES";
import { COUNTUSERS } from "./COUNTUSERS";
import { CROSSOVER } from "./CROSSOVER";
import { DEVICESPERUSER } from "./DEVICESPERUSER";
import { FLATRATE } from "./FLATRATE";
import { FLATRATEFIT } from "./FLATRATEFIT";
import { FLIPS } from "./FLIPS";
import { HYBRID } from "./HYBRID";
import { LISTCHANGES } from "./LISTCHANGES";
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
import { RECONCILE } from "./RECONCILE";
import { RERATE } from "./RERATE";
import { SENSITIVITY } from "./SENSITIVITY";
import { SIMULATE } from "./SIMULATE";
import { SWINGS } from "./SWINGS";
import { TIERED } from "./TIERED";
import { TRUEUP } from "./TRUEUP";

export const catalogue = {
  BESTQUOTE,
  BREAKEVEN,
  BREAKEVENUSERRATE,
  BREAKFIX,
  BRIDGE,
  COMPAREMODELS,
  COSTGRID,
  COUNTDEVICES,
  COUNTUSERS,
  CROSSOVER,
  DEVICESPERUSER,
  FLATRATE,
  FLATRATEFIT,
  FLIPS,
  HYBRID,
  LISTCHANGES,
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
  RECONCILE,
  RERATE,
  SENSITIVITY,
  SIMULATE,
  SWINGS,
  TIERED,
  TRUEUP,
};

export type FunctionName = keyof typeof catalogue;
