/** How long to wait before a refused save is tried again, in milliseconds. */
const RETRY_DELAY = 5000;

/** Saves a while after the last change, or when asked to; what was refused is tried again until it is stored. */
export class AutoSave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private unsaved = false;

  /**
   * @param save stores the present state; a rejection is passed to `report`
   * @param report called with "saving" when a change is noticed, "saved" when it is stored, "failed" when not
   * @param delay milliseconds of quiet before saving
   */
  constructor(
    private readonly save: () => Promise<void>,
    private readonly report: (state: "saving" | "saved" | "failed") => void,
    private readonly delay = 400,
  ) {}

  /** Notes a change. */
  changed(): void {
    this.unsaved = true;
    this.report("saving");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.delay);
  }

  /** Whether something has changed that is not stored yet. */
  get hasUnsavedChanges(): boolean {
    return this.unsaved;
  }

  /** Saves now if anything is waiting to be saved; resolves when it is stored. */
  async flush(): Promise<void> {
    if (!this.unsaved) return this.running;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running = this.running.then(this.save).then(
      () => {
        if (this.timer !== undefined) return;
        this.unsaved = false;
        this.report("saved");
      },
      () => {
        this.report("failed");
        this.timer ??= setTimeout(() => void this.flush(), RETRY_DELAY);
      },
    );
    return this.running;
  }
}
