import { accessDenied, invalidArgument, itemNotFound } from "./HostError";
import type { HostCollection, HostObject, Members } from "./HostObject";
import type { HostRange } from "./HostRange";

/** One conditional format; this host knows those by formula. */
export class HostConditionalFormat implements HostObject {
  readonly members: Members = { Id: 6, Type: 6, Custom: 6, Delete: 6 };
  readonly Type = "Custom";
  readonly looks: Record<string, unknown> = {};
  formula = "";

  constructor(
    readonly Id: string,
    public range: HostRange,
  ) {}

  get Custom(): HostObject {
    const { looks } = this;
    const look = (path: string, names: Members) => {
      const part = { members: names };
      for (const name of Object.keys(names)) {
        Object.defineProperty(part, name, {
          get: () => looks[`${path}.${name}`] ?? "",
          set: (value: unknown) => {
            looks[`${path}.${name}`] = value;
          },
        });
      }
      return part;
    };
    const Format = {
      members: { Fill: 6, Font: 6 },
      Fill: look("Fill", { Color: 6 }),
      Font: look("Font", { Color: 6, Bold: 6 }),
    };
    return { members: { Rule: 6, Format: 6 }, Rule: this.rule, Format } as HostObject;
  }

  Delete(): void {
    const { conditionalFormats } = this.range.Worksheet;
    conditionalFormats.splice(conditionalFormats.indexOf(this), 1);
  }

  /** A conditional format cannot use structured references ("Using structured references with Excel tables",
   * https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e). */
  private get rule(): HostObject {
    const set = (formula: string) => {
      if (!formula.startsWith("=")) throw invalidArgument("a conditional format's formula without =");
      if (formula.replace(/"(?:[^"]|"")*"/g, "").includes("[")) {
        throw invalidArgument("a structured reference in a conditional format");
      }
      this.formula = formula;
    };
    return Object.defineProperty({ members: { Formula: 6 } }, "Formula", { get: () => this.formula, set });
  }
}

/** The conditional formats that touch a range. */
export class HostConditionalFormats implements HostCollection {
  readonly members: Members = { Add: 6, GetItem: 6 };

  constructor(private readonly range: HostRange) {}

  get items(): readonly HostConditionalFormat[] {
    return this.range.Worksheet.conditionalFormats.filter((each) =>
      this.range.Worksheet.overlap(each.range, this.range),
    );
  }

  Add(type: string): HostConditionalFormat {
    const { Worksheet } = this.range;
    if (type !== "Custom") throw invalidArgument("this host knows conditional formats by formula only");
    if (Worksheet.Protection.Protected) throw accessDenied();
    const format = new HostConditionalFormat(Worksheet.workbook.nextId(), this.range);
    Worksheet.conditionalFormats.push(format);
    return format;
  }

  readonly GetItem = (id: string): HostConditionalFormat => {
    const found = this.items.find((each) => each.Id === id);
    if (!found) throw itemNotFound();
    return found;
  };
}
