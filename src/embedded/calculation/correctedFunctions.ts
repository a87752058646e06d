import type { BaseValueObject, FunctionVariantType, IFunctionService } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject, NumberValueObject } from "@univerjs/engine-formula";
import { monthsLater } from "#embedded/calculation/excelDate";

type FunctionResult = ReturnType<BaseFunction["calculate"]>;

/** Registers over Univer's built-ins what they do wrong, and the prefixed names newer functions have in files. */
export function registerCorrectedFunctions(service: IFunctionService): void {
  const sort = service.getExecutor("SORT");
  const isFormula = service.getExecutor("ISFORMULA");
  if (sort) service.registerExecutors(new SortOfACopy("SORT", sort));
  if (isFormula) service.registerExecutors(new PrefixedIsFormula("_XLFN.ISFORMULA", isFormula));
  service.registerExecutors(new MonthsLater("EDATE"));
}

/** Univer 0.25.1 sorts the cells other formulas share; a copy keeps them in order. */
class SortOfACopy extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  constructor(name: string, private readonly builtIn: BaseFunction) {
    super(name);
  }

  override calculate(range: BaseValueObject, ...rest: BaseValueObject[]): FunctionResult {
    return this.builtIn.calculate(range.isArray() ? range.mapValue((value) => value) : range, ...rest);
  }
}

/** Excel saves ISFORMULA as `_xlfn.ISFORMULA`, which Univer does not know. */
class PrefixedIsFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(name: string, private readonly builtIn: BaseFunction) {
    super(name);
  }

  // A built-in that asks for references is handed them as value objects by type only.
  override calculate(reference: FunctionVariantType): FunctionResult {
    return this.builtIn.calculate(reference as BaseValueObject);
  }
}

/** EDATE of single values; Univer 0.25.1 runs past the month end (31 January + 1 month = 2 March). */
class MonthsLater extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [from, count] = [singleNumber(start), singleNumber(months)];
    if (from === undefined || count === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    const serial = monthsLater(from, Math.trunc(count));
    return serial < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(serial);
  }
}

/** `undefined` for text, an error or several cells. */
function singleNumber(value: BaseValueObject): number | undefined {
  const cells = value.isArray() ? value.getArrayValue().flat() : [value];
  const [single] = cells;
  if (cells.length !== 1) return undefined;
  if (!single || single.isNull()) return 0;
  return single.isNumber() ? Number(single.getValue()) : undefined;
}
