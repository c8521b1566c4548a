import {
  assumption,
  COUNT,
  heading,
  input,
  label,
  DOLLARS,
  result,
  rowsOf,
  sentenceRow,
  text,
  title,
  verdict,
  type RowCell,
} from "../rowsOf";
import { MARKET, MARKET_NOTE, type MarketRate } from "./marketRates";
import type { Sample } from "./Sample";

/** Name, employees, servers, network devices. */
const LOCATIONS: readonly (readonly [string, number, number, number])[] = [
  ["Head office", 140, 8, 12],
  ["Design center", 60, 2, 6],
  ["Plant north", 45, 6, 20],
  ["Plant south", 38, 5, 18],
  ["Warehouse east", 6, 2, 14],
  ["Warehouse west", 5, 2, 12],
  ["Service depot", 8, 1, 7],
  ["Sales office 1", 24, 0, 3],
  ["Sales office 2", 20, 0, 3],
  ["Sales office 3", 18, 0, 2],
  ["Sales office 4", 14, 0, 2],
  ["Sales office 5", 12, 0, 2],
];
/** Where the locations stand: their headings, then a row for each. */
const HEADINGS_ROW = 26;
const FIRST = HEADINGS_ROW + 1;
const LAST = HEADINGS_ROW + LOCATIONS.length;

function locationRow(
  [name, employees, servers, network]: (typeof LOCATIONS)[number],
  index: number,
): RowCell[] {
  const row = FIRST + index;
  const amount = (content: string) => ({ content, numberFormat: DOLLARS });
  return [
    label(name),
    input(employees),
    input(servers),
    input(network),
    amount(`=HYBRID(B${row},$B$5,C${row}:D${row},$C$5:$D$5,1,$E$5)`),
    amount(`=PERUSER(B${row},$B$14)`),
    amount(`=ROUND(F${row}-E${row},2)`),
  ];
}

const locations = (column: string) => `${column}${FIRST}:${column}${LAST}`;
const RATES: readonly MarketRate[] = [MARKET.user, MARKET.server, MARKET.network, MARKET.site];

/** Many locations: per-user for the people, per-device for the infrastructure of each place. */
export const enterprise: Sample = {
  id: "enterprise",
  title: "Enterprise",
  shows: "12 locations, 10 or more: hybrid charges each place for its own people and infrastructure.",
  sheets: () => [
    {
      name: "Enterprise",
      cells: rowsOf([
        [title("Enterprise: 12 locations")],
        [
          text(
            "Hybrid: per-user for the people, per-device for servers and network, and a fee for each site.",
          ),
        ],
        [],
        ["Monthly rates", "User", "Server", "Network device", "Site"].map((each) => heading(each)),
        [label("Hybrid quote"), assumption(95), assumption(185), assumption(50), assumption(250)],
        [label("Usual range*"), ...RATES.map((rate) => text(rate.usual))],
        [label("Sites from which hybrid is favored"), assumption(10, COUNT), text("rule of thumb")],
        [text(MARKET_NOTE)],
        [
          text(
            `Published: a user ${MARKET.user.published}; a server ${MARKET.server.published}; a site ${MARKET.site.published}.`,
          ),
        ],
        [],
        [heading("Each month"), heading("Amount")],
        [label("Locations"), result(`=COUNTA(${locations("A")})`, COUNT)],
        [label("Hybrid, all locations"), result(`=SUM(${locations("E")})`)],
        [label("User rate that brings in the same"), result(`=ROUND(B13/SUM(${locations("B")}),2)`)],
        [label("Per-user at that rate"), result(`=PERUSER(${locations("B")},B14)`)],
        [label("Charged to the wrong location"), result(`=SUMIF(${locations("G")},">0")`)],
        [label("Largest shortfall of a location"), result(`=-MIN(0,MIN(${locations("G")}))`)],
        [label("Flat-rate fits so many sites"), result("=FLATRATEFIT(0,0,B12,TRUE,TRUE,TRUE)")],
        [],
        [
          label("Verdict"),
          verdict(
            '=B12&" locations: "&IF(B12>=B7,"hybrid, as from "&B7&" on",IF(B18,"few enough for a flat rate","too many for a flat rate, and hybrid is not called for before "&B7))&"."',
          ),
        ],
        [
          label("Why not per-user alone"),
          verdict(
            '="One user rate of $"&FIXED(B14,2)&" brings in the same, but puts $"&FIXED(B16,2)&" per month on the wrong locations."',
          ),
        ],
        [
          label("Where it is worst"),
          verdict(
            `="“"&INDEX(${locations("A")},MATCH(MIN(${locations("G")}),${locations("G")},0))&"” would pay $"&FIXED(B17,2)&" per month too little for its servers and network."`,
          ),
        ],
        [],
        [text("The locations: people, infrastructure, and what each model charges them per month")],
        [],
        [
          "Location",
          "Employees",
          "Servers",
          "Network devices",
          "Hybrid",
          "Per-user",
          "Per-user above hybrid",
        ].map((each) => heading(each)),
        ...LOCATIONS.map(locationRow),
      ]),
      formats: [sentenceRow(20, 2, 6), sentenceRow(21, 2, 6), sentenceRow(22, 2, 6)],
      columnWidths: [36, 14, 14, 20, 15, 15, 26],
      frozenRows: 1,
      tables: [
        {
          name: "Locations",
          firstRow: HEADINGS_ROW - 1,
          firstColumn: 0,
          rows: LOCATIONS.length + 1,
          columns: 7,
        },
      ],
    },
  ],
};
