import type { Injector } from "@univerjs/core";
import { IRibbonService } from "@univerjs/preset-sheets-core";

/** What the engine's toolbar shows: groups of entries, in groups again. */
interface Entries {
  readonly key: string;
  readonly children?: readonly Entries[];
}

/** What sets the toolbar's entries; the engine's types leave it out. */
interface Toolbar {
  _setRibbon(entries: readonly Entries[]): void;
}

/** The same for the same entries in the same order. */
const keysOf = (entries: readonly Entries[]): string =>
  entries.map(({ key, children = [] }) => `${key}(${keysOf(children)})`).join();

/**
 * The engine sets its toolbar anew with every letter that is typed into a cell, though it has the same entries as
 * before: half of what a letter costs. Each entry keeps itself up to date, so it need only be set when it changes.
 */
export function keepToolbarStill(injector: Injector): void {
  const toolbar = injector.get(IRibbonService) as unknown as Toolbar;
  const set = toolbar._setRibbon.bind(toolbar);
  let shown = "";
  toolbar._setRibbon = (entries) => {
    const keys = keysOf(entries);
    if (keys === shown) return;
    shown = keys;
    set(entries);
  };
}
