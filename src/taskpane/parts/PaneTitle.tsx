import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The top right 34 × 32 px belong to Excel's own menu.
  title: { ...typographyStyles.subtitle1, margin: 0, padding: "12px 44px 12px 20px", color: tokens.colorNeutralForeground1 },
});

export interface PaneTitleProps {
  readonly hasPlan: boolean;
}

export function PaneTitle({ hasPlan }: PaneTitleProps) {
  return <h1 className={useStyles().title}>{hasPlan ? "ML team plan" : "Plan an ML team"}</h1>;
}
