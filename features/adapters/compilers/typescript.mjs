// A compiler behind the compiler protocol of Yieldstick: TypeScript, on Node.js. One line of JSON in, one out.
//
//   node typescript.mjs [PACKAGE]   typescript (default), or the path of a typescript.js of your own
//
// Options: those of a tsconfig.json.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const asked = process.argv[2] ?? "typescript";
const isPath = asked.startsWith(".") || isAbsolute(asked);
const loaded = await import(isPath ? pathToFileURL(resolve(asked)).href : asked);
const ts = loaded.transpileModule ? loaded : loaded.default;
const [major, minor] = ts.version.split(".").map(Number);

function describe() {
  const { version } = ts;
  // What is published under a version stays as it is; a build of one's own does not.
  return isPath ? { name: "TypeScript", version } : { name: "TypeScript", version, build: `${asked} ${version}` };
}

const usual = {
  target: "ES5",
  module: "CommonJS",
  importHelpers: true,
  downlevelIteration: true,
  newLine: "LF",
  allowJs: true,
  ...(major > 4 || (major === 4 && minor >= 7) ? { moduleDetection: "force" } : {}),
  ...(major >= 6 ? { ignoreDeprecations: "6.0" } : {}),
};

function compile({ file, source, options }) {
  const converted = ts.convertCompilerOptionsFromJson({ ...usual, ...options }, "");
  const faults = [...converted.errors];
  if (faults.length) return { refused: sentence(faults[0]) };
  const compiled = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: converted.options,
    reportDiagnostics: true,
  });
  const fault = compiled.diagnostics.find((each) => each.category === ts.DiagnosticCategory.Error);
  if (fault) return { refused: sentence(fault) };
  return { text: compiled.outputText, modules: modules(compiled.outputText) };
}

function sentence(diagnostic) {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
}

// ---- the protocol, the same in every adapter

const require = createRequire(import.meta.url);

// The modules that a text asks for, and those that these ask for.
function modules(text) {
  const found = new Map();
  (function walk(code, requireHere, from) {
    for (const [, name] of code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)) {
      if (name === "tslib") continue;
      const path = requireHere.resolve(name);
      const id = from ? path : name;
      if (from) from.requires[name] = id;
      if (found.has(id)) continue;
      const module = { name: id, text: readFileSync(path, "utf8"), requires: {} };
      found.set(id, module);
      walk(module.text, createRequire(path), module);
    }
  })(text, require, null);
  return [...found.values()];
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  let answer;
  try {
    answer = question.ask === "describe" ? describe() : compile(question);
  } catch (error) {
    answer = { refused: String(error.message ?? error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
