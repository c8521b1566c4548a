declare const __webpack_require__: { p: string } | undefined;

/** Parts stand beside functions.js, which is not always where the page is: the workbench's is in a folder of its own. */
export function showWherePartsAre(): void {
  if (typeof __webpack_require__ === "undefined" || typeof document === "undefined") return;
  const script = document.querySelector<HTMLScriptElement>('script[src$="functions.js"]');
  if (script !== null) __webpack_require__.p = new URL(".", script.src).href;
}
