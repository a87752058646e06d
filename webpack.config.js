const net = require("node:net");
const path = require("node:path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

// Help pages come from the function records themselves, which are TypeScript.
require("tsx/cjs");

const firstPort = require("./package.json").config.dev_server_port;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } } },
};

const shared = {
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  performance: { hints: false },
  infrastructureLogging: { level: "warn" },
  stats: "errors-warnings",
};

/** The command line as one program that runs without the source tree: `node dist/plan/plan.js`. */
const commandLine = {
  ...shared,
  name: "plan",
  target: "node20",
  entry: { plan: "./src/entries/commandLine.ts" },
  output: { path: path.resolve(__dirname, "dist/plan"), filename: "[name].js", clean: true },
  module: { rules: [typescript] },
  // Two files: what every call needs, and the spreadsheet engine that only --out loads.
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 2 })],
};

/** The page at `npm start`: an embedded workbook and the task pane beside it. */
const page = async (environment, { mode }) => {
  const server = environment.WEBPACK_SERVE ? await devServer() : undefined;
  return pageWith(server, mode);
};

const pageWith = (server, mode) => ({
  ...shared,
  name: "page",
  target: ["web", "es2022"],
  entry: { page: "./src/entries/embeddedPage.ts" },
  output: { path: path.resolve(__dirname, "dist/page"), filename: "[name].js", clean: true },
  devtool: mode === "development" ? "cheap-module-source-map" : false,
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  plugins: [new MiniCssExtractPlugin(), new HtmlWebpackPlugin({ template: "src/entries/page/index.html" }), ...(server ? [{ apply: (compiler) => announce(compiler, server.port) }] : [])],
  devServer: server,
});

const announce = (compiler, port) => {
  console.log("Building Muster; the first time takes a minute or two …");
  compiler.hooks.done.tap("Address", () => console.log(`Muster runs at http://localhost:${port}`));
};

/** The worksheet functions as Excel loads them: script, metadata generated from their tags, and a help page for each. */
const functions = {
  ...shared,
  name: "functions",
  target: ["web", "es2022"],
  entry: { functions: "./src/functions/functions.ts" },
  output: { path: path.resolve(__dirname, "dist/functions"), filename: "[name].js", clean: true },
  module: { rules: [typescript] },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: ["plan", "team", "money"].map((family) => `./src/functions/excel/${family}Functions.ts`), output: "functions.json" }),
    { apply: emitHelpPages },
  ],
};

function emitHelpPages(compiler) {
  compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
    compilation.hooks.processAssets.tap({ name: "HelpPages", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
      const { helpPages } = require("./src/functions/help/helpPages.ts");
      const { catalogue } = require("./src/functions/catalogue.ts");
      for (const [file, html] of helpPages(catalogue)) compilation.emitAsset(`help/${file}`, new webpack.sources.RawSource(html));
    });
  });
}

async function devServer() {
  const port = await freePort(firstPort);
  if (port !== firstPort) console.log(`Port ${firstPort} is busy; using ${port}.`);
  return {
    port,
    host: "localhost",
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    open: hasBrowser(),
  };
}

/** Trying to open a browser where there is none only prints an error. */
const hasBrowser = () => !process.env.CI && (process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

function freePort(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(freePort(port + 1)) : reject(error)));
    server.listen(port, "localhost", () => server.close(() => resolve(port)));
  });
}

module.exports = [commandLine, functions, page];
