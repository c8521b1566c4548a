import { browserCommand, startPlan, workbenchPort } from "../../scripts/startPlan";

test.each(["win32", "darwin"])(
  "On %s npm start makes the certificate and sideloads into desktop Excel",
  (platform) => {
    const plan = startPlan({ platform, forceWorkbench: false });
    const lines =
      plan.kind === "excel" ? plan.commands.map((command) => [command.package, ...command.arguments]) : [];
    expect(lines).toEqual([
      ["office-addin-dev-certs", "install", "--days", "365"],
      [
        ...[
          "office-addin-debugging",
          "start",
          "dist/manifest.xml",
          "desktop",
          "--app",
          "excel",
          "--no-debug",
        ],
        ...["--dev-server", "npm run serve:excel", "--dev-server-port", "3000"],
      ],
    ]);
  },
);

test.each(["linux", "freebsd"])("On %s, where there is no Excel, it opens the workbench", (platform) => {
  expect(startPlan({ platform, forceWorkbench: false })).toEqual({ kind: "workbench" });
});

test.each(["win32", "darwin", "linux"])("On %s the workbench can be asked for", (platform) => {
  expect(startPlan({ platform, forceWorkbench: true })).toEqual({ kind: "workbench" });
});

test.each(["office-addin-dev-certs", "office-addin-debugging"])(
  "%s has the program that is called",
  (name) => {
    expect(require.resolve(`${name}/cli.js`)).toContain(name);
  },
);

test.each([
  ["win32", ["cmd", "/c", "start", "", "http://localhost:3000/workbench/"]],
  ["darwin", ["open", "http://localhost:3000/workbench/"]],
  ["linux", ["xdg-open", "http://localhost:3000/workbench/"]],
])("On %s the browser is opened by the system's own command", (platform, line) => {
  const command = browserCommand(platform, "http://localhost:3000/workbench/");
  expect([command.program, ...command.arguments]).toEqual(line);
});

test.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
  ["1", 1],
  ["65535", 65535],
] as const)("PORT %j wishes the workbench at %d", (wished, port) => {
  expect(workbenchPort(wished)).toBe(port);
});

test.each(["80000", "65536", "0", "abc", "-1", "3e3", "3000.5"])("PORT %s is refused", (wished) => {
  expect(() => workbenchPort(wished)).toThrow(`PORT is “${wished}”, which is not a port`);
});
