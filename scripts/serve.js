"use strict";

const { createHash } = require("node:crypto");
const { createReadStream, statSync } = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const path = require("node:path");

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** @param {string} place */
function kindOf(place) {
  try {
    const stats = statSync(place);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : undefined;
  } catch {
    // Not there, or no name that a file can have: to the one who asks both are the same.
    return undefined;
  }
}

/**
 * The file that a request path means below a folder, or undefined where there is none. A folder means its index.
 *
 * @param {string} folder
 * @param {string} requestPath as it stands in the request line
 */
function fileFor(folder, requestPath) {
  let name;
  try {
    name = decodeURIComponent(requestPath.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
  if (!name.startsWith("/")) return undefined;
  const place = path.join(folder, name);
  if (place !== folder && !place.startsWith(folder + path.sep)) return undefined;
  const file = kindOf(place) === "folder" ? path.join(place, "index.html") : place;
  return kindOf(file) === "file" ? file : undefined;
}

/** The header by which a server of ours tells which folder it serves. */
const MARK = "x-served-folder";

/**
 * What stands for a folder in {@link MARK}: no page may learn its path.
 *
 * @param {string} folder
 */
const markOf = (folder) => createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 16);

/**
 * @param {string} folder
 * @returns {http.RequestListener}
 */
const answerFrom = (folder) => (request, response) => {
  const requestPath = request.url ?? "/";
  response.setHeader(MARK, markOf(folder));
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileFor(folder, requestPath);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
    return;
  }
  // Relative addresses in a folder's page need the closing slash.
  const [pathname = "/"] = requestPath.split(/[?#]/);
  if (path.basename(file) === "index.html" && !/(\/|\.html)$/.test(pathname)) {
    response.writeHead(302, { location: `/${pathname.replace(/^\/+/, "")}/` }).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
    // Excel asks for functions.json from an origin of its own.
    "access-control-allow-origin": "*",
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  // A build that runs meanwhile may take the file away; then the answer breaks off, and the server goes on.
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
};

/**
 * Serves a folder at the wished port, or at the next free one above it; reachable from this machine only.
 *
 * @param {string} folder
 * @param {number} port
 * @param {{ tries?: number, certificate?: https.ServerOptions }} [how] how many ports may be tried, and what https needs
 * @returns {Promise<{ server: http.Server, port: number }>}
 */
async function serve(folder, port, { tries = 20, certificate } = {}) {
  const last = Math.min(port + tries - 1, 65535);
  for (let candidate = port; candidate <= last; candidate++) {
    const answer = answerFrom(path.resolve(folder));
    const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
    if (await listens(server, candidate)) return { server, port: candidate };
  }
  const tried = last > port ? `The ports ${port} to ${last} are all in use` : `Port ${port} is in use`;
  throw new Error(`${tried}. End what uses it, or set PORT to a free one.`);
}

/**
 * The port at which a server of ours serves the folder already: the wished one, or one above it with no free one
 * between, where {@link serve} would have put it; undefined where there is none.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
async function servedAt(folder, port) {
  for (let candidate = port; candidate <= 65535; candidate++) {
    const answer = await markAt(candidate);
    if (answer === "free") return undefined;
    if (answer === markOf(folder)) return candidate;
  }
  return undefined;
}

/**
 * Who has a port of this machine.
 *
 * @param {number} port
 * @returns {Promise<string | undefined>} the mark of a server of ours, "free", or undefined for another program
 */
function markAt(port) {
  return new Promise((resolve) => {
    const request = http.request({ host: "127.0.0.1", port, method: "HEAD", timeout: 1000 }, (response) => {
      const mark = response.headers[MARK];
      response.destroy();
      resolve(typeof mark === "string" ? mark : undefined);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code === "ECONNREFUSED" ? "free" : undefined),
    );
    request.end();
  });
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where another program has the port
 */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
}

module.exports = { fileFor, serve, servedAt };
