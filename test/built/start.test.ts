import { spawn, type ChildProcess, type ChildProcessByStdio } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { FUNCTION_SCRIPTS } from "../../scripts/build/functionScripts";
import { isBuilt } from "../../scripts/isBuilt";

const root = join(__dirname, "..", "..");

/** A port of this machine that another program has, until it is given back. */
async function busyPort(): Promise<{ port: number; free: () => Promise<void> }> {
  // Silent, but it reads what it is sent: unread, a connection would never end.
  const server = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    free: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const start = (port: string): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, ["scripts/start.js", "--workbench"], {
    cwd: root,
    env: { ...process.env, PORT: port, NO_BROWSER: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });

async function started(port: number): Promise<{ process: ChildProcess; address: string }> {
  const process_ = start(String(port));
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
  expect(isBuilt(root, "all", "https://elsewhere.example.com")).toBe(false);
});

test("On a busy port the workbench starts on another, prints its address, and Ctrl-C ends it without complaint", async () => {
  const busy = await busyPort();
  const { process: running, address } = await started(busy.port);
  try {
    expect(Number(new URL(address).port)).toBeGreaterThan(busy.port);
    const page = await fetch(address);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const functions = FUNCTION_SCRIPTS.map((script) => `../${script}.js`);
    for (const script of [...functions, "../functions.json", "workbench.js", "workbench-host.js"]) {
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

test("A second start says where the workbench already runs, and ends well", async () => {
  const busy = await busyPort();
  const { process: running, address } = await started(busy.port);
  try {
    const second = start(String(busy.port));
    const end = ended(second);
    expect(await text(second.stdout)).toBe(`\nThe workbench already runs at ${address}\n\n`);
    expect(await end).toBe(0);
    expect((await fetch(address)).status).toBe(200);
  } finally {
    const end = ended(running);
    running.kill("SIGINT");
    await end;
    await busy.free();
  }
});

test("A PORT that is not a port is an error that names it, before anything is built or served", async () => {
  const process_ = start("80000");
  const end = ended(process_);
  expect(await text(process_.stderr)).toBe(
    "PORT is “80000”, which is not a port; give a whole number from 1 to 65535, for example PORT=3000.\n",
  );
  expect(await end).toBe(1);
});
