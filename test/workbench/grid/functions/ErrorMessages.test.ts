import { ErrorMessages } from "../../../../src/workbench/grid/functions/ErrorMessages";

const failed = (functionName: string, code: string, message = "why") => ({ functionName, code, message });

test("A message is found at its cell, for the error the cell shows", () => {
  const messages = new ErrorMessages();
  messages.set("s", 1, 2, failed("PERUSER", "#VALUE!"));
  expect(messages.find("s", 1, 2, "#VALUE!")).toEqual(failed("PERUSER", "#VALUE!"));
  expect(messages.find("s", 1, 2, "#N/A")).toBeUndefined();
  expect(messages.find("s", 2, 1, "#VALUE!")).toBeUndefined();
  expect(messages.find("t", 1, 2, "#VALUE!")).toBeUndefined();
});

test("Of several functions in a cell the last that failed this way speaks", () => {
  const messages = new ErrorMessages();
  messages.set("s", 0, 0, failed("PERUSER", "#VALUE!", "users"));
  messages.set("s", 0, 0, failed("PERDEVICE", "#N/A", "rates"));
  messages.set("s", 0, 0, failed("FLATRATE", "#VALUE!", "fee"));
  expect(messages.find("s", 0, 0, "#VALUE!")?.message).toBe("fee");
  messages.clear("s", 0, 0, "FLATRATE");
  expect(messages.find("s", 0, 0, "#VALUE!")?.message).toBe("users");
});

test("A function that has an answer again takes its message along", () => {
  const messages = new ErrorMessages();
  messages.set("s", 0, 0, failed("PERUSER", "#VALUE!"));
  messages.clear("s", 0, 0, "PERUSER");
  expect(messages.find("s", 0, 0, "#VALUE!")).toBeUndefined();
  expect(messages.isEmpty).toBe(true);
});
