/** The add-in as a workbook names it, so that Excel offers it when the file is opened. `id` is the one in the manifest. */
export const addIn = {
  id: "5b0d8c1e-7a44-4f0e-9d5b-2f6c3a1e8b70",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
  /** Identity of the task pane's place in the workbook, not of the add-in: any fixed GUID does. */
  instance: "{3E9A6F52-0C1B-4D7A-8E25-6B4F1D90C7A3}",
} as const;
