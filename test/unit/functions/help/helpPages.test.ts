import { catalogue } from "#functions/catalogue";
import { helpPage } from "#functions/help/helpPage";
import { helpPages } from "#functions/help/helpPages";
import { helpBase, helpUrl } from "#functions/help/helpUrl";
import { escaped } from "#functions/help/html";
import { allowedText } from "#wording/allowedText";

const pages = helpPages(catalogue);
const records = catalogue.map((record) => ({ id: record.id, record, page: pages.get(`${record.id}.html`) ?? "" }));

describe("helpPages", () => {
  it("has a file for every help address, and an index", () => {
    expect([...pages.keys()].sort()).toEqual([...catalogue.map(({ id }) => helpUrl(id).slice(helpBase.length + 1)), "index.html"].sort());
  });

  it("lists and links every function on the index", () => {
    const index = pages.get("index.html") ?? "";
    expect(catalogue.filter(({ id, name, summary }) => !index.includes(`<a href="${id}.html">${name}</a>`) || !index.includes(escaped(summary))).map(({ id }) => id)).toEqual([]);
  });

  it.each(records)("says what $id is called, does, takes and gives", ({ record, page }) => {
    const texts = [record.name, record.summary, record.result.help, ...(record.result.columns ?? []), ...record.parameters.flatMap(({ name, help, allowed }) => [name, help, allowed ? allowedText(allowed) : "a range"])];
    expect(texts.filter((text) => !page.includes(escaped(text)))).toEqual([]);
  });

  it.each(records)("shows the example of $id with its result", ({ record: { example }, page }) => {
    const cells = Array.isArray(example.result) ? example.result.flat() : [example.result];
    expect([example.call, ...cells].filter((text) => !page.includes(escaped(String(text))))).toEqual([]);
  });

  it.each(records)("explains the errors of $id", ({ record, page }) => {
    const expected = ["#NAME?", ...(record.parameters.length > 0 ? ["#VALUE!"] : []), ...(record.noAnswer ? ["#N/A", record.noAnswer] : []), ...(record.result.kind === "block" ? ["#SPILL!"] : [])];
    expect(expected.filter((text) => !page.includes(escaped(text)))).toEqual([]);
  });

  it.each([...pages].map(([name, page]) => ({ name, page })))("writes $name as a whole page without scripts, in one language, with one heading", ({ page }) => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">[^]+<title>.+<\/title>[^]+<main><h1>[^]+<\/main>\n<\/body>\n<\/html>\n$/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|javascript:| on\w+=|https?:/);
    expect(unbalanced(page)).toEqual([]);
  });
});

describe("helpPage", () => {
  it("shows text as text", () => {
    const page = helpPage({ ...catalogue[0], summary: '<img src="x" onerror=alert(1)> & \'more\'' });
    expect(page).toContain("<p>&lt;img src=&quot;x&quot; onerror=alert(1)&gt; &amp; &#39;more&#39;</p>");
  });
});

/** Elements that are not closed in the order in which they were opened. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  for (const [, closing, name] of page.replace(/<!DOCTYPE html>|<meta [^>]*>/g, "").matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (!closing) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}
