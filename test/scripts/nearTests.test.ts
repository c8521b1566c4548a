import { existsSync } from "node:fs";
import { join } from "node:path";
import randomTables from "../../scripts/randomTables";
import { MOST, nearTests } from "../../scripts/nearTests";

const many = (folder: string): string[] =>
  Array.from({ length: MOST }, (_test, index) => `test/${folder}/t${index}.test.ts`);

test("All tests that reach a change are near it, as long as they are few", () => {
  const tests = ["test/pricing/money.test.ts", "test/taskpane/Pane.test.tsx"];
  expect(nearTests(["src/pricing/money.ts"], tests)).toEqual(tests);
});

test("Of many, those of the changed layers are near; prices are looked at through the functions, too", () => {
  const random = randomTables.map((name) => `test/${name}.test.ts`);
  const tests = [
    ...many("pricing"),
    "test/functions/lists.test.ts",
    "test/actions/inExcel.test.ts",
    ...random,
  ];
  expect(nearTests(["src/pricing/money.ts", "README.md"], tests)).toEqual([
    ...many("pricing"),
    "test/functions/lists.test.ts",
  ]);
  expect(nearTests(["src/scenarios/a.ts"], [...many("scenarios"), ...tests])).toEqual(many("scenarios"));
});

test("A changed test is near, wherever it stands", () => {
  const [random = ""] = randomTables.map((name) => `test/${name}.test.ts`);
  expect(nearTests([random], [...many("scenarios"), random])).toEqual([random]);
});

test("Of what stands in no layer that has tests, all that reach it are run", () => {
  const tests = [...many("actions"), "test/workbook/draft.test.ts"];
  expect(nearTests(["test/support/MemoryWorkbook.ts"], tests)).toEqual(tests);
});

test("The tests on random tables are where they are looked for", () => {
  for (const name of randomTables)
    expect([name, existsSync(join(__dirname, "..", `${name}.test.ts`))]).toEqual([name, true]);
});
