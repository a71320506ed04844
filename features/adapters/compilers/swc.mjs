// A compiler behind the compiler protocol of Yieldstick: swc, by itself or as Rspack carries it. One line of JSON in, one out.
//
//   node swc.mjs [PACKAGE]      @swc/core (default), @rspack/core, or the path of an entry file of your own
//
// Options: target (es5, es2015, ...), loose (true), helpers (inline, import).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const asked = process.argv[2] ?? "@swc/core";
const isPath = asked.startsWith(".") || isAbsolute(asked);
const loaded = await import(isPath ? pathToFileURL(resolve(asked)).href : asked);
const names = loaded.transformSync || loaded.experiments ? loaded : loaded.default;
const compiler = names.experiments?.swc ?? names;
const version = names.rspackVersion ?? names.version;

function describe() {
  const name = asked.includes("rspack") ? "Rspack" : "swc";
  // What is published under a version stays as it is; a build of one's own does not.
  return isPath ? { name, version: String(version) } : { name, version: String(version), build: `${asked} ${version}` };
}

function compile({ file, source, options }) {
  const { target = "es5", loose = false, helpers = "inline", ...others } = options;
  const unknown = Object.keys(others);
  if (unknown.length) return { refused: `unknown option ${unknown[0]}; there are target, loose and helpers` };
  const { code } = compiler.transformSync(source, {
    filename: file,
    swcrc: false,
    configFile: false,
    isModule: false,
    sourceMaps: false,
    jsc: {
      parser: { syntax: "typescript", explicitResourceManagement: true },
      target,
      loose,
      externalHelpers: helpers === "import",
    },
  });
  return { text: code, modules: modules(code) };
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
