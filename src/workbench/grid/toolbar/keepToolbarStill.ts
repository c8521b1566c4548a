import type { Injector } from "@univerjs/core";
import { IRibbonService, type IMenuSchema } from "@univerjs/preset-sheets-core";
import { distinctUntilChanged, map, merge, of, skip, switchMap, take, timer, type Observable } from "rxjs";

/** What sets the toolbar's entries; the engine's types leave it out. */
interface Toolbar {
  _setRibbon(entries: readonly IMenuSchema[]): void;
}

/** So long typing in a cell has to last before the toolbar says what cannot be used meanwhile, in milliseconds. */
const A_MOMENT = 300;

/** The same for the same entries in the same order. */
const keysOf = (entries: readonly IMenuSchema[]): string =>
  entries.map(({ key, children = [] }) => `${key}(${keysOf(children)})`).join();

/** That something cannot be used: said at first, taken back at once, and said again when it has lasted for a moment. */
const lasting = (disabled$: Observable<boolean>): Observable<boolean> =>
  merge(
    disabled$.pipe(take(1)),
    disabled$.pipe(
      skip(1),
      switchMap((isDisabled) => (isDisabled ? timer(A_MOMENT).pipe(map(() => true)) : of(false))),
    ),
  ).pipe(distinctUntilChanged());

/**
 * The engine sets its toolbar again with every letter that is typed into a cell, though it has the same entries as
 * before: half of what a letter costs. Each entry keeps itself up to date, so it need only be set when it changes.
 * Nearly all entries, too, cannot be used while a cell is being edited: a column of numbers typed quickly would gray
 * them and bring them back with every one.
 */
export function keepToolbarStill(injector: Injector): void {
  const toolbar = injector.get(IRibbonService) as unknown as Toolbar;
  const set = toolbar._setRibbon.bind(toolbar);
  /** Kept, since an entry that gets another is updated all over again. */
  const calm = new WeakMap<Observable<boolean>, Observable<boolean>>();
  const calmed = (disabled$: Observable<boolean>): Observable<boolean> => {
    const kept = calm.get(disabled$) ?? lasting(disabled$);
    calm.set(disabled$, kept);
    return kept;
  };
  const withCalm = (entry: IMenuSchema): IMenuSchema => {
    const { item, children } = entry;
    return {
      ...entry,
      ...(item?.disabled$ && { item: { ...item, disabled$: calmed(item.disabled$) } }),
      ...(children && { children: children.map(withCalm) }),
    };
  };
  let shown = "";
  toolbar._setRibbon = (entries) => {
    const keys = keysOf(entries);
    if (keys === shown) return;
    shown = keys;
    set(entries.map(withCalm));
  };
}
