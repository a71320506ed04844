// Serves a helper written in JavaScript to the conformance kit, over stdin and stdout, on Node.js 20 or later.
// One file that needs nothing else: take it along and change it. The page ../README.md explains the exchange.
import { createHash } from "node:crypto";
import { readFileSync, readSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";

globalThis.console = new console.Console(process.stderr); // stdout belongs to the exchange

// ---- Lines. Reading blocks on purpose: a helper cannot be suspended in the middle of a call while the kit answers.
const pause = new Int32Array(new SharedArrayBuffer(4));
const chunk = Buffer.alloc(65536);
let unread = Buffer.alloc(0);

function persistently(transfer) {
    for (;;) {
        try {
            return transfer();
        } catch (failure) {
            if (failure.code === "EOF") return 0; // the end of stdin, as Windows tells it
            if (failure.code !== "EAGAIN") throw failure;
            Atomics.wait(pause, 0, 0, 1);
        }
    }
}

function receive() {
    let end;
    while ((end = unread.indexOf(10)) < 0) {
        const length = persistently(() => readSync(0, chunk));
        if (length === 0) process.exit(0);
        unread = Buffer.concat([unread, chunk.subarray(0, length)]);
    }
    const line = unread.toString("utf8", 0, end);
    unread = unread.subarray(end + 1);
    return JSON.parse(line);
}

function send(message) {
    const line = Buffer.from(JSON.stringify(message) + "\n");
    for (let sent = 0; sent < line.length; ) sent += persistently(() => writeSync(1, line, sent));
}

// ---- One case. `begin` starts all of it anew.
class Ids {
    constructor(prefix) {
        this.prefix = prefix;
        this.ids = new Map();
        this.objects = new Map();
    }
    of(object) {
        if (!this.ids.has(object)) this.add(this.prefix + (this.ids.size + 1), object);
        return this.ids.get(object);
    }
    add(id, object) {
        this.ids.set(object, id);
        this.objects.set(id, object);
        return object;
    }
    find(id) {
        return this.objects.has(id) ? this.objects.get(id) : fail(`Nothing goes by the id ${id} in this case.`);
    }
}

let generators, states, own, standIns, calls, fault;

function begin() {
    generators = new Ids("g"); // the helper's generators, by the kit's ids
    states = new Ids("s"); // the state objects that the helper handed to the body
    own = new Ids("a"); // whatever else the helper made
    standIns = new Ids("h"); // one for each object that came from the kit; an "a1" that comes back gets a stand-in, too
    calls = 0;
    fault = undefined;
}

// What goes wrong in here is no error of the helper, which may well catch it: it is kept until the answer.
function fail(sentence) {
    fault ??= new Error(sentence);
    throw fault;
}

function ask(call, question) {
    if (fault) throw fault;
    const id = "c" + ++calls;
    send({ call, id, ...question });
    for (;;) {
        const message = receive();
        if ("do" in message) answer(message); // the kit asks while we wait, perhaps something about the same generator
        else if (message.re !== id) fail(`Expected the answer to ${id}, found ${JSON.stringify(message)}.`);
        else if ("threw" in message) throw decode(message.threw);
        else return message.ok;
    }
}

// ---- Stand-ins for objects of the kit: a property can be read and a function called, and nothing else can be asked.
class StandIn {
    constructor(id) {
        this.id = id;
    }

    get(target, key) {
        if (key === "call") return (self, ...args) => this.apply(target, self, args);
        if (key === "apply") return (self, args) => this.apply(target, self, Array.from(args ?? []));
        if (key === Symbol.toPrimitive) return undefined; // so that a coercion goes on to valueOf and toString
        if (typeof key === "symbol")
            fail(`The helper reads ${String(key)} of ${this.id}; only a string can be asked for.`);
        return decode(ask("get", { obj: this.id, key }), true);
    }

    apply(_, self, args) {
        return decode(ask("apply", { fn: this.id, this: encode(self), args: args.map((value) => encode(value)) }));
    }
}
for (const trap of Object.getOwnPropertyNames(Reflect).filter((name) => !(name in StandIn.prototype)))
    StandIn.prototype[trap] = function () {
        fail(`The helper asks for "${trap}" of ${this.id}; only a property and a call can be asked for.`);
    };

// The kit does not tell functions from objects. To `typeof`, what was first read as a property is a function (it may be
// a method), and the rest are objects.
function standIn(id, readAsProperty) {
    return standIns.objects.get(id) ?? standIns.add(id, new Proxy(readAsProperty ? () => {} : {}, new StandIn(id)));
}

// ---- Values.
const ERRORS = ["TypeError", "RangeError", "ReferenceError", "SyntaxError", "EvalError", "URIError", "Error"];

function encode(value, within = []) {
    switch (typeof value) {
        case "undefined": return { t: "undefined" };
        case "boolean": return { t: "boolean", v: value };
        case "number": return { t: "number", v: Object.is(value, -0) ? "-0" : String(value) };
        case "bigint": return { t: "bigint", v: String(value) };
        case "string": return value.isWellFormed() ? { t: "string", v: value } : { t: "string", u16: units(value) };
    }
    if (value === null) return { t: "null" };
    return standIns.ids.has(value) ? { t: "object", id: standIns.ids.get(value) } : describe(value, within);
}

const units = (text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

// An object that the helper made is told with its properties, but for its methods and for what it is itself a part of.
function describe(made, within) {
    const told = { t: "object", id: own.of(made) };
    if (within.includes(made)) return told;
    const error = ERRORS.find((name) => made instanceof globalThis[name]);
    if (error) Object.assign(told, { error, message: String(made.message) });
    const data = Object.entries(made).filter(([, value]) => typeof value !== "function" || standIns.ids.has(value));
    told.props = data.map(([key, value]) => [key, encode(value, [...within, made])]);
    return told;
}

function decode(told, readAsProperty) {
    switch (told.t) {
        case "undefined": return undefined;
        case "null": return null;
        case "boolean": return told.v;
        case "number": return Number(told.v);
        case "bigint": return BigInt(told.v);
        case "string": return told.u16 ? told.u16.map((unit) => String.fromCharCode(unit)).join("") : told.v;
        case "object": return standIn(told.id, readAsProperty);
        default: return fail(`Expected a value of version 1 of the protocol, found ${JSON.stringify(told)}.`);
    }
}

// ---- What the kit asks for.
function attempt(action) {
    let given;
    try {
        given = action();
    } catch (thrown) {
        return { threw: encode(thrown) };
    }
    return { ok: encode(given) };
}

function labelOf(state) {
    return Number.isInteger(state.label) ? state.label : fail(`Expected a label, found ${String(state.label)}.`);
}

function bodyCalled(body) {
    return function (state) {
        const told = ask("body", { body, this: encode(this), state: states.of(state), label: labelOf(state) });
        return Array.isArray(told) ? told.map((part, at) => (at === 0 ? part : decode(part))) : decode(told);
    };
}

function region(labels) {
    const holes = new Array(labels.length);
    labels.forEach((label, at) => { if (label !== null) holes[at] = label; });
    return holes;
}

const inspections = {
    ownKeys: (object) => Reflect.ownKeys(object).map(String).join(),
    iterator: (object) => object[Symbol.iterator]?.(),
    prototype: (object) => Object.getPrototypeOf(object),
};

const questions = {
    hello: () => ({ ok: { protocol: 1, engine, revision, capabilities: ["stacks", "inspect", "depth"] } }),
    begin() {
        begin();
        return { ok: null };
    },
    make(asked) {
        const self = decode(asked.this);
        return attempt(() => generators.add(asked.gen, helper(self, bodyCalled(asked.body))));
    },
    resume(asked) {
        const generator = generators.find(asked.gen);
        const args = asked.args.map((value) => decode(value));
        return attempt(() => generator[asked.verb](...args));
    },
    label(asked) {
        const state = states.find(asked.state);
        if ("set" in asked) state.label = asked.set;
        return { ok: labelOf(state) };
    },
    sent: (asked) => attempt(() => states.find(asked.state).sent()),
    try(asked) {
        states.find(asked.state).trys.push(region(asked.region));
        return { ok: null };
    },
    stacks(asked) {
        const { trys, ops } = states.find(asked.state);
        return { ok: {
            trys: trys.map((labels) => Array.from(labels, (label) => label ?? null)),
            ops: ops.map(([opcode, operand]) => [opcode, encode(operand)]),
        } };
    },
    inspect: (asked) => attempt(() => inspections[asked.what](own.find(asked.of.id))),
    end: () => ({ ok: { calls } }),
    stop: () => process.exit(0),
};

function answer(asked) {
    let told;
    try {
        told = Object.hasOwn(questions, asked.do) ? questions[asked.do](asked)
            : { unsupported: { capability: asked.do, reason: "Version 1 of the protocol has no such question." } };
    } catch (failure) {
        fault ??= failure;
    }
    send({ re: asked.id, ...(fault ? { error: { message: fault.message, trace: fault.stack } } : told) });
}

// ---- The helper's file. A classic script and a CommonJS module run alike; what does not compile so is an ES module.
async function load(file, name) {
    const text = readFileSync(file, "utf8");
    const ending = `\n;return typeof ${name} === "undefined" ? undefined : ${name};`;
    try {
        const script = compileFunction(text + ending, ["module", "exports", "require"], { filename: file });
        const module = { exports: {} };
        const declared = script.call(module.exports, module, module.exports, createRequire(file));
        return module.exports[name] ?? declared;
    } catch (failure) {
        if (!(failure instanceof SyntaxError)) throw failure;
        return (await import(pathToFileURL(file)))[name];
    }
}

function refuse(sentence) {
    process.stderr.write(`${sentence}\nUsage: node adapter.mjs FILE [NAME] [--revision R]\n`);
    process.exit(2);
}

const words = process.argv.slice(2);
const option = words.indexOf("--revision");
const revision = option < 0 ? "2.7.0" : words.splice(option, 2)[1] ?? refuse("Expected a revision after --revision.");
const [path, name = "__generator"] = words;
if (!path || path.startsWith("-")) refuse("Expected the JavaScript file that holds the helper.");

const file = resolve(path);
const helper = await load(file, name).catch((failure) => refuse(`${path} cannot be loaded: ${failure.stack}`));
if (typeof helper !== "function") refuse(`${path} neither declares nor exports a function ${name}.`);
const engine = {
    name: `${name} of ${basename(file)}`,
    version: "sha256:" + createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12),
    language: `JavaScript, on Node.js ${process.versions.node}`,
};

begin();
for (;;) answer(receive());
