/** What tabs of the workbench tell one another. */
type Word =
  | { readonly kind: "hand over" | "not handed over"; readonly id: string }
  | { readonly kind: "list changed" };

const CHANNEL = "pricing-workbench";
const lockOf = (id: string): string => `pricing-workbench.${id}`;

/**
 * Which tab may change a workbook: one at a time, so that no save of one overwrites another's. The browser gives the
 * right to one tab, and passes it on when that tab is closed or crashes.
 */
export class EditingRight {
  private readonly channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  private held: { readonly id: string; readonly release: () => void } | undefined;
  private waiting = new AbortController();
  private askedFor: () => void = () => undefined;
  private refused: (id: string) => void = () => undefined;
  private listChanged: () => void = () => undefined;

  constructor() {
    this.channel?.addEventListener("message", ({ data }: MessageEvent<Word>) => {
      if (data.kind === "list changed") this.listChanged();
      else if (data.kind === "not handed over") this.refused(data.id);
      else if (data.id === this.held?.id) this.askedFor();
    });
  }

  /** Asks for the right to a workbook, behind whoever waits for it, and gives up the one before; resolves with it. */
  async take(id: string): Promise<void> {
    this.giveUp();
    const { signal } = (this.waiting = new AbortController());
    if (!("locks" in navigator)) return;
    await new Promise<void>((resolve) => {
      const holding = (): Promise<void> =>
        new Promise<void>((release) => {
          this.held = { id, release };
          resolve();
        });
      navigator.locks.request(lockOf(id), { signal }, holding).catch(() => undefined);
    });
  }

  /** Gives up the right that this tab has, or waits for. */
  giveUp(): void {
    this.waiting.abort();
    this.held?.release();
    this.held = undefined;
  }

  /** Asks the tab that has the right to this workbook to save it and pass the right on. */
  askFor(id: string): void {
    this.say({ kind: "hand over", id });
  }

  /** What to do when another tab asks for the right that this one has. */
  onAskedFor(act: () => void): void {
    this.askedFor = act;
  }

  /** Tells the tab that asked for the right that this one cannot save the workbook, and keeps it. */
  refuse(id: string): void {
    this.say({ kind: "not handed over", id });
  }

  /** What to do when the tab that has the right to a workbook keeps it. */
  onRefused(act: (id: string) => void): void {
    this.refused = act;
  }

  /** Tells other tabs that a workbook was added, renamed or deleted. */
  tellOfList(): void {
    this.say({ kind: "list changed" });
  }

  onListChanged(act: () => void): void {
    this.listChanged = act;
  }

  /** Whether some tab may change the workbook now. */
  static async isHeld(id: string): Promise<boolean> {
    if (!("locks" in navigator)) return false;
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lockOf(id));
  }

  /** Whether a tab that asked for the right has to wait until another one lets go of it. */
  static async hasToBeAwaited(id: string): Promise<boolean> {
    if (!("locks" in navigator)) return false;
    const { pending = [], held = [] } = await navigator.locks.query();
    // A request that nobody stands before is granted in a moment.
    return [pending, held].every((locks) => locks.some(({ name }) => name === lockOf(id)));
  }

  private say(word: Word): void {
    this.channel?.postMessage(word);
  }
}
