import ts from "typescript";
import { sourceFiles } from "#test/architecture/sourceFiles";

const files = sourceFiles("src/functions").map(({ path, text }) => ({ path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }));

/** What a function of its arguments has no use for: hosts, network, clock, chance, storage, output. */
const outside = ["Office", "Excel", "fetch", "XMLHttpRequest", "WebSocket", "console", "window", "document", "localStorage", "sessionStorage", "setTimeout", "setInterval", "performance", "crypto", "eval", "Function", "require"];

describe("worksheet functions", () => {
  it("reach for nothing outside their arguments", () => {
    expect(nodesOf(ts.isIdentifier).filter(({ node }) => outside.includes(node.text) && !isNameOfProperty(node)).map(shown)).toEqual([]);
  });

  it("take neither chance nor the clock", () => {
    const calls = nodesOf((node): node is ts.Expression => ts.isPropertyAccessExpression(node) || ts.isNewExpression(node));
    expect(calls.filter(({ node }) => /^(Math\.random|Date\.now|new Date\b)/.test(node.getText())).map(shown)).toEqual([]);
  });

  it("answer at once", () => {
    const asynchronous = nodesOf((node): node is ts.Node => ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword || (ts.isIdentifier(node) && node.text === "Promise"));
    expect(asynchronous.map(shown)).toEqual([]);
  });
});

describe("wrappers for Excel", () => {
  const wrappers = nodesOf(ts.isFunctionDeclaration).filter(({ node }) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "customfunction"));

  it("are found", () => {
    expect(wrappers.length).toBeGreaterThanOrEqual(19);
  });

  it("have no default values, which Excel would overrule with null", () => {
    expect(wrappers.filter(({ node }) => node.parameters.some(({ initializer, dotDotDotToken }) => initializer ?? dotDotDotToken)).map(shown)).toEqual([]);
  });

  it("only hand their arguments on, in order", () => {
    expect(wrappers.filter(({ node }) => !handsOn(node)).map(shown)).toEqual([]);
  });

  it("carry no tag that makes them volatile, streaming or synchronous with Excel", () => {
    const tags = new Set(wrappers.flatMap(({ node }) => ts.getJSDocTags(node).map(({ tagName }) => tagName.text)));
    expect([...tags].sort()).toEqual(["customfunction", "helpurl", "param", "returns"]);
  });
});

interface Found<Node extends ts.Node> {
  readonly path: string;
  readonly node: Node;
}

function nodesOf<Node extends ts.Node>(is: (node: ts.Node) => node is Node): Found<Node>[] {
  const found: Found<Node>[] = [];
  for (const { path, tree } of files) {
    const visit = (node: ts.Node): void => {
      if (is(node)) found.push({ path, node });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

const shown = ({ path, node }: Found<ts.Node>): string => `${path}: ${node.getText().split("\n")[0]}`;

const isNameOfProperty = (node: ts.Identifier): boolean => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

function handsOn(node: ts.FunctionDeclaration): boolean {
  const [, id] = /@customfunction (\w+) \1\n/.exec(node.getFullText()) ?? [];
  const handedOn = [`"${id}"`, ...node.parameters.map(({ name }) => name.getText())].join(", ");
  return new RegExp(`^\\{\\s*return \\w+InExcel\\(${handedOn}\\);\\s*\\}$`).test(node.body?.getText() ?? "");
}
