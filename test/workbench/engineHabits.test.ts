import type { SheetPlan } from "../../src/scenarios";
import { agreesWith, PLANS, ROWS } from "./offers";
import { workbenchSession } from "./session";

const session = workbenchSession();

test("A table is sorted from the menu of its heading, and its formulas stay right", async () => {
  const workbench = await session.shared();
  await workbench.addSheets(PLANS);
  await agreesWith(workbench, ROWS);
  const { x, y, width, height } = await workbench.page.evaluate(() => globalThis.workbench.cellBox("B3"));
  await workbench.page.mouse.click(x + width - 10, y + height / 2);
  await workbench.page.getByText("Descending", { exact: true }).click();
  await agreesWith(workbench, [...ROWS].reverse());
});

test("A formula typed where the format is text is a formula", async () => {
  const plan: SheetPlan = {
    name: "Names",
    columnWidths: [],
    frozenRows: 0,
    tables: [],
    cells: [{ row: 0, column: 0, content: "Name" }],
    formats: [{ row: 1, column: 0, rows: 20, columns: 1, numberFormat: "@" }],
  };
  const workbench = await session.shared();
  await workbench.addSheets([plan]);
  await workbench.typeByKeys("A2", "=PERUSER(40,150)");
  await workbench.shows("A2", "6000");
  await workbench.typeByKeys("A3", "0012");
  await workbench.shows("A3", "0012");
});

/** An entry of the toolbar that cannot be used. */
const GRAYED = '[data-u-comp="ribbon-toolbar"] [data-disabled="true"]';

test("A letter typed into a cell does not set the toolbar again", async () => {
  const workbench = await session.shared();
  await workbench.page.locator('[data-u-comp="ribbon-toolbar"]').waitFor();
  await workbench.select("D4");
  await workbench.page.keyboard.type("He");
  // After a moment the toolbar says what cannot be used meanwhile.
  await workbench.page.locator(GRAYED).first().waitFor();
  await workbench.page.evaluate(() => {
    const bar = document.querySelector('[data-u-comp="ribbon-toolbar"]');
    if (!bar) throw new Error("The grid has no toolbar.");
    const changes: string[] = [];
    Object.assign(globalThis, { toolbarChanges: changes });
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(bar, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
  await workbench.page.keyboard.type("llo");
  await workbench.page.waitForFunction(() => globalThis.workbench.isEditing);
  expect(await workbench.page.evaluate(() => Reflect.get(globalThis, "toolbarChanges") as unknown)).toEqual(
    [],
  );
  await workbench.page.keyboard.press("Enter");
  await workbench.shows("D4", "Hello");
});

test("The toolbar is grayed while somebody types for longer, and not by numbers that are typed quickly", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await page.locator('[data-u-comp="ribbon-toolbar"]').waitFor();
  await page.locator(GRAYED).first().waitFor({ state: "detached" });
  await page.evaluate((grayed) => {
    const sinceEditing: number[] = [];
    let began = 0;
    const atFirst = () => (began = globalThis.workbench.isEditing ? began : performance.now());
    addEventListener("keydown", atFirst, true);
    const observer = new MutationObserver(() => {
      if (document.querySelector(grayed)) sinceEditing.push(performance.now() - began);
    });
    const stop = () => {
      removeEventListener("keydown", atFirst, true);
      observer.disconnect();
    };
    Object.assign(globalThis, { graying: { sinceEditing, stop } });
    observer.observe(document.body, { attributes: true, attributeFilter: ["data-disabled"], subtree: true });
  }, GRAYED);
  for (const number of ["1", "2", "3"]) {
    await page.keyboard.press(number);
    await page.keyboard.press("Enter");
  }
  await workbench.shows("A3", "3");
  await page.keyboard.type("He");
  await page.locator(GRAYED).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(GRAYED).first().waitFor({ state: "detached" });
  const since = await page.evaluate(() => {
    const graying = Reflect.get(globalThis, "graying") as { sinceEditing: number[]; stop: () => void };
    graying.stop();
    return graying.sinceEditing;
  });
  expect(since).not.toEqual([]);
  // Timers may come a millisecond early.
  expect(Math.min(...since)).toBeGreaterThan(290);
});

test("Where the system asks for less motion, the engine's bars take another theme at once", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await page.locator('[data-u-comp="ribbon-toolbar"]').waitFor();
  const movesIn = async (reducedMotion: "reduce" | "no-preference") => {
    await page.emulateMedia({ reducedMotion, colorScheme: "light" });
    await page.waitForFunction(() => !document.documentElement.classList.contains("univer-dark"));
    await page.evaluate(() => {
      const moves: string[] = [];
      const note = ({ target }: Event) => {
        const { className } = target as Element;
        if (typeof className === "string" && className.includes("univer-")) moves.push(className);
      };
      addEventListener("transitionrun", note);
      Object.assign(globalThis, { moves: { moves, stop: () => removeEventListener("transitionrun", note) } });
    });
    await page.emulateMedia({ reducedMotion, colorScheme: "dark" });
    await page.waitForFunction(() => document.documentElement.classList.contains("univer-dark"));
    return page.evaluate(async () => {
      for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      const { moves, stop } = Reflect.get(globalThis, "moves") as { moves: string[]; stop: () => void };
      stop();
      return moves.length;
    });
  };
  expect(await movesIn("reduce")).toBe(0);
  expect(await movesIn("no-preference")).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: null, colorScheme: null });
});

test("A number that is typed opens no channel for each thing that is drawn", async () => {
  const workbench = await session.shared();
  await workbench.page.evaluate(() => {
    const { MessageChannel } = globalThis;
    const opened = { channels: 0, stop: () => Object.assign(globalThis, { MessageChannel }) };
    class CountedChannel extends MessageChannel {
      constructor() {
        super();
        opened.channels += 1;
      }
    }
    Object.assign(globalThis, { opened, MessageChannel: CountedChannel });
  });
  await workbench.type("B2", "3");
  await workbench.shows("B2", "3");
  const channels = await workbench.page.evaluate(() => {
    const opened = Reflect.get(globalThis, "opened") as { channels: number; stop: () => void };
    opened.stop();
    return opened.channels;
  });
  expect(channels).toBeLessThan(40);
});

test("What the engine cannot calculate is said in the status line", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("A1", "=SUM(G1#)");
  await workbench.select("A1");
  await workbench.says(/cannot calculate G1#/);
});

test("A formula that needs its own answer says so, and one that only stands near it does not", async () => {
  const workbench = await session.shared();
  const circular = /depends on its own result/;
  await workbench.typeByKeys("A1", "=A2+1");
  await workbench.typeByKeys("A2", "=PERUSER(A3,150)");
  await workbench.typeByKeys("A3", "=SUM(A1:A2)");
  await workbench.typeByKeys("B1", "=A1*2");
  for (const address of ["A1", "A2", "A3"]) {
    await workbench.select(address);
    await workbench.says(circular);
  }
  await workbench.select("B1");
  await workbench.says(/=A1\*2/);
  expect((await workbench.cell("B1")).problem).toBeUndefined();
  await workbench.typeByKeys("A3", "40");
  await workbench.shows("A1", "6001");
  expect((await workbench.cell("A1")).problem).toBeUndefined();
});

test("A formula that needs a cell of what it spills says so, and one that only reads a spill does not", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("A1", "=SEQUENCE(3,1,C1)");
  await workbench.shows("A3", "2");
  await workbench.typeByKeys("D1", "=A3+1");
  await workbench.shows("D1", "3");
  expect((await workbench.cell("A1")).problem).toBeUndefined();
  await workbench.typeByKeys("C1", "=A3");
  for (const address of ["A1", "C1"]) {
    await workbench.select(address);
    await workbench.says(/depends on its own result/);
  }
  expect((await workbench.cell("D1")).problem).toBeUndefined();
});

test("A sequence inside a formula may be longer than the sheet; one that spills beyond it says so", async () => {
  const workbench = await session.shared();
  await workbench.typeByKeys("A1", "=SUM(SEQUENCE(5000))");
  await workbench.shows("A1", "12502500");
  await workbench.typeByKeys("A2", "=SEQUENCE(5000)");
  await workbench.select("A2");
  await workbench.says(/lie beyond the sheet/);
});

test("Arrows of lists stand in the rows of a table, not in those that it may grow to", async () => {
  const plan: SheetPlan = {
    name: "Names",
    columnWidths: [12, 12],
    frozenRows: 0,
    tables: [{ name: "Names", firstRow: 0, firstColumn: 0, rows: 3, columns: 2 }],
    cells: [
      { row: 0, column: 0, content: "Kind" },
      { row: 0, column: 1, content: "Name" },
    ],
    validations: [
      {
        row: 1,
        column: 0,
        rows: 20,
        columns: 1,
        allows: { kind: "list", choices: ["a", "b"] },
        otherwise: "Choose.",
      },
    ],
  };
  const workbench = await session.shared();
  await workbench.addSheets([plan]);
  // Beside what is looked at, and not so far that a sheet that is not drawn yet would scroll to it.
  await workbench.select("C1");
  const picture = async (address: string) => {
    const { x, y, width, height } = await workbench.page.evaluate(
      (cell) => globalThis.workbench.cellBox(cell),
      address,
    );
    const clip = { x: x + width - 24, y: y + 2, width: 20, height: height - 4 };
    return (await workbench.page.screenshot({ clip })).toString("base64");
  };
  await workbench.until(async () => (await picture("A3")) !== (await picture("B3")), "A3 has an arrow");
  expect(await picture("A5")).toBe(await picture("B5"));
});

test("What is entered over a formula while it is being calculated stays", async () => {
  const workbench = await session.open({}, (page) =>
    page.addInitScript(() => {
      // Calls window.calculating() within every call of a function.
      Object.defineProperty(globalThis, "CustomFunctions", {
        set: (host: { associations: Map<string, (...given: unknown[]) => unknown> }) => {
          const find = host.associations.get.bind(host.associations);
          host.associations.get = (id) => {
            const body = find(id);
            return (...given) => {
              (globalThis as { calculating?: () => void }).calculating?.();
              return body?.(...given);
            };
          };
          Object.defineProperty(globalThis, "CustomFunctions", { value: host });
        },
        configurable: true,
      });
    }),
  );
  await workbench.page.evaluate(() => {
    (globalThis as { calculating?: () => void }).calculating = () => {
      Reflect.deleteProperty(globalThis, "calculating");
      globalThis.workbench.write("A1", [[7]]);
    };
  });
  await workbench.write("A1", [["=PERUSER(40,150)", "=PERUSER(20,150)"]]);
  await workbench.shows("B1", "3000");
  await workbench.shows("A1", "7");
});

test("A menu closes when the pointer has left it for another part of the page, and opens again", async () => {
  const workbench = await session.shared();
  const { page } = workbench;
  await workbench.addSheets(PLANS);
  const entry = page.getByText("Remove Table Row", { exact: true });
  for (const elsewhere of ["#saved", "#task-pane [role=tab]"]) {
    await workbench.click("B5");
    await workbench.click("B5", "right");
    await page.getByText("Remove Table", { exact: true }).last().hover();
    await entry.last().hover();
    const { x, y } = (await page.locator(elsewhere).first().boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 5, y + 5);
    await entry.last().waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
  }
});
