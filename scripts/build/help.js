"use strict";

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
dt{font-weight:600;margin-top:.75rem}dd{margin:0 0 0 1rem}nav a{margin-right:1rem}`;

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
<h2>Rules for all arguments</h2>
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
  return page("Functions – MSP Pricing Workbench", `<h1>Functions</h1><dl>${rows.join("\n")}</dl>`);
}

/**
 * All help pages by file name.
 *
 * @param {Metadata} metadata
 * @returns {Record<string, string>}
 */
function helpPages(metadata) {
  /** @type {Record<string, string>} */
  const pages = { "index.html": helpIndex(metadata) };
  for (const described of metadata.functions) {
    pages[`${described.name}.html`] = helpPage(described, metadata.enums ?? []);
  }
  return pages;
}

module.exports = { helpPages };
