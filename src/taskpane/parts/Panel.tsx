import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary::after": { transform: "translateY(2px) rotate(-135deg)" },
  },
  summary: {
    display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", minHeight: "44px", cursor: "pointer", listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    // A chevron that points down when closed and up when open.
    "::after": {
      content: "''", flexShrink: 0, width: "8px", height: "8px", marginInlineEnd: "8px", transform: "translateY(-2px) rotate(45deg)",
      borderRight: "1.5px solid currentColor", borderBottom: "1.5px solid currentColor",
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  content: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBottom: "16px" },
});

export interface PanelProps {
  readonly title: string;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the pane that opens and closes under its heading: the browser's own, which every reader knows. */
export function Panel({ title, isOpen, children }: PanelProps) {
  const styles = useStyles();
  return (
    <details className={styles.panel} open={isOpen}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
