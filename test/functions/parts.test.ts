import "../support/customFunctions";
import { HostError } from "../support/customFunctions";
import { catalogue } from "../../src/functions/catalogue";
import { Part } from "../../src/functions/parts/Part";
import "../../src/functions";

type Call = (...values: unknown[]) => unknown;
const only = (part: Part): Call => (part.functions()[0]?.[1] ?? (() => undefined)) as Call;

test("a function of a part answers as soon as the part is there, and at once from then on", async () => {
  const fetched = jest.fn(() => Promise.resolve({ TWICE: (number: number) => 2 * number }));
  const call = only(new Part(["TWICE"], fetched));
  const [first, second] = [call(2), call(3)];
  expect(first).toBeInstanceOf(Promise);
  expect(await Promise.all([first, second])).toEqual([4, 6]);
  expect(call(4)).toBe(8);
});

test("a part that cannot be fetched is an error that says what to do, and is asked for again at the next call", async () => {
  let isOnline = false;
  const call = only(
    new Part(["ONE"], () =>
      isOnline ? Promise.resolve({ ONE: () => 1 }) : Promise.reject(new Error("offline")),
    ),
  );
  await expect(call()).rejects.toThrow(/^ONE could not be loaded\. Check the connection/);
  await expect(call()).rejects.toBeInstanceOf(HostError);
  isOnline = true;
  expect(await call()).toBe(1);
});

test("the page has every function, those of all parts too", async () => {
  const { mspPricingFunctions: functions, mspPricingParts: load } = globalThis;
  expect(Object.keys(functions ?? {}).sort()).toEqual(Object.keys(catalogue).sort());
  await load?.();
  const count = functions?.["COUNTDEVICES"] as Call;
  expect(
    count([
      ["Device name", "Type"],
      ["PC1", "Laptop"],
    ]),
  ).toEqual(expect.arrayContaining([expect.arrayContaining(["Workstations", 1])]));
});
