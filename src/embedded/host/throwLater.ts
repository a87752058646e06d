/** Where nobody listens, a fault in a function must still be seen. */
export function throwLater(where: string, cause: unknown): void {
  setTimeout(() => {
    throw new Error(`${where} failed`, { cause });
  });
}
