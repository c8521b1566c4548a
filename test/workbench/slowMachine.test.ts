import type { Workbench } from "../support/Workbench";
import { workbenchSession } from "./session";

jest.setTimeout(180_000);
const session = workbenchSession();

async function slow(workbench: Workbench, times: number): Promise<void> {
  const devtools = await workbench.page.context().newCDPSession(workbench.page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: times });
}

test("On a slow machine, formulas typed without a pause are entered by Enter, one after the other", async () => {
  const workbench = await session.shared();
  await slow(workbench, 6);
  await workbench.select("B2");
  for (let row = 2; row < 12; row += 1) {
    await workbench.page.keyboard.type(`=PERUSER(${row},ROUND(150,0))`);
    await workbench.page.keyboard.press("Enter");
  }
  await slow(workbench, 1);
  for (let row = 2; row < 12; row += 1) await workbench.shows(`B${row}`, String(row * 150));
});
