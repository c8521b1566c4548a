import {
  assumption,
  comparedAmounts,
  COUNT,
  heading,
  input,
  label,
  RATIO,
  result,
  rowsOf,
  sentenceRow,
  text,
  title,
  verdict,
} from "../rowsOf";
import { MARKET, MARKET_HEADINGS, MARKET_NOTE, type MarketRate } from "./marketRates";
import { perDeviceVerdict } from "./perDeviceVerdict";
import type { Sample } from "./Sample";

/** Count, rate at ordinary prices, and what is known of the market. */
function rateRow(name: string, count: number, rate: number, market: MarketRate) {
  return [label(name), input(count), assumption(rate), text(market.usual), text(market.published)];
}

/** Many devices for each employee: a rate for each device adds up to more than one for each user. */
export const manufacturing: Sample = {
  id: "manufacturing",
  title: "Manufacturing",
  shows: "76 devices for 30 employees: at ordinary rates per-device costs more than per-user.",
  sheets: () => [
    {
      name: "Manufacturing",
      cells: rowsOf([
        [title("Manufacturing: 76 devices for 30 employees")],
        [text("Change a count or a rate: all results and both sentences follow.")],
        [],
        [...["What is managed", "Count", "Rate per month", ...MARKET_HEADINGS].map((each) => heading(each))],
        rateRow("Workstations", 60, 75, MARKET.workstation),
        rateRow("Servers", 4, 185, MARKET.server),
        rateRow("Kiosk terminals, shared", 12, 75, MARKET.workstation),
        rateRow("Employees", 30, 150, MARKET.user),
        [text(MARKET_NOTE)],
        [],
        [heading("Result"), heading("Unit"), heading("At the rates")],
        [label("Managed devices"), text("devices"), result("=SUM(B5:B7)", COUNT)],
        [label("Devices per user"), text("devices"), result("=DEVICESPERUSER(B8,B5:B7)", RATIO)],
        [label("Crossover"), text("devices"), result("=CROSSOVER(C8,B5:B7,C5:C7)", RATIO)],
        [label("Per-user"), text("per month"), result("=PERUSER(B8,C8)")],
        [label("Per-device"), text("per month"), result("=PERDEVICE(B5:B7,C5:C7)")],
        [label("Per-device above per-user"), text("per month"), result("=ROUND(C16-C15,2)")],
        [label("Break-even user rate"), text("per month"), result("=BREAKEVENUSERRATE(B8,B5:B7,C5:C7)")],
        [],
        [label("Verdict"), verdict(perDeviceVerdict("C17", "C13", "C14"))],
        [label("When it turns"), verdict('="It turns when the user rate exceeds $"&FIXED(C18,2)&"."')],
        [],
        [heading("The models side by side")],
        ["=COMPAREMODELS(B8,B5:B7,C8,C5:C7)"],
      ]),
      formats: [sentenceRow(20, 2, 4), sentenceRow(21, 2, 4), comparedAmounts(24)],
      columnWidths: [30, 13, 16, 15, 50],
      frozenRows: 1,
      tables: [],
    },
  ],
};
