import {
  assumption,
  comparedAmounts,
  heading,
  headingRow,
  input,
  label,
  PERCENT,
  result,
  rowsOf,
  sentenceRow,
  text,
  title,
  verdict,
} from "../rowsOf";
import { MARKET, MARKET_HEADINGS, MARKET_NOTE, type MarketRate } from "./marketRates";
import type { Sample } from "./Sample";

const known = (market: MarketRate) => [text(market.usual), text(market.published)];

/** Each condition is asked of FLATRATEFIT on its own: the others are given as fulfilled. */
const CONDITIONS = [
  [label("Users and devices stable within 10% a year"), result("=FLATRATEFIT(B22,B23,1,TRUE,TRUE,TRUE)")],
  [label("1 to 3 sites"), result("=FLATRATEFIT(0,0,B15,TRUE,TRUE,TRUE)")],
  [label("Overage defined, capped and auditable"), result("=FLATRATEFIT(0,0,1,B24,B25,B26)")],
  [label("Flat-rate fits"), result("=FLATRATEFIT(B22,B23,B15,B24,B25,B26)")],
];

/** A small office that does not change: the case that a flat rate is made for. */
export const lawOffice: Sample = {
  id: "law-office",
  title: "Law office",
  shows: "15 people in one office, and nothing changes: all three conditions hold, so flat-rate fits.",
  sheets: () => [
    {
      name: "Law office",
      cells: rowsOf([
        [title("Law office: 15 people, one site, no change in sight")],
        [text("A flat fee covers the included scope; anything above it is overage, up to the cap.")],
        [],
        [
          ...["What is managed", "Count", "Rate per month"].map((each) => heading(each)),
          undefined,
          ...MARKET_HEADINGS.map((each) => heading(each)),
        ],
        [label("Workstations"), input(15), assumption(75), undefined, ...known(MARKET.workstation)],
        [label("Servers"), input(2), assumption(185), undefined, ...known(MARKET.server)],
        [label("Employees"), input(15), assumption(150), undefined, ...known(MARKET.user)],
        [label("Flat fee"), undefined, assumption(1450), undefined, ...known(MARKET.contract)],
        [label("Overage cap"), undefined, assumption(500), undefined, ...known(MARKET.contract)],
        [text(MARKET_NOTE)],
        [],
        [heading("Scope of the flat fee"), heading("Actual"), heading("Included"), heading("Overage rate")],
        [label("Users"), result("=B7", "0"), input(18), assumption(150)],
        [label("Devices"), result("=SUM(B5:B6)", "0"), input(20), assumption(75)],
        [label("Sites"), input(1), input(1), assumption(250)],
        [],
        [heading("Each month"), heading("Amount")],
        [label("Flat-rate"), result("=FLATRATE(C8,B13:B15,C13:C15,D13:D15,C9)")],
        [label("Flat-rate with 5 more users"), result("=FLATRATE(C8,B13+5,C13,D13,C9)")],
        [],
        [heading("The next year"), heading("Value")],
        [label("Change of users"), input(0, PERCENT)],
        [label("Change of devices"), input(0, PERCENT)],
        [label("Overage defined"), result("=MIN(D13:D15)>0")],
        [label("Overage capped"), result("=C9>0")],
        [label("Overage auditable by the client"), input(true)],
        [],
        [heading("Condition"), heading("Holds")],
        ...CONDITIONS,
        [],
        [
          label("Verdict"),
          verdict(
            '=IF(B32,"Flat-rate fits: all three conditions hold.","Flat-rate does not fit: "&IF(B29,"","users or devices are not stable; ")&IF(B30,"","not 1 to 3 sites; ")&IF(B31,"","the overage clause has gaps; ")&"see above.")',
          ),
        ],
        [
          label("What it costs"),
          verdict(
            '="Flat-rate costs $"&FIXED(B18,2)&" per month, and $"&FIXED(B19-B18,2)&" more with 5 more users; per-user costs $"&FIXED(PERUSER(B7,C7),2)&"."',
          ),
        ],
        [],
        [heading("The models side by side")],
        ["=COMPAREMODELS(B7,B5:B6,C7,C5:C6,C8,C13:C15,D13:D15,B15)"],
      ]),
      formats: [headingRow(4, 3, 3), sentenceRow(34, 2, 5), sentenceRow(35, 2, 5), comparedAmounts(38)],
      columnWidths: [42, 13, 14, 14, 15, 50],
      frozenRows: 1,
      tables: [],
    },
  ],
};
