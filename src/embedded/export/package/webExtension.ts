import { addIn } from "#embedded/export/addIn";
import { storedFunctionName } from "#embedded/export/storedFormula";
import { changePart, replaceExactly, type Parts } from "#embedded/export/package/parts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships";
const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const officeRelationships = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Names the add-in and the functions the workbook takes from it, in the form Excel itself writes. */
export function addWebExtension(parts: Parts, functionNames: readonly string[]): void {
  parts.set("xl/webextensions/webextension1.xml", webExtension(functionNames));
  parts.set("xl/webextensions/taskpanes.xml", taskPanes);
  parts.set("xl/webextensions/_rels/taskpanes.xml.rels", relationships(relationship("rId1", "webextension", "webextension1.xml")));
  changePart(parts, "[Content_Types].xml", (xml) => replaceExactly(xml, "</Types>", `${contentTypes}</Types>`));
  changePart(parts, "_rels/.rels", (xml) =>
    replaceExactly(xml, "</Relationships>", `${relationship("rIdTaskpanes", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml")}</Relationships>`),
  );
}

const contentTypes =
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>';

/** Hidden: Excel loads the add-in for its functions, and the user opens the pane. */
const taskPanes =
  `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
  `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref ${officeRelationships} r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

function webExtension(functionNames: readonly string[]): string {
  const ids = functionNames.map((name) => `<we:customFunctionIds>${storedFunctionName(name)}</we:customFunctionIds>`).join("");
  return (
    `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${addIn.instance}">` +
    `<we:reference id="${addIn.id}" version="${addIn.version}" store="${addIn.store}" storeType="${addIn.storeType}"/>` +
    `<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot ${officeRelationships}/><we:extLst>` +
    `<a:ext ${drawing} uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions val="1"/></a:ext>` +
    `<a:ext ${drawing} uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList>${ids}</we:customFunctionIdList></a:ext>` +
    `</we:extLst></we:webextension>`
  );
}

function relationships(content: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationshipTypes}/${type}" Target="${target}"/>`;
}
