/**
 * Copies a text; answers whether that worked. A frame of another site, as the pane in Excel on the web is one, may be
 * refused the clipboard, and there the older way still works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const held = document.activeElement;
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    // Deprecated, and the only way where the other is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const isCopied = typeof document.execCommand === "function" && document.execCommand("copy");
    area.remove();
    if (held instanceof HTMLElement) held.focus();
    return isCopied;
  }
}
