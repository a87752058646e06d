import { roles, type Role } from "#engine/roles";

/** Maturity levels of the guide, section "The ML Maturity Model". */
export const levels = [1, 2, 3, 4, 5] as const;

/** One value for each level. */
export type ByLevel<T> = Readonly<Record<number, T>>;

export const levelNames: ByLevel<string> = {
  1: "Ad hoc",
  2: "Repeatable",
  3: "Defined",
  4: "Managed",
  5: "Optimized",
};

/** The roles that the guide counts in a level's team size: each level adds one, the last counts everyone. */
export const countedRoles: ByLevel<readonly Role[]> = {
  1: ["dataScientist"],
  2: ["dataScientist", "mlEngineer"],
  3: ["dataScientist", "mlEngineer", "mlPlatformEngineer"],
  4: ["dataScientist", "mlEngineer", "mlPlatformEngineer", "dataEngineer"],
  5: roles,
};

export const highestLevel = 5;

/**
 * Builds a record with one entry for each level.
 *
 * @example byLevel((level) => 2 * level) // { 1: 2, 2: 4, 3: 6, 4: 8, 5: 10 }
 */
export const byLevel = <T>(valueOf: (level: number) => T): ByLevel<T> =>
  Object.fromEntries(levels.map((level) => [level, valueOf(level)]));
