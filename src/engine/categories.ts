/** What the infrastructure budget is spent on. */
export const components = ["trainingCompute", "inferenceServing", "dataPlatform", "trackingAndRegistry", "featureStore", "monitoring"] as const;

export type Component = (typeof components)[number];

export const componentLabels: Readonly<Record<Component, string>> = {
  trainingCompute: "Training compute",
  inferenceServing: "Inference serving",
  dataPlatform: "Data platform",
  trackingAndRegistry: "Tracking and registry",
  featureStore: "Feature store",
  monitoring: "Monitoring",
};

/** What the enablement budget is spent on. */
export const enablementCategories = ["training", "changeManagement", "governance", "community"] as const;

export type EnablementCategory = (typeof enablementCategories)[number];

export const enablementLabels: Readonly<Record<EnablementCategory, string>> = {
  training: "Training",
  changeManagement: "Change management",
  governance: "Governance",
  community: "Community",
};
