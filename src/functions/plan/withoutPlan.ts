/** Why functions of a plan that have no place for a reason show #N/A. */
export const withoutPlan = "The scenario or the benchmarks cannot be planned; the message is the code of the reason. MUSTER.FINDINGS with the same arguments says what is wrong and what is allowed.";
