import { chartColors } from "#embedded/export/styles";

/** Colours of a chart but for its series. */
export interface ChartTheme {
  readonly card: string;
  readonly text: string;
  readonly line: string;
  /** A series' colour (`24405A`) as it is drawn. */
  readonly ink: (color: string) => string;
}

const onWhite: ChartTheme = { card: "#ffffff", text: `#${chartColors.text}`, line: `#${chartColors.gridline}`, ink: (color) => `#${color}` };

/** Navy would vanish on a dark ground; the other colours of the palette are light enough. */
const onDark: ChartTheme = { card: "#1e2024", text: "#c5cdd4", line: "#3a4148", ink: (color) => (color === "24405A" ? "#a5c0db" : `#${color}`) };

export const chartTheme = (isDark: boolean): ChartTheme => (isDark ? onDark : onWhite);
