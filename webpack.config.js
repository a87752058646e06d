const path = require("node:path");
const webpack = require("webpack");

/** The command line as one file that runs without the source tree: `node dist/plan.js`. */
module.exports = {
  target: "node20",
  entry: { plan: "./src/entries/commandLine.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } },
      },
    ],
  },
  // Two files: what every call needs, and the spreadsheet engine that only --out loads.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 2 })],
  performance: { hints: false },
  stats: "errors-warnings",
};
