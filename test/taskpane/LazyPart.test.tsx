import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LazyPart } from "../../src/taskpane/LazyPart";
import { lazyComponent } from "../../src/taskpane/lazyComponent";
import "./patience";

test("Try again fetches a part again that could not be fetched", async () => {
  // React reports what a boundary has caught.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  let attempts = 0;
  const Part = lazyComponent<{ readonly name: string }>(() => {
    attempts += 1;
    if (attempts < 3) return Promise.reject(new Error("Loading chunk 7 failed."));
    return Promise.resolve(({ name }) => <p>The part of {name}</p>);
  });
  render(
    <LazyPart>
      <Part name="the steps" />
    </LazyPart>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("The part of the steps")).toBeVisible();
  expect(attempts).toBe(3);
});
