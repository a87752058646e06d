import type { MenuConfig } from "@univerjs/ui";

const inlineFormats = ["bold", "italic", "underline", "strikethrough", "subscript", "superscript", "fontsize", "font-family", "text-color", "text-background-color"];

/** Commands of the text editor, which would stand twice in the toolbar. */
const ofDocuments = [
  ...inlineFormats.map((format) => `doc.command.set-inline-format-${format}`),
  "doc.command.set-paragraph-named-style", "doc.command.align-action", "doc.command.order-list", "doc.command.bullet-list", "doc.command.check-list",
  "doc.command.open-header-footer-panel", "doc.command.switch-mode", "doc.command.horizontal-line", "docs.operation.open-page-setting", "doc.menu.table",
];

/** Commands that a plan does without: few people need them, and none of them comes with the downloaded file. */
const ofSheets = [
  "sheet.command.set-once-format-painter", "sheet.command.set-range-font-family", "sheet.command.set-range-font-increase", "sheet.command.set-range-font-decrease",
  "sheet.command.set-range-fontsize", "sheet.command.set-range-stroke", "sheet.command.set-range-underline", "sheet.command.set-vertical-text-align",
  "sheet.command.set-text-rotation", "sheet.command.add-range-protection-from-toolbar", "sheet.toolbar.text-to-number", "sheet.contextMenu.permission",
];

const functionGroups = ["common", "financial", "logical", "text", "date", "lookup", "math", "statistical", "engineering", "information", "database", "array", "web", "more"];

/** Functions are found by typing. */
const ofFormulas = functionGroups.map((group) => `formula-ui.operation.insert-function.${group}`);

/** Keeps the toolbar to what is used beside a plan. */
export const hiddenMenus: MenuConfig = Object.fromEntries([...ofDocuments, ...ofSheets, ...ofFormulas, "base-ui.operation.toggle-shortcut-panel"].map((id) => [id, { hidden: true }]));
