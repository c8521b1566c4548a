import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { isBuilt } from "../../scripts/isBuilt";

jest.setTimeout(240_000);

const root = join(__dirname, "..", "..");

/** A port of this machine that another program has, until it is given back. */
async function busyPort(): Promise<{ port: number; free: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    free: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function started(port: number): Promise<{ process: ChildProcess; address: string }> {
  const process_ = spawn(process.execPath, ["scripts/start.js", "--workbench"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), NO_BROWSER: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = "";
    process_.stdout.on("data", (text: Buffer) => {
      printed += text.toString();
      const found = /http:\/\/\S+/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    process_.on("exit", (code) => {
      reject(new Error(`It ended with ${code ?? "a signal"} and printed ${printed}`));
    });
  });
  return { process: process_, address };
}

const ended = (process_: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => process_.on("exit", (code) => resolve(code)));

test("What `npm test` has just built counts as built, so that starting does not build again", () => {
  expect(isBuilt(root)).toBe(true);
});

test("Another address asks for a new build", () => {
  expect(isBuilt(root, "https://elsewhere.example.com")).toBe(false);
});

test("On a busy port the workbench starts on another, prints its address, and Ctrl-C ends it without complaint", async () => {
  const busy = await busyPort();
  const { process: running, address } = await started(busy.port);
  try {
    expect(Number(new URL(address).port)).toBeGreaterThan(busy.port);
    const page = await fetch(address);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    for (const script of ["../functions.js", "../functions.json", "workbench.js", "workbench-host.js"]) {
      expect((await fetch(new URL(script, address))).status).toBe(200);
    }
    expect((await fetch(new URL("nothing.js", address))).status).toBe(404);
  } finally {
    const end = ended(running);
    running.kill("SIGINT");
    expect(await end).toBe(0);
    await busy.free();
  }
});
