import "../support/customFunctions";
import { functionsMetadata } from "../../scripts/build/metadata";
import { catalogue } from "../../src/functions/catalogue";
import { callsFrom } from "../../src/functions/journal";
import { FIELD_NAMES } from "../../src/pricing";

test("Every function names itself and its arguments as Excel knows them", async () => {
  const { functions } = await functionsMetadata(process.cwd(), "https://localhost:3000");
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue).sort());
  for (const { id, parameters } of functions) {
    const call = catalogue[id as keyof typeof catalogue] as (...values: unknown[]) => unknown;
    const address = `Sheet1!${id}1`;
    try {
      call(...parameters.map(() => null), { address });
    } catch {
      // What it answers to blanks is another test's.
    }
    const [entry] = callsFrom(address);
    expect({ id: entry?.functionName, names: entry?.places.map(({ name }) => name) }).toEqual({
      id,
      names: parameters.map(({ name }) => name),
    });
  }
});

test("The fields that are offered are those that the terms declare", async () => {
  const { functions, enums = [] } = await functionsMetadata(process.cwd(), "https://localhost:3000");
  const offered = enums.find(({ id }) => id === "FIELD")?.values.map(({ stringValue }) => stringValue);
  expect(offered).toEqual(FIELD_NAMES);
  const taken = functions.flatMap(({ id, parameters }) =>
    parameters.filter(({ customEnumId }) => customEnumId === "FIELD").map(({ name }) => `${id}.${name}`),
  );
  expect(taken.sort()).toEqual([
    ...["BREAKEVEN.field", "COSTGRID.column_field", "COSTGRID.row_field", "SENSITIVITY.field"],
  ]);
});
