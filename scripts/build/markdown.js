"use strict";

/** @typedef {{ kind: "heading", level: number, text: string }} Heading */
/** @typedef {{ kind: "paragraph", text: string }} Paragraph */
/** @typedef {{ kind: "list", items: string[] }} List */
/** @typedef {{ kind: "table", headers: string[], rows: string[][] }} Table */
/** @typedef {Heading | Paragraph | List | Table} Block */

/** @param {string} line */
const cellsOf = (line) =>
  line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

/**
 * The blocks of a page of Markdown: headings, paragraphs, lists of one level and tables, which is all that the
 * project's pages for users are written in. Anything else is refused, lest a page lose it in silence.
 *
 * @param {string} text
 * @returns {Block[]}
 */
function markdownBlocks(text) {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(blockOf);
}

/**
 * @param {string} block
 * @returns {Block}
 */
function blockOf(block) {
  const lines = block.split("\n");
  const heading = /^(#+) (.+)$/.exec(block);
  if (heading) return { kind: "heading", level: (heading[1] ?? "").length, text: heading[2] ?? "" };
  if (lines.every((line) => line.startsWith("- "))) {
    return { kind: "list", items: lines.map((line) => line.slice(2)) };
  }
  if (lines.every((line) => line.startsWith("|"))) {
    const [headers = [], , ...rows] = lines.map(cellsOf);
    return { kind: "table", headers, rows };
  }
  if (/^(>|```|\d+\. |[*+] |!\[|<)/.test(block)) throw new Error(`No way to show this Markdown: ${lines[0]}`);
  return { kind: "paragraph", text: lines.join(" ") };
}

module.exports = { markdownBlocks };
