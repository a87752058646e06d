/** The six roles in their order of priority; ties are broken by it. */
export const roles = ["dataEngineer", "mlEngineer", "dataScientist", "mlProductManager", "mlPlatformEngineer", "mlArchitect"] as const;

export type Role = (typeof roles)[number];

/** One value for each role. */
export type ByRole<T> = Readonly<Record<Role, T>>;

export const roleLabels: ByRole<string> = {
  dataEngineer: "Data engineer",
  mlEngineer: "ML engineer",
  dataScientist: "Data scientist",
  mlProductManager: "ML product manager",
  mlPlatformEngineer: "ML platform engineer",
  mlArchitect: "ML architect",
};

/**
 * Builds a record with one entry for each role.
 *
 * @example byRole((role) => role.length).mlArchitect // 11
 */
export function byRole<T>(valueOf: (role: Role) => T): Record<Role, T> {
  return {
    dataEngineer: valueOf("dataEngineer"),
    mlEngineer: valueOf("mlEngineer"),
    dataScientist: valueOf("dataScientist"),
    mlProductManager: valueOf("mlProductManager"),
    mlPlatformEngineer: valueOf("mlPlatformEngineer"),
    mlArchitect: valueOf("mlArchitect"),
  };
}
