import type { BaseAstNode, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { AstTreeBuilder, generateAstNode, IFormulaCurrentConfigService, Lexer } from "@univerjs/engine-formula";
import { isReferenceNode, settleReference } from "#embedded/calculation/settleReference";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** Univer's node types, which it does not export. */
const [valueNode, functionNode] = [2, 4];
const prepared = new WeakSet<BaseAstNode>();

/** A formula as Univer's interpreter takes it. Names in it stand for the cells they mean at this moment. */
export function parseFormula({ injector, workbook }: UniverWorkbook, formula: string): BaseAstNode {
  const [lexer, parser] = [injector.get(Lexer), injector.get(AstTreeBuilder)];
  const root = generateAstNode(workbook.getUnitId(), formula, lexer, parser, injector.get(IFormulaCurrentConfigService));
  if (!prepared.has(root)) nodesOf(root).forEach(prepare);
  prepared.add(root);
  return root;
}

/** True if what the formula reads depends on values, e.g. with OFFSET; its place in the order is then not fixed. */
export function readsByValue(root: BaseAstNode): boolean {
  return nodesOf(root).some((node) => node.isAddress() || (node.getToken() === ":" && node.getChildren().some(isFunction)));
}

const isFunction = (node: BaseAstNode): boolean => node.nodeType === functionNode;

function nodesOf(node: BaseAstNode): BaseAstNode[] {
  return [node, ...node.getChildren().flatMap(nodesOf)];
}

function prepare(node: BaseAstNode): void {
  if (isReferenceNode(node)) settleReference(node);
  else if (node.nodeType === valueNode && node.getToken().trim().startsWith('"')) rememberText(node);
}

/** Univer looks at a text constant each time to see whether it is a date or a share; the result never changes. */
function rememberText(node: BaseAstNode): void {
  const execute = node.execute.bind(node);
  let text: FunctionVariantType | undefined;
  node.execute = () => {
    if (text) return node.setValue(text);
    execute();
    const value = node.getValue();
    if (value && !value.isReferenceObject() && (value as BaseValueObject).isString()) text = value;
  };
}
