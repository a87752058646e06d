import { createRoot } from "react-dom/client";
import { Pane } from "#taskpane/parts/Pane";
import type { PaneOptions } from "#taskpane/state/paneContext";

/** A task pane that is on screen. */
export interface OpenTaskPane {
  readonly setDark: (dark: boolean) => void;
  readonly close: () => void;
}

/** Shows the task pane in an element of the page, which it fills; give the element a height, so that the pane scrolls inside. */
export function openTaskPane(container: HTMLElement, { dark, ...options }: PaneOptions & { readonly dark: boolean }): OpenTaskPane {
  const root = createRoot(container);
  const setDark = (isDark: boolean): void => root.render(<Pane options={options} dark={isDark} />);
  setDark(dark);
  return { setDark, close: () => root.unmount() };
}
