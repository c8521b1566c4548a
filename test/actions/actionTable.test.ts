import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ACTION_HINTS, ACTION_ICONS, ACTIONS, actionNamed, linkPane, performAction } from "../../src/actions";
import { insertComparison } from "../../src/actions/insertComparison";
import { sampleDrafts, writeDraft, type Draft } from "../../src/scenarios";
import { MemoryWorkbook } from "../support/MemoryWorkbook";

const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const textOf = (id: string): string | undefined =>
  new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)"`).exec(manifest)?.[1];
/** The buttons of Excel's ribbon and of a cell's menu, with the function that each runs. */
const controls = [...manifest.matchAll(/<Control xsi:type="Button"[^]*?<\/Control>/g)].map(([control]) => ({
  label: textOf(/<Label resid="([^"]+)"/.exec(control)?.[1] ?? ""),
  hint: textOf(/<Description resid="([^"]+)"/.exec(control)?.[1] ?? ""),
  command: /<FunctionName>([^<]+)</.exec(control)?.[1],
}));

test("every button of the manifest is an action of the table, under its label and with its hint", () => {
  const shown = ACTIONS.filter(({ name, command }) => command !== undefined || name === "wizard");
  expect(new Set(controls.map(({ command }) => command))).toEqual(
    new Set(shown.map(({ command }) => command)),
  );
  for (const { label, hint, command } of controls) {
    const action = shown.find((each) => each.command === command);
    expect([label, hint]).toEqual([action?.label, action && ACTION_HINTS[action.name]]);
  }
});

test("no two actions share a name, a label or an icon, and each hint is a sentence", () => {
  for (const list of [
    ACTIONS.map(({ name }) => name),
    ACTIONS.map(({ label }) => label),
    ACTIONS.map(({ name }) => ACTION_ICONS[name]),
  ]) {
    expect(new Set(list).size).toBe(ACTIONS.length);
  }
  for (const { name } of ACTIONS) expect(ACTION_HINTS[name]).toMatch(/^[A-Z][^]*\.$/);
});

describe("what an action needs", () => {
  const sample = sampleDrafts[0]?.draft as Draft;
  const page = (workbook: MemoryWorkbook) => ({
    workbook,
    showPane: () => undefined,
    openHelp: () => undefined,
  });

  test.each(["show", "refresh", "copyValues"] as const)(
    "%s says that there are no sheets yet, before anything is asked of the sheets",
    async (name) => {
      const workbook = new MemoryWorkbook();
      workbook.draft = writeDraft(sample);
      expect(await performAction(name, page(workbook))).toMatchObject({
        done: false,
        message: "There are no scenario sheets in this workbook yet.",
      });
      expect(workbook.calls).toEqual(["readDraft"]);
      expect(actionNamed(name).needs).toBe("sheets");
    },
  );

  test("the pane's own draft counts, which is newer than the one that the workbook keeps", async () => {
    const workbook = new MemoryWorkbook();
    const { inserted } = await insertComparison(workbook, sample);
    workbook.draft = writeDraft(sample);
    const asked: string[] = [];
    const part = linkPane({
      show: () => undefined,
      insert: () => Promise.resolve({ done: true, message: "" }),
      draft: () => {
        asked.push("draft");
        return Promise.resolve(inserted ? { ...sample, inserted } : sample);
      },
    });
    expect(await performAction("show", page(workbook))).toBeUndefined();
    part();
    expect(asked).toEqual(["draft"]);
    expect(workbook.shownSheet).toBe(inserted?.sheets.Comparison);
  });

  test("without a pane, what the workbook keeps", async () => {
    const workbook = new MemoryWorkbook();
    const { inserted } = await insertComparison(workbook, sample);
    workbook.draft = writeDraft(inserted ? { ...sample, inserted } : sample);
    expect(await performAction("refresh", page(workbook))).toMatchObject({ done: true });
  });
});
