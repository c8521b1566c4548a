import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** A local web server over a folder, on a free port. */
export interface FolderServer {
  /** For example "http://127.0.0.1:40123". */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the files of a folder that stays as it is; what is not there is answered with 404. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = normalize(folder);
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const wanted = join(
        root,
        decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
      );
      const found = wanted.startsWith(root + sep) && (await stat(wanted).catch(() => undefined))?.isFile();
      if (!found) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        "content-type": TYPES[extname(wanted)] ?? "application/octet-stream",
        // A page that is loaded again is compiled no more.
        "cache-control": "max-age=3600",
      });
      createReadStream(wanted).pipe(response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
