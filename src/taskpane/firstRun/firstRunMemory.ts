const KEY = "msp-pricing.welcome-skipped";

/** Whether the welcome was skipped on this machine before. */
export function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(KEY) === "yes";
  } catch {
    // Hosts may forbid storage: then the welcome comes again.
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(KEY, "yes");
  } catch {
    // See above.
  }
}
