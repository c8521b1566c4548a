import {
  assumption,
  comparedAmounts,
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

const known = (market: MarketRate) => [text(market.usual), text(market.published)];

/** One managed device for each employee: too few for a rate for each user to pay off. */
export const professionalServices: Sample = {
  id: "professional-services",
  title: "Professional services",
  shows: "40 employees with a laptop each, personal phones unmanaged: per-device may cost less.",
  sheets: () => [
    {
      name: "Professional services",
      cells: rowsOf([
        [title("Professional services: a laptop each, personal phones unmanaged")],
        [
          text(
            "Unmanaged devices are not counted. The column “Phones enrolled” shows what managing them would cost.",
          ),
        ],
        [],
        [
          ...["What is managed", "Count", "Rate per month", "Phones enrolled", ...MARKET_HEADINGS].map(
            (each) => heading(each),
          ),
        ],
        [label("Laptops"), input(40), assumption(75), input(40), ...known(MARKET.workstation)],
        [label("Phones"), input(0), assumption(20), input(40), ...known(MARKET.mobile)],
        [label("Employees"), input(40), assumption(150), input(40), ...known(MARKET.user)],
        [text(MARKET_NOTE)],
        [],
        [heading("Result"), heading("Unit"), heading("Phones unmanaged"), heading("Phones enrolled")],
        [
          label("Devices per user"),
          text("devices"),
          result("=DEVICESPERUSER(B7,B5:B6)", RATIO),
          result("=DEVICESPERUSER(D7,D5:D6)", RATIO),
        ],
        [
          label("Crossover"),
          text("devices"),
          result("=CROSSOVER(C7,B5:B6,C5:C6)", RATIO),
          result("=CROSSOVER(C7,D5:D6,C5:C6)", RATIO),
        ],
        [label("Per-user"), text("per month"), result("=PERUSER(B7,C7)"), result("=PERUSER(D7,C7)")],
        [
          label("Per-device"),
          text("per month"),
          result("=PERDEVICE(B5:B6,C5:C6)"),
          result("=PERDEVICE(D5:D6,C5:C6)"),
        ],
        [
          label("Per-device above per-user"),
          text("per month"),
          result("=ROUND(C14-C13,2)"),
          result("=ROUND(D14-D13,2)"),
        ],
        [
          label("Break-even user rate"),
          text("per month"),
          result("=BREAKEVENUSERRATE(B7,B5:B6,C5:C6)"),
          result("=BREAKEVENUSERRATE(D7,D5:D6,C5:C6)"),
        ],
        [],
        [label("Verdict"), verdict(perDeviceVerdict("C15", "C11", "C12"))],
        [
          label("When it turns"),
          verdict(
            '="Per-user costs less only below a user rate of $"&FIXED(C16,2)&", or $"&FIXED(D16,2)&" with every phone enrolled."',
          ),
        ],
        [],
        [heading("The models side by side")],
        ["=COMPAREMODELS(B7,B5:B6,C7,C5:C6)"],
      ]),
      formats: [sentenceRow(18, 2, 5), sentenceRow(19, 2, 5), comparedAmounts(22)],
      columnWidths: [30, 13, 18, 16, 15, 50],
      frozenRows: 1,
      tables: [],
    },
  ],
};
