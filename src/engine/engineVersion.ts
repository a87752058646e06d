/** Version of the planning model's implementation; the same as the package's. */
export const engineVersion = "0.1.0";
