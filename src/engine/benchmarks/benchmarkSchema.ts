import { z } from "zod";
import { moneyBenchmarks } from "#engine/benchmarks/moneyBenchmarks";
import { teamBenchmarks } from "#engine/benchmarks/teamBenchmarks";
import { fieldOf, type Field } from "#engine/fields/field";

/** The one place where benchmark keys, defaults, limits and sources are defined. */
export const benchmarkShape: Readonly<Record<string, z.ZodType<number>>> = { ...teamBenchmarks, ...moneyBenchmarks };

/** Built once: zod compiles it at the first use. */
export const benchmarkSchema = z.strictObject(benchmarkShape);

/** Benchmarks as flat keys with every default filled in. */
export type BenchmarkValues = Readonly<Record<string, number>>;

/** Benchmarks as they are handed in: only what differs from the defaults. */
export type BenchmarkInput = Readonly<Record<string, unknown>>;

export const benchmarkKeys: readonly string[] = Object.keys(benchmarkShape);

/** Label, unit, help, limits, default, source and grade of a benchmark key. */
export const benchmarkField = (key: string): Field => fieldOf(benchmarkShape, key);
