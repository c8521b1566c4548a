import { workbenchSession } from "./session";

const session = workbenchSession();

test("While nothing changes the grid asks for no frame, and the next change is drawn", async () => {
  // In a page of its own: a caret that another test has left in the line above the grid would blink.
  const workbench = await session.open();
  const { page } = workbench;
  await workbench.select("D4");
  const framesInASecond = () =>
    page.evaluate(async () => {
      const real = globalThis.requestAnimationFrame;
      let frames = 0;
      globalThis.requestAnimationFrame = (draw) => {
        frames += 1;
        return real.call(globalThis, draw);
      };
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      globalThis.requestAnimationFrame = real;
      return frames;
    });
  const picture = async () => {
    const box = await page.evaluate(() => globalThis.workbench.cellBox("B2"));
    return (await page.screenshot({ clip: box })).toString("base64");
  };
  await workbench.until(async () => (await framesInASecond()) < 2, "The grid rests");
  const blank = await picture();
  await workbench.write("B2", [["drawn"]]);
  await workbench.until(async () => (await picture()) !== blank, "What was written is drawn");
  await workbench.until(async () => (await framesInASecond()) < 2, "The grid rests again");
  // By keys, too, whose editor has a canvas of its own.
  const written = await picture();
  await workbench.select("B2");
  await page.keyboard.type("typed");
  await workbench.until(async () => (await picture()) !== written, "What is typed is drawn");
  const typed = await picture();
  await workbench.until(async () => (await picture()) !== typed, "The caret blinks");
  await page.keyboard.press("Enter");
  await workbench.shows("B2", "typed");
  await workbench.until(async () => (await framesInASecond()) < 2, "The grid rests after typing");
});

test("While nothing changes no clock is set again and again", async () => {
  const workbench = await session.shared();
  const set = await workbench.page.evaluate(async () => {
    const real = globalThis.setInterval;
    const delays: unknown[] = [];
    Object.assign(globalThis, {
      setInterval: (...given: Parameters<typeof real>) => {
        delays.push(given[1]);
        return real(...given);
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    globalThis.setInterval = real;
    return delays;
  });
  expect(set.length).toBeLessThan(10);
});
