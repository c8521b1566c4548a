"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

/** Draws the icons of the ribbon from assets/icon.svg, in every size that the manifest names. */
async function main() {
  const assets = path.join(__dirname, "..", "assets");
  const svg = readFileSync(path.join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  for (const size of [16, 20, 24, 32, 64, 80]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
  await browser.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
