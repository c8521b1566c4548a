import type { HorizontalAlign, IStyleData, Nullable, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { XlsxLook } from "../../xlsx/XlsxBook";

// The engine's own numbers, spelt out: so that the reading runs, and is tested, without the engine.
const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, "left" | "center" | "right">>> = {
  1: "left",
  2: "center",
  3: "right",
};

const VERTICAL: Readonly<Partial<Record<VerticalAlign, "top" | "middle" | "bottom">>> = {
  1: "top",
  2: "middle",
  3: "bottom",
};

const WRAPS: Readonly<Partial<Record<WrapStrategy, boolean>>> = { 3: true };

const SIDES = { t: "top", r: "right", b: "bottom", l: "left" } as const;

/** How a cell looks, number format apart; undefined for the usual look. */
export function readLook(style: Nullable<IStyleData>): XlsxLook | undefined {
  if (!style) return undefined;
  const color = hexadecimal(style.cl?.rgb);
  const fill = hexadecimal(style.bg?.rgb);
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const borders = Object.fromEntries(
    Object.entries(SIDES).flatMap(([key, side]) => {
      const line = style.bd?.[key as keyof typeof SIDES];
      return line ? [[side, hexadecimal(line.cl.rgb) ?? "000000"]] : [];
    }),
  );
  const look: XlsxLook = {
    ...(style.bl ? { isBold: true } : {}),
    ...(style.it ? { isItalic: true } : {}),
    ...(style.ul?.s ? { isUnderlined: true } : {}),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(style.tb && WRAPS[style.tb] ? { wraps: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** "0F5C7F" for "#0f5c7f", "#05f" or "rgb(15, 92, 127)"; undefined for what is not a plain color. */
function hexadecimal(color: Nullable<string>): string | undefined {
  const text = color?.trim() ?? "";
  const long = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long !== undefined) return long.toUpperCase();
  const short = /^#([0-9a-f]{3})$/i.exec(text)?.[1];
  if (short !== undefined)
    return Array.from(short, (digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text)?.slice(1);
  return parts
    ?.map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
