import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";

/**
 * The engine hands what was copied to the browser's clipboard, which takes it some time later; a paste reads the
 * clipboard at once. Whoever pastes in between would get what was copied before. So until the clipboard has taken the
 * copy, a paste takes it from the engine, which has it from the start.
 */
export function pasteNewestCopy(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  let onTheirWay = 0;

  const copy = clipboard.copy.bind(clipboard);
  clipboard.copy = async (options) => {
    onTheirWay += 1;
    try {
      return await copy(options);
    } finally {
      onTheirWay -= 1;
    }
  };
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    const newest = onTheirWay > 0 ? clipboard.copyContentCache().getLastCopyId() : null;
    return newest === null ? paste(html, text, files) : clipboard.pasteByCopyId(newest);
  };
}
