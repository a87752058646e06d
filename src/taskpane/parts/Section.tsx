import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the pane under its heading. */
export function Section({ title, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
