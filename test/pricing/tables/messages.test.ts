import { cellSentence, comparisonOf, inOneCurrency, type TableCells } from "../../../src/pricing";

type Values = Readonly<Record<string, unknown>>;
const named = (heading: string, name: string, values: Values): TableCells => [
  [heading, ...Object.keys(values)],
  [name, ...Object.values(values)],
];
const quote = (values: Values) => named("Quote", "Acme", values);
const scenario = (values: Values) => named("Scenario", "Now", values);
const charge = (values: Values): TableCells => [Object.keys(values), Object.values(values)];
const PER_USER = quote({ "User rate": 100 });
const OFFICE = scenario({ Users: 40, Workstations: 50, Servers: 4, Sites: 2, Months: 36 });

/** The first thing that is wrong with the tables, as a cell or a note shows it. */
function said(quotes: TableCells, scenarios: TableCells, charges?: TableCells): string {
  const read = comparisonOf(quotes, scenarios, charges);
  if (!read.ok) return cellSentence(read.issue);
  const one = inOneCurrency(read.value);
  if (!one.ok) return cellSentence(one.issue);
  const [issue] = [...read.value.quotes.rows, ...read.value.scenarios.rows].flatMap(({ issues }) => issues);
  return issue === undefined ? "nothing" : cellSentence(issue);
}

/** Every sentence names the cell's own words, where it stands, and what to write. */
test.each<readonly [string, Parameters<typeof said>]>([
  [
    "Quote “Acme” (row 2): User rate holds “15%”: that is a percentage, and an amount of money is due here. For a percentage of the invoice, add a charge per percent.",
    [quote({ "User rate": "15%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Minimum users holds “15%”: that is a percentage, and a number is due here.",
    [quote({ "User rate": 10, "Minimum users": "15%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Onboarding holds “140%”: that is a percentage, and an amount of money is due here. For a percentage of the invoice, add a charge per percent.",
    [quote({ "User rate": 150, Onboarding: "140%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate holds “ask Bob”: type it as a number.",
    [quote({ "User rate": "ask Bob" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate holds “1,500”: type it as a number.",
    [quote({ "User rate": "1,500" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): “Per seat” holds “lots”: type it as a number.",
    [quote({ "Per seat": "lots" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Included users holds “lots”: type it as a number, or write “unlimited”.",
    [quote({ "Flat fee": 1, "Included users": "lots" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User overage holds “some”: type it as a number, or write “free” or “renegotiate”.",
    [quote({ "Flat fee": 1, "Included users": 5, "User overage": "some" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Server rate holds “cheap”: type it as a number, or write “included”.",
    [quote({ "Workstation rate": 1, "Server rate": "cheap" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Included hours holds “plenty”: type it as a number, or write “unlimited”.",
    [quote({ "User rate": 1, "Hourly rate": 90, "Included hours": "plenty" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Discount is 100%: it must be below 100%. For free months, add a charge per percent of -100% for those months.",
    [quote({ "User rate": 1, Discount: 1 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Discount is 3: 3 means 300%: write 3% or 0.03.",
    [quote({ "User rate": 1, Discount: 3 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Discount is 300: 300 means 30000%: write a percentage below 100%.",
    [quote({ "User rate": 1, Discount: 300 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Discount is -10%: it must be 0% or more.",
    [quote({ "User rate": 1, Discount: -0.1 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Discount holds “some”: write a percentage, for example 3%.",
    [quote({ "User rate": 1, Discount: "some" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Uplift is 100%: it must be below 100%.",
    [quote({ "User rate": 1, Uplift: 1 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Uplift cap is 2: 2 means 200%: write 2% or 0.02.",
    [quote({ "User rate": 1, "Uplift cap": 2 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Rollover is 40: 40 means 4000%: write 40% or 0.4.",
    [quote({ "Hourly rate": 1, Rollover: 40 }), scenario({ "Support hours": 5 })],
  ],
  [
    "Quote “Acme” (row 2): Uplift holds “greater of 3% and CPI”: write an index with at most a percentage added, for example “CPI” or “CPI + 2%”, and give its limits under Uplift cap and Uplift floor.",
    [quote({ "User rate": 1, Uplift: "greater of 3% and CPI" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Uplift holds “CPI − 1%”: write an index with at most a percentage added, for example “CPI” or “CPI + 2%”, and give its limits under Uplift cap and Uplift floor.",
    [quote({ "User rate": 1, Uplift: "CPI − 1%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Uplift floor is above Uplift cap: a step cannot be both.",
    [quote({ "User rate": 1, "Uplift floor": "5%", "Uplift cap": "3%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Uplift holds “x”: write a percentage, for example 3%, or several separated by semicolons, for example 0%; 0%; 5%.",
    [quote({ "User rate": 1, Uplift: "0%; x; 5%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): First uplift month is 1: it must be a whole number of months from 2 to 600.",
    [quote({ "User rate": 1, "First uplift month": 1 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Audit months is 4: it must be 1, 3, 6 or 12.",
    [quote({ "User rate": 1, "Audit months": 4 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Audit months holds “often”: write 1, 3, 6 or 12 months, or monthly, quarterly, half-yearly or yearly.",
    [quote({ "User rate": 1, "Audit months": "often" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Term is 2.5: it must be a whole number of months, 0 or more.",
    [quote({ "User rate": 1, Term: 2.5 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Exit fee is 6: is that 6 months or an amount of 6.00? Write “6 months”, or the amount with its currency sign.",
    [quote({ "User rate": 1, "Exit fee": 6 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Exit fee holds “half”: write a percentage of the remaining months (50%), a number of months (6 months), “remaining”, an amount, or “none”.",
    [quote({ "User rate": 1, "Exit fee": "half" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Exit fee is 1.5: 1.5 means 150%: write 1.5% or 0.015.",
    [quote({ "User rate": 1, "Exit fee": "150%" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Included users holds “included”, which does not say how many: give a number, or “unlimited”.",
    [quote({ "Flat fee": 1, "Included users": "included" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): “renegotiate” above the included users needs a ceiling: give Included users.",
    [quote({ "Flat fee": 1, "User overage": "renegotiate" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate leaves a gap between 25 and 30 (“30-50: 120”): begin that band at 26.",
    [quote({ "User rate": "1-25: 140; 30-50: 120" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate has bands that overlap: “20-50: 120” begins at 20, but the band before runs to 25.",
    [quote({ "User rate": "1-25: 140; 20-50: 120" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate has bounds that do not rise: “up to 25: 120” ends at 25, which is not above 50.",
    [quote({ "User rate": "up to 50: 140; up to 25: 120" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate has “up to 25: 120” behind a band without a limit: only the last band may be without one.",
    [quote({ "User rate": "above: 140; up to 25: 120" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate has the part “120”, which is not a band: write bands like “up to 25: 140; up to 50: 120; above: 100”.",
    [quote({ "User rate": "up to 25: 140; 120" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate has a band without a rate: give each band its rate, or “included”.",
    [quote({ "User rate": "up to 25: 140; above: tbd" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate counts devices in its bands, but it is priced by users: write users, or no unit.",
    [quote({ "User rate": "up to 25 devices: 140; above: 100" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate counts “cows” in its bands: write users, devices, sites, hours or months, or no unit.",
    [quote({ "User rate": "up to 25 cows: 140; above: 100" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Flat fee holds “up to 10: 300; above: 1400”: say what the bands count, users or devices, for example “up to 10 users: 300; above: 1400”.",
    [quote({ "Flat fee": "up to 10: 300; above: 1400" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Flat fee counts both users and devices in its bands: use one of them.",
    [quote({ "Flat fee": "up to 10 users: 300; up to 20 devices: 400" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Minimum holds “up to 10: 300; above: 1400”: this term takes one number. Bands may stand under user rate, class rates, device rate, flat fee, site fee and the rate of a charge.",
    [quote({ "User rate": 5, Minimum: "up to 10: 300; above: 1400" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): User rate holds “10%”: that is a percentage, and an amount of money is due here. For a percentage of the invoice, add a charge per percent.",
    [quote({ "User rate": "up to 10: 10%; above: 5" }), OFFICE],
  ],
  [
    "Quotes: “Flat fee ($/yr)” is for a year, but Flat fee is per month: divide it by 12, or use a charge billed yearly.",
    [quote({ "Flat fee ($/yr)": 24000 }), OFFICE],
  ],
  [
    "Quotes: “Annual fee” is not a known heading, and amounts are per month: put it in Charges as a charge billed yearly, or begin the heading with # to leave it out.",
    [quote({ "Annual fee": 24000 }), OFFICE],
  ],
  [
    "Quotes: “Uplift (monthly)” is for a month, but Uplift is per year: give the yearly figure.",
    [quote({ "User rate": 1, "Uplift (monthly)": 0.01 }), OFFICE],
  ],
  [
    "Quotes: “Onboarding per month” recurs, but Onboarding is billed once: put it in Charges.",
    [quote({ "User rate": 1, "Onboarding per month": 100 }), OFFICE],
  ],
  [
    "Quotes: “Sever rate” is not a known heading: did you mean “Server rate”? Rename it, or begin the heading with # to leave it out.",
    [quote({ "User rate": 150, "Sever rate": 185 }), OFFICE],
  ],
  [
    "Quotes: “Server rate new” is not a known heading: did you mean “Server rate”? Rename it, or begin the heading with # to leave it out.",
    [quote({ "User rate": 150, "Server rate new": 185 }), OFFICE],
  ],
  [
    "Quotes: “Remote user rate” is not a known heading: did you mean “User rate”? Rename it, or begin the heading with # to leave it out.",
    [quote({ "Remote user rate": 150 }), OFFICE],
  ],
  [
    "Quotes: “Backup price” is not a known heading: is it a fixed fee? Put it in Charges, or begin the heading with # to leave it out.",
    [quote({ "User rate": 1, "Backup price": 5 }), OFFICE],
  ],
  [
    "Quotes: “Per mailbox” is not a known heading: is it a fixed fee? Put it in Charges, or begin the heading with # to leave it out.",
    [quote({ "User rate": 1, "Per mailbox": 5 }), OFFICE],
  ],
  [
    "Quotes: “After-hours rate” is a rate, but these hours are billed at a multiple of the hourly rate: give After-hours factor instead (225 ÷ 150 = 1.5).",
    [quote({ "Hourly rate": 150, "After-hours rate": 225 }), scenario({ "Support hours": 5 })],
  ],
  [
    "Quotes: the columns “User rate” and “Per seat” both mean User rate: keep one of them.",
    [quote({ "User rate": 1, "Per seat": 2 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Rate does not say which rate it is without a model: put it under User rate, Device rate, Flat fee or Hourly rate.",
    [quote({ Rate: 5 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Rate does not say which rate it is for the model “hybrid”: put it under User rate, Device rate, Flat fee or Hourly rate.",
    [quote({ Model: "hybrid", Rate: 5, "User rate": 2 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Rate and “User rate” both hold a rate for the model “per-user”: keep one of them.",
    [quote({ Model: "per-user", Rate: 5, "User rate": 2 }), OFFICE],
  ],
  [
    "Quotes: two rows are named “a”: give each a name of its own.",
    [
      [
        ["Quote", "User rate"],
        ["A", 1],
        ["a ", 2],
      ],
      OFFICE,
    ],
  ],
  [
    "Quote “Acme” (row 2): Model is “magic”: choose one of “per-user”, “per-device”, “flat-rate”, “hybrid”, “time-and-materials”, “itemised”, or leave it blank.",
    [quote({ Model: "magic", "User rate": 1 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): no rates yet: give a user rate, a class rate, a flat fee or an hourly rate.",
    [quote({ Onboarding: 5 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): no rates yet: give a user rate.",
    [quote({ Model: "per-user", Onboarding: 5 }), OFFICE],
  ],
  [
    "Quotes: “A” has “$” under “User rate” and “B” has “€” under “User rate”: quotes are compared in one currency only.",
    [
      [
        ["Quote", "User rate"],
        ["A", "$150"],
        ["B", "€140"],
      ],
      OFFICE,
    ],
  ],
  [
    "Quotes: “A” has “USD” under “Currency” and “A” has “€” under “User rate”: quotes are compared in one currency only.",
    [
      [
        ["Quote", "Currency", "User rate"],
        ["A", "USD", "€140"],
      ],
      OFFICE,
    ],
  ],
  [
    "Quote “Acme” (row 2): Per-user takes no class rates: clear them, or make the model per-device or hybrid.",
    [quote({ "User rate": 1, "Server rate": 5, Model: "per-user" }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Site overage and a site fee are both given: a unit is billed on its own line or above a ceiling, never both. Keep the site fee or site overage.",
    [quote({ "Flat fee": 1, "Site fee": 50, "Site overage": 60 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Device overage and a device rate are both given: a unit is billed on its own line or above a ceiling, never both. Keep the device rate or device overage.",
    [quote({ "Flat fee": 1, "Device rate": 5, "Device overage": 2 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Devices per user needs a user rate: no user is billed here.",
    [quote({ "Flat fee": 1, "Server rate": 4, "Devices per user": 2 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Devices per user and a device rate are both given: a unit is billed on its own line or above a ceiling, never both. Keep the device rate or devices per user.",
    [quote({ "User rate": 1, "Devices per user": 2, "Device rate": 4 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Device overage needs Devices per user in a per-user quote: give it, or clear device overage.",
    [quote({ "User rate": 1, "Device overage": 2 }), OFFICE],
  ],
  [
    "Quote “Acme” (row 2): Time and materials takes no flat fee: clear it, or make the model flat-rate or hybrid.",
    [quote({ Model: "time and materials", "Hourly rate": 1, "Flat fee": 5 }), OFFICE],
  ],
  [
    "Scenario “Now” (row 2): User growth is 5, which means 500% a year: it must be at most 100%. For 5 percent write 5%; for a number of users or devices, use Users added per month or Devices added per month.",
    [PER_USER, scenario({ Users: 1, "User growth": 5 })],
  ],
  [
    "Scenario “Now” (row 2): User growth is -100% a year: it must be above -100%.",
    [PER_USER, scenario({ Users: 1, "User growth": -1 })],
  ],
  [
    "Scenario “Now” (row 2): Users is -1: it must be 0 or more, and at most 1,000,000,000.",
    [PER_USER, scenario({ Users: -1 })],
  ],
  [
    "Scenario “Now” (row 2): Users holds “many”: type it as a number.",
    [PER_USER, scenario({ Users: "many" })],
  ],
  [
    "Scenario “Now” (row 2): Users holds “$5”: that is an amount of money, and a number is due here.",
    [PER_USER, scenario({ Users: "$5" })],
  ],
  [
    "Scenario “Now” (row 2): Months is 1.5: it must be a whole number of months from 1 to 600.",
    [PER_USER, scenario({ Users: 1, Months: 1.5 })],
  ],
  [
    "Scenario “Now” (row 2): Months is 601: it must be a whole number of months from 1 to 600.",
    [PER_USER, scenario({ Users: 1, Months: 601 })],
  ],
  [
    "Scenario “Now” (row 2): Leave at end is “maybe”: choose “yes” or “no”.",
    [PER_USER, scenario({ Users: 1, "Leave at end": "maybe" })],
  ],
  [
    "Scenario “Now” (row 2): Index growth has a yearly change of 200%: it must lie above -100% and below 100%, for example 3%.",
    [PER_USER, scenario({ Users: 1, "Index growth": "2; 3" })],
  ],
  [
    "Scenario “Now” (row 2): Devices says 10 devices, but the classes add up to 7: correct one of them, or clear the total.",
    [PER_USER, scenario({ Users: 1, Devices: 10, Servers: 3, Workstations: 4 })],
  ],
  [
    "Scenarios: none of the headings “Name”, “Role”, “Last seen” counts anything. Known are “Users”, “Sites”, “Support hours”, “After-hours”, “Weekend hours”, “Workstations”, “Servers”, “Network devices”, “Mobile devices”, “Devices”, and classes of devices that a quote prices.",
    [
      PER_USER,
      [
        ["Name", "Role", "Last seen"],
        ["PC-01", "WINDOWS_DESKTOP", 46300],
      ],
    ],
  ],
  [
    "Scenario “A” (row 2): no counts yet.",
    [
      PER_USER,
      [
        ["Scenario", "Users"],
        ["A", ""],
        ["B", 5],
      ],
    ],
  ],
  [
    "Scenarios: “Mobile devces” is not a known heading: did you mean “Mobile devices”? Rename it, or begin the heading with # to leave it out.",
    [PER_USER, scenario({ Users: 4, "Mobile devces": 3 })],
  ],
  [
    "Scenarios: “Remote users” is not a known heading: did you mean “Users”? Rename it, or begin the heading with # to leave it out.",
    [PER_USER, scenario({ Users: 4, "Remote users": 3 })],
  ],
  [
    "Charge “X” (row 2): Quote names “Acmee”, which is not a quote: did you mean “Acme”?",
    [PER_USER, OFFICE, charge({ Quote: "Acmee", Charge: "X", Per: "month", Rate: 9 })],
  ],
  [
    "Charge “X” (row 2): Quote is blank: name the quote that the charge belongs to (“A”, “B”), or “all”.",
    [
      [
        ["Quote", "User rate"],
        ["A", 1],
        ["B", 2],
      ],
      OFFICE,
      charge({ Quote: "", Charge: "X", Rate: 9 }),
    ],
  ],
  [
    "Charge “X” (row 2): Rate is blank: give the price, or write “included” for a charge that costs nothing.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Per: "user", Rate: "" })],
  ],
  [
    "Charge “X” (row 2): Per holds “cow”: write one of user, device, workstation, server, network, mobile, site, hour, month, percent, the heading of a numeric column of the scenarios, or give a Quantity.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Per: "cow", Rate: 3 })],
  ],
  [
    "Charge “X” (row 2): To month 3 is before From month 5.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Rate: 3, "From month": 5, "To month": 3 })],
  ],
  [
    "Charge “X” (row 2): Rate is 5: 5 means 500%: write 5% or 0.05.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Per: "percent", Rate: 5 })],
  ],
  [
    "Charge “X” (row 2): A charge per percent takes no Quantity: clear it.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Per: "percent", Rate: 0.05, Quantity: 2 })],
  ],
  [
    "Charge “X” (row 2): A charge billed once takes no To month: clear it.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Every: "once", Rate: 5, "To month": 2 })],
  ],
  [
    "Charge “X” (row 2): Every holds “weekly”: write 1, 3, 6 or 12 months, or monthly, quarterly, half-yearly or yearly, or once.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Every: "weekly", Rate: 5 })],
  ],
  [
    "Charge “X” (row 2): Rate holds “5%”: that is a percentage, and an amount of money is due here. For a percentage of the invoice, add a charge per percent.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Per: "month", Rate: "5%" })],
  ],
  [
    "Charges: “Start date” holds dates: give From month and To month instead, counted from the start of the contract.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Per: "month", Rate: 5, "Start date": 46000 })],
  ],
  [
    "Charge “X” (row 2): Uplift is “perhaps”: choose “yes” or “no”.",
    [PER_USER, OFFICE, charge({ Quote: "Acme", Charge: "X", Rate: 5, Uplift: "perhaps" })],
  ],
  [
    "Quote “Acme” (row 2): Included hours beside a charge per hour: give the included hours under Included of the charge.",
    [
      quote({ "Flat fee": 5, "Included hours": 5, "Hourly rate": 3 }),
      OFFICE,
      charge({ Quote: "Acme", Charge: "X", Per: "hour", Rate: 5 }),
    ],
  ],
  [
    "Quote “Vendor B” (column 3): User rate holds “a lot”: type it as a number.",
    [
      [
        ["Term", "Vendor A", "Vendor B"],
        ["User rate", 150, "a lot"],
        ["Onboarding", 2000, 5000],
      ],
      OFFICE,
    ],
  ],
  [
    "Quote “Acme” (row 2): User rate holds the error #DIV/0!: fix that cell first.",
    [quote({ "User rate": "#DIV/0!" }), OFFICE],
  ],
])("%s", (sentence, tables) => {
  expect(said(...tables)).toBe(sentence);
});
