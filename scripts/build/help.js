"use strict";

const { markdownBlocks } = require("./markdown");
const { signature } = require("./signature");

/** @typedef {import("./metadata").DescribedFunction} DescribedFunction */
/** @typedef {import("./metadata").Metadata} Metadata */

/** @type {Record<string, string>} */
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** @param {unknown} text */
const html = (text) => String(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 "Segoe UI",system-ui,sans-serif}
body{margin:0 auto;max-width:46rem;padding:1.5rem}
h1{font-size:1.6rem;overflow-wrap:anywhere}code{font-family:Consolas,monospace;overflow-wrap:anywhere}
dt{font-weight:600;margin-top:.75rem}dd{margin:0 0 0 1rem}nav a{margin-right:1rem}
h2{font-size:1.25rem;margin-top:2rem}.wide{overflow-x:auto}table{border-collapse:collapse;margin:.75rem 0}
th,td{border:1px solid;padding:.2rem .6rem;text-align:left}th{font-weight:600}
td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}`;

const CONTRACT_TERMS = "contract-terms.html";

/**
 * @param {string} title
 * @param {string} body
 */
function page(title, body) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title><style>${STYLE}</style></head>
<body><nav><a href="index.html">All functions</a></nav><main>
${body}
</main></body>
</html>
`;
}

/**
 * Text of Markdown with its `code` marked up.
 *
 * @param {string} text
 */
const inline = (text) => html(text).replace(/`([^`]+)`/g, "<code>$1</code>");

/**
 * The page of contract terms from its Markdown, so that there is one source for both.
 *
 * @param {string} markdown
 */
function contractTermsPage(markdown) {
  const blocks = markdownBlocks(markdown);
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "Contract terms";
  const body = blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `<h${block.level}>${inline(block.text)}</h${block.level}>`;
      case "paragraph":
        return `<p>${inline(block.text)}</p>`;
      case "list":
        return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
      case "table":
        return tableOf(block);
    }
  });
  return page(`${title} – MSP Pricing Workbench`, body.join("\n"));
}

/** @param {import("./markdown").Table} table */
function tableOf({ headers, rows }) {
  /** @param {string} text */
  const cell = (text) =>
    /^-?[\d,.]+%?$|^#N\/A$/.test(text) ? `<td class="number">${text}</td>` : `<td>${inline(text)}</td>`;
  // What scrolls sideways on a narrow screen must be within reach of the keyboard.
  return `<div class="wide" tabindex="0" role="group" aria-label="${html(headers.filter(Boolean).join(", "))}"><table>
<thead><tr>${headers.map((header) => (header === "" ? "<td></td>" : `<th scope="col">${inline(header)}</th>`)).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n")}</tbody>
</table></div>`;
}

/**
 * Where the terms of a contract are explained, for the functions that compare quotes.
 *
 * @param {DescribedFunction} described
 */
const contractTermsLink = ({ parameters }) =>
  parameters.some((parameter) => parameter.name === "quotes")
    ? `<p><a href="${CONTRACT_TERMS}">What each contract term means, with a worked number</a>.</p>\n`
    : "";

/**
 * The help page of one function, as Excel opens it from the formula bar.
 *
 * @param {DescribedFunction} described
 * @param {NonNullable<Metadata["enums"]>} enums
 */
function helpPage(described, enums) {
  const parameters = described.parameters.map((parameter) => {
    const choices = enums.find((each) => each.id === parameter.customEnumId)?.values ?? [];
    const list = choices.map(
      (choice) =>
        `<li><code>${html(choice.stringValue ?? choice.numberValue)}</code> – ${html(choice.tooltip ?? "")}</li>`,
    );
    return `<dt><code>${html(parameter.name)}</code>${parameter.optional ? " (optional)" : ""}</dt>
<dd>${html(parameter.description)}${list.length > 0 ? `<ul>${list.join("")}</ul>` : ""}</dd>`;
  });
  return page(
    `${described.name} – MSP Pricing Workbench`,
    `<h1><code>=${html(signature(described))}</code></h1>
<p>${html(described.description)}</p>
<h2>Arguments</h2>
<dl>${parameters.join("\n")}</dl>
${contractTermsLink(described)}<h2>Rules for all arguments</h2>
<ul>
<li>A blank cell is 0. Text that is a number in one reading only (150, $150.00, 1,500.00, 12%) is that number.</li>
<li>An error in a cell comes back as that error; a heading in a range is refused by name.</li>
<li>Every line of an invoice is rounded to the cent, halves away from zero; totals add the rounded lines.</li>
<li>#VALUE! names an argument that is not right, #N/A says that there is no answer, #DIV/0! that a count is 0.</li>
</ul>`,
  );
}

/** @param {Metadata} metadata */
function helpIndex(metadata) {
  const rows = metadata.functions.map(
    (described) =>
      `<dt><a href="${described.name}.html"><code>${html(signature(described))}</code></a></dt><dd>${html(described.description)}</dd>`,
  );
  const terms = `<p><a href="${CONTRACT_TERMS}">Contract terms, each with a worked number</a>.</p>`;
  return page("Functions – MSP Pricing Workbench", `<h1>Functions</h1><dl>${rows.join("\n")}</dl>${terms}`);
}

/**
 * All help pages by file name.
 *
 * @param {Metadata} metadata
 * @param {string} contractTerms the page of contract terms, as Markdown
 * @returns {Record<string, string>}
 */
function helpPages(metadata, contractTerms) {
  /** @type {Record<string, string>} */
  const pages = { "index.html": helpIndex(metadata), [CONTRACT_TERMS]: contractTermsPage(contractTerms) };
  for (const described of metadata.functions) {
    pages[`${described.name}.html`] = helpPage(described, metadata.enums ?? []);
  }
  return pages;
}

module.exports = { helpPages };
