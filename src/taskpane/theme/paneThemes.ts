import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-theme";

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

/** Names of the colors of a chart's series; each stands out from the ground by 3:1 or more. */
export const CHART_COLORS = [
  "chartSeries1",
  "chartSeries2",
  "chartSeries3",
  "chartSeries4",
  "chartSeries5",
  "chartSeries6",
] as const;
type ChartColors = Readonly<Record<(typeof CHART_COLORS)[number], string>>;
export type PaneTheme = Theme & ChartColors;

export const lightPaneTheme: PaneTheme = {
  ...createLightTheme(brand),
  chartSeries1: brand[80],
  chartSeries2: "#b4470e",
  chartSeries3: "#6b3fa0",
  chartSeries4: "#0e7a3c",
  chartSeries5: "#a3195b",
  chartSeries6: "#6b6300",
};

export const darkPaneTheme: PaneTheme = {
  ...createDarkTheme(brand),
  // Fluent's dark theme takes steps that are too dark to read as text in this brand.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[110],
  colorNeutralForeground2BrandHover: brand[120],
  colorNeutralForeground2BrandPressed: brand[120],
  colorNeutralForeground2BrandSelected: brand[120],
  colorNeutralForeground3BrandHover: brand[120],
  colorNeutralForeground3BrandPressed: brand[120],
  colorNeutralForeground3BrandSelected: brand[120],
  // And one of danger that is.
  colorStatusDangerForeground1: "#f0969f",
  chartSeries1: brand[130],
  chartSeries2: "#f2a46b",
  chartSeries3: "#c6a6f2",
  chartSeries4: "#7fd197",
  chartSeries5: "#f090ba",
  chartSeries6: "#d6cc5e",
};
