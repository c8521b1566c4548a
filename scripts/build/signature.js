"use strict";

/**
 * A function as a reader sees it: PERUSER(users, rate, [minimum_users]).
 *
 * @param {{ name: string, parameters: { name: string, optional?: boolean }[] }} described
 */
function signature({ name, parameters }) {
  return `${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(", ")})`;
}

module.exports = { signature };
