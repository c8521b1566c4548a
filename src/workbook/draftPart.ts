/** Names our part among the custom XML parts of a workbook; nothing is ever loaded from there. */
const NAMESPACE = "urn:msp-pricing-workbench:draft";

/** The part in which the workbook keeps the pane's draft. */
export class DraftPart {
  /** Of the part, once it is known; null where there was none. */
  private id: string | null | undefined;

  /** The text of the first of our parts; undefined where the workbook has none. */
  async read(context: Excel.RequestContext): Promise<string | undefined> {
    const [first] = await loaded(context, context.workbook.customXmlParts.getByNamespace(NAMESPACE));
    this.id = first?.id ?? null;
    const xml = first?.getXml();
    if (xml === undefined) return undefined;
    await context.sync();
    return textOf(xml.value);
  }

  /** Keeps the text in one part: the one that is there, or a new one. */
  async write(context: Excel.RequestContext, text: string): Promise<undefined> {
    const { customXmlParts } = context.workbook;
    const [first, ...others] = await loaded(context, customXmlParts.getByNamespace(NAMESPACE));
    const part = first ?? customXmlParts.add(xmlOf(text));
    if (first === undefined) part.load("id");
    else first.setXml(xmlOf(text));
    // Merging workbooks may have brought more than one.
    for (const other of others) other.delete();
    await context.sync();
    this.id = part.id;
    return undefined;
  }

  /** The same in one request, for a page that is about to go: it looks for no part again. */
  async writeAtOnce(context: Excel.RequestContext, text: string): Promise<undefined> {
    if (this.id === undefined) return this.write(context, text);
    const { customXmlParts } = context.workbook;
    if (this.id === null) customXmlParts.add(xmlOf(text));
    else customXmlParts.getItem(this.id).setXml(xmlOf(text));
    await context.sync();
    return undefined;
  }
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
