import { createContext, createElement, lazy, useContext, type ComponentType, type ReactNode } from "react";

/** How often somebody has asked for a part again that could not be fetched. */
export const AttemptContext = createContext(0);

/**
 * A component whose code is fetched when it is first shown. Where that fails, it is fetched again when somebody asks
 * for it again, and not before: React itself keeps the failure for ever, and renders at once again after an error.
 */
export function lazyComponent<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactNode {
  let hasFailed = false;
  let fetchedAt = 0;
  const start = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (failure) {
        hasFailed = true;
        throw failure;
      }
    });
  let current = start();
  return function LazyComponent(props: P): ReactNode {
    const attempt = useContext(AttemptContext);
    if (hasFailed && attempt !== fetchedAt) {
      [hasFailed, fetchedAt, current] = [false, attempt, start()];
    }
    return createElement(current as ComponentType<P>, props);
  };
}
