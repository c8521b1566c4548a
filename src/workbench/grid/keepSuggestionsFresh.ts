import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IEditorService, IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import type { IShortcutItem } from "@univerjs/preset-sheets-core";

/** The engine's operation by which a list of suggestions answers keys; the editor's id follows. */
const LIST_OPERATION = "sheet.formula-embedding-editor.search_function.";
const ARROWS: readonly unknown[] = [KeyCode.ARROW_UP, KeyCode.ARROW_DOWN];

/** What stood before the caret when a list was drawn up, and whether its reader went into it. */
interface SuggestionList {
  readonly drawnUpFor: string;
  chosenFrom: boolean;
}

/**
 * The engine draws up a list of suggestions a third of a second after the last key, and lets it take Enter, Tab and
 * the arrows until the next one. Whoever pauses within a name and types on would find Enter completing that name
 * instead of entering the formula. So a list takes keys only as long as nothing was typed since it was drawn up, and
 * Enter only from a reader who chose in it with the arrows: otherwise Enter enters the formula, as in Excel, where
 * Tab takes the suggestion.
 */
export function keepSuggestionsFresh(injector: Injector): void {
  const editors = injector.get(IEditorService);
  const shortcuts = injector.get(IShortcutService);
  const lists = new Map<string, SuggestionList>();

  const beforeCaret = (editorId: string): string => {
    const editor = editors.getEditor(editorId);
    const text = editor?.getDocumentData().body?.dataStream ?? "";
    return text.slice(0, editor?.getSelectionRanges().at(-1)?.endOffset ?? 0);
  };
  const guarded = (shortcut: IShortcutItem): IShortcutItem => {
    const editorId = shortcut.id.slice(LIST_OPERATION.length);
    // The keys of one list are registered in one go, before anything can be typed or chosen.
    lists.set(editorId, { drawnUpFor: beforeCaret(editorId), chosenFrom: false });
    return {
      ...shortcut,
      preconditions: () => {
        const list = lists.get(editorId);
        if (list?.drawnUpFor !== beforeCaret(editorId)) return false;
        return shortcut.binding !== KeyCode.ENTER || list.chosenFrom;
      },
    };
  };

  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) =>
    register(
      shortcut.id.startsWith(LIST_OPERATION) && shortcut.binding !== KeyCode.ESC
        ? guarded(shortcut)
        : shortcut,
    );
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const list = id.startsWith(LIST_OPERATION) ? lists.get(id.slice(LIST_OPERATION.length)) : undefined;
    if (list && ARROWS.includes((params as { keyCode?: unknown }).keyCode)) list.chosenFrom = true;
  });
}
