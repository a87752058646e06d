import { roleLabels, roles, type Role } from "#engine/roles";
import { refused, singleCell } from "#functions/arguments/readArgument";
import type { Parameter } from "#functions/functionRecord";

const allowed = { kind: "choice", options: roles.map((role) => roleLabels[role]) } as const;
const roleOf = new Map<string, Role>(roles.flatMap((role) => [[role.toLowerCase(), role], [roleLabels[role].toLowerCase(), role]]));

/** A role by its label as sheets show it or by its key, in any case. */
export const roleParameter = (name: string, help: string): Parameter<Role> => ({
  name,
  help,
  kind: "text",
  optional: false,
  allowed,
  read: (argument) => {
    const cell = singleCell(name, argument);
    const role = roleOf.get(String(cell ?? "").trim().toLowerCase());
    if (!role) throw refused(name, cell, allowed);
    return role;
  },
});
