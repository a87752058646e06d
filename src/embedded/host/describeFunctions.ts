import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** Help that a function record may carry. */
export interface FunctionHelp {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly help?: string; readonly optional?: boolean }[];
}

/** Lists our functions where the user types a formula, with their help as far as there is any. */
export function describeFunctions({ injector }: UniverWorkbook, functions: readonly (WorksheetFunction & FunctionHelp)[]): void {
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, summary = "", parameters = [] }) => ({
      functionName: name.toUpperCase(),
      functionType: FunctionType.User,
      description: summary,
      abstract: summary,
      functionParameter: parameters.map((each) => ({ name: each.name, detail: each.help ?? "", example: "", require: each.optional ? 0 : 1, repeat: 0 })),
    })),
  );
}
