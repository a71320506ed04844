Feature: Awaiting

  @ASY.1
  Rule: ASY.1 An `async` function lowered to `__awaiter` + `__generator`: await of value, promise, rejection; the helper document's own example

    # from generator-helper, heading "The `__generator` helper"
    # the document says otherwise: the region in its printed code has the resume label as its catch label, and with that
    # an error awaited there would not be caught; the compiler writes [0, 2, 3, 4], and the error is caught
    Scenario: [ASY.1-01] an await in try, catch and finally takes a value, a promise and a rejection
      Given the generator source
        """js
        const boom = new Error("boom");
        async function settle(x) {
          try {
            await x;
          } catch (e) {
            log(e);
          } finally {
            log("finally");
          }
        }
        """
      Then each call completes as follows
        | call                         | completes         | logs            |
        | settle(1)                    | fulfils undefined | "finally"       |
        | settle(Promise.resolve(1))   | fulfils undefined | "finally"       |
        | settle(Promise.reject(boom)) | fulfils undefined | boom, "finally" |

    Scenario: [ASY.1-02] what stands before the first await runs during the call, what follows runs after the caller
      Given the generator source
        """js
        async function halves() {
          log("first half");
          const v = await "plain";
          log("second half");
          return v;
        }
        function caller() {
          const promise = halves();
          log("caller goes on");
          return promise;
        }
        """
      Then each call completes as follows
        | call     | completes       | logs                                          |
        | caller() | fulfils "plain" | "first half", "caller goes on", "second half" |

    Scenario: [ASY.1-03] an await takes as long as its promise
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        async function wait() {
          const v = await later(250, "late");
          log(Date.now() - start);
          await null;
          log(Date.now() - start);
          return v;
        }
        """
      Then each call completes as follows
        | call   | completes      | logs     |
        | wait() | fulfils "late" | 250, 250 |

    Scenario: [ASY.1-04] a thenable is asked once, after the caller went on, with two functions
      Given the generator source
        """js
        const thenable = {
          then(resolve, reject) {
            log("asked", this === thenable, typeof resolve, typeof reject, arguments.length);
            resolve("answer");
            reject("too late");
            resolve("twice");
          }
        };
        async function ask() { return (await thenable) + "!"; }
        function caller() {
          const promise = ask();
          log("caller goes on");
          return promise;
        }
        """
      Then each call completes as follows
        | call     | completes         | logs                                                       |
        | caller() | fulfils "answer!" | "caller goes on", "asked", true, "function", "function", 2 |

    Scenario: [ASY.1-05] a thenable that fails before it answers is a rejection, one that fails after is none
      Given the generator source
        """js
        const boom = new Error("boom");
        const failsFirst = { then() { throw boom; } };
        const failsAfter = { then(resolve) { resolve("kept"); throw boom; } };
        const failsWhenRead = { get then() { throw boom; } };
        async function ask(x) {
          try { return await x; } catch (e) { return ["caught", e]; }
        }
        """
      Then each call completes as follows
        | call               | completes                |
        | ask(failsFirst)    | fulfils ["caught", boom] |
        | ask(failsAfter)    | fulfils "kept"           |
        | ask(failsWhenRead) | fulfils ["caught", boom] |

    Scenario: [ASY.1-06] a rejection is thrown at the await, with its very reason, whatever it is
      Given the generator source
        """js
        const reason = { code: 7 };
        async function take(promise) {
          let caught = "nothing";
          try { await promise; log("not reached"); } catch (e) { caught = e; }
          return [caught];
        }
        """
      Then each call completes as follows
        | call                            | completes           |
        | take(Promise.reject(reason))    | fulfils [reason]    |
        | take(Promise.reject(undefined)) | fulfils [undefined] |
        | take(Promise.reject(0))         | fulfils [0]         |

    Scenario: [ASY.1-07] awaits among arguments and operands keep the order of evaluation
      Given the generator source
        """js
        const tell = (v) => { log(v); return v; };
        const soon = async (v) => { log("ask " + v); await null; return v; };
        async function evaluate() {
          const all = ((...args) => args)(tell(1), await soon(2), tell(3), await soon(4));
          const text = `${tell("a")}-${await soon("b")}`;
          const list = [tell("x"), ...await soon(["y"]), tell("z")];
          return { all, text, list };
        }
        """
      Then each call completes as follows
        | call       | completes                                                         | logs                                                    |
        | evaluate() | fulfils { all: [1, 2, 3, 4], text: "a-b", list: ["x", "y", "z"] } | 1, "ask 2", 3, "ask 4", "a", "ask b", "x", "ask y", "z" |

    Scenario: [ASY.1-08] conditions and short circuits await only what they need
      Given the generator source
        """js
        const soon = async (v) => { log(v); return v; };
        async function choose(flag) {
          const either = (await soon(flag)) ? await soon("yes") : await soon("no");
          const both = (await soon(flag)) && (await soon("both"));
          const rest = (await soon(null)) ?? (await soon("rest"));
          const none = (await soon(undefined))?.[await soon("never")];
          return [either, both, rest, none];
        }
        """
      Then each call completes as follows
        | call          | completes                                  | logs                                               |
        | choose(true)  | fulfils ["yes", "both", "rest", undefined] | true, "yes", true, "both", null, "rest", undefined |
        | choose(false) | fulfils ["no", false, "rest", undefined]   | false, "no", false, null, "rest", undefined        |

    Scenario: [ASY.1-09] a compound assignment reads its target before the await and so loses an update made meanwhile
      Given the generator source
        """js
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        let lossy = 0, safe = 0;
        const addLossy = async (ms, n) => { lossy += await later(ms, n); };
        const addSafe = async (ms, n) => { const more = await later(ms, n); safe += more; };
        async function race() {
          await Promise.all([addLossy(20, 5), addLossy(10, 7), addSafe(20, 5), addSafe(10, 7)]);
          return { lossy, safe };
        }
        """
      Then each call completes as follows
        | call   | completes                      |
        | race() | fulfils { lossy: 5, safe: 12 } |

    Scenario: [ASY.1-10] closures made in a loop each keep the variable of their own turn
      Given the generator source
        """js
        async function collect() {
          const functions = [];
          for (let i = 0; i < 3; i++) {
            const square = await Promise.resolve(i * i);
            functions.push(() => { i += 10; return [i, square]; });
            await null;
            if (i === 1) continue;
            functions[functions.length - 1]();
            i -= 10;
          }
          return functions.map((f) => f());
        }
        """
      Then each call completes as follows
        | call      | completes                           |
        | collect() | fulfils [[10, 0], [11, 1], [12, 4]] |

    Scenario: [ASY.1-11] methods keep `this`, `super` and `arguments` across an await
      Given the generator source
        """js
        class Account {
          constructor(balance) { this.balance = balance; }
          async add() {
            await null;
            for (const n of arguments) this.balance += n;
            return this.balance;
          }
          static async open(balance) { await null; return new this(balance); }
        }
        class Logged extends Account {
          async add(...amounts) {
            log(amounts.length);
            const arrow = async () => { await null; return this.balance; };
            const before = await arrow();
            const after = await super.add(...amounts);
            return [before, after, arguments.length];
          }
          async ["sub" + "tract"](n) { return (await this.add(-n))[1]; }
        }
        async function use() {
          const account = await Logged.open(100);
          return [account instanceof Logged, await account.add(1, 2, 3), await account.subtract(6)];
        }
        """
      Then each call completes as follows
        | call  | completes                          | logs |
        | use() | fulfils [true, [100, 106, 3], 100] | 3, 1 |

    Scenario: [ASY.1-12] a parameter whose default fails, or that cannot be taken apart, rejects instead of throwing
      Given the generator source
        """js
        const boom = new Error("boom");
        function required() { throw boom; }
        async function withDefault(x = required()) { log("body"); return x; }
        async function withPattern({ a, b = a + 1 }) { return [a, b]; }
        """
      Then each call completes as follows
        | call                   | completes           | logs   |
        | withDefault()          | rejects boom        |        |
        | withDefault(1)         | fulfils 1           | "body" |
        | withPattern(undefined) | rejects a TypeError |        |
        | withPattern({ a: 1 })  | fulfils [1, 2]      |        |

    Scenario: [ASY.1-13] calls made before the first await run side by side, awaits in a loop one after the other
      Given the generator source
        """js
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms, ms));
        async function timed(work) {
          const start = Date.now();
          const values = await work();
          return [values, Date.now() - start];
        }
        async function sideBySide() {
          const a = later(300), b = later(100), c = later(200);
          return [await a, await b, await c];
        }
        async function inTurn() {
          const values = [];
          for (const ms of [300, 100, 200]) values.push(await later(ms));
          return values;
        }
        const together = () => Promise.all([300, 100, 200].map(async (ms) => await later(ms)));
        """
      Then each call completes as follows
        | call              | completes                      |
        | timed(sideBySide) | fulfils [[300, 100, 200], 300] |
        | timed(inTurn)     | fulfils [[300, 100, 200], 600] |
        | timed(together)   | fulfils [[300, 100, 200], 300] |

    Scenario: [ASY.1-14] two functions take turns at their awaits
      Given the generator source
        """js
        async function count(name, upTo) {
          for (let i = 1; i <= upTo; i++) {
            log(name + i);
            await undefined;
          }
          return name;
        }
        const both = () => Promise.all([count("a", 3), count("b", 2)]);
        """
      Then each call completes as follows
        | call   | completes          | logs                         |
        | both() | fulfils ["a", "b"] | "a1", "b1", "a2", "b2", "a3" |

    Scenario: [ASY.1-15] an await of a promise takes one microtask, of a thenable one more, and microtasks go before timers
      Given the generator source
        """js
        const named = async (name, x) => { await x; log(name); };
        function ticks() {
          setTimeout(log, 0, "timer");
          Promise.resolve().then(() => log("tick 1")).then(() => log("tick 2")).then(() => log("tick 3"));
          const work = [
            named("thenable", { then(resolve) { resolve(); } }),
            named("promise", Promise.resolve()),
            named("value", 1)
          ];
          queueMicrotask(() => log("queued"));
          return Promise.all(work).then(() => "done");
        }
        """
      Then each call completes as follows
        | call    | completes      | logs                                                                            |
        | ticks() | fulfils "done" | "tick 1", "promise", "value", "queued", "tick 2", "thenable", "tick 3", "timer" |

    Scenario: [ASY.1-16] patterns take awaited defaults in order, and only where they are needed
      Given the generator source
        """js
        const soon = async (v) => { log(v); return v; };
        async function unpack(source) {
          const { a = await soon("default a"), nested: { b = await soon("default b") } = {} } = await source;
          let c, d;
          [c = await soon("default c"), ...d] = await Promise.resolve([undefined, 2, 3]);
          [c, d] = [d, c];
          return [a, b, c, d];
        }
        """
      Then each call completes as follows
        | call                         | completes                                     | logs                     |
        | unpack({ a: 1 })             | fulfils [1, "default b", [2, 3], "default c"] | "default b", "default c" |
        | unpack({ nested: { b: 2 } }) | fulfils ["default a", 2, [2, 3], "default c"] | "default a", "default c" |
        | unpack(null)                 | rejects a TypeError                           |                          |

    Scenario: [ASY.1-17] loops await in their conditions, switches in their cases, and labels are found again
      Given the generator source
        """js
        const soon = (v) => Promise.resolve(v);
        async function grid(limit) {
          const seen = [];
          let row = 0;
          rows: while (await soon(row < limit)) {
            row++;
            for (let column = 0; ; column++) {
              switch (await soon(row * 10 + column)) {
                case await soon(11): continue rows;
                case 20: seen.push("twenty");
                case 21: seen.push("or more"); break;
                case 22: break rows;
                default: seen.push(row * 10 + column);
              }
            }
          }
          do { seen.push(row--); } while (await soon(row > 0));
          return seen;
        }
        """
      Then each call completes as follows
        | call    | completes                                          |
        | grid(5) | fulfils [10, "twenty", "or more", "or more", 2, 1] |
        | grid(0) | fulfils [0]                                        |

    Scenario: [ASY.1-18] an async function calls itself, for each branch of a tree
      Given the generator source
        """js
        const tree = { size: 1, parts: [{ size: 2, parts: [{ size: 4, parts: [] }] }, { size: 8, parts: [] }] };
        const load = (node) => new Promise((resolve) => setTimeout(resolve, node.size, node));
        async function total(node) {
          const { size, parts } = await load(node);
          log(size);
          const sums = await Promise.all(parts.map(total));
          return sums.reduce((a, b) => a + b, size);
        }
        """
      Then each call completes as follows
        | call        | completes  | logs       |
        | total(tree) | fulfils 15 | 1, 2, 4, 8 |

    # from generators-overview, heading "Common Use Cases"
    Scenario: [ASY.1-19] a generator of promises, driven by hand, does what an async function does
      Given the generator source
        """js
        const boom = new Error("boom");
        function run(generator) {
          return new Promise((resolve, reject) => {
            function go(verb, v) {
              let result;
              try { result = generator[verb](v); } catch (e) { reject(e); return; }
              if (result.done) resolve(result.value);
              else Promise.resolve(result.value).then((x) => go("next", x), (e) => go("throw", e));
            }
            go("next");
          });
        }
        function* task(fails) {
          const a = yield Promise.resolve(20);
          try {
            log(a + (yield new Promise((resolve, reject) => setTimeout(fails ? reject : resolve, 5, fails ? boom : 22))));
          } catch (e) {
            log(e);
            throw e;
          }
          return "done";
        }
        """
      Then each call completes as follows
        | call             | completes      | logs |
        | run(task(false)) | fulfils "done" | 42   |
        | run(task(true))  | rejects boom   | boom |

    Scenario: [ASY.1-20] a promise that is awaited by many wakes them in the order in which they came
      Given the generator source
        """js
        let open;
        const gate = new Promise((resolve) => { open = resolve; });
        async function pass(name) {
          const key = await gate;
          log(name + key);
          await gate;
          log(name + "again");
        }
        function crowd() {
          const all = [pass("a"), pass("b"), pass("c")];
          setTimeout(open, 10, "!");
          return Promise.all(all).then((x) => x.length);
        }
        """
      Then each call completes as follows
        | call    | completes | logs                                           |
        | crowd() | fulfils 3 | "a!", "b!", "c!", "aagain", "bagain", "cagain" |

    Scenario: [ASY.1-21] an await of a promise with another constructor takes that promise as it is
      Given the generator source
        """js
        const promise = Promise.resolve();
        promise.constructor = function Other() {};
        function order() {
          const named = async () => { await promise; log("await"); };
          Promise.resolve().then(() => log("tick 1")).then(() => log("tick 2")).then(() => log("tick 3")).then(() => log("tick 4"));
          return named();
        }
        """
      But ECMAScript differs: 27.7.5.3 Await: PromiseResolve compares the constructor and wraps such a promise first, which takes two microtasks more
      Then each call completes as follows
        | call    | completes         | logs                                            | natively | natively logs                                   |
        | order() | fulfils undefined | "tick 1", "await", "tick 2", "tick 3", "tick 4" |          | "tick 1", "tick 2", "tick 3", "await", "tick 4" |

    Scenario: [ASY.1-22] an await calls the method `then` of a promise
      Given the generator source
        """js
        const promise = Promise.resolve("value");
        promise.then = function (...functions) {
          log("then", functions.length);
          return Promise.prototype.then.apply(this, functions);
        };
        async function take() { return await promise; }
        """
      But ECMAScript differs: 27.7.5.3 Await: the reactions are set on a promise of the realm's own class without a call of its method then
      Then each call completes as follows
        | call   | completes       | logs      | natively | natively logs |
        | take() | fulfils "value" | "then", 2 |          | nothing       |

    Scenario: [ASY.1-23] an async function is a plain function: it has a prototype, and `new` is not refused
      Given the generator source
        """js
        async function f() { return 1; }
        const made = () => new f() instanceof Promise;
        """
      But ECMAScript differs: 27.7.4 AsyncFunction Instances: async functions have no property prototype and are no constructors
      Then each call completes as follows
        | call                              | completes                 | natively                       |
        | made()                            | gives true                | throws a TypeError             |
        | "prototype" in f                  | gives true                | gives false                    |
        | Object.prototype.toString.call(f) | gives "[object Function]" | gives "[object AsyncFunction]" |
        | typeof f                          | gives "function"          |                                |

    Scenario: [ASY.1-24] the promise is made by what the global Promise names at the time of the call
      Given the generator source
        """js
        async function f() { return 1; }
        const Own = Promise;
        function replaced() {
          Promise = function (executor) { log("made"); return new Own(executor); };
          try { return f() instanceof Own; } finally { Promise = Own; }
        }
        """
      But ECMAScript differs: 15.8.4 EvaluateAsyncFunctionBody: the promise is one of the intrinsic class, whatever the global Promise names
      Then each call completes as follows
        | call       | completes  | logs   | natively | natively logs |
        | replaced() | gives true | "made" |          | nothing       |

    Scenario: [ASY.1-25] an async function without an await settles after its caller, and is a promise of its own at each call
      Given the generator source
        """js
        const shared = Promise.resolve(1);
        async function plain() { log("body"); return shared; }
        function compare() {
          const a = plain(), b = plain();
          a.then(() => log("settled"));
          log("caller");
          return [a === b, a === shared, a instanceof Promise];
        }
        """
      Then each call completes as follows
        | call      | completes                  | logs                                |
        | compare() | gives [false, false, true] | "body", "body", "caller", "settled" |
