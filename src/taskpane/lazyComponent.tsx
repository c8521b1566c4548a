import { createElement, lazy, type ComponentType, type ReactNode } from "react";

/**
 * A component whose code is fetched when it is first shown. Where that fails, the next showing fetches it again:
 * React itself keeps the failure for ever.
 */
export function lazyComponent<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactNode {
  const start = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (failure) {
        current = start();
        throw failure;
      }
    });
  let current = start();
  return function LazyComponent(props: P): ReactNode {
    return createElement(current as ComponentType<P>, props);
  };
}
