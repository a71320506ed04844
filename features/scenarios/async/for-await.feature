Feature: Asynchronous loops

  @ASY.4
  Rule: ASY.4 `for await...of` over async and sync sources; early exit closes

    # from generators-features, heading "Asynchronous Operations"
    # the document says otherwise: it names the function an asynchronous generator and its loop one over such; it is a
    # plain generator of promises, which the loop awaits one after the other, so that the output is as stated
    @since-1.6.0
    Scenario: [ASY.4-01] a loop over a plain generator of promises waits for each before it asks for the next
      Given the generator source
        """js
        const start = Date.now();
        function delay(ms) {
          return new Promise((resolve) => setTimeout(resolve, ms));
        }
        function* delays() {
          yield delay(1000);
          log("After 1 second", Date.now() - start);
          yield delay(2000);
          log("After 2 more seconds", Date.now() - start);
        }
        async function runDelays() {
          for await (const _ of delays()) {
            log(_);
          }
        }
        """
      Then each call completes as follows
        | call                             | completes         | logs                                                                       |
        | runDelays()                      | fulfils undefined | undefined, "After 1 second", 1000, undefined, "After 2 more seconds", 3000 |
        | Symbol.asyncIterator in delays() | gives false       |                                                                            |

    Scenario: [ASY.4-02] an array of promises is taken in its order, however they settle
      Given the generator source
        """js
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        async function read(source) {
          const seen = [];
          for await (const v of source) seen.push(v);
          return seen;
        }
        """
      Then each call completes as follows
        | call                                        | completes               |
        | read([later(30, "a"), "b", later(10, "c")]) | fulfils ["a", "b", "c"] |
        | read(new Set([1, later(1, 2), 1]))          | fulfils [1, 2]          |
        | read("ab")                                  | fulfils ["a", "b"]      |
        | read([])                                    | fulfils []              |

    Scenario: [ASY.4-03] a break closes the source and awaits that before it goes on
      Given the generator source
        """js
        const start = Date.now();
        async function* source() {
          try {
            yield 1;
            yield 2;
          } finally {
            await new Promise((resolve) => setTimeout(resolve, 20));
            log("closed", Date.now() - start);
          }
        }
        async function first() {
          for await (const v of source()) {
            log(v);
            break;
          }
          log("after", Date.now() - start);
        }
        """
      Then each call completes as follows
        | call    | completes         | logs                         |
        | first() | fulfils undefined | 1, "closed", 20, "after", 20 |

    Scenario: [ASY.4-04] a return out of the loop closes the source and keeps its value
      Given the generator source
        """js
        async function* source() { try { yield 1; yield 2; yield 3; } finally { await null; log("closed"); } }
        async function find(wanted) {
          try {
            for await (const v of source()) if (v >= wanted) return "found " + v;
            return "none";
          } finally {
            log("left");
          }
        }
        """
      Then each call completes as follows
        | call    | completes         | logs             |
        | find(2) | fulfils "found 2" | "closed", "left" |
        | find(9) | fulfils "none"    | "closed", "left" |

    Scenario: [ASY.4-05] an error of the body closes the source, and wins over a failure to close
      Given the generator source
        """js
        const boom = new Error("boom"), stuck = new Error("stuck");
        const source = (close) => ({
          [Symbol.asyncIterator]() { return this; },
          async next() { return { value: 1, done: false }; },
          return() { log("return"); return close(); }
        });
        async function fail(close) { for await (const v of source(close)) throw boom; }
        async function leave(close) { for await (const v of source(close)) break; return "left"; }
        const well = async () => ({});
        const badly = async () => { throw stuck; };
        const atOnce = () => { throw stuck; };
        """
      Then each call completes as follows
        | call          | completes      | logs     |
        | fail(well)    | rejects boom   | "return" |
        | fail(badly)   | rejects boom   | "return" |
        | fail(atOnce)  | rejects boom   | "return" |
        | leave(well)   | fulfils "left" | "return" |
        | leave(badly)  | rejects stuck  | "return" |
        | leave(atOnce) | rejects stuck  | "return" |

    Scenario: [ASY.4-06] a source that ends or fails by itself is not closed
      Given the generator source
        """js
        const boom = new Error("boom");
        const source = (last) => {
          let n = 0;
          return {
            [Symbol.asyncIterator]() { return this; },
            next() { return n++ < 2 ? Promise.resolve({ value: n, done: false }) : last(); },
            return() { log("never"); return {}; }
          };
        };
        async function read(last) {
          const seen = [];
          try {
            for await (const v of source(last)) seen.push(v);
          } catch (e) {
            seen.push(e);
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call                                        | completes            |
        | read(() => ({ value: "lost", done: true })) | fulfils [1, 2]       |
        | read(() => Promise.reject(boom))            | fulfils [1, 2, boom] |
        | read(() => { throw boom; })                 | fulfils [1, 2, boom] |

    Scenario: [ASY.4-07] a source that is iterable both ways is taken as an asynchronous one
      Given the generator source
        """js
        const both = {
          *[Symbol.iterator]() { log("never"); },
          async *[Symbol.asyncIterator]() { yield "async"; }
        };
        const neither = { next() { log("never"); } };
        const broken = { [Symbol.asyncIterator]: 1, [Symbol.iterator]() { log("never"); } };
        async function read(source) { for await (const v of source) return v; }
        """
      Then each call completes as follows
        | call            | completes           |
        | read(both)      | fulfils "async"     |
        | read(neither)   | rejects a TypeError |
        | read(broken)    | rejects a TypeError |
        | read(undefined) | rejects a TypeError |

    Scenario: [ASY.4-08] a class of one's own is walked asynchronously, and its return method told of the break
      Given the generator source
        """js
        class Countdown {
          constructor(from) { this.from = from; }
          [Symbol.asyncIterator]() {
            let n = this.from;
            return {
              next: () => new Promise((resolve) => setTimeout(() => resolve({ value: n, done: n-- === 0 }), 5)),
              return: async (...values) => { log("return at " + n, values.length); return {}; }
            };
          }
        }
        async function count(from, stop) {
          const seen = [];
          for await (const n of new Countdown(from)) {
            seen.push(n);
            if (n === stop) break;
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call        | completes         | logs             |
        | count(3)    | fulfils [3, 2, 1] |                  |
        | count(3, 2) | fulfils [3, 2]    | "return at 1", 0 |

    Scenario: [ASY.4-09] a source without a return method can be left
      Given the generator source
        """js
        let calls = 0;
        const endless = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: ++calls }) }) };
        async function take(n) {
          let last;
          for await (last of endless) if (last === n) break;
          return [last, calls];
        }
        """
      Then each call completes as follows
        | call    | completes      |
        | take(3) | fulfils [3, 3] |

    Scenario: [ASY.4-10] the head takes entries apart, and closures keep the variables of their turn
      Given the generator source
        """js
        async function* entries() { yield ["a", { n: 1 }]; yield ["b", {}]; yield ["c", { n: 3 }]; }
        async function collect() {
          const functions = [];
          for await (const [name, { n = await Promise.resolve("none") }] of entries()) {
            functions.push(() => name + n);
          }
          const target = { list: [] };
          for await (target.list[target.list.length] of entries());
          return [functions.map((f) => f()), target.list.length];
        }
        """
      Then each call completes as follows
        | call      | completes                          |
        | collect() | fulfils [["a1", "bnone", "c3"], 3] |

    Scenario: [ASY.4-11] a labelled continue closes the inner source only, a labelled break both, the inner first
      Given the generator source
        """js
        async function* source(name) {
          try { for (let i = 1; i <= 3; i++) yield i; } finally { await null; log("closed " + name); }
        }
        async function search() {
          const seen = [];
          outer: for await (const a of source("outer")) {
            for await (const b of source("inner " + a)) {
              if (b > a) continue outer;
              if (a === 3) break outer;
              seen.push(a * 10 + b);
            }
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call     | completes            | logs                                                                 |
        | search() | fulfils [11, 21, 22] | "closed inner 1", "closed inner 2", "closed inner 3", "closed outer" |

    Scenario: [ASY.4-12] a chain of map, filter and take is lazy, and its end closes it up to the source
      Given the generator source
        """js
        async function* naturals() { try { for (let n = 1; ; n++) { log("make " + n); yield n; } } finally { log("source closed"); } }
        async function* map(source, f) { try { for await (const v of source) yield f(v); } finally { log("map closed"); } }
        async function* filter(source, f) { for await (const v of source) if (await f(v)) yield v; }
        async function* take(source, n) {
          if (n > 0) for await (const v of source) { yield v; if (--n === 0) return; }
        }
        async function read(source) { const list = []; for await (const v of source) list.push(v); return list; }
        const even = async (n) => n % 2 === 0;
        const square = async (n) => n * n;
        """
      Then each call completes as follows
        | call                                                 | completes       | logs                                                                  |
        | read(take(map(filter(naturals(), even), square), 2)) | fulfils [4, 16] | "make 1", "make 2", "make 3", "make 4", "source closed", "map closed" |
        | read(take(naturals(), 0))                            | fulfils []      |                                                                       |

    Scenario: [ASY.4-13] callbacks of an emitter become a stream that unsubscribes when it is left
      Given the generator source
        """js
        class Emitter {
          constructor() { this.listeners = new Set(); }
          emit(v) { for (const listener of [...this.listeners]) listener(v); }
        }
        const emitter = new Emitter();
        async function* events(from) {
          const queue = [];
          let wake = () => {};
          const listener = (v) => { queue.push(v); wake(); };
          from.listeners.add(listener);
          try {
            while (true) {
              while (queue.length > 0) yield queue.shift();
              await new Promise((resolve) => { wake = resolve; });
            }
          } finally {
            from.listeners.delete(listener);
            log("unsubscribed");
          }
        }
        async function listen() {
          setTimeout(() => { emitter.emit("a"); emitter.emit("b"); }, 10);
          setTimeout(() => emitter.emit("stop"), 20);
          setTimeout(() => emitter.emit("unheard"), 30);
          for await (const event of events(emitter)) {
            log(event);
            if (event === "stop") break;
          }
          return emitter.listeners.size;
        }
        """
      Then each call completes as follows
        | call     | completes | logs                             |
        | listen() | fulfils 0 | "a", "b", "stop", "unsubscribed" |

    Scenario: [ASY.4-14] a bounded channel holds its producer back until the consumer takes
      Given the generator source
        """js
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        class Channel {
          constructor(size) { this.size = size; this.items = []; this.waiting = []; this.closed = false; }
          wakeAll() { for (const wake of this.waiting.splice(0)) wake(); }
          changed() { return new Promise((resolve) => { this.waiting.push(resolve); }); }
          async put(v) {
            while (this.items.length === this.size) await this.changed();
            this.items.push(v);
            this.wakeAll();
          }
          close() { this.closed = true; this.wakeAll(); }
          async *[Symbol.asyncIterator]() {
            while (true) {
              while (this.items.length === 0) {
                if (this.closed) return;
                await this.changed();
              }
              const v = this.items.shift();
              this.wakeAll();
              yield v;
            }
          }
        }
        async function run() {
          const channel = new Channel(2);
          let made = 0;
          const produce = async () => { while (made < 5) { await channel.put(++made); } channel.close(); };
          const consume = async () => {
            const ahead = [];
            for await (const v of channel) { await later(10); ahead.push(made - v); }
            return ahead;
          };
          return (await Promise.all([produce(), consume()]))[1];
        }
        """
      Then each call completes as follows
        | call  | completes               |
        | run() | fulfils [3, 3, 2, 1, 0] |

    Scenario: [ASY.4-15] two streams are merged in the order in which their values come
      Given the generator source
        """js
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        async function* every(ms, name, times) { for (let i = 1; i <= times; i++) yield await later(ms, name + i); }
        async function* merge(...sources) {
          const pending = new Map();
          const ask = (source) => pending.set(source, source.next().then((result) => ({ source, result })));
          for (const source of sources) ask(source[Symbol.asyncIterator]());
          while (pending.size > 0) {
            const { source, result } = await Promise.race(pending.values());
            if (result.done) pending.delete(source);
            else { yield result.value; ask(source); }
          }
        }
        async function read() {
          const seen = [];
          for await (const v of merge(every(10, "a", 4), every(25, "b", 2))) seen.push(v);
          return seen.join(" ");
        }
        """
      Then each call completes as follows
        | call   | completes                   |
        | read() | fulfils "a1 a2 b1 a3 a4 b2" |

    Scenario: [ASY.4-16] a source that breaks off is left for a second one, inside of the generator that joins them
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* brittle() { yield 1; yield 2; throw boom; }
        async function* spare(from) { for (let n = from; n <= 4; n++) yield n; }
        async function* joined() {
          let last = 0;
          try {
            for await (last of brittle()) yield last;
          } catch (e) {
            log(e);
            for await (const n of spare(last + 1)) yield n;
          } finally {
            log("joined ends");
          }
        }
        async function read() { const seen = []; for await (const n of joined()) seen.push(n); return seen; }
        """
      Then each call completes as follows
        | call   | completes            | logs                |
        | read() | fulfils [1, 2, 3, 4] | boom, "joined ends" |

    Scenario: [ASY.4-17] pieces of text are put together to lines, across the borders of the pieces
      Given the generator source
        """js
        async function* pieces() { yield "first li"; yield "ne\nsecond\nthi"; yield ""; yield "rd"; yield "\n\nlast"; }
        async function* lines(source) {
          let rest = "";
          for await (const piece of source) {
            const parts = (rest + piece).split("\n");
            rest = parts.pop();
            yield* parts;
          }
          if (rest) yield rest;
        }
        async function* numbered(source) { let n = 0; for await (const line of source) yield `${++n}:${line}`; }
        async function read() { const seen = []; for await (const line of numbered(lines(pieces()))) seen.push(line); return seen; }
        """
      Then each call completes as follows
        | call   | completes                                                       |
        | read() | fulfils ["1:first line", "2:second", "3:third", "4:", "5:last"] |

    Scenario: [ASY.4-18] values are sent in batches, when one is full or its time is over
      Given the generator source
        """js
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        async function* arrivals() { for (const ms of [1, 1, 1, 1, 30, 1, 30]) yield await later(ms, ms); }
        async function* batches(source, size, ms) {
          const over = {};
          const iterator = source[Symbol.asyncIterator]();
          let asked = iterator.next(), batch = [], limit = null;
          while (true) {
            const winner = await (limit ? Promise.race([asked, limit]) : asked);
            if (winner !== over && !winner.done) {
              if (batch.push(winner.value) === 1) limit = later(ms, over);
              asked = iterator.next();
            }
            const ended = winner !== over && winner.done;
            if (batch.length && (ended || winner === over || batch.length === size)) {
              yield batch;
              batch = [];
              limit = null;
            }
            if (ended) return;
          }
        }
        async function read() { const seen = []; for await (const batch of batches(arrivals(), 3, 10)) seen.push(batch); return seen; }
        """
      Then each call completes as follows
        | call   | completes                               |
        | read() | fulfils [[1, 1, 1], [1], [30, 1], [30]] |

    Scenario: [ASY.4-19] a loop is left while its source still works on the next value for someone else
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        async function* shared() { try { for (let i = 1; ; i++) { await later(10); yield i; } } finally { log("closed", Date.now() - start); } }
        async function use() {
          const source = shared();
          let other;
          for await (const v of source) {
            other = source.next();
            log(v);
            break;
          }
          log("left", Date.now() - start);
          return await other;
        }
        """
      Then each call completes as follows
        | call  | completes                         | logs                        |
        | use() | fulfils { value: 2, done: false } | 1, "closed", 20, "left", 20 |

    Scenario: [ASY.4-20] the next method is looked up again at every turn
      Given the generator source
        """js
        const source = {
          [Symbol.asyncIterator]() { return this; },
          async next() {
            this.next = async () => ({ value: "second method", done: true });
            log("first method");
            return { value: 1, done: this.asked === (this.asked = true) };
          }
        };
        async function read() { for await (const v of source) log(v); }
        """
      But ECMAScript differs: 7.4.2 GetIteratorDirect: the next method is looked up once, before the first turn
      Then each call completes as follows
        | call   | completes         | logs              | natively | natively logs                     |
        | read() | fulfils undefined | "first method", 1 |          | "first method", 1, "first method" |

    Scenario: [ASY.4-21] a result that is no object counts as one without a value
      Given the generator source
        """js
        const results = [5, { done: true }];
        const source = { [Symbol.asyncIterator]() { return this; }, async next() { return results.shift(); } };
        async function read() { for await (const v of source) log(v); return "end"; }
        """
      But ECMAScript differs: 14.7.5.7 ForIn/OfBodyEvaluation: an awaited result that is no object is a TypeError
      Then each call completes as follows
        | call   | completes     | logs      | natively            | natively logs |
        | read() | fulfils "end" | undefined | rejects a TypeError | nothing       |

    Scenario: [ASY.4-22] what the return method answers is awaited, but not looked at
      Given the generator source
        """js
        const source = {
          [Symbol.asyncIterator]() { return this; },
          async next() { return { value: 1, done: false }; },
          async return() { log("return"); return 5; }
        };
        async function leave() { for await (const v of source) break; return "left"; }
        """
      But ECMAScript differs: 7.4.13 AsyncIteratorClose: an awaited answer that is no object is a TypeError
      Then each call completes as follows
        | call    | completes      | logs     | natively            |
        | leave() | fulfils "left" | "return" | rejects a TypeError |

    Scenario: [ASY.4-23] a rejected promise among the values of a plain source is thrown by the loop
      Given the generator source
        """js
        const boom = new Error("boom");
        async function read(values) {
          const seen = [];
          try {
            for await (const v of values) seen.push(v);
          } catch (e) {
            seen.push(["caught", e]);
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call                               | completes                     |
        | read([1, Promise.reject(boom), 3]) | fulfils [1, ["caught", boom]] |
        | read([{ then() { throw boom; } }]) | fulfils [["caught", boom]]    |

    Scenario: [ASY.4-24] a turn takes as many microtasks as the standard says
      Given the generator source
        """js
        async function* two() { yield 1; yield 2; }
        async function loop(name, source) { for await (const v of source) log(name + v); log(name + "ends"); }
        function order() {
          const work = [loop("async ", two()), loop("plain ", [1, 2])];
          let chain = Promise.resolve();
          for (let i = 1; i <= 8; i++) chain = chain.then(() => log("tick " + i));
          return Promise.all(work).then(() => chain);
        }
        """
      Then each call completes as follows
        | call    | completes         | logs                                                                                                                                                   |
        | order() | fulfils undefined | "tick 1", "async 1", "plain 1", "tick 2", "tick 3", "async 2", "plain 2", "tick 4", "async ends", "tick 5", "plain ends", "tick 6", "tick 7", "tick 8" |

    Scenario: [ASY.4-25] an early exit awaits the promise of a plain source's return method
      Given the generator source
        """js
        const start = Date.now();
        const plain = {
          [Symbol.iterator]() { return this; },
          next() { return { value: Promise.resolve("v"), done: false }; },
          return() {
            log("return");
            return { value: new Promise((resolve) => setTimeout(resolve, 15)), done: true };
          }
        };
        async function leave() { for await (const v of plain) { log(v); break; } return Date.now() - start; }
        """
      Then each call completes as follows
        | call    | completes  | logs          |
        | leave() | fulfils 15 | "v", "return" |

    Scenario: [ASY.4-26] the return method of a plain source is called with an argument, and is looked up when the loop begins
      Given the generator source
        """js
        const plain = {
          [Symbol.iterator]() { return this; },
          next() { return { value: 1, done: false }; },
          get return() {
            log("looked up");
            return (...values) => { log(values.length); return {}; };
          }
        };
        async function leave() { for await (const v of plain) { log(v); break; } }
        """
      But ECMAScript differs: 27.1.6.2.2 %AsyncFromSyncIteratorPrototype%.return: the method is looked up when it is needed, and called without an argument where it got none
      Then each call completes as follows
        | call    | completes         | logs                           | natively | natively logs     |
        | leave() | fulfils undefined | "looked up", 1, "looked up", 1 |          | 1, "looked up", 0 |

    Scenario: [ASY.4-27] a plain source whose promise rejects is not closed
      Given the generator source
        """js
        const boom = new Error("boom");
        const plain = {
          [Symbol.iterator]() { return this; },
          next() { return { value: Promise.reject(boom), done: false }; },
          return() { log("return"); return {}; }
        };
        async function read() { for await (const v of plain) log("never"); }
        """
      But ECMAScript differs: 27.1.6.4 AsyncFromSyncIteratorContinuation: since the edition of 2025 a rejected value closes the iterator that gave it
      Then each call completes as follows
        | call   | completes    | logs | natively | natively logs |
        | read() | rejects boom |      |          | "return"      |
