import { Button, mergeClasses } from "@fluentui/react-components";
import { useTexts } from "./language.ts";
import { useStyles } from "./styles.ts";
import type { View } from "./app.tsx";

/** Plain buttons rather than tabs: each is reached with the tab key. */
export function ViewSwitch({
  views,
  view,
  choose,
}: {
  readonly views: readonly View[];
  readonly view: View;
  readonly choose: (view: View) => void;
}) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <nav className={styles.tabs} aria-label={texts.pane.tabs}>
      {views.map((one) => (
        <Button
          key={one}
          className={mergeClasses(styles.tab, one === view && styles.chosenTab)}
          size="small"
          appearance="subtle"
          aria-current={one === view ? "page" : undefined}
          data-view={one}
          onClick={() => {
            choose(one);
          }}
        >
          {texts.tabs[one]}
        </Button>
      ))}
    </nav>
  );
}
