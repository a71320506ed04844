// A compiler behind the compiler protocol of Yieldstick: Babel, with the preset env. One line of JSON in, one out.
//
//   node babel.mjs [PACKAGE]    @babel/standalone (default), another name for it, or the path of a babel.js of your own
//
// Options: target (es5, es2015), loose (true), helpers (inline, import).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const asked = process.argv[2] ?? "@babel/standalone";
const isPath = asked.startsWith(".") || isAbsolute(asked);
const loaded = await import(isPath ? pathToFileURL(resolve(asked)).href : asked);
const babel = loaded.transform ? loaded : loaded.default;

// Some versions of the preset leave out what is no part of the standard yet.
const further = ["transform-explicit-resource-management", "proposal-explicit-resource-management"]
  .filter((name) => babel.availablePlugins[name])
  .slice(0, 1);

function describe() {
  const { version } = babel;
  // What is published under a version stays as it is; a build of one's own does not.
  return isPath ? { name: "Babel", version } : { name: "Babel", version, build: `${asked} ${version}` };
}

function targets(target) {
  if (target === "es5") return { ie: "11" };
  if (target === "es2015") return { chrome: "51" };
  throw new Error(`unknown target ${target}; there are es5 and es2015`);
}

function compile({ file, source, options }) {
  const { target = "es5", loose = false, helpers = "inline", ...others } = options;
  const unknown = Object.keys(others);
  if (unknown.length) return { refused: `unknown option ${unknown[0]}; there are target, loose and helpers` };
  const preset = { targets: targets(target), modules: false, ...(loose ? looseness() : {}) };
  const imported = helpers === "import" ? [["transform-runtime", {}]] : [];
  const { code } = babel.transform(source, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceType: "script",
    presets: [["env", preset]],
    plugins: [...further, ...imported],
  });
  return { text: code, modules: modules(code) };
}

// Babel 8 has no loose mode; assumptions take its place there.
function looseness() {
  if (babel.version.startsWith("8")) throw new Error("Babel 8 has no loose mode");
  return { loose: true };
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
