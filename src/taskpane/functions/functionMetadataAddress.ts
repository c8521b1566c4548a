/** Where functions.json lies: beside functions.js, wherever the page has that from. */
export function functionMetadataAddress(page: Document): string {
  const script = page.querySelector<HTMLScriptElement>('script[src*="functions.js"]');
  return new URL("functions.json", script?.src || page.baseURI).href;
}
