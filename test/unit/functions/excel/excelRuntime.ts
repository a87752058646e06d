/** The part of Excel's custom functions runtime that the wrappers use, in the shape of the real one. */
class ExcelError {
  constructor(readonly code: string, readonly message?: string) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!",
  nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!",
} as const;

type AnyFunction = (...arguments_: readonly unknown[]) => unknown;

/** A runtime of its own, with everything that was associated with it. */
export function excelRuntime() {
  const associated = new Map<string, AnyFunction[]>();
  const associate = (id: string, found: AnyFunction): void => void associated.set(id, [...(associated.get(id) ?? []), found]);
  return { associated, CustomFunctions: { Error: ExcelError, ErrorCode, associate } };
}

/** Makes the runtime global, as in Excel, while a file's tests run. */
export function useExcelRuntime(): void {
  const host = globalThis as { CustomFunctions?: unknown };
  beforeAll(() => void (host.CustomFunctions = excelRuntime().CustomFunctions));
  afterAll(() => void delete host.CustomFunctions);
}
