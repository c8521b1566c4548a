import { tokens, typographyStyles } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, type ReactNode } from "react";
import { devicesPerUser, quantityOf, readNumber, STANDARD_THRESHOLDS, type Result } from "../../../pricing";
import { deviceHeaders, type Draft } from "../../../scenarios";
import { useAmounts } from "../../fields/Amounts";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalM} 0`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  ratio: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  number: { fontSize: tokens.fontSizeBase500, marginRight: tokens.spacingHorizontalXS },
  words: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  svg: { display: "block", width: "100%", height: "34px", overflow: "visible" },
  track: { fill: tokens.colorNeutralStroke1, [FORCED]: { fill: "GrayText" } },
  zone: { fill: tokens.colorBrandStroke2, [FORCED]: { fill: "CanvasText" } },
  needle: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorNeutralBackground3,
    strokeWidth: "2px",
    [FORCED]: { fill: "Highlight", stroke: "Canvas" },
  },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
});

/** The scale ends at so many devices per user; beyond, the mark stands at its end. */
const MOST = 4;

/** Devices per user of the environment, as far as the counts can be read. */
export function ratioOf(draft: Draft): Result<number> | undefined {
  const { counts } = draft.environment;
  const users = readNumber(counts["Users"]);
  const devices = deviceHeaders(draft).map((header) => readNumber(counts[header]));
  if (typeof users !== "number" || users <= 0) return undefined;
  let sum = 0;
  for (const count of devices) {
    if (typeof count !== "number" || count < 0) return undefined;
    sum += count;
  }
  return sum === 0 ? undefined : devicesPerUser(quantityOf(users), quantityOf(sum));
}

/** Devices per user, against the zone in which neither unit of billing is favored by rule of thumb. */
export function RatioScale({ draft }: { readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const { locale } = useAmounts();
  const ratio = ratioOf(draft);
  if (ratio?.ok !== true) {
    return (
      <div className={styles.card}>
        <p className={styles.words}>
          Give users and devices: their ratio says which unit of billing tends to cost less.
        </p>
      </div>
    );
  }
  const write = new Intl.NumberFormat(locale.language, { maximumFractionDigits: 2 });
  const { fewDevices, manyDevices } = STANDARD_THRESHOLDS;
  const place = (value: number) => `${(Math.min(value, MOST) / MOST) * 100}%`;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.ratio}>
        <span className={styles.number}>{write.format(ratio.value)}</span> devices per user
      </h4>
      <svg className={styles.svg} aria-hidden="true">
        <rect className={styles.track} x="0" y="10" width="100%" height="4" rx="2" />
        <rect
          className={styles.zone}
          x={place(fewDevices)}
          y="8"
          width={place(manyDevices - fewDevices)}
          height="8"
          rx="2"
        />
        {[fewDevices, manyDevices].map((value, index) => (
          <text
            key={value}
            className={styles.tick}
            x={place(value)}
            y="30"
            textAnchor={index === 0 ? "end" : "start"}
          >
            {write.format(value)}
          </text>
        ))}
        <circle className={styles.needle} cx={place(ratio.value)} cy="12" r="8" />
      </svg>
      <p className={styles.words}>{verdictOn(ratio.value, fewDevices, manyDevices, write)}</p>
    </section>
  );
}

function verdictOn(ratio: number, few: number, many: number, write: Intl.NumberFormat): string {
  const format = (value: number) => write.format(value);
  if (ratio > many)
    return `Above ${format(many)}: a rate per user tends to cost less. A rule of thumb; rates decide.`;
  if (ratio < few)
    return `Below ${format(few)}: a rate per device tends to cost less. A rule of thumb; rates decide.`;
  return `Between ${format(few)} and ${format(many)}, the crossover zone: neither unit tends to cost less, so rates decide.`;
}
