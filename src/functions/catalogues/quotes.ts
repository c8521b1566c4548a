/** What tables of quotes come to: the functions of functions-quotes.js. */
import { BESTQUOTE } from "../BESTQUOTE";
import { QUOTECOSTS } from "../QUOTECOSTS";
import { QUOTELINES } from "../QUOTELINES";
import { QUOTENOTES } from "../QUOTENOTES";
import { QUOTESCHEDULE } from "../QUOTESCHEDULE";

export const quotes = { BESTQUOTE, QUOTECOSTS, QUOTELINES, QUOTENOTES, QUOTESCHEDULE };
