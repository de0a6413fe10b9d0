import { createRequire } from "node:module";
import { resolve } from "node:path";

const { dependencies } = createRequire(import.meta.url)("./package.json");
const folder = import.meta.dirname;

/** swc turns TypeScript into the language that the bundle's engine knows; types are `tsc -b`'s business. */
const compiledTo = (target) => ({
  rules: [
    {
      test: /\.tsx?$/,
      use: {
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target,
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    },
  ],
});

const common = {
  mode: "production",
  context: folder,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The command line and the server: packages stay outside the bundle and are required as they are. */
const cli = {
  ...common,
  name: "cli",
  target: "node20",
  entry: { postvagt: "./src/cli/main.ts" },
  module: compiledTo("es2022"),
  externalsType: "module",
  externals: [
    ({ request }, callback) =>
      Object.keys(dependencies).some((name) => request === name || request.startsWith(`${name}/`))
        ? callback(null, `module ${request}`)
        : callback(),
  ],
  experiments: { outputModule: true },
  optimization: { minimize: false },
  output: { path: resolve(folder, "dist/cli"), filename: "[name].js", module: true, chunkFormat: "module" },
};

/** The page that plays Outlook. */
const simulatorPage = {
  ...common,
  name: "simulator-page",
  target: "web",
  entry: { page: "./src/simulator/page/main.tsx" },
  module: { rules: [...compiledTo("es2022").rules, { test: /\.css$/, type: "asset/source" }] },
  output: { path: resolve(folder, "dist/simulator"), filename: "[name].js" },
};

/** The server behind it: its packages are development tools and stay outside the bundle. */
const simulatorServer = {
  ...cli,
  name: "simulator-server",
  entry: { server: "./src/simulator/server/main.ts", conformance: "./src/simulator/conformance/main.ts" },
  // The server finds the library where npm has put it, and the page beside itself.
  module: { ...cli.module, parser: { javascript: { createRequire: false, importMeta: false } } },
  externals: [({ request }, callback) => (/^[a-z@]/.test(request) ? callback(null, `module ${request}`) : callback())],
  output: { ...cli.output, path: resolve(folder, "dist/simulator") },
};

export default [cli, simulatorPage, simulatorServer];
