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

/** Count, rate at ordinary prices and on a basic card, and what is known of the market. */
function rateRow(name: string, count: number, rate: number, basicRate: number, market: MarketRate) {
  const known = [text(market.usual), text(market.published)];
  return [label(name), input(count), assumption(rate), assumption(basicRate), ...known];
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
        [
          ...["What is managed", "Count", "Rate a month", "Basic card", ...MARKET_HEADINGS].map((each) =>
            heading(each),
          ),
        ],
        rateRow("Workstations", 60, 75, 25, MARKET.workstation),
        rateRow("Servers", 4, 185, 100, MARKET.server),
        rateRow("Kiosk terminals, shared", 12, 75, 25, MARKET.workstation),
        rateRow("Employees", 30, 150, 100, MARKET.user),
        [text(MARKET_NOTE)],
        [],
        [heading("Result"), heading("Unit"), heading("At the rates"), heading("Basic card")],
        [
          label("Managed devices"),
          text("devices"),
          result("=SUM(B5:B7)", COUNT),
          result("=SUM(B5:B7)", COUNT),
        ],
        [
          label("Devices per user"),
          text("devices"),
          result("=DEVICESPERUSER(B8,B5:B7)", RATIO),
          result("=DEVICESPERUSER(B8,B5:B7)", RATIO),
        ],
        [
          label("Crossover"),
          text("devices"),
          result("=CROSSOVER(C8,B5:B7,C5:C7)", RATIO),
          result("=CROSSOVER(D8,B5:B7,D5:D7)", RATIO),
        ],
        [label("Per-user"), text("a month"), result("=PERUSER(B8,C8)"), result("=PERUSER(B8,D8)")],
        [
          label("Per-device"),
          text("a month"),
          result("=PERDEVICE(B5:B7,C5:C7)"),
          result("=PERDEVICE(B5:B7,D5:D7)"),
        ],
        [
          label("Per-device above per-user"),
          text("a month"),
          result("=ROUND(C16-C15,2)"),
          result("=ROUND(D16-D15,2)"),
        ],
        [
          label("Break-even user rate"),
          text("a month"),
          result("=BREAKEVENUSERRATE(B8,B5:B7,C5:C7)"),
          result("=BREAKEVENUSERRATE(B8,B5:B7,D5:D7)"),
        ],
        [],
        [label("Verdict"), verdict(perDeviceVerdict("C17", "C13", "C14"))],
        [
          label("When it turns"),
          verdict(
            '="It turns when the user rate passes "&FIXED(C18,2)&". On the basic card per-device costs "&FIXED(ABS(D17),2)&IF(D17>0," more."," less.")',
          ),
        ],
        [],
        [heading("The models side by side")],
        ["=COMPAREMODELS(B8,B5:B7,C8,C5:C7)"],
      ]),
      formats: [sentenceRow(20, 2, 5), sentenceRow(21, 2, 5), comparedAmounts(24)],
      columnWidths: [30, 13, 14, 14, 15, 50],
      frozenRows: 1,
      tables: [],
    },
  ],
};
