import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { projectRoot } from "#test/architecture/sourceFiles";

const folder = join(projectRoot, "src", "functions", "excel");

/** The files with tagged functions, in which the build looks for them. */
export const taggedFiles = readdirSync(folder).filter((name) => name.endsWith("Functions.ts")).map((name) => join(folder, name));

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: unknown;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly dimensionality?: string; readonly optional?: boolean; readonly repeating?: boolean; readonly type: string }[];
  readonly result: { readonly dimensionality?: string; readonly type?: string };
}

/** What the build would write to `functions.json`, and which function it would associate with which id. */
export async function generated() {
  const { errors, associate, metadataJson } = await generateCustomFunctionsMetadata(taggedFiles);
  return { errors, associate, functions: (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions };
}
