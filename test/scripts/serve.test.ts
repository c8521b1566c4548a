import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileFor, serve, servedAt } from "../../scripts/serve";

const outer = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(outer, "dist");
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, "workbench"), { recursive: true });
  mkdirSync(join(outer, "dist-secret"));
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(outer, "dist-secret", "secret.txt"), "secret");
  writeFileSync(join(folder, "functions.js"), "1;");
  writeFileSync(join(folder, "functions.json"), "{}");
  writeFileSync(join(folder, "icon.png"), "png");
  writeFileSync(join(folder, "workbench", "index.html"), "<p>workbench</p>");
  ({ server, port } = await serve(folder, 41700));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(outer, { recursive: true });
});

/** The answer to a request line sent as it stands, which no client would send so. */
function rawAnswer(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let answer = "";
    socket.on("data", (text) => (answer += text.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
const statusOf = async (line: string): Promise<number> => Number((await rawAnswer(line)).split(" ")[1]);

test.each([
  ["/functions.js", "text/javascript; charset=utf-8"],
  ["/functions.json?v=2", "application/json; charset=utf-8"],
  ["/icon.png", "image/png"],
  ["/workbench/", "text/html; charset=utf-8"],
  ["/workbench/index.html", "text/html; charset=utf-8"],
])("%s is served as %s, and is kept by no cache", async (path, type) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    200,
    type,
    "no-store",
  ]);
});

test("A folder without its slash leads to the one with it, on this server", async () => {
  expect(await rawAnswer("GET /workbench")).toMatch(
    /^HTTP\/1\.1 302 [\s\S]*\r\nlocation: \/workbench\/\r\n/i,
  );
  expect(await rawAnswer("GET //workbench")).toMatch(
    /^HTTP\/1\.1 302 [\s\S]*\r\nlocation: \/workbench\/\r\n/i,
  );
});

test.each([
  ["what is not there", "/nothing.js"],
  ["a folder without an index", "/"],
  ["a step out of the folder", "/../secret.txt"],
  ["the same in escapes", "/%2e%2e/secret.txt"],
  ["the same with an escaped slash", "/..%2fsecret.txt"],
  ["a neighbour whose name begins alike", "/../dist-secret/secret.txt"],
  ["two slashes", "//"],
  ["a zero byte", "/functions.js%00"],
  ["a broken escape", "/%zz"],
  ["a name that no file can have", `/${"a".repeat(5000)}`],
  ["a whole address", "http://[/"],
])("%s is a 404, and the server goes on", async (_what, path) => {
  expect(await statusOf(`GET ${path}`)).toBe(404);
  expect(await statusOf("GET /functions.js")).toBe(200);
});

test("Nothing but reading is allowed", async () => {
  expect(await statusOf("POST /functions.js")).toBe(405);
  expect(await rawAnswer("HEAD /functions.js")).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n$/);
});

test("A busy port leads to the next one, or to a sentence where none is left to try", async () => {
  const second = await serve(folder, port);
  expect(second.port).toBeGreaterThan(port);
  await new Promise((resolve) => second.server.close(resolve));
  await expect(serve(folder, port, { tries: 1 })).rejects.toThrow(`Port ${port} is in use`);
});

test("A path means a file of the folder, or nothing", () => {
  expect(fileFor(folder, "/functions.js?x#y")).toBe(join(folder, "functions.js"));
  expect(fileFor(folder, "/workbench")).toBe(join(folder, "workbench", "index.html"));
  expect(fileFor(folder, "functions.js")).toBeUndefined();
});

test("It is found where this folder is served, behind a port that another program has, and no other folder's", async () => {
  expect(await servedAt(folder, port)).toBe(port);
  expect(await servedAt(join(folder, "workbench"), port)).toBeUndefined();
  const other = createServer((_request, response) => response.end("another program"));
  await new Promise<void>((resolve) => other.listen(port - 1, "127.0.0.1", resolve));
  expect(await servedAt(folder, port - 1)).toBe(port);
  await new Promise((resolve) => other.close(resolve));
  expect(await servedAt(folder, port - 1)).toBeUndefined();
});
