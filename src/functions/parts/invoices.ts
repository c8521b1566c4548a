/** The functions for one invoice and for ratios and verdicts: there from the start. */
export { BREAKEVENUSERRATE } from "../BREAKEVENUSERRATE";
export { BREAKFIX } from "../BREAKFIX";
export { COMPAREMODELS } from "../COMPAREMODELS";
export { CROSSOVER } from "../CROSSOVER";
export { DEVICESPERUSER } from "../DEVICESPERUSER";
export { FLATRATE } from "../FLATRATE";
export { FLATRATEFIT } from "../FLATRATEFIT";
export { HYBRID } from "../HYBRID";
export { OVERAGE } from "../OVERAGE";
export { PERDEVICE } from "../PERDEVICE";
export { PERUSER } from "../PERUSER";
export { PRORATE } from "../PRORATE";
export { RECOMMEND } from "../RECOMMEND";
export { TIERED } from "../TIERED";
export { TRUEUP } from "../TRUEUP";
