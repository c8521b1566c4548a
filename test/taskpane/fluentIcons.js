"use strict";

const { createElement } = require("react");

/**
 * An icon as tests without a layout see it: there, and without a name.
 *
 * @param {{ readonly className?: string }} props
 */
const Icon = ({ className }) => createElement("svg", { className, "aria-hidden": true });

/**
 * What Fluent's controls take of its icons: of these, the real package loads all some thousand, 18 MB of program, for
 * each file of tests again. What they look like, the tests in the browser see.
 */
module.exports = new Proxy(
  {},
  {
    get: (_none, name) => {
      if (name === "bundleIcon") return () => Icon;
      return String(name).endsWith("ClassName") ? name : Icon;
    },
  },
);
