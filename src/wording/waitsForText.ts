import type { WaitsFor } from "#engine/hiring/placement";

const texts: Readonly<Record<WaitsFor, string>> = {
  level: "next level",
  recruiting: "recruiting time",
  budget: "next year's budget",
  engineers: "engineers first",
  absorption: "room to start",
};

/**
 * Why a hire starts later than needed; nothing when it does not.
 *
 * @example waitsForText("recruiting") // "recruiting time"
 */
export const waitsForText = (reason: WaitsFor | null): string => (reason === null ? "" : texts[reason]);
