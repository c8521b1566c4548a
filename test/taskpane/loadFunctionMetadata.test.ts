import { functionMetadataAddress } from "../../src/taskpane/functions/functionMetadataAddress";
import { loadFunctionMetadata } from "../../src/taskpane/functions/loadFunctionMetadata";

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
  await expect(loadFunctionMetadata("functions.json")).rejects.toThrow("the server did not respond");
});
