"use strict";

/** Where the add-in is served while it is developed. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * The address under which Excel loads the add-in, from the environment variable ADDIN_URL, without a closing slash.
 *
 * @param {string | undefined} wished
 * @returns {string}
 */
function addinAddress(wished) {
  if (wished === undefined || wished.trim() === "") return DEVELOPMENT_ADDRESS;
  const example = "for example ADDIN_URL=https://pricing.example.com/addin";
  let url;
  try {
    url = new URL(wished.trim());
  } catch {
    throw new Error(`ADDIN_URL is “${wished}”, which is not a web address; give one, ${example}.`);
  }
  if (url.protocol !== "https:") {
    throw new Error(`ADDIN_URL is “${wished}”; Excel loads add-ins over https only, ${example}.`);
  }
  // The text is asked, not only the parsed parts: an empty ? or # leaves no trace in those.
  if (/[?#]/.test(wished) || url.username !== "" || url.password !== "") {
    throw new Error(`ADDIN_URL is “${wished}”; give it without user name, ? and #, ${example}.`);
  }
  return url.href.replace(/\/+$/, "");
}

module.exports = { addinAddress, DEVELOPMENT_ADDRESS };
