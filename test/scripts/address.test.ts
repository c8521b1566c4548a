import { addinAddress } from "../../scripts/build/address";
import { manifestAt } from "../../scripts/build/manifest";

test.each([
  ["no variable", undefined, "https://localhost:3000"],
  ["an empty one", "", "https://localhost:3000"],
  ["a host", "https://pricing.example.com", "https://pricing.example.com"],
  ["a closing slash", "https://pricing.example.com/", "https://pricing.example.com"],
  ["a folder", " https://example.com/apps/pricing/ ", "https://example.com/apps/pricing"],
  ["a port", "https://example.com:8443/x", "https://example.com:8443/x"],
])("ADDIN_URL with %s gives an address without closing slash", (_what, wished, address) => {
  expect(addinAddress(wished)).toBe(address);
});

test.each([
  ["plain http", "http://pricing.example.com", /https only/],
  ["a query", "https://example.com/?v=1", /without user name, \? and #/],
  ["an empty query", "https://example.com?", /without user name, \? and #/],
  ["a fragment", "https://example.com/#", /without user name, \? and #/],
  ["a user name", "https://user@example.com", /without user name, \? and #/],
  ["a password alone", "https://:secret@example.com", /without user name, \? and #/],
  ["no scheme", "pricing.example.com", /not a web address/],
  ["a file", "file:///tmp/x", /https only/],
])("ADDIN_URL with %s is refused in words that name it and give an example", (_what, wished, message) => {
  expect(() => addinAddress(wished)).toThrow(message);
  expect(() => addinAddress(wished)).toThrow(wished);
  expect(() => addinAddress(wished)).toThrow(/for example ADDIN_URL=https:/);
});

test("The manifest names the address everywhere, written as XML asks for", () => {
  const manifest = '<a x="https://localhost:3000/taskpane.html"/><b>https://localhost:3000/functions.js</b>';
  expect(manifestAt(manifest, "https://example.com/a&b/$&")).toBe(
    '<a x="https://example.com/a&amp;b/$&amp;/taskpane.html"/><b>https://example.com/a&amp;b/$&amp;/functions.js</b>',
  );
});
