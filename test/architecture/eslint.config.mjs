import js from "@eslint/js";
import tseslint from "typescript-eslint";

const forSource = {
  files: ["src/**/*.{ts,tsx}"],
  rules: {
    "max-lines": ["error", { max: 260 }],
    "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    complexity: ["error", 15],
    "no-console": "error",
    "no-restricted-globals": ["error", "eval", "alert", "confirm", "prompt", "localStorage"],
    "@typescript-eslint/no-explicit-any": "error",
  },
};

/** The engine is a pure function of its arguments: no clock, no chance. */
const forEngine = {
  files: ["src/engine/**/*.ts", "src/functions/**/*.ts", "src/workbook/**/*.ts", "src/wording/**/*.ts"],
  rules: {
    "no-restricted-syntax": [
      "error",
      { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "Chance comes in as an argument." },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Today's date comes in as an argument." },
      { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "The time comes in as an argument." },
    ],
    "no-restricted-globals": ["error", "fetch", "window", "document", "Office", "Excel", "process"],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { process: "readonly", __dirname: "readonly", __filename: "readonly", module: "readonly", require: "readonly", console: "readonly" } } },
  { rules: { eqeqeq: "error", "prefer-const": "error", "no-empty": ["error", { allowEmptyCatch: false }] } },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  forSource,
  forEngine,
);
