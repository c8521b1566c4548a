import * as pricing from "../../src/pricing";

test("what is loaded of the pure core stays loaded where jest reloads everything else", () => {
  jest.isolateModules(() => {
    expect(jest.requireActual("../../src/pricing")).toBe(pricing);
    expect(jest.requireActual("../../src/pricing/index")).toBe(pricing);
  });
});

test("a module of it cannot be mocked, for other files of tests would get the mock", () => {
  expect(() => jest.doMock("../../src/pricing/money", () => ({}))).toThrow("cannot be mocked");
});
