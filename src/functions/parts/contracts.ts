/** The functions over whole tables of quotes: fetched at the first call of any of them. */
export { BESTQUOTE } from "../BESTQUOTE";
export { QUOTECOSTS } from "../QUOTECOSTS";
export { QUOTELINES } from "../QUOTELINES";
export { QUOTENOTES } from "../QUOTENOTES";
export { QUOTESCHEDULE } from "../QUOTESCHEDULE";
export { RERATE } from "../RERATE";
