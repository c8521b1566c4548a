/** Tells whether the surroundings are dark, and when that changes. */
export interface DarkMode {
  readonly isDark: () => boolean;
  /** Calls the listener after a change; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The browser's own preference, for pages outside Office. */
export function systemDarkMode(): DarkMode {
  const query = matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => query.matches,
    subscribe: (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
  };
}

/** Excel's theme. Excel tells of no change, so it is read again whenever the pane comes back into sight. */
export function officeDarkMode(officeTheme: () => { readonly isDarkTheme?: boolean } | undefined): DarkMode {
  return {
    isDark: () => officeTheme()?.isDarkTheme === true,
    subscribe: (listener) => {
      document.addEventListener("visibilitychange", listener);
      window.addEventListener("focus", listener);
      return () => {
        document.removeEventListener("visibilitychange", listener);
        window.removeEventListener("focus", listener);
      };
    },
  };
}
