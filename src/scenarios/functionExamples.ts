/** A worksheet function with a formula that shows it at work on its own, without any cells. */
export interface FunctionExample {
  /** The function's id in functions.json. */
  readonly id: string;
  /** In en-US form; ranges are written as array constants. */
  readonly formula: string;
}

/** Functions that belong together, under a heading. */
export interface FunctionGroup {
  readonly heading: string;
  readonly examples: readonly FunctionExample[];
}

/** Two quotes and two scenarios, as small as tables can be. */
const QUOTES = '{"Quote","User rate","Device rate";"A",150,0;"B",0,95}';
const SCENARIOS =
  '{"Scenario","Users","Workstations","Users added","Months";"Today",40,60,0,3;"Growth",40,60,5,3}';

/** Two exports as small as they can be, with what real ones have in them: a device twice, an account of nobody. */
const DEVICES =
  '{"Device name","Device type","Serial number";"PC-01","Laptop","5CG1";"PC-01","Laptop","5CG1";"SRV-01","Windows Server 2022","VMW7"}';
const ACCOUNTS =
  '{"Email","Licenses";"ann@example.com","Microsoft 365 Business Premium";"svc-scan@example.com","Exchange Online Plan 1"}';

/** The functions in the order in which a reader meets them. */
export const functionGroups: readonly FunctionGroup[] = [
  {
    heading: "One invoice",
    examples: [
      { id: "PERUSER", formula: "=PERUSER(40,150)" },
      { id: "PERDEVICE", formula: "=PERDEVICE({60;4},{75;185})" },
      { id: "FLATRATE", formula: "=FLATRATE(2400,{18;20;1},{15;20;1},{120;60;250})" },
      { id: "HYBRID", formula: "=HYBRID(40,95,{4;6},{185;50},3,250)" },
      { id: "BREAKFIX", formula: "=BREAKFIX(1.6,150,1,0.25)" },
      { id: "OVERAGE", formula: "=OVERAGE({18;20;1},{15;20;1},{120;60;250},300)" },
      { id: "TIERED", formula: "=TIERED(26,{10,100;25,95;0,85})" },
      { id: "PRORATE", formula: "=PRORATE(50,DATE(2026,8,10),DATE(2026,8,31))" },
      { id: "TRUEUP", formula: "=TRUEUP({40,40,40},{41,43,44},150)" },
    ],
  },
  {
    heading: "Ratios and verdicts",
    examples: [
      { id: "DEVICESPERUSER", formula: "=DEVICESPERUSER(30,{60;4;12})" },
      { id: "CROSSOVER", formula: "=CROSSOVER(150,{60;4;12},{75;185;75})" },
      { id: "BREAKEVENUSERRATE", formula: "=BREAKEVENUSERRATE(30,{60;4;12},{75;185;75})" },
      { id: "FLATRATEFIT", formula: "=FLATRATEFIT(5%,2%,1,TRUE,TRUE,TRUE)" },
      { id: "COMPAREMODELS", formula: "=COMPAREMODELS(30,{60;4;12},150,{75;185;75},4800)" },
      { id: "RECOMMEND", formula: "=RECOMMEND(30,{60;4;12},1,150,{75;185;75})" },
    ],
  },
  {
    heading: "Quotes against scenarios",
    examples: [
      { id: "QUOTECOSTS", formula: `=QUOTECOSTS(${QUOTES},${SCENARIOS},"monthly",,TRUE)` },
      { id: "BESTQUOTE", formula: `=BESTQUOTE(${QUOTES},${SCENARIOS})` },
      { id: "QUOTENOTES", formula: `=QUOTENOTES({"Quote","User rate","Term";"A",150,12},${SCENARIOS})` },
      { id: "QUOTELINES", formula: `=QUOTELINES(${QUOTES},${SCENARIOS},"B","Today")` },
      { id: "QUOTESCHEDULE", formula: `=QUOTESCHEDULE(${QUOTES},${SCENARIOS},"A","Growth")` },
      {
        id: "QUOTECHECK",
        formula: `=QUOTECHECK({"Quote","User rate","Minimum users","Uplift";"A",150,60,0.08},${SCENARIOS})`,
      },
      { id: "BRIDGE", formula: `=BRIDGE(${QUOTES},${SCENARIOS},"Growth","A","B")` },
      { id: "RERATE", formula: `=RERATE(${QUOTES},{"Month","Users","Workstations";1,40,60;2,42,60})` },
    ],
  },
  {
    heading: "Counting and checking",
    examples: [
      { id: "COUNTDEVICES", formula: `=COUNTDEVICES(${DEVICES})` },
      { id: "COUNTUSERS", formula: `=COUNTUSERS(${ACCOUNTS})` },
      {
        id: "LISTCHANGES",
        formula: `=LISTCHANGES(${DEVICES},{"Device name","Device type";"PC-02","Laptop"})`,
      },
      {
        id: "RECONCILE",
        formula: `=RECONCILE({"Description","Qty","Unit price";"Users",42,150},${QUOTES},"A",{"Month","Users";1,40})`,
      },
    ],
  },
  {
    heading: "What would change the answer",
    examples: [
      {
        id: "SENSITIVITY",
        formula: `=SENSITIVITY(${QUOTES},${SCENARIOS},"Today","Workstations",{50;60;70},"monthly")`,
      },
      {
        id: "COSTGRID",
        formula: `=COSTGRID(${QUOTES},${SCENARIOS},"Today","Users",{30;40;50},"Workstations",{50,60,70})`,
      },
      { id: "BREAKEVEN", formula: `=BREAKEVEN(${QUOTES},${SCENARIOS},"Today","A","B","Workstations")` },
      { id: "FLIPS", formula: `=FLIPS(${QUOTES},${SCENARIOS},"Today")` },
      { id: "SWINGS", formula: `=SWINGS(${QUOTES},${SCENARIOS},"Growth","A")` },
      { id: "SIMULATE", formula: `=SIMULATE(${QUOTES},${SCENARIOS},"Growth",20%,200,7)` },
    ],
  },
];
