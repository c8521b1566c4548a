import { invalidArgument } from "./HostError";
import type { HostObject, Members } from "./HostObject";
import type { HostRange } from "./HostRange";

/** Looks of a range: each setter notes what it was given on every cell. */
export class HostFormat implements HostObject {
  readonly members: Members = {
    Font: 1,
    Fill: 1,
    Borders: 1,
    Protection: 2,
    ColumnWidth: 2,
    WrapText: 1,
    HorizontalAlignment: 1,
    VerticalAlignment: 1,
  };
  readonly Font: HostObject;
  readonly Fill: HostObject;
  readonly Borders: HostObject;
  readonly Protection: HostObject & { readonly Locked: boolean };

  constructor(private readonly range: HostRange) {
    this.Font = looksOf(range, "Font", { Color: 1, Bold: 1, Italic: 1, Size: 1 });
    this.Fill = looksOf(range, "Fill", { Color: 1 });
    this.Borders = {
      members: {},
      GetItem: (edge: string) => looksOf(range, `Borders.${edge}`, { Color: 1, Style: 1 }),
    } as HostObject;
    this.Protection = {
      members: { Locked: 2 },
      get Locked() {
        return range.Worksheet.cell(range.row, range.column).locked;
      },
    };
  }

  set HorizontalAlignment(alignment: string) {
    this.range.change((cell) => {
      cell.looks["HorizontalAlignment"] = alignment;
    });
  }

  set WrapText(wraps: boolean) {
    this.range.change((cell) => {
      cell.looks["WrapText"] = wraps;
    });
  }

  set VerticalAlignment(alignment: string) {
    this.range.change((cell) => {
      cell.looks["VerticalAlignment"] = alignment;
    });
  }

  get ColumnWidth(): number {
    return this.range.Worksheet.columnWidths.get(this.range.column) ?? 48;
  }

  set ColumnWidth(points: number) {
    if (points < 0) throw invalidArgument("a negative column width");
    for (let column = this.range.column; column < this.range.column + this.range.columns; column++) {
      this.range.Worksheet.columnWidths.set(column, points);
    }
  }
}

function looksOf(range: HostRange, path: string, members: Members): HostObject {
  const looks = { members };
  for (const name of Object.keys(members)) {
    Object.defineProperty(looks, name, {
      set: (value: unknown) =>
        range.change((cell) => {
          cell.looks[`${path}.${name}`] = value;
        }),
    });
  }
  return looks;
}
