import { CHROMIUM, findProgram, LIBRE_OFFICE, planFor } from "../../scripts/testPrograms";

const here =
  (...places: string[]) =>
  (place: string): boolean =>
    places.includes(place);

test("A program is looked for on the path and in its usual places", () => {
  expect(
    findProgram(LIBRE_OFFICE, { environment: { PATH: "/bin:/opt/bin" }, exists: here("/opt/bin/soffice") }),
  ).toBe("/opt/bin/soffice");
  expect(findProgram(CHROMIUM, { environment: {}, exists: here("/usr/bin/chromium-browser") })).toBe(
    "/usr/bin/chromium-browser",
  );
  expect(findProgram(LIBRE_OFFICE, { environment: { SOFFICE_PATH: "" }, exists: here() })).toBeUndefined();
});

test("Of two commands the better is taken, wherever on the path it is", () => {
  const environment = { PATH: "/bin:/opt/bin" };
  const exists = here("/bin/chromium", "/opt/bin/chromium-headless-shell");
  expect(findProgram(CHROMIUM, { environment, exists })).toBe("/opt/bin/chromium-headless-shell");
  expect(findProgram(CHROMIUM, { environment, exists: here("/bin/chromium") })).toBe("/bin/chromium");
});

test("What its variable says comes first, and is an error that names it where nothing is there", () => {
  const environment = { CHROMIUM_PATH: "/opt/chrome" };
  expect(
    findProgram(CHROMIUM, { environment, exists: here("/opt/chrome", "/usr/bin/chromium-browser") }),
  ).toBe("/opt/chrome");
  expect(() => findProgram(CHROMIUM, { environment, exists: here("/usr/bin/chromium-browser") })).toThrow(
    "CHROMIUM_PATH is “/opt/chrome”, where no file is; give the path of Chromium.",
  );
});

test("Root on Debian gets all that is missing by apt-get, and that is said in one sentence", () => {
  const { sentence, steps } = planFor([CHROMIUM, LIBRE_OFFICE], { isRoot: true, hasApt: true });
  expect(sentence).toBe("Chromium and LibreOffice are missing: apt-get installs what the tests need.");
  expect(steps.map(({ program }) => program)).toEqual(["apt-get", "apt-get"]);
  expect(steps[1]?.words.slice(-2)).toEqual(["chromium-headless-shell", "libreoffice-calc"]);
});

test.each([
  { isRoot: false, hasApt: true },
  { isRoot: true, hasApt: false },
])("Elsewhere ($isRoot, $hasApt) playwright downloads Chromium", (machine) => {
  const { sentence, steps } = planFor([CHROMIUM], machine);
  expect(sentence).toBe("Chromium is missing: playwright-core downloads it.");
  expect(steps.map(({ program, words }) => [program, ...words.slice(1)])).toEqual([
    [process.execPath, "install", "--no-shell", "chromium"],
  ]);
});

test("What nobody can get here is named with the variable that says where it is", () => {
  const machine = { isRoot: false, hasApt: false };
  expect(planFor([LIBRE_OFFICE], machine)).toEqual({
    sentence: "LibreOffice is missing: install it, or set SOFFICE_PATH to the path of LibreOffice.",
    steps: [],
    byHand: [LIBRE_OFFICE],
  });
});

test("Where both are missing, Chromium is downloaded all the same, and one sentence says what is left to do", () => {
  const { sentence, steps, byHand } = planFor([CHROMIUM, LIBRE_OFFICE], { isRoot: false, hasApt: true });
  expect(sentence).toBe(
    "Chromium and LibreOffice are missing: playwright-core downloads Chromium; for LibreOffice, install it, or set SOFFICE_PATH to the path of LibreOffice.",
  );
  expect(steps.map(({ words }) => words.slice(1))).toEqual([["install", "--no-shell", "chromium"]]);
  expect(byHand).toEqual([LIBRE_OFFICE]);
});
