Feature: State machines and iterators of one's own

  @LAN.8
  Rule: LAN.8 A generator as a state machine; as an implementation of `[Symbol.iterator]`

    # from generators-overview, heading "Common Use Cases:"
    Scenario: [LAN.8-01] a state machine: the position in the code is the state
      Given the generator source
        """js
        function* turnstile() {
          for (;;) {
            while ((yield "locked") !== "coin") log("push in vain");
            let coins = 1;
            while ((yield "unlocked") !== "push") log("coins: " + ++coins);
          }
        }
        const gen = turnstile();
        """
      Then each call completes as follows
        | call         | completes         | logs           |
        | next()       | yields "locked"   |                |
        | next("push") | yields "locked"   | "push in vain" |
        | next("coin") | yields "unlocked" |                |
        | next("coin") | yields "unlocked" | "coins: 2"     |
        | next("push") | yields "locked"   |                |

    # from generators-overview, heading "Common Use Cases:"
    @since-1.6.0
    Scenario: [LAN.8-02] a custom iterator is a method that yields
      Given the generator source
        """js
        class Playlist {
          constructor(...songs) { this.songs = songs; }
          *[Symbol.iterator]() { for (let i = 0; i < this.songs.length; i++) yield `${i + 1}. ${this.songs[i]}`; }
          *backwards() { for (const line of [...this].reverse()) yield line; }
        }
        const list = new Playlist("Intro", "Theme");
        const loop = () => { const seen = []; for (const line of list) seen.push(line); return seen; };
        """
      Then each call completes as follows
        | call                                  | completes                      |
        | loop()                                | gives ["1. Intro", "2. Theme"] |
        | [...list, ...list.backwards()].length | gives 4                        |
        | list.backwards().next()               | yields "2. Theme"              |

    Scenario: [LAN.8-03] states are generators that name the next state
      Given the generator source
        """js
        const states = {
          *idle() { yield "idle"; return (yield "name?") === "go" ? "running" : "idle"; },
          *running() { try { yield "running"; yield "still running"; } finally { log("left running"); } return "ended"; }
        };
        function machine(start) {
          let name = start, current = states[name]();
          return function send(event) {
            for (;;) {
              const { value, done } = current.next(event);
              if (!done) return value;
              if (!states[value]) return "end at " + value;
              log(name + " to " + value);
              current = states[name = value]();
            }
          };
        }
        const send = machine("idle");
        """
      Then each call completes as follows
        | call         | completes             | logs              |
        | send()       | gives "idle"          |                   |
        | send()       | gives "name?"         |                   |
        | send("stay") | gives "idle"          | "idle to idle"    |
        | send()       | gives "name?"         |                   |
        | send("go")   | gives "running"       | "idle to running" |
        | send()       | gives "still running" |                   |
        | send()       | gives "end at ended"  | "left running"    |

    Scenario: [LAN.8-04] a tokenizer reads its text as it is asked for tokens
      Given the generator source
        """js
        function* tokens(text) {
          const pattern = /\s*(?:(\d+)|(.))/gy;
          for (let match; (match = pattern.exec(text)); ) {
            const [, number, sign] = match;
            if (number) yield { number: Number(number) };
            else if ("+-*/()".includes(sign)) yield { sign };
            else throw new SyntaxError(`unexpected ${sign} at ${pattern.lastIndex - 1}`);
          }
          return "end of " + text;
        }
        const gen = tokens("12 *(3"), bad = tokens("1 ?");
        """
      Then each call completes as follows
        | call       | completes                                   |
        | next()     | yields { number: 12 }                       |
        | next()     | yields { sign: "*" }                        |
        | next()     | yields { sign: "(" }                        |
        | next()     | yields { number: 3 }                        |
        | next()     | returns "end of 12 *(3"                     |
        | bad.next() | yields { number: 1 }                        |
        | bad.next() | throws new SyntaxError("unexpected ? at 2") |

    Scenario: [LAN.8-05] a parser pulls tokens from a generator, one ahead, and computes
      Given the generator source
        """js
        function* tokens(text) { for (const part of text.match(/\d+|[-+*()]/g)) yield isNaN(part) ? part : Number(part); }
        function evaluate(text) {
          const source = tokens(text);
          let { value: token } = source.next();
          const take = () => { const taken = token; ({ value: token } = source.next()); return taken; };
          const factor = () => { if (token !== "(") return take(); take(); const value = sum(); take(); return value; };
          const product = () => { let value = factor(); while (token === "*") { take(); value *= factor(); } return value; };
          const sum = () => {
            let value = product();
            while (token === "+" || token === "-") value += take() === "+" ? product() : -product();
            return value;
          };
          return sum();
        }
        """
      Then each call completes as follows
        | call                      | completes |
        | evaluate("2+3*4")         | gives 14  |
        | evaluate("(2+3)*4-1")     | gives 19  |
        | evaluate("2*(3-(4-5))*2") | gives 16  |

    Scenario: [LAN.8-06] coroutines take turns, and leave when they are done
      Given the generator source
        """js
        function* task(name, steps) {
          for (let i = 1; i <= steps; i++) { log(name + i); yield; }
          return name;
        }
        function runAll(...tasks) {
          const finished = [];
          for (const queue = tasks; queue.length; ) {
            const current = queue.shift(), { done, value } = current.next();
            if (done) finished.push(value); else queue.push(current);
          }
          return finished;
        }
        """
      Then each call completes as follows
        | call                                             | completes             | logs                               |
        | runAll(task("a", 3), task("b", 1), task("c", 2)) | gives ["b", "c", "a"] | "a1", "b1", "c1", "a2", "c2", "a3" |

    Scenario: [LAN.8-07] a scheduler that obeys what its coroutines yield: spawn, wait, kill
      Given the generator source
        """js
        function schedule(main) {
          const tasks = [main];
          let time = 0;
          const waiting = [];
          while (tasks.length || waiting.length) {
            if (!tasks.length) {
              waiting.sort((a, b) => a.due - b.due);
              const { due, task } = waiting.shift();
              time = due;
              tasks.push(task);
            }
            const task = tasks.shift(), { value, done } = task.next(time);
            if (done) continue;
            if (value.spawn) tasks.push(value.spawn, task);
            else if (value.kill) { value.kill.return(); waiting.splice(waiting.findIndex(w => w.task === value.kill), 1); tasks.push(task); }
            else waiting.push({ due: time + value.wait, task });
          }
          return time;
        }
        function* ticker(every) {
          try { for (;;) log("tick at " + (yield { wait: every })); } finally { log("ticker stopped"); }
        }
        function* main() {
          const child = ticker(10);
          yield { spawn: child };
          log("main at " + (yield { wait: 35 }));
          yield { kill: child };
          yield* [{ wait: 5 }];
        }
        """
      Then each call completes as follows
        | call             | completes | logs                                                                     |
        | schedule(main()) | gives 40  | "tick at 10", "tick at 20", "tick at 30", "main at 35", "ticker stopped" |

    @since-1.6.0
    Scenario: [LAN.8-08] a cache that drops what was used least lately, read through a pipeline
      Given the generator source
        """js
        class Cache {
          constructor(limit) { this.limit = limit; this.map = new Map(); }
          get(key, make) {
            const value = this.map.has(key) ? this.map.get(key) : (log("make " + key), make(key));
            this.map.delete(key);
            this.map.set(key, value);
            for (const oldest of this.map.keys()) { if (this.map.size <= this.limit) break; this.map.delete(oldest); }
            return value;
          }
          *[Symbol.iterator]() { yield* this.map.keys(); }
        }
        const cache = new Cache(2);
        function* through(keys) { for (const key of keys) yield cache.get(key, k => k.toUpperCase()); }
        """
      Then each call completes as follows
        | call                         | completes        | logs               |
        | [...through("aba")].join("") | gives "ABA"      | "make a", "make b" |
        | [...through("ca")].join("")  | gives "CA"       | "make c"           |
        | [...cache]                   | gives ["c", "a"] |                    |
        | [...through("b")].join("")   | gives "B"        | "make b"           |

    @since-1.6.0
    Scenario: [LAN.8-09] a linked list and a graph without cycles are iterated in an order of their own
      Given the generator source
        """js
        const list = {
          head: { value: 1, next: { value: 2, next: null } },
          *[Symbol.iterator]() { for (let node = this.head; node; node = node.next) yield node.value; }
        };
        const needs = { app: ["log", "net"], net: ["io"], log: ["io"], io: [] };
        function* order(name, seen = new Set()) {
          if (seen.has(name)) return;
          seen.add(name);
          for (const needed of needs[name]) yield* order(needed, seen);
          yield name;
        }
        """
      Then each call completes as follows
        | call               | completes                         |
        | [...list, ...list] | gives [1, 2, 1, 2]                |
        | [...order("app")]  | gives ["io", "log", "net", "app"] |

    Scenario: [LAN.8-10] a generator is an iterator, but an object literal has to say that it is one
      Given the generator source
        """js
        function* numbers() { yield 1; yield 2; }
        const halves = { from: numbers(), next() { const r = this.from.next(); return r.done ? r : { value: r.value / 2, done: false }; } };
        const each = (iterator, use) => { for (let r; !(r = iterator.next()).done; ) use(r.value); };
        const attempt = () => { for (const half of halves) log(half); };
        """
      Then each call completes as follows
        | call                 | completes          | logs   |
        | each(numbers(), log) | gives undefined    | 1, 2   |
        | attempt()            | throws a TypeError |        |
        | each(halves, log)    | gives undefined    | 0.5, 1 |

    @since-1.6.0
    Scenario: [LAN.8-11] objects get their entries, keys and ranges by static and computed generator methods
      Given the generator source
        """js
        const by = "step";
        class Range {
          static *of(from, to) { for (let n = from; n < to; n++) yield n; }
          static *[by + "s"](from, to, step) { while (from < to) { yield from; from += step; } }
          get entries() { const self = this; return function* () { for (const key of Object.keys(self)) yield [key, self[key]]; }; }
        }
        const range = Object.assign(new Range(), { low: 1, high: 4 });
        """
      Then each call completes as follows
        | call                       | completes                       |
        | [...Range.of(1, 4)]        | gives [1, 2, 3]                 |
        | [...Range.steps(0, 10, 4)] | gives [0, 4, 8]                 |
        | [...range.entries()]       | gives [["low", 1], ["high", 4]] |

    Scenario: [LAN.8-12] a loop over an iterable whose method yields needs no more of the generator than its next and return
      Given the generator source
        """js
        const lines = {
          text: "one two three",
          *[Symbol.iterator]() { try { for (const word of this.text.split(" ")) yield word; } finally { log("closed"); } }
        };
        function find(start) { for (const word of lines) if (word.startsWith(start)) return word; }
        """
      Then each call completes as follows
        | call       | completes                     | logs     |
        | find("tw") | gives "two"                   | "closed" |
        | find("x")  | gives undefined               | "closed" |
        | [...lines] | gives ["one", "two", "three"] | "closed" |

    # from generators-overview, heading "Key Points:"
    # the document says otherwise: that a generator is iterable of itself; the one that the first text makes is not.
    @until-1.1.0
    Scenario: [LAN.8-13] a generator of the first text cannot be iterated over
      Given the generator source
        """js
        function* fruits() { yield "Apple"; yield "Banana"; }
        const gen = fruits();
        const loop = () => { const seen = []; for (const fruit of gen) seen.push(fruit); return seen; };
        """
      But ECMAScript differs: 27.1.4.13 Iterator.prototype [ %Symbol.iterator% ]: generators inherit %Symbol.iterator% from %Iterator.prototype%, while the helper gives it to them only from 1.6.0 on
      Then each call completes as follows
        | call   | completes          | natively                  |
        | loop() | throws a TypeError | gives ["Apple", "Banana"] |
        | next() | yields "Apple"     | returns undefined         |
