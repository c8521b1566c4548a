/** The id of the element that is printed in the place of the page. */
export const PAPER_ID = "paper-to-print";

/** What A4 and Letter both have room for within the margins, in millimetres. */
const WIDTH = 186;
const HEIGHT = 257;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** Anything smaller could not be read: then a second page is better. */
const SMALLEST = 0.6;

const RULES = [
  "@page { margin: 10mm 12mm }",
  // Off the screen, and yet laid out, so that its height is known before it is printed.
  `#${PAPER_ID} { position: absolute; left: -10000px; top: 0; width: ${WIDTH}mm; visibility: hidden }`,
  // What is not printed keeps a width: without one, the workbench's grid cannot lay out its formula bar.
  `@media print {
    html, body { display: block !important; height: auto !important; min-height: 0 !important; overflow: visible !important; background: #fff !important }
    body > :not(#${PAPER_ID}) { visibility: hidden !important; position: absolute !important; inset: 0 0 auto 0 !important; height: 0 !important; min-height: 0 !important; overflow: hidden !important }
    #${PAPER_ID} { position: static; visibility: visible }
  }`,
];

/** Adds an element for the paper, and the rules by which it alone is printed; answers how to take both away. */
export function addPaperSheet(): { readonly element: HTMLElement; readonly remove: () => void } {
  const style = document.head.appendChild(document.createElement("style"));
  // Rules one by one: a page's policy may refuse a text in the element, and never these.
  for (const rule of RULES) style.sheet?.insertRule(rule, style.sheet.cssRules.length);
  const element = document.createElement("div");
  element.id = PAPER_ID;
  document.body.append(element);
  return {
    element,
    remove: () => {
      element.remove();
      style.remove();
    },
  };
}

/** How much smaller the paper has to be for one page: 1 for as it is. */
export function scaleToOnePage(element: HTMLElement): number {
  const height = element.scrollHeight / PIXELS_PER_MILLIMETRE;
  return height <= HEIGHT ? 1 : Math.max(SMALLEST, HEIGHT / height);
}
