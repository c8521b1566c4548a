import type { Desk } from "./Desk";

type Method = Exclude<keyof Desk, "close">;

/** What the page asks of the worker. */
export interface DeskCall {
  readonly id: number;
  readonly method: Method;
  readonly values: readonly unknown[];
}

/** What the worker says. */
export type DeskAnswer =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: string };

/** Either side of a worker. */
export interface DeskScope {
  onmessage: ((event: { readonly data: DeskCall }) => void) | null;
  postMessage(answer: DeskAnswer): void;
}

/** The least time between two words of progress, in milliseconds. */
const PROGRESS_EVERY = 50;

/** Carries out in the worker what the page asks for. */
export function answerCalls(desk: Desk, scope: DeskScope): void {
  let toldAt = 0;
  scope.onmessage = ({ data: { id, method, values } }) => {
    const onProgress = (share: number) => {
      const now = performance.now();
      if (now - toldAt < PROGRESS_EVERY && share < 1) return;
      toldAt = now;
      scope.postMessage({ id, progress: share });
    };
    const call = desk[method].bind(desk) as (...all: readonly unknown[]) => Promise<unknown>;
    call(...values, onProgress).then(
      (result) => scope.postMessage({ id, result }),
      (thrown: unknown) =>
        scope.postMessage({ id, failure: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  };
}
