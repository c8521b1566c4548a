const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];
const project = (displayName, folders, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  transform: { "^.+\\.tsx?$": swc },
  // These come as modules, which Jest cannot load here, and beside them in a form that it can.
  moduleNameMapper: { "^(d3-[a-z-]+|internmap)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  testEnvironment: "node",
  ...more,
});

module.exports = {
  projects: [
    project("unit", [
      "pricing",
      "inventory",
      "functions",
      "scenarios",
      "workbook",
      "actions",
      "commands",
      "independent",
      "scripts",
    ]),
    project("pane", ["taskpane"], { testEnvironment: "jsdom" }),
    project("built", ["built"]),
    project("workbench", ["workbench"]),
  ],
  collectCoverageFrom: ["src/pricing/**/*.ts", "src/functions/**/*.ts"],
  coverageReporters: ["text-summary", "json-summary", "lcovonly"],
};
