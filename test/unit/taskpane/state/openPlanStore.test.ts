import type { ScenarioKey } from "#engine/scenario/scenarioSchema";
import { shownPlan } from "#taskpane/plan/shownPlan";
import { openPlanStore, type PlanStore } from "#taskpane/state/openPlanStore";
import { memoryHost, type MemoryHost } from "#test/unit/taskpane/memoryHost";
import type { CellRange } from "#workbook/blueprint/blueprint";
import { keysRange } from "#workbook/assembly/inputNames";
import { scenarioColumns } from "#workbook/layout/columns";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function started(host: MemoryHost): Promise<PlanStore> {
  const store = openPlanStore({ host, today: () => "2026-11-23" });
  await settled();
  return store;
}

async function withPlan(): Promise<{ host: MemoryHost; store: PlanStore }> {
  const host = memoryHost();
  const store = await started(host);
  await store.actions.write();
  host.applied.length = 0;
  return { host, store };
}

const written = ({ applied }: MemoryHost): unknown[] => applied.flat().map((change) => change.kind === "set-values" && change.values[0][0]);

async function cellOf(host: MemoryHost, key: ScenarioKey, scenario: number): Promise<CellRange> {
  const [{ shown }] = await host.read([keysRange]);
  const row = shown.findIndex(([cell]) => cell === key);
  return { ...keysRange, row: keysRange.row + row, rows: 1, column: scenarioColumns.base + scenario - 1 };
}

describe("before there is a plan", () => {
  it("starts next January", async () => {
    const { get } = await started(memoryHost());
    expect(get()).toMatchObject({ stage: "start", drafts: { 1: { startMonth: "2027-01" } } });
  });

  it("plans with what is typed and writes nothing", async () => {
    const host = memoryHost();
    const store = await started(host);
    await store.actions.choose("targetLevel", "2");
    expect(shownPlan(store.get())?.input).toMatchObject({ targetLevel: 2 });
    expect(host.applied).toEqual([]);
  });

  it("writes the plan with its alternatives", async () => {
    const { store } = await withPlan();
    expect(store.get()).toMatchObject({ stage: "plan", drafts: {}, notice: "Plan written into new sheets.", busy: undefined });
    expect(store.get().plan?.scenarios.map((own) => own?.name)).toEqual(["Base", "Lean", "Ambitious", undefined, undefined]);
  });

  it("names the sheets that are in the way", async () => {
    const store = await started(memoryHost(["ML Summary", "ML Cost"]));
    expect(await store.actions.write()).toBe(false);
    expect(store.get().failure).toEqual({
      what: "The plan was not written.",
      why: "The workbook already has sheets named ML Summary, ML Cost. Nothing was changed.",
      next: "Rename or remove them, or open another workbook; then try again.",
    });
  });

  it("keeps the answers when writing fails", async () => {
    const host = memoryHost();
    const store = await started(host);
    store.actions.edit("businessUnits", "7");
    host.refuse(new Error("the workbook is read-only"));
    await store.actions.write();
    expect(store.get()).toMatchObject({ stage: "start", drafts: { 1: { businessUnits: "7" } }, failure: { why: "The workbook is read-only." } });
  });
});

describe("with a plan", () => {
  it("enters a committed draft into its cell", async () => {
    const { host, store } = await withPlan();
    store.actions.edit("businessUnits", "4");
    expect(host.applied).toEqual([]);
    await store.actions.commit();
    expect(host.applied).toEqual([[{ kind: "set-values", range: await cellOf(host, "businessUnits", 1), values: [[4]] }]]);
    expect(store.get()).toMatchObject({ drafts: { 1: {} }, plan: { scenarios: [{ businessUnits: 4 }, {}, {}, undefined, undefined] } });
  });

  it("holds what the model refuses until it is whole, then enters it as one batch", async () => {
    const { host, store } = await withPlan();
    await store.actions.choose("budgetMode", "top-down");
    expect(host.applied).toEqual([]);
    expect(shownPlan(store.get())?.isHeld).toBe(true);
    await store.actions.choose("firstYearBudget", "2,400,000");
    expect(host.applied).toHaveLength(1);
    expect(written(host)).toEqual(["top-down", 2_400_000]);
  });

  it("leaves out what has not changed", async () => {
    const { host, store } = await withPlan();
    await store.actions.choose("pace", "roadmap");
    expect(host.applied).toEqual([]);
    expect(store.get().drafts[1]).toEqual({});
  });

  it("shows what is entered in the grid and keeps what is being typed", async () => {
    const { host, store } = await withPlan();
    store.actions.edit("businessUnits", "9");
    host.enter(await cellOf(host, "targetLevel", 1), 4);
    await settled();
    expect(store.get()).toMatchObject({ drafts: { 1: { businessUnits: "9" } }, plan: { scenarios: [{ targetLevel: 4 }, {}, {}, undefined, undefined] } });
  });

  it("reads once for its own change and writes nothing in answer", async () => {
    const { host, store } = await withPlan();
    const read = jest.spyOn(host, "names");
    await store.actions.choose("pace", "fast");
    await settled();
    expect(host.applied).toHaveLength(1);
    // Keys, Base, and reading again.
    expect(read).toHaveBeenCalledTimes(3);
  });

  it("reads once for many changes in the grid", async () => {
    const { host } = await withPlan();
    const read = jest.spyOn(host, "names");
    const cell = await cellOf(host, "targetLevel", 1);
    [2, 3, 4].forEach((level) => host.enter(cell, level));
    await settled();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("switches the active scenario and edits its own column", async () => {
    const { host, store } = await withPlan();
    await store.actions.activate(2);
    await store.actions.choose("pace", "slow");
    expect(host.applied[1]).toEqual([{ kind: "set-values", range: await cellOf(host, "pace", 2), values: [["slow"]] }]);
  });

  it("skips a scenario that is no longer wanted", async () => {
    const { host, store } = await withPlan();
    await Promise.all([store.actions.activate(2), store.actions.activate(3)]);
    expect(written(host)).toEqual([3]);
    expect(store.get()).toMatchObject({ switchingTo: undefined, plan: { activeScenario: 3 } });
  });

  it("lets an input follow Base again", async () => {
    const { host, store } = await withPlan();
    await store.actions.activate(2);
    await store.actions.reset("targetLevel");
    expect(written(host)).toEqual([2, null]);
    expect(shownPlan(store.get())?.input.targetLevel).toBe(3);
  });

  it("says that an optional input has no value", async () => {
    const { host, store } = await withPlan();
    await store.actions.activate(2);
    await store.actions.choose("readinessData", "");
    expect(written(host)).toEqual([2, "none"]);
  });

  it("adds a scenario in the next free column and makes it active", async () => {
    const { host, store } = await withPlan();
    await store.actions.add({ name: "Slow", key: "pace", text: "slow" });
    expect(host.applied).toHaveLength(1);
    expect(written(host)).toEqual(["Slow", "slow", 4]);
    expect(store.get().plan).toMatchObject({ activeScenario: 4, scenarios: [{}, {}, {}, { name: "Slow", pace: "slow" }, undefined] });
  });

  it("shows a failed change and keeps its draft", async () => {
    const { host, store } = await withPlan();
    host.refuse(new Error("the sheet is protected."));
    await store.actions.choose("pace", "slow");
    expect(store.get()).toMatchObject({ drafts: { 1: { pace: "slow" } }, failure: { what: "Not entered into the workbook: Pace.", why: "The sheet is protected." } });
  });

  it("has no shown plan where the active number is no scenario", async () => {
    const { host, store } = await withPlan();
    await store.actions.activate(5);
    expect(shownPlan(store.get())).toBeUndefined();
    expect(host.shown).toEqual([]);
  });

  it("shows a sheet when asked", async () => {
    const { host, store } = await withPlan();
    await store.actions.show("ML Hires");
    expect(host.shown).toEqual(["ML Hires"]);
  });
});

describe("openPlanStore", () => {
  it("says when the workbook cannot be read, and reads again", async () => {
    const host = memoryHost();
    const names = jest.spyOn(host, "names").mockRejectedValueOnce(new Error("no answer"));
    const store = await started(host);
    expect(store.get()).toMatchObject({ stage: "unread", failure: { what: "The workbook could not be read.", why: "No answer." } });
    await store.actions.retry();
    expect(store.get()).toMatchObject({ stage: "start", failure: undefined });
    expect(names).toHaveBeenCalledTimes(2);
  });

  it("stops listening when closed", async () => {
    const host = memoryHost();
    (await started(host)).close();
    expect(host.listeners()).toBe(0);
  });
});
