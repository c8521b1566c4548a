"use strict";

const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { compileFunction, runInNewContext } = require("node:vm");
const { default: Runtime } = require("jest-runtime");

const SRC = path.join(__dirname, "..", "..", "src");
/** Layers that ask for no page, no Excel, no clock and no chance: `npm run layers` sees to most of that. */
const PURE = ["pricing", "inventory", "scenarios"].map((folder) => path.join(SRC, folder) + path.sep);

/** What a worker has loaded of the pure code, for all of its files of tests. */
class Loaded {
  /** @type {Map<string, { exports: object }>} */
  modules = new Map();
  /** By file: where its source map stands. @type {Map<string, string>} */
  sourceMaps = new Map();
}

/** One whose branches are counted, and one for the files of tests that count for nothing. */
const [counted, uncounted] = [new Loaded(), new Loaded()];

setFlagsFromString("--expose-gc");
/** @type {() => void} */
const collectGarbage = runInNewContext("gc");
/** Bytes on the heap from which the worlds of earlier files of tests are thrown away at once. */
const MUCH = 400 * 2 ** 20;

/** By what is asked for, without its ending. @type {Map<string, string | undefined>} */
const files = new Map();

/**
 * The file of pure code that a module means by a name, if it is one.
 *
 * @param {string} from
 * @param {string | undefined} name
 */
function pureFile(from, name) {
  if (!name?.startsWith(".")) return undefined;
  const base = path.resolve(path.dirname(from), name);
  if (!PURE.some((folder) => (base + path.sep).startsWith(folder))) return undefined;
  if (!files.has(base)) files.set(base, [`${base}.ts`, path.join(base, "index.ts")].find(existsSync));
  return files.get(base);
}

/**
 * Jest reloads each module for each file of tests, into a world of its own. For the pure core that proves nothing,
 * takes a third of the time of most files, and leaves the next file with code that is not fast yet. So here all files
 * of tests of a worker share what it has loaded of it. Such a module cannot be mocked.
 */
class SharedCore extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} about */
  constructor(...about) {
    super(...about);
    // Left to itself V8 keeps a gigabyte of them, and then takes four times as long for all that is short-lived.
    if (process.memoryUsage().heapUsed > MUCH) collectGarbage();
    const [config, , , transformer, , options, , { watch, watchAll }] = about;
    // Who changes the core while its tests wait wants the new one.
    if (watch || watchAll) [counted, uncounted].forEach(({ modules }) => modules.clear());
    const isCounted = options.collectCoverage && !config.coveragePathIgnorePatterns.includes("/");
    this.loaded = isCounted ? counted : uncounted;
    this.transform = (/** @type {string} */ file) =>
      transformer.transform(
        file,
        {
          ...options,
          isInternalModule: false,
          supportsDynamicImport: false,
          supportsExportNamespaceFrom: false,
          supportsStaticESM: false,
          supportsTopLevelAwait: false,
        },
        readFileSync(file, "utf8"),
      );
  }

  /**
   * @override
   * @template T
   * @param {string} from
   * @param {string} [name]
   * @param {Parameters<Runtime["requireModule"]>[2]} [options]
   * @param {boolean} [isRequireActual]
   * @returns {T}
   */
  requireModule(from, name, options, isRequireActual) {
    const file = pureFile(from, name);
    return file === undefined
      ? super.requireModule(from, name, options, isRequireActual)
      : /** @type {T} */ (this.shared(file));
  }

  /**
   * @override
   * @param {Parameters<Runtime["setMock"]>} about
   */
  setMock(...about) {
    const [from, name] = about;
    if (pureFile(from, name) !== undefined) {
      throw new Error(
        `${name} is shared by all files of tests and cannot be mocked (test/support/SharedCore.js).`,
      );
    }
    super.setMock(...about);
  }

  /** @override */
  getSourceMaps() {
    return new Map([...this.loaded.sourceMaps, ...super.getSourceMaps()]);
  }

  /**
   * What the shared code has counted stands beside its own global object, and grows from file to file of tests: what
   * was reached once stays reached.
   *
   * @override
   */
  getAllCoverageInfoCopy() {
    const own = super.getAllCoverageInfoCopy();
    const shared = /** @type {{ __coverage__?: typeof own }} */ (globalThis).__coverage__;
    return this.loaded === counted ? Object.assign({}, shared, own) : own;
  }

  /**
   * @param {string} file
   * @returns {object}
   */
  shared(file) {
    const { modules, sourceMaps } = this.loaded;
    const known = modules.get(file);
    if (known) return known.exports;
    const module_ = { exports: {} };
    modules.set(file, module_);
    const { code, sourceMapPath } = this.transform(file);
    if (sourceMapPath) sourceMaps.set(file, sourceMapPath);
    const requireFrom = (/** @type {string} */ name) => {
      const pure = pureFile(file, name);
      return pure === undefined ? require(name) : this.shared(pure);
    };
    const run = compileFunction(code, ["exports", "require", "module"], { filename: file });
    run(module_.exports, requireFrom, module_);
    return module_.exports;
  }
}

module.exports = SharedCore;
