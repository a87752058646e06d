/** Text as it may stand in HTML, attributes included. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

/** A table with a caption; `cells` are HTML already, the first of each row heads it. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.length === 0 ? "" : `<thead><tr>${headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join("")}</tr></thead>`;
  const body = rows.map(([first, ...others]) => `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  // Wide tables scroll on their own, also by keyboard, so that the page never does.
  return `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption>${head}<tbody>${body.join("")}</tbody></table></div>`;
}

const style = `
:root { color-scheme: light dark; --line: #c8c8c8; --soft: #f3f3f3; --link: #0b5a9d; }
@media (prefers-color-scheme: dark) { :root { --line: #5a5a5a; --soft: #2a2a2a; --link: #7cc0ff; } }
html { background: Canvas; color: CanvasText; }
body { overflow-wrap: anywhere; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; }
a { color: var(--link); }
code { font-family: Consolas, monospace; background: var(--soft); padding: 0.1rem 0.3rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.25rem; }
th, td { overflow-wrap: normal; min-width: 4rem; border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
th { font-weight: 600; background: var(--soft); }`;

/** A complete page without scripts; the content policy holds it to that. */
export const page = (title: string, content: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}
</style>
</head>
<body>
${content}
</body>
</html>
`;
