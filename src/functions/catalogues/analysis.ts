/** Quotes checked and varied: the functions of functions-analysis.js. */
import { BREAKEVEN } from "../BREAKEVEN";
import { BRIDGE } from "../BRIDGE";
import { COSTGRID } from "../COSTGRID";
import { FLIPS } from "../FLIPS";
import { QUOTECHECK } from "../QUOTECHECK";
import { SENSITIVITY } from "../SENSITIVITY";
import { SIMULATE } from "../SIMULATE";
import { SWINGS } from "../SWINGS";

export const analysis = { BREAKEVEN, BRIDGE, COSTGRID, FLIPS, QUOTECHECK, SENSITIVITY, SIMULATE, SWINGS };
