import "../support/customFunctions";
import { HostError, shown } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import { callsFrom } from "../../src/functions/journal";

const SCENARIOS = [
  ["Scenario", "Users", "Months"],
  ["Now", 40, 12],
];
const QUOTES_AT = "Quotes!$B$4:$D$9";
const SCENARIOS_AT = "'My scenarios'!A2:C3";

const told = (...parameterAddresses: string[]) => ({ address: "Sheet1!A1", parameterAddresses });

/** The message of the first error among the cells of an answer, or of the call itself. */
function messageOf(call: () => unknown): string {
  const answer = shown(call);
  const cells = Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer];
  const found = cells.find((cell) => cell instanceof HostError || String(cell).startsWith("#"));
  return found instanceof HostError ? found.message : String(found);
}

const costs = (quotes: unknown[][], scenarios: unknown[][] = SCENARIOS, charges: unknown[][] = []) =>
  messageOf(() =>
    catalogue.QUOTECOSTS(
      ...([quotes, scenarios, "", "", "", charges] as unknown as [never, never, never, never, never, never]),
      told(QUOTES_AT, SCENARIOS_AT, "", "", "", "Charges!A1:D2"),
    ),
  );

describe("A message gives the address of the cell that it is about", () => {
  test.each<[string, unknown[][], string]>([
    [
      "in a row",
      [
        ["Quote", "User rate"],
        ["A", 100],
        ["B", "12%"],
      ],
      "Quote “B” (Quotes!C6): User rate holds “12%”",
    ],
    [
      "below a title and a line of units",
      [["Offers"], ["Quote", "User rate"], ["", "per user"], ["A", "12%"]],
      "Quote “A” (Quotes!C7): User rate",
    ],
    [
      "in a table that stands in columns",
      [
        ["Quote", "A", "B"],
        ["Onboarding", 0, "12%"],
        ["User rate", 100, 90],
      ],
      "Quote “B” (Quotes!D5): Onboarding",
    ],
    [
      "under a heading of the user's",
      [
        ["Quote", "Seat rate"],
        ["A", "x"],
      ],
      "Quote “A” (Quotes!C5): “Seat rate” holds",
    ],
    [
      "of a heading",
      [
        ["Quote", "User rate", "Sever rate"],
        ["A", 1, 2],
      ],
      "Quotes (Quotes!D4): “Sever rate” is not",
    ],
    [
      "of a heading in columns",
      [
        ["Quote", "A", "B"],
        ["User rate", 100, 90],
        ["Sever rate", 5, 6],
      ],
      "Quotes (Quotes!B6): “Sever rate” is not",
    ],
    [
      "of a second name",
      [
        ["Quote", "User rate"],
        ["A", 1],
        ["a", 2],
      ],
      "Quotes (Quotes!B6): two rows are named “a”",
    ],
    [
      "of a term that the model does not take",
      [
        ["Quote", "User rate", "Model"],
        ["A", 1, ""],
        ["B", 5, "flat-rate"],
      ],
      "Quote “B” (Quotes!C6): ",
    ],
  ])("%s", (_, quotes, message) => {
    expect(costs(quotes)).toContain(message);
  });

  test("in the scenarios and the charges", () => {
    const quotes = [
      ["Quote", "User rate"],
      ["A", 100],
    ];
    expect(
      costs(quotes, [
        ["Scenario", "Users", "Months"],
        ["Now", 40, 12.5],
      ]),
    ).toContain("Scenario “Now” ('My scenarios'!C3): Months");
    const charges = [
      ["Quote", "Charge", "Per", "Rate"],
      ["A", "Backup", "moon", 5],
    ];
    expect(costs(quotes, SCENARIOS, charges)).toContain("Charge “Backup” (Charges!C2): Per holds “moon”");
  });

  test("in the notes, and where the journal is asked for the invoice behind a cell", () => {
    const quotes = [
      ["Quote", "User rate"],
      ["A", 100],
      ["B", "12%"],
    ];
    const notes = catalogue.QUOTENOTES(
      ...([quotes, SCENARIOS, []] as unknown as [never, never, never]),
      told(QUOTES_AT, SCENARIOS_AT, ""),
    );
    expect(notes).toEqual([[expect.stringContaining("Quote “B” (Quotes!C6): User rate holds “12%”")]]);
    costs(quotes);
    const figures = callsFrom("Sheet1!A1")[0]?.figures?.();
    if (figures?.ok !== true) throw new Error("The call is not remembered.");
    expect(figures.value.invoiceOf({ quote: 1, scenario: 0, month: 1 })).toMatchObject({
      ok: false,
      issue: { where: { address: "Quotes!C6" } },
    });
    expect(figures.value.invoiceOf({ quote: 0, scenario: 0, month: 1 }).ok).toBe(true);
  });

  test("and the number of the row where the host tells no address", () => {
    const call = () =>
      catalogue.QUOTECOSTS(
        ...([
          [
            ["Quote", "User rate"],
            ["A", "12%"],
          ],
          SCENARIOS,
          "",
          "",
          "",
          [],
        ] as unknown as [never, never, never, never, never, never]),
        told("", SCENARIOS_AT, "", "", "", ""),
      );
    expect(messageOf(call)).toContain("Quote “A” (row 2): User rate");
  });
});
