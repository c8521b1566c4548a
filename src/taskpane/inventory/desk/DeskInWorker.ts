import type { CountRow, RowFound, RowState } from "../../../inventory";
import type {
  ArrangedList,
  Arrangement,
  Counted,
  CountSettings,
  Desk,
  DeskResult,
  ListSource,
  OpenedPart,
  SheetOfFile,
  WrittenRows,
} from "./Desk";
import type { DeskAnswer, DeskCall } from "./deskCalls";

/** What the page needs of a worker. */
export interface DeskWorker {
  onmessage: ((event: { readonly data: DeskAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(call: DeskCall): void;
  terminate(): void;
}

interface Waiting {
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (result: DeskResult<never>) => void;
}

/** A desk that works in a worker of its own. Stopping it ends the worker; the next list starts another. */
export class DeskInWorker implements Desk {
  private worker: DeskWorker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;

  constructor(private readonly start: () => DeskWorker) {}

  open(
    sources: readonly ListSource[],
    onProgress: (share: number) => void,
  ): Promise<DeskResult<readonly OpenedPart[]>> {
    return this.call("open", [sources], onProgress);
  }

  arrange(arrangement: Arrangement): Promise<DeskResult<ArrangedList>> {
    return this.call("arrange", [arrangement]);
  }

  count(settings: CountSettings): Promise<DeskResult<Counted>> {
    return this.call("count", [settings]);
  }

  notCounted(
    state: RowState | undefined,
    from: number,
    most: number,
  ): Promise<DeskResult<readonly RowFound[]>> {
    return this.call("notCounted", [state, from, most]);
  }

  countBy(by: "client" | "site" | "month"): Promise<DeskResult<readonly CountRow[]>> {
    return this.call("countBy", [by]);
  }

  written(isNameless: boolean, from: number, most: number): Promise<DeskResult<WrittenRows>> {
    return this.call("written", [isNameless, from, most]);
  }

  opened(index: number, most: number): Promise<DeskResult<readonly (readonly unknown[])[]>> {
    return this.call("opened", [index, most]);
  }

  sheetsOf(file: Blob, most: number): Promise<DeskResult<readonly SheetOfFile[]>> {
    return this.call("sheetsOf", [file, most]);
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.endAll("Stopped.");
  }

  private call<T>(
    method: DeskCall["method"],
    values: DeskCall["values"],
    onProgress?: (share: number) => void,
  ): Promise<DeskResult<T>> {
    const worker = (this.worker ??= this.begin());
    this.calls += 1;
    const id = this.calls;
    return new Promise((resolve) => {
      this.waiting.set(id, { onProgress, resolve });
      worker.postMessage({ id, method, values });
    });
  }

  private begin(): DeskWorker {
    const worker = this.start();
    worker.onmessage = ({ data }) => {
      const waiting = this.waiting.get(data.id);
      if (waiting === undefined) return;
      if ("progress" in data) {
        waiting.onProgress?.(data.progress);
        return;
      }
      this.waiting.delete(data.id);
      waiting.resolve(
        "failure" in data
          ? { ok: false, problem: `The list could not be read: ${data.failure}` }
          : (data.result as DeskResult<never>),
      );
    };
    // Out of memory, or its code could not be fetched.
    worker.onerror = () => {
      worker.terminate();
      if (this.worker === worker) this.worker = undefined;
      this.endAll(
        "The list could not be read: it may need more memory than the browser allows. Export fewer columns or rows, and try again.",
      );
    };
    return worker;
  }

  private endAll(problem: string): void {
    const ended = [...this.waiting.values()];
    this.waiting.clear();
    for (const { resolve } of ended) resolve({ ok: false, problem });
  }
}
