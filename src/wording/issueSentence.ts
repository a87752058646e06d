import type { Issue } from "#engine/result";
import { allowedText, type AllowedBeyondField } from "#wording/allowedText";
import { amountText, countText } from "#wording/numberText";

/**
 * What is wrong, where, and what is allowed.
 *
 * @example issueSentence({ code: "invalid-scenario", path: "targetLevel", values: { value: 9, allowed: { kind: "whole", minimum: 1, maximum: 5 } } }) // "targetLevel is 9; allowed is a whole number from 1 to 5."
 */
export function issueSentence({ code, path, values }: Issue): string {
  switch (code) {
    case "budget-required":
      return `${path} is blank; with budgetMode top-down it must be ${allowedText(values.allowed as AllowedBeyondField)}.`;
    case "budget-too-small":
      return `${budget(values)} cannot pay for a single hire${sustained(values)}. Raise firstYearBudget or peopleShare, or plan bottom-up to see what the team costs.`;
    case "budget-below-existing-team":
      return `${budget(values)} does not cover the ${countText(values.existing, "existing person", "existing people")}${sustained(values)}. Raise firstYearBudget or peopleShare.`;
    default:
      return inputSentence(path, values);
  }
}

/** The issue with its code in front, for places that show one line. */
export const issueLine = (issue: Issue): string => `${issue.code}: ${issueSentence(issue)}`;

function inputSentence(path: string, { value, allowed }: Issue["values"]): string {
  const rule = allowed as AllowedBeyondField;
  if (rule.kind === "key") return `${path} is not ${allowedText(rule)}.`;
  if (rule.kind === "sum") return `${path} and its companions add up to ${shown(value)}; allowed is ${allowedText(rule)}.`;
  return `${path === "" ? "The input" : path} is ${shown(value)}; allowed is ${allowedText(rule)}.`;
}

/** Digits beyond these are noise of binary fractions, such as 0.6000000000000001. */
const significantDigits = 12;

function shown(value: unknown): string {
  if (value === undefined || value === null || value === "") return "blank";
  if (typeof value === "number") return String(Number(value.toPrecision(significantDigits)));
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const budget = ({ value, peopleEnvelope, currency }: Issue["values"]): string =>
  `firstYearBudget ${amountText(Number(value), String(currency))} leaves ${amountText(Number(peopleEnvelope), String(currency))} for people and`;

const sustained = ({ budgetFit }: Issue["values"]): string => (budgetFit === "sustained" ? " in year 1 and at their run-rate after it" : " in year 1");
