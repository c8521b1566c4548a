/**
 * Griffel writes some thousand rules, and jsdom checks every one of them against every element that a test asks for by
 * its role. What tests without a layout can see of styles is whether something is hidden and what a theme's variables
 * are: the other rules stay as empty ones for a medium that is not there, whose number Griffel counts by.
 */
const SEEN = /display|visibility|[{;]\s*--/;

// Some tests of the pane need no page, and run without one.
if (typeof CSSStyleSheet !== "undefined") {
  const { insertRule } = Object.getOwnPropertyDescriptors(CSSStyleSheet.prototype);
  const insert = insertRule.value as CSSStyleSheet["insertRule"];
  CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number): number {
    return insert.call(this, SEEN.test(rule) ? rule : "@media unseen {}", index);
  };
}
