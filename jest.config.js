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
