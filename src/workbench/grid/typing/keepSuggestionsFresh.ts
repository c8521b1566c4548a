import { ICommandService } from "@univerjs/core";
import type { Injector, Nullable } from "@univerjs/core";
import { IEditorService, IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import type { Editor, IShortcutItem } from "@univerjs/preset-sheets-core";

/** The engine's operation by which a list of suggestions answers keys; the editor's id follows. */
const LIST_OPERATION = "sheet.formula-embedding-editor.search_function.";
/** Where a suggestion stands on the page. */
const SUGGESTION = 'ul[data-u-comp="sheets-formula-editor"] > li';
const ARROWS: readonly unknown[] = [KeyCode.ARROW_UP, KeyCode.ARROW_DOWN];
const TAKING: readonly unknown[] = [KeyCode.TAB, KeyCode.ENTER];
/** How long after putting in a name the engine moves the caret behind it, in milliseconds. */
const CARET_DELAY = 30;

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
 * Tab takes the suggestion. What is typed right after it goes behind the name, where the engine would still have the
 * caret within it; so it is after a click on a suggestion.
 */
export function keepSuggestionsFresh(injector: Injector): void {
  const editors = injector.get(IEditorService);
  const shortcuts = injector.get(IShortcutService);
  const lists = new Map<string, SuggestionList>();
  /** The editor whose list was drawn up last, which is the one in sight. */
  let lastEditorId = "";

  const beforeCaret = (editorId: string): string => {
    const editor = editors.getEditor(editorId);
    return textOf(editor).slice(0, editor?.getSelectionRanges().at(-1)?.endOffset ?? 0);
  };
  const guarded = (shortcut: IShortcutItem): IShortcutItem => {
    const editorId = shortcut.id.slice(LIST_OPERATION.length);
    // The keys of one list are registered in one go, before anything can be typed or chosen.
    lastEditorId = editorId;
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
  const commands = injector.get(ICommandService);
  /** How many characters stand behind the caret while a name is put in before it. */
  let behindCaret = 0;
  const beforePutIn = (editorId: string): void => {
    behindCaret = textOf(editors.getEditor(editorId)).length - beforeCaret(editorId).length;
  };
  const afterPutIn = (editorId: string): void => {
    const editor = editors.getEditor(editorId);
    if (editor) moveCaretAtOnce(editor, textOf(editor).length - behindCaret);
  };
  commands.beforeCommandExecuted(({ id }) => {
    if (id.startsWith(LIST_OPERATION)) beforePutIn(id.slice(LIST_OPERATION.length));
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (!id.startsWith(LIST_OPERATION)) return;
    const editorId = id.slice(LIST_OPERATION.length);
    const { keyCode } = params as { keyCode?: unknown };
    const list = lists.get(editorId);
    if (list && ARROWS.includes(keyCode)) list.chosenFrom = true;
    if (TAKING.includes(keyCode)) afterPutIn(editorId);
  });
  // The engine's own listener stands between these two.
  const onSuggestion = (act: (editorId: string) => void) => (event: MouseEvent) => {
    // By the time it comes up again, the list may be off the page; the suggestion still belongs to it.
    if (event.target instanceof Element && event.target.closest(SUGGESTION)) act(lastEditorId);
  };
  window.addEventListener("click", onSuggestion(beforePutIn), { capture: true });
  window.addEventListener("click", onSuggestion(afterPutIn));
}

function textOf(editor: Nullable<Pick<Editor, "getDocumentData">>): string {
  return editor?.getDocumentData().body?.dataStream ?? "";
}

/** Moves the caret now, so that the engine's own move later finds nothing to do. */
function moveCaretAtOnce(editor: Pick<Editor, "setSelectionRanges">, caret: number): void {
  const move = editor.setSelectionRanges.bind(editor);
  move([{ startOffset: caret, endOffset: caret }]);
  editor.setSelectionRanges = (ranges, shouldFocus) => {
    const isLateMove = shouldFocus === undefined && ranges.every(({ startOffset }) => startOffset === caret);
    if (!isLateMove) move(ranges, shouldFocus);
  };
  // Set after the engine's own, so it comes right behind it.
  setTimeout(() => Reflect.deleteProperty(editor, "setSelectionRanges"), CARET_DELAY);
}
