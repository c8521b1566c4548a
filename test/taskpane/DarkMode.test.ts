import { officeDarkMode, systemDarkMode } from "../../src/taskpane/theme/DarkMode";

test("outside Office the browser's preference counts, and a change of it is noticed", () => {
  const query = Object.assign(new EventTarget(), { matches: false });
  globalThis.matchMedia = () => query as unknown as MediaQueryList;
  const darkMode = systemDarkMode();
  const listener = jest.fn();
  const stop = darkMode.subscribe(listener);
  expect(darkMode.isDark()).toBe(false);
  query.matches = true;
  query.dispatchEvent(new Event("change"));
  expect([darkMode.isDark(), listener.mock.calls.length]).toEqual([true, 1]);
  stop();
  query.dispatchEvent(new Event("change"));
  expect(listener).toHaveBeenCalledTimes(1);
});

test("in Excel, which tells of no change, the theme is read again when the pane is seen or used again", () => {
  const office: { theme?: { isDarkTheme: boolean } } = {};
  const darkMode = officeDarkMode(() => office.theme);
  const listener = jest.fn();
  const stop = darkMode.subscribe(listener);
  expect(darkMode.isDark()).toBe(false);
  office.theme = { isDarkTheme: true };
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("focus"));
  expect([darkMode.isDark(), listener.mock.calls.length]).toEqual([true, 2]);
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(listener).toHaveBeenCalledTimes(2);
});
