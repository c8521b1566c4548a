import {
  createCustomFunctionsHost,
  ErrorCode,
  isCustomFunctionsError,
} from "../../src/workbench/CustomFunctionsHost";

test("Associations are kept by id in capitals, one at a time or many", () => {
  const host = createCustomFunctionsHost();
  const [one, two, three] = [() => 1, () => 2, () => 3];
  host.associate("perUser", one);
  host.associate({ PERDEVICE: two, FLATRATE: three });
  expect([...host.associations]).toEqual([
    ["PERUSER", one],
    ["PERDEVICE", two],
    ["FLATRATE", three],
  ]);
});

test("An error carries its code and message, and is known from any copy of its class", () => {
  const { Error: HostError } = createCustomFunctionsHost();
  const error = new HostError(ErrorCode.notAvailable, "renegotiate in month 14");
  expect(error).toMatchObject({ code: "#N/A", message: "renegotiate in month 14" });
  expect(isCustomFunctionsError(error)).toBe(true);
  const elsewhere = Object.assign(new globalThis.Error("x"), { code: "#VALUE!" });
  expect(isCustomFunctionsError(elsewhere)).toBe(true);
});

test.each([
  ["an error of the system", Object.assign(new Error("x"), { code: "ENOENT" })],
  ["a plain error", new Error("x")],
  ["an object with a code", { code: "#VALUE!" }],
  ["a text", "#VALUE!"],
  ["nothing", undefined],
])("No error value: %s", (_name, value) => {
  expect(isCustomFunctionsError(value)).toBe(false);
});
