import type { ActionReport, PaneRequest } from "../../src/actions";
import { emptyDraft, sampleDrafts, writeDraft } from "../../src/scenarios";
import { ExcelWorkbook } from "../../src/workbook";
import { openExcel } from "../support/officeHost/openExcel";

type Handler = (event: { completed: () => void }) => void;

interface OfficeGiven {
  readonly host?: "Excel" | null;
  /** Whether a browser window can be asked for. */
  readonly opensBrowser?: boolean;
  readonly showAsTaskpane?: () => Promise<void>;
}

/** Loads the entry over an Office that notes what is asked of it. */
function loaded(given: OfficeGiven = {}) {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  let appear: (visibilityMode: string) => void = () => undefined;
  const office = {
    HostType: { Excel: "Excel" },
    VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
    onReady: () => Promise.resolve({ host: given.host === undefined ? "Excel" : given.host }),
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: {
      showAsTaskpane:
        given.showAsTaskpane ??
        (() => {
          asked.push("show");
          return Promise.resolve();
        }),
      onVisibilityModeChanged: (listener: (message: { visibilityMode: string }) => void) => {
        appear = (visibilityMode) => listener({ visibilityMode });
        return Promise.resolve(() => Promise.resolve());
      },
    },
    context: {
      requirements: { isSetSupported: () => given.opensBrowser ?? false },
      ui: { openBrowserWindow: (address: string) => asked.push(`browser ${address}`) },
    },
  };
  Object.assign(globalThis, {
    Office: office,
    document: { baseURI: "https://pricing.example.com/app/taskpane.html" },
    window: {
      open: (address: string) => {
        asked.push(`window ${address}`);
        return null;
      },
    },
  });
  jest.isolateModules(() => {
    jest.requireActual("../../src/commands/commands");
  });
  const press = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(name);
      if (handler) handler({ completed: resolve });
      else reject(new Error(`Nothing is associated with ${name}.`));
    });
  return { handlers, asked, press, appear: (visibilityMode: string) => appear(visibilityMode) };
}

const page = globalThis as { mspPricingPane?: { pane?: object; waiting?: PaneRequest } };
/** Joins a pane to the page, and answers what it is asked to show. */
function joinPane(insert?: () => Promise<ActionReport>): PaneRequest[] {
  const shown: PaneRequest[] = [];
  page.mspPricingPane = { pane: { show: (request: PaneRequest) => shown.push(request), insert } };
  return shown;
}
beforeEach(() => {
  delete page.mspPricingPane;
});

test("the buttons of the ribbon are associated as soon as the script runs, and nothing is asked of the pane", () => {
  const { handlers, asked } = loaded();
  expect([...handlers.keys()]).toEqual(["insertScenarioSheets", "explainCell", "showSamples", "openHelp"]);
  expect([asked, page.mspPricingPane]).toEqual([[], undefined]);
});

test("without Office.js the script does nothing", () => {
  Reflect.deleteProperty(globalThis, "Office");
  expect(() =>
    jest.isolateModules(() => {
      jest.requireActual("../../src/commands/commands");
    }),
  ).not.toThrow();
});

test.each([
  ["explainCell", "explain"],
  ["showSamples", "samples"],
])("%s shows the pane with its panel, be the pane there already or not", async (button, panel) => {
  const { asked, press } = loaded();
  await press(button);
  expect([asked, page.mspPricingPane?.waiting]).toEqual([["show"], { panel }]);
  const shown = joinPane();
  await press(button);
  expect([asked, shown]).toEqual([["show", "show"], [{ panel }]]);
});

test("while the pane is on its way it is not asked for again", async () => {
  let arrive = (): void => undefined;
  let times = 0;
  const { press } = loaded({
    showAsTaskpane: () => {
      times += 1;
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
  });
  const [first, second] = [press("showSamples"), press("explainCell")];
  await new Promise((resolve) => setTimeout(resolve));
  arrive();
  await Promise.all([first, second]);
  expect(times).toBe(1);
  expect(page.mspPricingPane?.waiting).toEqual({ panel: "explain" });
});

test("a pane that Excel opens by itself shows the wizard; one that a button opened shows what was asked", async () => {
  const { press, appear } = loaded();
  const shown = joinPane();
  await press("showSamples");
  appear("Taskpane");
  expect(shown).toEqual([{ panel: "samples" }]);
  appear("Hidden");
  appear("Taskpane");
  expect(shown).toEqual([{ panel: "samples" }, { panel: "wizard" }]);
  await press("showSamples");
  appear("Hidden");
  appear("Taskpane");
  expect(shown.at(-1)).toEqual({ panel: "wizard" });
});

describe("inserting scenario sheets", () => {
  test("is left to the pane, which has the newest draft, and shows nothing when it went well", async () => {
    const { asked, press } = loaded();
    const shown = joinPane(() => Promise.resolve({ done: true, message: "Added." }));
    await press("insertScenarioSheets");
    expect([asked, shown]).toEqual([[], []]);
  });

  test("is done from the draft that the workbook keeps where no pane is there yet", async () => {
    const { workbook } = openExcel();
    await new ExcelWorkbook().writeDraft(writeDraft(sampleDrafts[0]?.draft ?? emptyDraft("USD")));
    const { asked, press } = loaded();
    await press("insertScenarioSheets");
    expect(workbook.sheetNames).toContain("Comparison");
    expect(asked).toEqual([]);
  });

  test("opens the wizard where the workbook keeps no draft", async () => {
    openExcel();
    const { asked, press } = loaded();
    await press("insertScenarioSheets");
    expect(asked).toEqual(["show"]);
    expect(page.mspPricingPane?.waiting).toMatchObject({
      panel: "wizard",
      report: { done: false, message: expect.stringContaining("nothing to insert yet") as string },
    });
  });

  test("shows the pane with what went wrong", async () => {
    const { asked, press } = loaded();
    const report = { done: false, message: "A cell is being edited.", remedy: "Press Enter." };
    const shown = joinPane(() => Promise.resolve(report));
    await press("insertScenarioSheets");
    expect([asked, shown]).toEqual([["show"], [{ panel: "wizard", report }]]);
  });

  test("tells an unforeseen failure too, and ends", async () => {
    const { press } = loaded();
    const shown = joinPane(() => Promise.reject(new Error("no network")));
    await press("insertScenarioSheets");
    expect(shown[0]?.report).toMatchObject({ done: false, message: "That did not work: no network" });
  });

  test("ends even where the pane cannot be shown", async () => {
    const { press } = loaded({ showAsTaskpane: () => Promise.reject(new Error("refused")) });
    await press("showSamples");
    expect(page.mspPricingPane?.waiting?.report?.message).toBe("That did not work: refused");
  });
});

describe("help", () => {
  const address = "https://pricing.example.com/app/help/index.html";

  test("opens in a browser", async () => {
    const { asked, press } = loaded({ opensBrowser: true });
    await press("openHelp");
    expect(asked).toEqual([`browser ${address}`]);
  });

  test("is reported in the pane with its address where no window opens", async () => {
    const { asked, press } = loaded();
    const shown = joinPane();
    await press("openHelp");
    expect(asked).toEqual([`window ${address}`, "show"]);
    expect(shown[0]).toMatchObject({ panel: "functions", report: { remedy: `They are at ${address}.` } });
  });
});
