import type { ActionReport } from "../../actions";
import type { RibbonButton, RibbonGroup } from "./RibbonButton";
import { ribbonIcon } from "./ribbonIcons";

/** Puts the buttons in the row. While one is at work the others wait, and the outcome is passed to `say`. */
export function showRibbon(
  row: HTMLElement,
  groups: readonly RibbonGroup[],
  say: (report: ActionReport) => void,
): void {
  let isWorking = false;
  const press = async ({ press: work }: RibbonButton, button: HTMLElement): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    button.setAttribute("aria-busy", "true");
    try {
      const report = await work();
      if (report) say(report);
    } catch (thrown) {
      const message = `That did not work: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
      say({ done: false, message, remedy: "Try again; if it stays, reload the page." });
    } finally {
      isWorking = false;
      button.removeAttribute("aria-busy");
    }
  };
  row.replaceChildren(
    ...groups.map(({ label, buttons }) => {
      const group = document.createElement("div");
      group.className = "ribbon-group";
      group.setAttribute("role", "group");
      group.setAttribute("aria-label", label);
      group.append(
        ...buttons.map((each) => {
          const button = document.createElement("button");
          button.type = "button";
          button.id = `ribbon-${each.id}`;
          button.title = each.hint;
          button.setAttribute("aria-label", each.label);
          const text = document.createElement("span");
          text.textContent = each.label;
          button.append(ribbonIcon(each.icon), text);
          button.addEventListener("click", () => void press(each, button));
          return button;
        }),
      );
      return group;
    }),
  );
}
