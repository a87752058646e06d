import { readBenchmarks } from "#engine/benchmarks/readBenchmarks";

const read = readBenchmarks({});
if (!read.ok) throw new Error("The default benchmarks break their own rules.");

/** The benchmarks of the planning model, unchanged. */
export const defaultBenchmarks = read.value;
