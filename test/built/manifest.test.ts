/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { version } from "../../package.json";
import { distBytes, distText } from "./distFile";

const manifest = new DOMParser().parseFromString(distText("manifest.xml"), "application/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const only = (name: string): Element => {
  const found = all(name);
  if (found.length !== 1 || !found[0])
    throw new Error(`There are ${found.length} elements ${name}, not one.`);
  return found[0];
};
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";

const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) =>
    all(kind)
      .filter((element) => element.hasAttribute("id"))
      .map(
        (element) => [attribute(element, "id"), { kind, value: attribute(element, "DefaultValue") }] as const,
      ),
  ),
);
const origin = new URL(attribute(all("SourceLocation")[0], "DefaultValue")).origin;

/** The path below dist that an address of the manifest means. */
const fileOf = (address: string): string => {
  const base = attribute(all("SourceLocation")[0], "DefaultValue").replace(/taskpane\.html$/, "");
  if (!address.startsWith(base)) throw new Error(`${address} is not below ${base}.`);
  return address.slice(base.length);
};
/** Width and height of a PNG, which stand at the start of the file. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("The manifest is well-formed", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
});

test("The functions stand without a namespace: no element for it and no string", () => {
  expect(all("Namespace")).toHaveLength(0);
  expect([...resources.keys()].filter((id) => /namespace/i.test(id))).toEqual([]);
});

test("One long-lived runtime is shared by pane, functions and commands", () => {
  const host = all("Host").find((element) => element.getElementsByTagName("Runtimes").length > 0);
  expect(host?.firstElementChild?.tagName).toBe("Runtimes");
  const runtime = only("Runtime");
  expect(attribute(runtime, "lifetime")).toBe("long");
  const resid = attribute(runtime, "resid");
  expect(attribute(only("Page").firstElementChild ?? undefined, "resid")).toBe(resid);
  expect(attribute(only("FunctionFile"), "resid")).toBe(resid);
  expect(all("TaskpaneId")).toHaveLength(0);
  expect(resources.get(resid)?.value).toMatch(/\/taskpane\.html$/);
});

test("Script and metadata of the functions are the built ones", () => {
  const urlIn = (name: string): string =>
    resources.get(attribute(only(name).firstElementChild ?? undefined, "resid"))?.value ?? "";
  expect(fileOf(urlIn("Script"))).toBe("functions.js");
  expect(fileOf(urlIn("Metadata"))).toBe("functions.json");
});

test("Every resource that is referred to is there, in the kind that the place asks for", () => {
  for (const element of [...manifest.querySelectorAll("[resid]")]) {
    const resource = resources.get(attribute(element, "resid"));
    const { tagName } = element;
    const kind =
      tagName === "bt:Image"
        ? "bt:Image"
        : /^(Label|Title|Description)$/.test(tagName)
          ? "bt:String"
          : "bt:Url";
    expect([tagName, attribute(element, "resid"), resource?.kind]).toEqual([
      tagName,
      attribute(element, "resid"),
      kind,
    ]);
  }
});

test("Every resource is used, and no id stands twice", () => {
  const used = new Set(
    [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid")),
  );
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  const ids = [...manifest.querySelectorAll("[id]")].map((element) => attribute(element, "id"));
  expect(new Set(ids).size).toBe(ids.length);
});

test("Every address is https, on one host, and a file that is there", () => {
  const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^\w+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(new URL(address).protocol).toBe("https:");
    expect(new URL(address).origin).toBe(origin);
    expect(distBytes(fileOf(address)).length).toBeGreaterThan(0);
  }
});

test("Every icon has the size under which it is named", () => {
  const images = all("bt:Image").filter((element) => element.hasAttribute("size"));
  expect(new Set(images.map((element) => attribute(element, "size")))).toEqual(
    new Set(["16", "20", "24", "32", "64", "80"]),
  );
  for (const image of images) {
    const size = Number(attribute(image, "size"));
    expect(sizeOf(distBytes(fileOf(resources.get(attribute(image, "resid"))?.value ?? "")))).toEqual([
      size,
      size,
    ]);
  }
  expect(sizeOf(distBytes(fileOf(attribute(only("IconUrl"), "DefaultValue"))))).toEqual([32, 32]);
  expect(sizeOf(distBytes(fileOf(attribute(only("HighResolutionIconUrl"), "DefaultValue"))))).toEqual([
    64, 64,
  ]);
});

test("Strings keep the lengths that Excel allows", () => {
  for (const [name, most] of [
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ] as const) {
    for (const string of only(name).children) {
      expect(attribute(string, "DefaultValue")).not.toBe("");
      expect(attribute(string, "DefaultValue").length).toBeLessThanOrEqual(most);
    }
  }
});

const FUNCTION_BUTTONS = ["explainCell", "insertScenarioSheets", "openHelp", "showSamples"];
const controls = (parent: Element): Element[] => [...parent.getElementsByTagName("Control")];
const textIn = (element: Element, name: string): string =>
  element.getElementsByTagName(name)[0]?.textContent ?? "";
const labelOf = (element: Element): string =>
  resources.get(
    attribute(
      [...element.children].find(({ tagName }) => tagName === "Label"),
      "resid",
    ),
  )?.value ?? "";

test("The Pricing tab has its buttons, and the menu of a cell the one that explains it", () => {
  const tab = only("CustomTab");
  expect(labelOf(tab)).toBe("Pricing");
  expect(controls(tab).map(labelOf)).toEqual([
    "Wizard",
    "Insert scenario sheets",
    "Explain cell",
    "Samples",
    "Help",
  ]);
  const menu = only("OfficeMenu");
  expect(attribute(menu, "id")).toBe("ContextMenuCell");
  expect(controls(menu).map((control) => textIn(control, "FunctionName"))).toEqual(["explainCell"]);
});

test("One button shows the pane by itself, since Excel ignores add-ins from its store that ask for theirs", () => {
  const shows = all("Action").filter((action) => attribute(action, "xsi:type") === "ShowTaskpane");
  expect(shows.map((action) => labelOf(action.parentElement ?? action))).toEqual(["Wizard"]);
  expect(attribute(shows[0]?.firstElementChild ?? undefined, "resid")).toBe(
    attribute(only("Runtime"), "resid"),
  );
});

test("Every button that runs a function names one that commands.js associates, and none is left over", () => {
  const named = new Set(all("FunctionName").map(({ textContent }) => textContent));
  expect([...named].sort()).toEqual(FUNCTION_BUTTONS);
  const associated: string[] = [];
  const office = {
    actions: { associate: (name: string) => associated.push(name) },
    onReady: () => new Promise(() => undefined),
  };
  runInNewContext(distText("commands.js"), {
    Office: office,
    document: { currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/commands.js" } },
    location: { href: "https://localhost:3000/taskpane.html" },
  });
  expect(associated.sort()).toEqual(FUNCTION_BUTTONS);
});

test("Every button has an icon of its own in each size, drawn from its own source", () => {
  for (const control of controls(only("CustomTab"))) {
    const images = [...control.getElementsByTagName("bt:Image")].map((image) => [
      attribute(image, "size"),
      fileOf(resources.get(attribute(image, "resid"))?.value ?? ""),
    ]);
    const name = /assets\/(\w+)-16\.png/.exec(images[0]?.[1] ?? "")?.[1] ?? "";
    expect(images).toEqual(
      ["16", "20", "24", "32", "64", "80"].map((size) => [size, `assets/${name}-${size}.png`]),
    );
    expect(existsSync(join(__dirname, "..", "..", "assets", `${name}.svg`))).toBe(true);
  }
  const firstIcons = controls(only("CustomTab")).map((control) =>
    attribute(control.getElementsByTagName("bt:Image")[0], "resid"),
  );
  expect(new Set(firstIcons).size).toBe(5);
});

test("Labels fit and tips are sentences", () => {
  for (const label of all("Label").map((element) => resources.get(attribute(element, "resid"))?.value)) {
    expect(label?.length).toBeLessThanOrEqual(25);
  }
  for (const string of only("bt:LongStrings").children) {
    expect(attribute(string, "DefaultValue")).toMatch(/^[A-Z].*\.$/);
  }
  for (const { length } of resources.keys()) expect(length).toBeLessThanOrEqual(32);
});

test("The version is that of the package, in the four parts that Excel compares", () => {
  expect(only("Version").textContent).toBe(`${version}.0`);
});

test("Only the requirement sets are required without which nothing works", () => {
  const sets = all("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets.sort()).toEqual(["CustomFunctionsRuntime 1.1", "SharedRuntime 1.1"]);
});
