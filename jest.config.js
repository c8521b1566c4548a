const randomTables = require("./scripts/randomTables");
const { swcOptions } = require("./scripts/swcOptions");

const swc = [
  "@swc/jest",
  {
    jsc: swcOptions({ tsx: true }),
    module: { type: "commonjs" },
  },
];
/** What comes in several forms: one that Jest can load here. */
const loadable = {
  "^(d3-[a-z-]+|internmap)$": "<rootDir>/node_modules/$1/dist/$1.js",
  // What the product is built with; its form for Node asks for packages that are not installed.
  "^exceljs$": "<rootDir>/node_modules/exceljs/dist/exceljs.min.js",
};
const project = (displayName, folders, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  transform: { "^.+\\.tsx?$": swc },
  moduleNameMapper: loadable,
  testEnvironment: "node",
  runtime: "<rootDir>/test/support/SharedCore.js",
  // A test's own global object answers slowly, and pricing asks it for these millions of times.
  sandboxInjectedGlobals: [
    "Array",
    "BigInt",
    "Float64Array",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "RegExp",
    "Set",
    "String",
  ],
  ...more,
});

/** Tests of the built product in a browser, which a worker starts once for all of its files. */
const inBrowser = {
  testEnvironment: "<rootDir>/test/support/browser/BrowserEnvironment.ts",
  globalTeardown: "<rootDir>/test/support/browser/stop.js",
};
/**
 * The gate of coverage asks what the cases of the covered folders themselves reach; elsewhere nothing is slowed by
 * counting.
 */
const uncounted = { coveragePathIgnorePatterns: ["/"] };

module.exports = {
  projects: [
    // Three of one name, which are run together wherever that is asked for.
    project("unit", ["pricing", "functions"], {
      testPathIgnorePatterns: ["/node_modules/", ...randomTables.map((name) => `/${name}\\.`)],
    }),
    project("unit", [], {
      ...uncounted,
      testMatch: randomTables.map((name) => `<rootDir>/test/${name}.test.ts`),
    }),
    project("unit", ["inventory", "scenarios", "workbook", "actions", "commands", "scripts"], uncounted),
    project("independent", ["independent"], uncounted),
    project("pane", ["taskpane"], {
      ...uncounted,
      testEnvironment: "jsdom",
      setupFiles: [
        "<rootDir>/test/taskpane/rulesThatHide.ts",
        "<rootDir>/test/taskpane/withoutOwnerStacks.ts",
      ],
      moduleNameMapper: {
        ...loadable,
        "^@fluentui/react-icons$": "<rootDir>/test/taskpane/fluentIcons.js",
      },
      testPathIgnorePatterns: ["/node_modules/", "InChromium"],
    }),
    project("built", ["built"], { ...uncounted, ...inBrowser }),
    project("workbench", ["workbench"], { ...uncounted, ...inBrowser }),
    project("paneInChromium", ["taskpane"], {
      ...uncounted,
      ...inBrowser,
      testMatch: ["<rootDir>/test/taskpane/**/*InChromium.test.ts"],
    }),
  ],
  // A machine that is slow for a while is no fault of the product's; what hangs ends after this all the same.
  testTimeout: 300_000,
  collectCoverageFrom: ["src/pricing/**/*.ts", "src/functions/**/*.ts"],
  coverageReporters: ["text-summary", "json-summary", "lcovonly"],
  testSequencer: "<rootDir>/test/support/LongestFirst.js",
};
