import { charge, OFFICE, PER_USER, quote, table, total } from "./smallTables";

/** What is wrong is named in the reader's words; each sentence holds these. */
test.each<[string, Parameters<typeof total>, readonly string[]]>([
  ["a band without a rate", [quote({ "User rate": "up to 25: ; above: 3" })], ["User rate", "up to 25:"]],
  ["a band whose bound is a word", [quote({ "User rate": "lots: 5; above: 3" })], ["User rate", "lots: 5"]],
  ["a band without a colon", [quote({ "User rate": "up to 25 5; above: 3" })], ["User rate"]],
  ["a bound that is not a count", [quote({ "User rate": "up to 1,0,0: 5; above: 3" })], ["up to 1,0,0: 5"]],
  ["a range that is not a count", [quote({ "User rate": "1,0,0-2,0,0: 5; above: 3" })], ["1,0,0-2,0,0: 5"]],
  ["bounds that fall", [quote({ "User rate": "up to 25: 5; up to 20: 4" })], ["User rate", "20"]],
  ["a first bound of nothing", [quote({ "User rate": "up to 0: 5; above: 4" })], ["User rate"]],
  ["a band behind one without limit", [quote({ "User rate": "above: 5; up to 20: 4" })], ["up to 20: 4"]],
  [
    "bands of different units",
    [quote({ "Flat fee": "up to 5 users: 5; up to 9 devices: 4" })],
    ["users", "devices"],
  ],
  ["a unit that is none", [quote({ "User rate": "up to 5 cows: 5; above: 4" })], ["cows"]],
  ["a user rate by devices", [quote({ "User rate": "up to 5 devices: 5; above: 4" })], ["devices", "users"]],
  [
    "an exit fee by users",
    [quote({ "User rate": 1, "Exit fee": "up to 12 users: 100%" })],
    ["Exit fee", "users", "months"],
  ],
  [
    "an exit fee of bands without shares",
    [quote({ "User rate": 1, "Exit fee": "1-12: much" })],
    ["Exit fee", "much"],
  ],
  [
    "an exit fee of bands with a gap",
    [quote({ "User rate": 1, "Exit fee": "1-12: 50%; 20: 3%; x" })],
    ["Exit fee"],
  ],
  ["a negative exit fee", [quote({ "User rate": 1, "Exit fee": "$-5" })], ["Exit fee", "0 or more"]],
  ["an exit fee beyond all amounts", [quote({ "User rate": 1, "Exit fee": 1e15 })], ["Exit fee"]],
  ["a list of taxes that are none", [quote({ "User rate": 1, Tax: "5%; much" })], ["Tax", "much"]],
  ["a negative factor", [quote({ "Hourly rate": 1, "After-hours factor": -1 })], ["0 or more"]],
  [
    "a price of weekend hours",
    [quote({ "Hourly rate": 1, "Weekend rate": 5 })],
    ["Weekend rate", "Weekend factor"],
  ],
  [
    "a price of hours after hours",
    [quote({ "Hourly rate": 1, "After-hours rate": 5 })],
    ["After-hours rate", "After-hours factor"],
  ],
  [
    "a heading that is an error",
    [
      [
        ["Quote", "#REF!"],
        ["Acme", 1],
      ],
    ],
    ["#REF!"],
  ],
  [
    "a heading that holds no text",
    [
      [
        ["Quote", {}, "User rate"],
        ["Acme", 1, 2],
      ],
    ],
    ["Quotes"],
  ],
  ["a cell that holds neither text nor number", [quote({ "User rate": {} })], ["User rate"]],
  [
    "two columns of one class",
    [quote({ "Server rate": 5, "Servers rate": 6 })],
    ["Server rate", "Servers rate"],
  ],
  [
    "two columns of one term",
    [quote({ "User rate": 5, Onboarding: 1, "Set-up fee": 6 })],
    ["Onboarding", "Set-up fee"],
  ],
  [
    "a charge for none of two quotes",
    [
      table({ Quote: "A", "User rate": 1 }, { Quote: "B", "User rate": 1 }),
      OFFICE,
      table({ Charge: "X", Rate: 3 }),
    ],
    ["A", "B"],
  ],
  [
    "a charge of a name two letters off",
    [
      table({ Quote: "Northwind", "User rate": 1 }),
      OFFICE,
      table({ Quote: "Northwnt", Charge: "X", Rate: 3 }),
    ],
    ["Northwnt", "Northwind"],
  ],
  [
    "a charge of a short name one letter off",
    [table({ Quote: "Delta", "User rate": 1 }), OFFICE, table({ Quote: "Delto", Charge: "X", Rate: 3 })],
    ["Delto", "Delta"],
  ],
  ["a charge without a rate", [PER_USER, OFFICE, charge({ Per: "user", Rate: "", Included: 2 })], ["Rate"]],
  [
    "a charge with an error for a rate",
    [PER_USER, OFFICE, charge({ Per: "user", Rate: "#DIV/0!" })],
    ["Rate", "#DIV/0!"],
  ],
  [
    "a charge per percent by bands",
    [PER_USER, OFFICE, charge({ Per: "percent", Rate: "up to 5: 5%; above: 3%" })],
    ["Rate"],
  ],
  [
    "two columns of months",
    [
      PER_USER,
      OFFICE,
      [
        ["Quote", "Charge", "Rate", "From month", "From month"],
        ["Acme", "X", 3, 1, 2],
      ],
    ],
    ["From month"],
  ],
  [
    "charges whose heading is an error",
    [
      PER_USER,
      OFFICE,
      [
        ["Quote", "Charge", "#REF!"],
        ["Acme", "X", 3],
      ],
    ],
    ["#REF!"],
  ],
  ["a term of users", [quote({ "User rate": 1, Term: "10 users" })], ["Term", "10 users"]],
  [
    "a charge per percent with units included",
    [PER_USER, OFFICE, charge({ Per: "percent", Rate: 0.05, Included: 2 })],
    ["Included"],
  ],
  [
    "a charge per percent each quarter",
    [PER_USER, OFFICE, charge({ Per: "percent", Rate: 0.05, Every: 3 })],
    ["Every"],
  ],
  ["an exit fee of six as a text", [quote({ "User rate": 1, "Exit fee": "6" })], ["6 months"]],
  ["a rate of a class for a year", [quote({ "Annual server rate": 100 })], ["Annual server rate"]],
  ["bands read in a third way", [quote({ "User rate": 1, Bands: "sideways" })], ["Bands", "sideways"]],
  [
    "a growth of 300 %",
    [PER_USER, table({ Scenario: "Now", Users: 10, "User growth": 3 })],
    ["User growth", "300", "3%"],
  ],
  [
    "a discount of a hundredfold in a charge",
    [PER_USER, OFFICE, charge({ Per: "percent", Rate: 300 })],
    ["Rate", "300"],
  ],
  [
    "included hours that are not said",
    [quote({ "Flat fee": 1000, "Hourly rate": 100, "Included hours": "included" })],
    ["Included hours", "included", "unlimited"],
  ],
  [
    "included hours below nothing",
    [quote({ "Flat fee": 1000, "Hourly rate": 100, "Included hours": -1 })],
    ["Included hours", "-1", "0 or more"],
  ],
  [
    "hires beyond all counts",
    [PER_USER, table({ Scenario: "Now", Users: 1, "Users added per month": 1e10 })],
    ["Users added per month", "-1,000,000,000", "1,000,000,000"],
  ],
  [
    "devices that grow beyond all counts",
    [
      quote({ "Workstation rate": 1 }),
      table({ Scenario: "Now", Workstations: 9e8, "Device growth": 1, Months: 24 }),
    ],
    ["Workstation count of scenario “Now”", "1,000,000,000"],
  ],
  [
    "a count of words with a unit",
    [PER_USER, table({ Scenario: "Now", Users: "some users" })],
    ["Users", "some users"],
  ],
  ["an amount in two currencies", [quote({ "User rate": "$5 EUR" })], ["User rate", "$5 EUR"]],
  ["a class rate by the year", [quote({ "Workstation rate per year": 120 })], ["Workstation rate", "year"]],
  [
    "a rate of a class of the workbook's own by the year",
    [quote({ "Kiosk rate per year": 120 }), table({ Scenario: "Now", Users: 1, Kiosks: 3 })],
    ["Kiosk rate per year", "month"],
  ],
  [
    "units without a quote below them",
    [
      [
        ["Quote", "User rate"],
        ["", "per user"],
      ],
    ],
    ["Quotes"],
  ],
  ["terms that make no model", [quote({ Onboarding: 500 })], ["no rates yet"]],
  [
    "two columns of one class",
    [quote({ "Server rate": 100, "Servers rate": 90 })],
    ["Server rate", "Servers rate"],
  ],
  [
    "an itemized quote with a term of another model",
    [quote({ Model: "itemised", "User rate": 5 }), OFFICE, charge({ Per: "user", Rate: 3 })],
    ["Itemized takes no user rate"],
  ],
  [
    "a first month and a half",
    [PER_USER, OFFICE, charge({ Rate: 3, "From month": 1.5 })],
    ["From month", "whole number"],
  ],
])("%s is refused", (_name, tables, words) => {
  const sentence = total(...tables);
  for (const word of words) expect(sentence).toContain(word);
});
