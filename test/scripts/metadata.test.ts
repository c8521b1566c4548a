import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionFiles, functionsMetadata } from "../../scripts/build/metadata";

const HELP = "https://localhost:3000/help/DOUBLE.html";
const doc = (lines: string): string => `/**
${lines
  .trim()
  .split("\n")
  .map((line) => ` * ${line.trim()}`)
  .join("\n")}
 */
export function DOUBLE(amount: unknown, invocation: CustomFunctions.Invocation): unknown {
  return [amount, invocation];
}
`;
const GOOD = `Twice an amount.
  @customfunction DOUBLE
  @helpurl ${HELP}
  @param amount What is doubled.
  @param invocation The calling cell.
  @requiresAddress`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "metadata-"));
  mkdirSync(join(root, "src", "functions"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, "src", "functions", name), text);
const described = (text: string) => {
  write("DOUBLE.ts", text);
  return functionsMetadata(root, "https://pricing.example.com/addin");
};

test("A function is described, with its help where the add-in is served, and called for error cells too", async () => {
  const { functions } = await described(doc(GOOD));
  expect(functions).toEqual([
    {
      id: "DOUBLE",
      name: "DOUBLE",
      description: "Twice an amount.",
      helpUrl: "https://pricing.example.com/addin/help/DOUBLE.html",
      options: { requiresAddress: true, allowErrorForDataTypeAny: true },
      parameters: [{ name: "amount", description: "What is doubled.", type: "any" }],
      result: { type: "any" },
    },
  ]);
});

test.each([
  ["without a description", GOOD.replace("Twice an amount.", ""), /DOUBLE: the description is missing/],
  ["without a help page", GOOD.replace(/@helpurl.*/, ""), /DOUBLE: @helpurl must be/],
  [
    "with the help page of another",
    GOOD.replace(HELP, HELP.replace("DOUBLE", "HALF")),
    /DOUBLE: @helpurl must be/,
  ],
  [
    "with an undescribed parameter",
    GOOD.replace("What is doubled.", ""),
    /DOUBLE: amount has no description/,
  ],
  [
    "with a misspelt parameter",
    GOOD.replace("@param amount", "@param amuont"),
    /DOUBLE: amount has no description/,
  ],
  [
    "of another name",
    GOOD.replace("@customfunction DOUBLE", "@customfunction DOUBLE TWICE"),
    /name and id differ/,
  ],
])("A function %s stops the build, and is named", async (_what, lines, message) => {
  await expect(described(doc(lines))).rejects.toThrow(message);
});

test("A type that the generator cannot read stops the build", async () => {
  const text = doc(GOOD).replace("amount: unknown", "amount: Amount");
  await expect(described(text)).rejects.toThrow(/doc comments of the functions have faults/);
});

test("Two functions of one name stop the build", async () => {
  write("TWICE.ts", doc(GOOD));
  await expect(described(doc(GOOD))).rejects.toThrow(/DOUBLE: there are two of this name/);
});

test("Only files in capitals are taken for functions", () => {
  for (const name of ["DOUBLE.ts", "P90.ts", "index.ts", "hostError.ts", "A.test.ts"]) write(name, "");
  expect(functionFiles(root)).toEqual(
    ["DOUBLE.ts", "P90.ts"].map((name) => join(root, "src", "functions", name)),
  );
});
