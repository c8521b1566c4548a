/** Names our part among the custom XML parts of a workbook; nothing is ever loaded from there. */
const NAMESPACE = "urn:msp-pricing-workbench:draft";

/** The text of the first of our parts; undefined where the workbook has none. */
export async function readDraftPart(context: Excel.RequestContext): Promise<string | undefined> {
  const [first] = await loaded(context, context.workbook.customXmlParts.getByNamespace(NAMESPACE));
  const xml = first?.getXml();
  if (xml === undefined) return undefined;
  await context.sync();
  return textOf(xml.value);
}

/** Keeps the text in one part: the one that is there, or a new one. */
export async function writeDraftPart(context: Excel.RequestContext, text: string): Promise<undefined> {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = await loaded(context, customXmlParts.getByNamespace(NAMESPACE));
  if (first === undefined) customXmlParts.add(xmlOf(text));
  else first.setXml(xmlOf(text));
  // Merging workbooks may have brought more than one.
  for (const part of others) part.delete();
  await context.sync();
  return undefined;
}

async function loaded(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<readonly Excel.CustomXmlPart[]> {
  parts.load("items/id");
  await context.sync();
  return parts.items;
}

/**
 * Characters that XML cannot hold, or that a reader of XML may change, as the file format itself writes them in cells:
 * `_x0000_` (ECMA-376, ST_Xstring).
 */
function xmlOf(text: string): string {
  const held = text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, (letter) => {
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
  const escaped = held.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<draft xmlns="${NAMESPACE}">${escaped}</draft>`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of the part's one element, however the host writes it. */
function textOf(xml: string): string {
  const content = /<(?:[\w.-]+:)?draft\b[^>]*?(?<!\/)>([^]*)<\/(?:[\w.-]+:)?draft\s*>/.exec(xml)?.[1] ?? "";
  return content
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ""] ?? whole;
    })
    .replace(/_x([0-9A-F]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
