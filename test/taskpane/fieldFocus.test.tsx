import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import type { Field, FieldValue } from "../../src/scenarios";
import { TermField } from "../../src/taskpane/fields/TermField";

const FIELD: Omit<Field, "header" | "label"> = {
  kind: "money",
  unit: "per month",
  whenBlank: "",
  published: "",
  explanation: "What it is.",
};

function Form(): ReactNode {
  const [values, setValues] = useState<readonly FieldValue[]>([1500, ""]);
  return ["Base fee", "Site fee"].map((label, place) => (
    <TermField
      key={label}
      field={{ ...FIELD, label }}
      value={values[place] ?? ""}
      onType={(value) => setValues((before) => before.with(place, value))}
    />
  ));
}

test("Tab goes from field to field, and what is typed takes the place of an amount that is shown otherwise", async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.tab();
  expect(screen.getByRole("textbox", { name: "Base fee" })).toHaveFocus();
  await user.keyboard("200");
  await user.tab();
  expect(screen.getByRole("textbox", { name: "Site fee" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Base fee" })).toHaveValue("200");
  await user.click(screen.getByRole("textbox", { name: "Base fee" }));
  await user.keyboard("300");
  expect(screen.getByRole("textbox", { name: "Base fee" })).toHaveValue("300");
});

test("F1 in a field opens what stands behind its help button", async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.tab();
  expect(screen.getAllByText("What it is.")[0]).not.toBeVisible();
  await user.keyboard("{F1}");
  expect(screen.getAllByText("What it is.")[0]).toBeVisible();
});
