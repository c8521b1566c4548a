import { ACTION_HINTS, ACTIONS, performAction, type Action, type ActionPage } from "../../actions";
import type { RibbonButton, RibbonGroup } from "./RibbonButton";

/** The buttons of Excel's ribbon, and those that Excel's own ribbon makes unnecessary there. */
export function ribbonGroups(page: ActionPage): readonly RibbonGroup[] {
  const labels = [...new Set(ACTIONS.map(({ group }) => group))];
  return labels.map((label) => ({
    label,
    buttons: ACTIONS.filter(({ group, name }) => group === label && name !== "show").map((action) =>
      buttonFor(action, page),
    ),
  }));
}

const buttonFor = ({ name, label }: Action, page: ActionPage): RibbonButton => ({
  id: name,
  label,
  hint: ACTION_HINTS[name],
  icon: name,
  press: () => performAction(name, page),
});
