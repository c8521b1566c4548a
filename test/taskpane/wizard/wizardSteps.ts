import { screen, within } from "@testing-library/react";
import { user } from "../OpenedPane";

/** Goes to a step of the wizard by its name in the bar of steps. */
export const goTo = (name: string): Promise<void> =>
  user.click(
    within(screen.getByRole("navigation", { name: "Steps" })).getByRole("button", {
      name: new RegExp(`^${name}`),
    }),
  );

export const field = (name: string): HTMLElement => screen.getByLabelText(name);

/** Types in a field and leaves it. */
export async function fill(name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
  await user.tab();
}
