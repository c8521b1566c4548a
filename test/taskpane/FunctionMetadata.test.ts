import { readFunctionMetadata, signatureOf } from "../../src/taskpane/functions/FunctionMetadata";
import {
  functionMetadataAddress,
  loadFunctionMetadata,
} from "../../src/taskpane/functions/loadFunctionMetadata";

const parameters = [
  { name: "users", description: "Users.", dimensionality: "matrix" },
  { name: "rate", description: "Rate.", optional: true },
];

test("reads what the pane shows of a function, and how it is called", () => {
  const [metadata] = readFunctionMetadata({
    functions: [{ id: "PERUSER", name: "PERUSER", description: "A charge.", parameters }],
  });
  expect(metadata).toEqual({
    id: "PERUSER",
    name: "PERUSER",
    description: "A charge.",
    parameters: [
      { name: "users", description: "Users.", optional: false, isRange: true },
      { name: "rate", description: "Rate.", optional: true, isRange: false },
    ],
  });
  expect(metadata && signatureOf(metadata)).toBe("PERUSER(users, [rate])");
});

test.each([[null], ["text"], [{}], [{ functions: "none" }]])("refuses %j with a sentence", (json) => {
  expect(() => readFunctionMetadata(json)).toThrow("functions.json holds no list of functions.");
});

test.each([
  [
    "beside functions.js",
    '<script src="/app/functions.js?v=2"></script>',
    "http://localhost/app/functions.json",
  ],
  ["beside the page where there is no functions.js", "", "http://localhost/functions.json"],
])("looks for functions.json %s", (_where, html, address) => {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = `<base href="http://localhost/">${html}`;
  expect(functionMetadataAddress(page)).toBe(address);
});

test("a server that does not answer is said in words", async () => {
  globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(loadFunctionMetadata("functions.json")).rejects.toThrow("the server does not answer");
});
