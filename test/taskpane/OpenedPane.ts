import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { functionsMetadata } from "../../scripts/build/metadata";
import type { SheetPlan } from "../../src/scenarios";
import { mountTaskPane, type DarkMode, type WorksheetFunctions } from "../../src/taskpane";
import type { WorkbookOutcome, WorkbookPort, WorkbookProblem } from "../../src/workbook";
import { createCustomFunctionsHost } from "../../src/workbench/CustomFunctionsHost";

// What jsdom lacks and Fluent asks for.
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  CustomFunctions: createCustomFunctionsHost(),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
});

/** A workbook that notes what is asked of it, and refuses with a problem when it is given one. */
export class NotingWorkbook implements WorkbookPort {
  readonly host = "workbench";
  readonly formulas: string[] = [];
  readonly plans: SheetPlan[] = [];
  problem: WorkbookProblem | undefined;

  insertFormula(formula: string): Promise<WorkbookOutcome<{ readonly address: string }>> {
    this.formulas.push(formula);
    return this.answer({ address: "Sheet1!B2" });
  }

  addSheets(
    plans: readonly SheetPlan[],
  ): Promise<WorkbookOutcome<{ readonly sheetNames: readonly string[] }>> {
    this.plans.push(...plans);
    return this.answer({ sheetNames: plans.map((plan) => plan.name) });
  }

  private answer<T>(value: T): Promise<WorkbookOutcome<T>> {
    return Promise.resolve(this.problem ? { ok: false, problem: this.problem } : { ok: true, value });
  }
}

/** A theme that tests can switch. */
export class SwitchedDarkMode implements DarkMode {
  private dark = false;
  private readonly listeners = new Set<() => void>();

  readonly isDark = (): boolean => this.dark;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  switch(dark: boolean): void {
    this.dark = dark;
    for (const listener of this.listeners) listener();
  }
}

export const user = userEvent.setup();

/** Answers requests for functions.json with what the build makes of the functions' documentation. */
export async function serveFunctionsJson(): Promise<void> {
  const metadata = await functionsMetadata(process.cwd(), "https://localhost:3000");
  globalThis.fetch = () => Promise.resolve({ ok: true, json: () => Promise.resolve(metadata) } as Response);
}

/** Shows the pane as a page would. */
export async function openPane(options: { readonly darkMode?: DarkMode } = {}) {
  const { catalogue } = await import("../../src/functions/catalogue");
  const container = document.body.appendChild(document.createElement("main"));
  const workbook = new NotingWorkbook();
  let unmount = (): void => undefined;
  await act(async () => {
    unmount = mountTaskPane(container, workbook, {
      functions: catalogue as unknown as WorksheetFunctions,
      functionsJson: "functions.json",
      darkMode: options.darkMode ?? new SwitchedDarkMode(),
    });
    await Promise.resolve();
  });
  const close = (): void => {
    act(unmount);
    container.remove();
  };
  return { container, workbook, close };
}

/** The list item of a function. */
export async function functionItem(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", { level: 4, name });
  const item = heading.closest("li");
  if (!item) throw new Error(`${name} stands in no list.`);
  return item;
}

export const button = (within_: HTMLElement, name: RegExp): HTMLElement =>
  within(within_).getByRole("button", { name });

/** Goes to a panel; the mark under its tab moves with the next frame. */
export async function choosePanel(name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}
