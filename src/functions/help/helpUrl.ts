/**
 * Where help pages are served while developing. Tags and `functions.json` hold it as text,
 * so a production build replaces this very text there too.
 */
export const helpBase = "https://localhost:3000/help";

export const helpIndexFile = "index.html";

/** @example helpFile("HIRES") // "HIRES.html" */
export const helpFile = (id: string): string => `${id}.html`;

/** @example helpUrl("HIRES") // "https://localhost:3000/help/HIRES.html" */
export const helpUrl = (id: string): string => `${helpBase}/${helpFile(id)}`;
