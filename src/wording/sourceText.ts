import type { Source } from "#engine/fields/sources";

const names = { guide: "Guide", "public data": "Public data", "planning assumption": "Planning assumption" } as const;

/**
 * A source as sheets and messages name it.
 *
 * @example sourceText({ kind: "guide", detail: "Core ML Roles", asOf: "2026-03-20" }) // "Guide: Core ML Roles"
 */
export const sourceText = ({ kind, detail }: Source): string => (detail === "" ? names[kind] : `${names[kind]}: ${detail}`);
