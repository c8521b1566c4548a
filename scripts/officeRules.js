"use strict";

const { default: rules } = require("eslint-plugin-office-addins/lib/rules");

/** Microsoft's rules for code that calls Excel, without the sets of other rules whose loading takes most of its time. */
module.exports = { meta: { name: "office-addins" }, rules };
