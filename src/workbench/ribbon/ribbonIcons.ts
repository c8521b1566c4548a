import { ACTION_ICONS } from "../../actions";
import type { ActionName } from "../../scenarios";

const SVG = "http://www.w3.org/2000/svg";

export function ribbonIcon(icon: ActionName): SVGElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 20 20");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ACTION_ICONS[icon]);
  drawing.append(path);
  return drawing;
}
