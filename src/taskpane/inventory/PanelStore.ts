import type { Desk } from "./desk/Desk";

/** What a panel shows, kept while other panels are gone to; React reads it as an external store. */
export abstract class PanelStore<State> {
  private readonly listeners = new Set<() => void>();

  protected constructor(private state: State) {}

  readonly current = (): State => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** A desk in a worker of its own. */
export const newDesk = async (): Promise<Desk> =>
  (await import(/* webpackMode: "eager" */ "./desk/startWorker")).startDesk();
