"use strict";

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const { addinAddress } = require("./scripts/build/address");
const { AddinFilesPlugin } = require("./scripts/build/AddinFilesPlugin");
const { FUNCTION_SCRIPTS } = require("./scripts/build/functionScripts");
require("./scripts/build/compileLess");

const root = __dirname;
const dist = path.join(root, "dist");
const source = (...parts) => path.join(root, "src", ...parts);

/** Never travels further than to this machine's browser: not worth a minute a build. */
const NOT_MINIFIED = { devtool: false, optimization: { minimize: false } };

/** By swc: half a percent heavier than what terser makes, in a fraction of its processor time. */
const minimizerOptions = {
  ecma: 2022,
  // Statements joined by commas are shorter, and yet longer when they are zipped.
  compress: { passes: 3, sequences: false },
  mangle: true,
};
const MINIFIED = {
  minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions })],
};

/** Tells `npm start` that the files are written: the page need not wait until the cache is, too. */
const tellStart = (compiler) => {
  compiler.hooks.done.tap("tellStart", (stats) => {
    if (!stats.hasErrors()) process.send?.("written");
  });
};

/** What all bundles share; each has its own cache, so that a repeated build takes seconds. */
const bundle = (name, mode, { plugins = [], output, devtool, sourceMap = devtool !== false, ...more }) => ({
  name,
  mode,
  devtool: devtool ?? (mode === "production" ? "source-map" : "inline-source-map"),
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        // Types are checked once, by `npm run types`.
        // Named, since the core has settings of its own, which the loader takes for all if it meets the core first.
        options: {
          compiler: require.resolve("./scripts/build/transpileOnce"),
          // It would warn of each compiler that has another name than "typescript".
          logLevel: "error",
          configFile: path.join(root, "tsconfig.json"),
          transpileOnly: true,
          compilerOptions: { noEmit: false, sourceMap },
        },
      },
      // These layers do nothing when they are loaded, so what a chunk does not use of them stays out of it.
      { test: /src[\\/](pricing|inventory|scenarios|workbook|actions)[\\/].*\.ts$/, sideEffects: false },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      // Dependencies name some of their own modules without the ending that a strict resolver asks for.
      { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
    ],
  },
  performance: { hints: false },
  plugins: [...plugins, tellStart],
  // Writing the cache takes a quarter of the build: a machine that builds once and is thrown away has nothing of it.
  cache: process.env.CI
    ? false
    : {
        type: "filesystem",
        // Named, since webpack's own name counts the bundles, and `npm start` builds fewer.
        name: `${name}-${mode}`,
        cacheDirectory: path.join(root, ".cache", "webpack"),
        buildDependencies: { config: [__filename] },
      },
  stats: "errors-warnings",
  optimization: MINIFIED,
  // Every file is written on every build, changed or not: `npm start` compares their age with that of the sources.
  output: { ...output, compareBeforeEmit: false },
  ...more,
});

/** Where a script of the functions begins. */
const beginning = (script) => source("functions", "scripts", `${script}.ts`);

/** Run by whatever loads them one after another, without a page too: no script asks for another. */
const functionsBundle = (name, mode, plugins, more) =>
  bundle(name, mode, {
    target: "es2022",
    // Each after the one before, so that what two of them share is in the earlier one.
    entry: Object.fromEntries(
      FUNCTION_SCRIPTS.map((script, index) => {
        const before = FUNCTION_SCRIPTS[index - 1];
        return [script, before ? { import: beginning(script), dependOn: before } : beginning(script)];
      }),
    ),
    output: {
      path: dist,
      filename: "[name].js",
      publicPath: "",
      chunkFormat: "array-push",
      chunkLoading: "jsonp",
      chunkLoadingGlobal: "mspPricingScripts",
      globalObject: "globalThis",
      clean: { keep: /^(taskpane|commands|workbench)\b/ },
    },
    plugins,
    ...more,
  });

/** What the ribbon's buttons do: small, since the shared runtime loads it before the pane; the rest when pressed. */
const commandsBundle = (mode) =>
  bundle("commands", mode, {
    target: ["web", "es2022"],
    entry: { commands: source("commands", "commands.ts") },
    output: {
      path: dist,
      filename: "[name].js",
      chunkFilename: "commands/[name].[contenthash:8].js",
      clean: { keep: /^(?!commands\b)/ },
    },
  });

const taskpaneBundle = (mode) =>
  bundle("taskpane", mode, {
    target: ["web", "es2022"],
    entry: {
      taskpane: source("taskpane", "taskpane.tsx"),
      "taskpane-waiting": source("taskpane", "taskpane-waiting.ts"),
    },
    output: {
      path: dist,
      filename: "[name].js",
      chunkFilename: "taskpane/[name].[contenthash:8].js",
      clean: { keep: /^(?!taskpane\b)/ },
    },
    plugins: [new CopyPlugin({ patterns: [{ from: source("taskpane", "taskpane.html") }] })],
  });

const workbenchBundle = (mode, more) =>
  bundle("workbench", mode, {
    target: ["web", "es2022"],
    ...NOT_MINIFIED,
    ...more,
    entry: {
      workbench: source("workbench", "workbench.ts"),
      "workbench-host": source("workbench", "functionsHost.ts"),
    },
    output: { path: path.join(dist, "workbench"), filename: "[name].js", clean: true },
    plugins: [
      new NormalModuleReplacementPlugin(
        /[\\/]operators[\\/]bufferTime(\.js)?$/,
        source("workbench", "grid", "rest", "bufferTime.ts"),
      ),
      new NormalModuleReplacementPlugin(/^cjk-regex$/, source("workbench", "grid", "engine", "cjkRegex.ts")),
      new NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (asked) => {
        if (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(asked.context))
          asked.request = source("workbench", "grid", "engine", "noHyphenation.ts");
      }),
      new CopyPlugin({ patterns: [{ from: source("workbench", "index.html") }] }),
    ],
  });

/** Everything; with `--env workbench` what the workbench loads, without what only Excel asks for. */
module.exports = (environment, options) => {
  const mode = options.mode ?? "production";
  const files = { root, address: addinAddress(process.env.ADDIN_URL) };
  if (environment.workbench) {
    const plugins = [new AddinFilesPlugin({ ...files, hasManifest: false })];
    return [functionsBundle("functions-for-workbench", mode, plugins, NOT_MINIFIED), workbenchBundle(mode)];
  }
  const icons = [{ from: path.join(root, "assets", "*.png"), to: "assets/[name][ext]" }];
  const plugins = [
    new AddinFilesPlugin({ ...files, hasManifest: true }),
    new CopyPlugin({ patterns: icons }),
  ];
  return [
    functionsBundle("functions", mode, plugins),
    commandsBundle(mode),
    taskpaneBundle(mode),
    // With source maps, though it has none: so its sources are transpiled as those of the others, and once for all.
    workbenchBundle(mode, { sourceMap: true }),
  ];
};
