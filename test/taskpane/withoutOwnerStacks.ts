import * as React from "react";

/**
 * React in development keeps a stack trace of each element's making, for what it would say of the element in a
 * warning; no test reads them, and they take a good part of the time of rendering. Past some number within a second it
 * keeps no more of them: here that number is always reached.
 */
const INTERNALS = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";

Object.defineProperty(
  (React as unknown as Record<typeof INTERNALS, object>)[INTERNALS],
  "recentlyCreatedOwnerStacks",
  {
    get: () => Infinity,
    set: () => undefined,
  },
);
