/** What counts and rates in cells come to: the functions of functions.js. */
import { BREAKEVENUSERRATE } from "../BREAKEVENUSERRATE";
import { BREAKFIX } from "../BREAKFIX";
import { COMPAREMODELS } from "../COMPAREMODELS";
import { CROSSOVER } from "../CROSSOVER";
import { DEVICESPERUSER } from "../DEVICESPERUSER";
import { FLATRATE } from "../FLATRATE";
import { FLATRATEFIT } from "../FLATRATEFIT";
import { HYBRID } from "../HYBRID";
import { OVERAGE } from "../OVERAGE";
import { PERDEVICE } from "../PERDEVICE";
import { PERUSER } from "../PERUSER";
import { PRORATE } from "../PRORATE";
import { RECOMMEND } from "../RECOMMEND";
import { TIERED } from "../TIERED";
import { TRUEUP } from "../TRUEUP";

export const prices = {
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
  RECOMMEND,
  TIERED,
  TRUEUP,
};
