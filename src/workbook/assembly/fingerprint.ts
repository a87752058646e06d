import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Block } from "#workbook/blueprint/blueprint";

const digits = 16;

/** A short mark of what a block holds; it changes when a value or a formula in it is changed. Looks do not count. */
export function fingerprint({ cells }: Block): string {
  const contents = cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null));
  return bytesToHex(sha256(JSON.stringify(contents))).slice(0, digits);
}
