/**
 * The spreadsheet's engine, once the page has been drawn without it. It comes in parts, each run in a task of its own:
 * the page answers in between.
 */
export async function loadEngine(): Promise<typeof import("../UniverGrid")> {
  await drawn();
  await import("@univerjs/core");
  await import("@univerjs/preset-sheets-core");
  return import("../UniverGrid");
}

/** A page in the background is not drawn, and loads at once. */
function drawn(): Promise<void> {
  if (document.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
