"use strict";

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { launchOptions } = require("./launchOptions");

/** Draws every icon of assets/*.svg in all sizes that the manifest names. */
async function main() {
  const assets = path.join(__dirname, "..", "assets");
  const names = readdirSync(assets)
    .filter((file) => file.endsWith(".svg"))
    .map((file) => path.basename(file, ".svg"));
  const browser = await chromium.launch(launchOptions());
  for (const size of [16, 20, 24, 32, 64, 80]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    for (const name of names) {
      const svg = readFileSync(path.join(assets, `${name}.svg`), "utf8");
      await page.setContent(
        `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    }
    await page.close();
  }
  await browser.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
