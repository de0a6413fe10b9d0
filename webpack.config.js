import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { relative, resolve } from "node:path";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";

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
  entry: {
    postvagt: "./src/cli/main.ts",
    "dry-run-worker": "./src/cli/dry-run/worker.ts",
    "register-worker": "./src/register/jobs/worker.ts",
  },
  // Where a program lies is known when it runs, not when it is built.
  module: { ...compiledTo("es2022"), parser: { javascript: { createRequire: false, importMeta: false } } },
  externalsType: "module",
  externals: [
    ({ request }, callback) =>
      Object.keys(dependencies).some((name) => request === name || request.startsWith(`${name}/`))
        ? callback(null, `module ${request}`)
        : callback(),
  ],
  experiments: { outputModule: true },
  optimization: { minimize: false },
  // npm's link to a package's program is run by the shell on everything but Windows.
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^postvagt\.js$/ })],
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
  externals: [({ request }, callback) => (/^[a-z@]/.test(request) ? callback(null, `module ${request}`) : callback())],
  output: { ...cli.output, path: resolve(folder, "dist/simulator") },
};

/** Pages and pictures that are served as they stand. */
const asTheyStand = (files) => ({
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap("as-they-stand", (compilation) => {
      for (const [name, file] of files) {
        compilation.fileDependencies.add(resolve(folder, file));
        compilation.emitAsset(name, new webpack.sources.RawSource(readFileSync(resolve(folder, file))));
      }
    });
  },
});

const icons = readdirSync(resolve(folder, "assets")).filter((name) => name.endsWith(".png"));

/** The handler: one file that classic Outlook runs without a page, in an engine that may know ES2016 and nothing newer. */
const onsend = {
  ...common,
  name: "onsend",
  target: ["web", "es2016"],
  entry: { onsend: "./src/onsend/main.ts" },
  module: compiledTo("es2016"),
  output: {
    path: resolve(folder, "dist"),
    filename: "[name].js",
    publicPath: "",
    globalObject: "this",
    environment: { globalThis: false, dynamicImport: false },
  },
  optimization: {
    runtimeChunk: false,
    splitChunks: false,
    // ASCII, for nobody has said in which encoding classic Outlook reads the file.
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        // Three passes save 2 kB of the 200 that the handler may have.
        terserOptions: { ecma: 2016, compress: { passes: 3 }, format: { ascii_only: true, comments: false } },
      }),
    ],
  },
  plugins: [
    // fflate asks for a TextDecoder that classic Outlook lacks, and uses it for nothing that we call.
    new webpack.DefinePlugin({ "typeof TextDecoder": JSON.stringify("undefined") }),
    asTheyStand([
      ["onsend.html", "src/onsend/onsend.html"],
      ["ready.js", "src/onsend/ready.js"],
      ["support.html", "assets/support.html"],
      ...icons.map((name) => [`assets/${name}`, `assets/${name}`]),
    ]),
  ],
};

/** The two pages that sign-in with Entra comes back to, small because a person waits for them. */
const signInPages = {
  ...common,
  name: "sign-in-pages",
  target: ["web", "es2022"],
  entry: { "sign-in-answer": "./src/web/sign-in/pages/answer.ts", "sign-in-relay": "./src/web/sign-in/pages/relay.ts" },
  module: compiledTo("es2022"),
  output: { path: resolve(folder, "dist"), filename: "[name].js", publicPath: "" },
  optimization: {
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { format: { comments: false } } })],
  },
  plugins: [
    asTheyStand([
      ["sign-in.html", "src/web/sign-in/pages/sign-in.html"],
      ["sign-in-relay.html", "src/web/sign-in/pages/sign-in-relay.html"],
    ]),
  ],
};

/** The data protection officer's page; its own build, for the pane must stay small. */
const desk = {
  ...common,
  name: "desk",
  target: ["web", "es2022"],
  entry: { desk: "./src/desk/main.tsx" },
  module: compiledTo("es2022"),
  output: { path: resolve(folder, "dist"), filename: "[name].js", chunkFilename: "desk-[name].js", publicPath: "" },
  optimization: {
    chunkIds: "named",
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { format: { comments: false } } })],
  },
  plugins: [asTheyStand([["desk.html", "src/desk/desk.html"]])],
};

/** The task pane. The sign-in library is a file of its own, fetched where the register asks for it. */
const taskpane = {
  ...common,
  name: "taskpane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/main.tsx" },
  module: compiledTo("es2022"),
  output: { path: resolve(folder, "dist"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
  optimization: {
    chunkIds: "named",
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { format: { comments: false } } })],
  },
  plugins: [
    asTheyStand([
      ["taskpane.html", "src/taskpane/taskpane.html"],
      ["taskpane.css", "src/taskpane/taskpane.css"],
    ]),
  ],
};

/** Files of a package, as they stand there. */
const packaged = (place, wanted, out) =>
  readdirSync(resolve(folder, "node_modules", place))
    .filter((name) => wanted.test(name))
    .map((name) => [`${out}${name}`, `node_modules/${place}/${name}`]);

/**
 * Text recognition, fetched by handler and pane when there is a picture, and everything that it fetches in its turn: from our own
 * origin, for nothing comes from a stranger's at run time.
 */
const ocr = {
  ...common,
  name: "ocr",
  target: ["web", "es2022"],
  entry: { ocr: "./src/ocr/browser/main.ts" },
  module: compiledTo("es2022"),
  output: { path: resolve(folder, "dist/ocr"), filename: "[name].js", publicPath: "" },
  optimization: {
    splitChunks: false,
    minimizer: [
      // The packages' own files are small already, and large to look at.
      new TerserPlugin({
        include: /^ocr\.js$/,
        extractComments: false,
        terserOptions: { format: { comments: false } },
      }),
    ],
  },
  plugins: [
    // pdf.js loads its worker by an import that is there for Node; here it is given one by address.
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    asTheyStand([
      ...packaged("tesseract.js/dist", /^worker\.min\.js$/, ""),
      ...packaged("tesseract.js-core", /-?lstm\.wasm\.js$/, ""),
      ...packaged("@tesseract.js-data/dan/4.0.0_best_int", /\.gz$/, ""),
      ...packaged("pdfjs-dist/legacy/build", /^pdf\.worker\.min\.mjs$/, ""),
      ...packaged("pdfjs-dist/wasm", /^(?:openjpeg|jbig2|qcms_bg)\b.*\.(?:wasm|js)$|^LICENSE/, "wasm/"),
    ]),
  ],
};

/** Measurements, for `npm run bench` and its like; they drive the simulator too. */
const bench = {
  ...cli,
  name: "bench",
  entry: {
    "dry-run": "./bench/dry-run/main.ts",
    bench: "./bench/main.ts",
    crash: "./bench/crash.ts",
    extraction: "./bench/extraction/main.ts",
    fuzz: "./bench/fuzz/main.ts",
    ocr: "./bench/ocr/main.ts",
    quality: "./bench/quality/main.ts",
  },
  module: simulatorServer.module,
  externals: simulatorServer.externals,
  output: { ...cli.output, path: resolve(folder, "build/bench") },
};

/** The readers as ES5, for the engines in which `test/extract/engines` runs them: no class, no let, no arrow. */
const engines = {
  ...common,
  name: "engines",
  target: ["web", "es5"],
  entry: { readers: "./test/support/engines/entry.ts" },
  module: compiledTo("es5"),
  optimization: { minimize: false },
  output: {
    path: resolve(folder, "build/engines"),
    filename: "[name].js",
    globalObject: "this",
    library: { name: "extraction", type: "var" },
  },
  plugins: [new webpack.DefinePlugin({ "typeof TextDecoder": JSON.stringify("undefined") })],
};

/** The readers alone, as they stand in onsend.js: what they add to it is measured by `npm run extraction`. */
const readers = {
  ...onsend,
  name: "readers",
  entry: { "readers-minified": "./test/support/engines/entry.ts" },
  output: { ...engines.output, environment: onsend.output.environment },
  plugins: engines.plugins,
};

/**
 * Maps from what is shipped to its sources, beside it and in no release: a stack frame of a bundle is read with them. The bundles are
 * the same bytes with and without, for no bundle names its map.
 */
const mapped = (config) => ({
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    new webpack.SourceMapDevToolPlugin({
      filename: `${relative(config.output.path, resolve(folder, "build/source-maps", config.name))}/[file].map`,
      append: false,
    }),
  ],
});

/** `--env sourceMaps` writes `build/source-maps` too, for a release. */
export default ({ sourceMaps = false } = {}) => [
  ...[onsend, taskpane, signInPages, desk, ocr, cli].map((one) => (sourceMaps ? mapped(one) : one)),
  ...[simulatorPage, simulatorServer, bench, engines, readers],
];
