import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The product's blue-green in Fluent's sixteen steps, from dark to light. */
const brand: BrandVariants = {
  10: "#01060a",
  20: "#061923",
  30: "#072a3b",
  40: "#083850",
  50: "#0a4661",
  60: "#0c5170",
  70: "#0f5c7f",
  80: "#136a91",
  90: "#277ba3",
  100: "#3f8db5",
  110: "#579fc6",
  120: "#70b1d5",
  130: "#8ac3e3",
  140: "#a5d4ee",
  150: "#c1e4f7",
  160: "#def3fd",
};

export const lightPaneTheme: Theme = createLightTheme(brand);

export const darkPaneTheme: Theme = {
  ...createDarkTheme(brand),
  // Fluent's dark theme takes steps that are too dark to read as text in this brand.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[110],
};
