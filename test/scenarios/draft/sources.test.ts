import { sourcesIn, withSource } from "../../../src/scenarios";

test.each<[string, Record<string, string>]>([
  ["", {}],
  ["User rate: p. 3; Uplift: § 4.2", { "User rate": "p. 3", Uplift: "§ 4.2" }],
  ["per seat: p. 3\nAnnual increase: mail of 3 May", { "User rate": "p. 3", Uplift: "mail of 3 May" }],
  ["Kiosk rate: p. 9", { "Kiosk rate": "p. 9" }],
  ["all on p. 2", { "": "all on p. 2" }],
  [
    "see annex: part B; User rate: p. 3; and p. 4",
    { "": "see annex: part B", "User rate": "p. 3; and p. 4" },
  ],
])("%p says %p", (text, expected) => {
  expect(Object.fromEntries(sourcesIn(text))).toEqual(expected);
});

test("a note is added, changed and taken away, and the others stay", () => {
  const one = withSource("", "User rate", "p. 3; § 2");
  expect(one).toBe("User rate: p. 3, § 2");
  const two = withSource(one, "Uplift", "p. 4");
  expect(two).toBe("User rate: p. 3, § 2; Uplift: p. 4");
  expect(withSource(two, "User rate", "p. 5")).toBe("User rate: p. 5; Uplift: p. 4");
  expect(withSource(two, "Uplift", " ")).toBe(one);
  expect(withSource("all on p. 2", "Uplift", "p. 4")).toBe("all on p. 2; Uplift: p. 4");
});
