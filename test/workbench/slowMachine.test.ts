import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

const session = workbenchSession();

/** How long the page's processes run before they wait, in milliseconds. */
const SLICE = 10;

/**
 * Lets the page run for one part of the time out of so many, as on a machine that is so much slower. Chromium's own way
 * to slow a page down keeps a processor busy in between, which the other files of tests need.
 *
 * @returns what lets it run at full speed again
 */
async function slowed(workbench: Workbench, times: number): Promise<() => void> {
  const browser = workbench.page.context().browser();
  if (!browser) throw new Error("The page has no browser.");
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  await devtools.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const signal = (name: "SIGSTOP" | "SIGCONT") => {
    for (const id of pages) process.kill(id, name);
  };
  let running = true;
  let timer: NodeJS.Timeout;
  const turn = () => {
    running = !running;
    signal(running ? "SIGCONT" : "SIGSTOP");
    timer = setTimeout(turn, running ? SLICE : SLICE * (times - 1));
  };
  turn();
  return () => {
    clearTimeout(timer);
    signal("SIGCONT");
  };
}

test("On a slow machine, formulas typed without a pause are entered by Enter, one after the other", async () => {
  const workbench = await session.shared();
  // The page has opened only now: what happens to keys in its first moments is asked elsewhere.
  await workbench.type("A1", "1");
  await workbench.shows("A1", "1");
  await workbench.select("B2");
  const speedUp = await slowed(workbench, 6);
  try {
    for (let row = 2; row < 12; row += 1) {
      await workbench.page.keyboard.type(`=PERUSER(${row},ROUND(150,0))`);
      await workbench.page.keyboard.press("Enter");
    }
  } finally {
    speedUp();
  }
  for (let row = 2; row < 12; row += 1) await workbench.shows(`B${row}`, String(row * 150));
});
