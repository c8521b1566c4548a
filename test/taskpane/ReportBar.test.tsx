import "@testing-library/jest-dom";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { ReportBar } from "../../src/taskpane/ReportBar";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

test("What was done is shown for a while, longer to whoever has the focus on it", () => {
  const dismiss = jest.fn();
  render(<ReportBar report={{ done: true, message: "Inserted." }} onDismiss={dismiss} />);
  pass(14);
  expect(dismiss).not.toHaveBeenCalled();
  screen.getByRole("button", { name: "Dismiss" }).focus();
  pass(10);
  expect(dismiss).not.toHaveBeenCalled();
  screen.getByRole("button", { name: "Dismiss" }).blur();
  pass(16);
  expect(dismiss).toHaveBeenCalled();
});

test("What failed stays until it is closed", () => {
  const dismiss = jest.fn();
  render(
    <ReportBar report={{ done: false, message: "Refused.", remedy: "Try again." }} onDismiss={dismiss} />,
  );
  pass(3600);
  expect(dismiss).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(dismiss).toHaveBeenCalledTimes(1);
});
