import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { functionsMetadata } from "../../scripts/build/metadata";
import { askPane, type PanelName } from "../../src/actions";
import {
  mountTaskPane,
  type DarkMode,
  type TaskPaneHandle,
  type WorksheetFunctions,
} from "../../src/taskpane";
import { createCustomFunctionsHost } from "../../src/workbench/CustomFunctionsHost";
import { MemoryWorkbook } from "../support/MemoryWorkbook";
import "./browserLacks";
import "./patience";

Object.assign(globalThis, { CustomFunctions: createCustomFunctionsHost() });

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

/** Shows the pane as a page would, with the panel that a button asked for before it was there. */
export async function openPane(
  options: {
    readonly darkMode?: DarkMode;
    readonly panel?: PanelName;
    readonly workbook?: MemoryWorkbook;
  } = {},
) {
  const { catalogue } = await import("../../src/functions/catalogue");
  const container = document.body.appendChild(document.createElement("main"));
  const workbook = options.workbook ?? new MemoryWorkbook("workbench");
  let handle: TaskPaneHandle | undefined;
  if (options.panel) askPane({ panel: options.panel });
  await act(async () => {
    handle = mountTaskPane(container, workbook, {
      functions: catalogue as unknown as WorksheetFunctions,
      functionsJson: "functions.json",
      darkMode: options.darkMode ?? new SwitchedDarkMode(),
    });
    await Promise.resolve();
  });
  const close = (): void => {
    act(() => handle?.());
    container.remove();
  };
  const show = (panel: PanelName): void => act(() => handle?.show(panel));
  return { container, workbook, close, show };
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

export async function choosePanel(name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}
