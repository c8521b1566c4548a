import { invalidArgument, itemNotFound } from "./HostError";
import type { HostCollection, HostObject, Members } from "./HostObject";
import type { HostWorkbook } from "./HostWorkbook";

/** A custom XML part. */
export class HostXmlPart implements HostObject {
  readonly members: Members = { Id: 5, GetXml: 5, SetXml: 5, Delete: 5 };

  constructor(
    readonly Id: string,
    public xml: string,
    private readonly parts: HostXmlPart[],
  ) {
    refuseIllFormed(xml);
  }

  get namespace(): string {
    return /^<[^>]*\sxmlns="([^"]*)"/.exec(this.xml)?.[1] ?? "";
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: string): void {
    refuseIllFormed(xml);
    this.xml = xml;
  }

  Delete(): void {
    this.parts.splice(this.parts.indexOf(this), 1);
  }
}

/** The custom XML parts of the workbook. */
export class HostXmlParts implements HostCollection {
  readonly members: Members = { Add: 5, GetItem: 5, GetByNamespace: 5 };
  readonly items: HostXmlPart[] = [];

  constructor(private readonly workbook: HostWorkbook) {}

  readonly Add = (xml: string): HostXmlPart => {
    const part = new HostXmlPart(this.workbook.nextId(), xml, this.items);
    this.items.push(part);
    return part;
  };

  readonly GetItem = (id: string): HostXmlPart => {
    const found = this.items.find((part) => part.Id === id);
    if (!found) throw itemNotFound();
    return found;
  };

  readonly GetByNamespace = (namespace: string): HostCollection => ({
    members: { GetItem: 5 },
    items: this.items.filter((part) => part.namespace === namespace),
    ...{ GetItem: this.GetItem },
  });
}

/** A part is well-formed XML (https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection#excel-excel-customxmlpartcollection-add-member(1));
 * this host knows parts of one element. */
function refuseIllFormed(xml: string): void {
  const isOneElement = /^<(\w+)(?:\s[^<>]*)?>[^<>]*<\/\1>$/.test(xml);
  const hasStrayAmpersand = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml);
  // https://www.w3.org/TR/xml/#charsets
  const hasForbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml);
  if (!isOneElement || hasStrayAmpersand || hasForbidden)
    throw invalidArgument("XML that is not well-formed");
}
