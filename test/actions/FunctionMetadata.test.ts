import { readFunctionMetadata, signatureOf } from "../../src/actions";

test("An entry of functions.json is read with its parameters and options", () => {
  const [metadata] = readFunctionMetadata({
    functions: [
      {
        id: "PERUSER",
        name: "PerUser",
        description: "The month's charge.",
        helpUrl: "https://example.test/help",
        parameters: [
          { name: "users", description: "Who is billed", dimensionality: "matrix", type: "any" },
          { name: "minimum", description: "At least", optional: true },
        ],
        options: { requiresAddress: true },
        result: {},
      },
    ],
  });
  expect(metadata).toEqual({
    id: "PERUSER",
    name: "PERUSER",
    description: "The month's charge.",
    helpUrl: "https://example.test/help",
    parameters: [
      {
        name: "users",
        description: "Who is billed",
        optional: false,
        isRange: true,
        repeating: false,
      },
      { name: "minimum", description: "At least", optional: true, isRange: false, repeating: false },
    ],
    givesMatrix: false,
    options: { requiresAddress: true, requiresParameterAddresses: false },
  });
  expect(metadata && signatureOf(metadata)).toBe("PERUSER(users, [minimum])");
});

test.each([
  ["no object", null],
  ["no list", { functions: {} }],
  ["an entry that is a text", { functions: ["PERUSER"] }],
  ["an entry without a name", { functions: [{ description: "x" }] }],
])("What is not a functions.json is refused: %s", (_name, json) => {
  expect(() => readFunctionMetadata(json)).toThrow(/functions\.json/);
});

test("Whether a function may fill many cells is read from its result", () => {
  const functions = [
    { id: "QUOTECOSTS", description: "Costs", result: { type: "any", dimensionality: "matrix" } },
    { id: "PERUSER", description: "A charge", result: { type: "any" } },
  ];
  expect(readFunctionMetadata({ functions }).map(({ givesMatrix }) => givesMatrix)).toEqual([true, false]);
});
