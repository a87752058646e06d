import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "#entries/page/page.css";
import { openEmbeddedHost } from "#embedded/host/openEmbeddedHost";
import { showProgress } from "#entries/page/showProgress";
import { today } from "#entries/today";
import { catalogue } from "#functions/catalogue";
import { openTaskPane } from "#taskpane/openTaskPane";

/** The page at `npm start`: a workbook, and beside it the same pane that runs in Excel. */
async function openPage(): Promise<void> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const host = await openEmbeddedHost(element("workbook"), catalogue, { dark: dark.matches });
  host.onCalculating(showProgress(element("progress")));
  // The workbook by name, for the browser's console and for tests that read cells.
  Object.assign(window, { musterWorkbook: host });
  const pane = openTaskPane(element("pane"), {
    host,
    today,
    dark: dark.matches,
    onDownload: async (variant) => (await import("#entries/page/downloadWorkbook")).downloadWorkbook(host, variant, today()),
  });
  dark.addEventListener("change", ({ matches }) => {
    host.setDark(matches);
    pane.setDark(matches);
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

openPage().catch((error: unknown) => {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = "The workbook could not be opened. Reload the page; if that does not help, use a current Chrome, Edge, Firefox or Safari.";
  document.body.replaceChildren(message);
  throw error;
});
