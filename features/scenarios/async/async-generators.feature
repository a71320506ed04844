Feature: Asynchronous generators

  @ASY.3
  Rule: ASY.3 `async function*` with `await` and `yield`; results as promises, requests queued in order

    # from generators-behind-the-scenes, heading "Asynchronous Generators"
    Scenario: [ASY.3-01] a loop logs the values of an asynchronous generator as their delays pass
      Given the generator source
        """js
        const start = Date.now();
        async function* delayed() {
          await new Promise((resolve) => setTimeout(resolve, 1000));
          yield "Async Value 1";
          await new Promise((resolve) => setTimeout(resolve, 1000));
          yield "Async Value 2";
        }
        const main = async () => {
          for await (const value of delayed()) {
            log(value, Date.now() - start);
          }
        };
        """
      Then each call completes as follows
        | call   | completes         | logs                                         |
        | main() | fulfils undefined | "Async Value 1", 1000, "Async Value 2", 2000 |

    Scenario: [ASY.3-02] each verb gives a promise of a result, to the return value and past the end
      Given the generator source
        """js
        const value = { kept: true };
        async function* letters() {
          yield "a";
          await null;
          yield value;
          return "end";
        }
        var gen = letters();
        """
      Then each call completes as follows
        | call                                | completes                                |
        | next()                              | fulfils { value: "a", done: false }      |
        | next()                              | fulfils { value: value, done: false }    |
        | next()                              | fulfils { value: "end", done: true }     |
        | next()                              | fulfils { value: undefined, done: true } |
        | gen.next() instanceof Promise       | gives true                               |
        | gen[Symbol.asyncIterator]() === gen | gives true                               |
        | Symbol.iterator in gen              | gives false                              |

    Scenario: [ASY.3-03] nothing of the body runs before the first request, and then it runs during the call
      Given the generator source
        """js
        async function* quiet(x) {
          log("begins", x);
          await null;
          log("goes on");
          yield x;
        }
        function first() {
          const generator = quiet(5);
          log("made");
          const promise = generator.next();
          log("asked");
          return promise;
        }
        """
      Then each call completes as follows
        | call    | completes                         | logs                                    |
        | first() | fulfils { value: 5, done: false } | "made", "begins", 5, "asked", "goes on" |

    Scenario: [ASY.3-04] requests made at once are answered in their order, each when the one before is done
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        async function* slow() {
          for (const ms of [30, 10, 20]) {
            await later(ms);
            log("yields", ms);
            yield ms;
          }
        }
        var gen = slow();
        const ask = () => gen.next().then((r) => { log(Date.now() - start); return r.value; });
        const four = () => Promise.all([ask(), ask(), ask(), ask()]);
        """
      Then each call completes as follows
        | call   | completes                       | logs                                                     |
        | four() | fulfils [30, 10, 20, undefined] | "yields", 30, 30, "yields", 10, 40, "yields", 20, 60, 60 |

    Scenario: [ASY.3-05] what next sends is what the yield gives, awaits in between notwithstanding
      Given the generator source
        """js
        async function* sums() {
          let sum = 0;
          while (true) {
            const n = yield sum;
            sum += await Promise.resolve(n);
            await null;
          }
        }
        var gen = sums();
        """
      Then each call completes as follows
        | call                                    | completes                                                        |
        | next("lost")                            | fulfils { value: 0, done: false }                                |
        | next(5)                                 | fulfils { value: 5, done: false }                                |
        | next(Promise.resolve(7))                | fulfils { value: 12, done: false }                               |
        | Promise.all([gen.next(1), gen.next(1)]) | fulfils [{ value: 13, done: false }, { value: 14, done: false }] |

    Scenario: [ASY.3-06] a throw at a yield is caught there, and the next value answers it
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* careful() {
          try {
            yield 1;
          } catch (e) {
            await null;
            yield ["caught", e];
          }
          yield 2;
        }
        var gen = careful();
        """
      Then each call completes as follows
        | call        | completes                                        |
        | next()      | fulfils { value: 1, done: false }                |
        | throw(boom) | fulfils { value: ["caught", boom], done: false } |
        | next()      | fulfils { value: 2, done: false }                |
        | throw(boom) | rejects boom                                     |
        | next()      | fulfils { value: undefined, done: true }         |

    Scenario: [ASY.3-07] a return at a yield runs the finally, awaits what it awaits, and then completes
      Given the generator source
        """js
        const start = Date.now();
        async function* open() {
          try {
            yield "open";
          } finally {
            await new Promise((resolve) => setTimeout(resolve, 15));
            log("closed", Date.now() - start);
          }
        }
        var gen = open();
        """
      Then each call completes as follows
        | call                         | completes                                | logs         |
        | next()                       | fulfils { value: "open", done: false }   |              |
        | return(Promise.resolve("v")) | fulfils { value: "v", done: true }       | "closed", 15 |
        | next()                       | fulfils { value: undefined, done: true } |              |

    Scenario: [ASY.3-08] a return before the first request completes without the body
      Given the generator source
        """js
        async function* untouched() { try { log("never"); yield 1; } finally { log("never"); } }
        var gen = untouched();
        """
      Then each call completes as follows
        | call        | completes                                |
        | return("r") | fulfils { value: "r", done: true }       |
        | next()      | fulfils { value: undefined, done: true } |

    @since-2.4.1
    Scenario: [ASY.3-09] a throw before the first request completes without the body
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* untouched() { try { log("never"); yield 1; } catch (e) { log("never"); } }
        var gen = untouched();
        """
      Then each call completes as follows
        | call        | completes                                |
        | throw(boom) | rejects boom                             |
        | next()      | fulfils { value: undefined, done: true } |

    @until-1.9.2
    Scenario: [ASY.3-10] a throw before the first request is lost, and the body runs
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* begun() { log("begun"); yield 1; }
        var gen = begun();
        """
      But ECMAScript differs: 27.6.1.4 %AsyncGeneratorPrototype%.throw: a generator that has not started completes, and the promise is rejected
      Then each call completes as follows
        | call        | completes                                | logs    | natively     | natively logs |
        | throw(boom) | fulfils { value: 1, done: false }        | "begun" | rejects boom | nothing       |
        | next()      | fulfils { value: undefined, done: true } |         |              |               |

    Scenario: [ASY.3-11] a yield awaits its operand, and hands on the value of the promise
      Given the generator source
        """js
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        const thenable = { then(resolve) { resolve(later(5, "nested")); } };
        async function* promises() {
          yield later(10, "late");
          log("resumed");
          yield thenable;
          yield [later(1, "inside")];
        }
        var gen = promises();
        """
      Then each call completes as follows
        | call                               | completes                                | logs      |
        | next()                             | fulfils { value: "late", done: false }   |           |
        | next()                             | fulfils { value: "nested", done: false } | "resumed" |
        | gen.next().then((r) => r.value[0]) | fulfils "inside"                         |           |

    Scenario: [ASY.3-12] a yield of a rejection throws in the generator, not at who asked
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* rejecting() {
          try { yield Promise.reject(boom); log("never"); } catch (e) { yield ["caught", e]; }
          yield Promise.reject(boom);
          log("never");
        }
        var gen = rejecting();
        """
      Then each call completes as follows
        | call   | completes                                        |
        | next() | fulfils { value: ["caught", boom], done: false } |
        | next() | rejects boom                                     |
        | next() | fulfils { value: undefined, done: true }         |

    Scenario: [ASY.3-13] a return statement awaits its operand within the try around it
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* give(x) {
          try {
            return x;
          } catch (e) {
            return ["caught", e];
          } finally {
            log("finally");
          }
        }
        const ask = (x) => give(x).next();
        """
      Then each call completes as follows
        | call                      | completes                                       | logs      |
        | ask(Promise.resolve("v")) | fulfils { value: "v", done: true }              | "finally" |
        | ask(Promise.reject(boom)) | fulfils { value: ["caught", boom], done: true } | "finally" |

    Scenario: [ASY.3-14] an error rejects one request, and the ones behind it get the end
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* brittle() {
          yield 1;
          await null;
          throw boom;
        }
        var gen = brittle();
        const burst = () => Promise.allSettled([gen.next(), gen.next(), gen.next()]);
        """
      Then each call completes as follows
        | call      | completes                                                                                                                                                                   |
        | burst()   | fulfils [{ status: "fulfilled", value: { value: 1, done: false } }, { status: "rejected", reason: boom }, { status: "fulfilled", value: { value: undefined, done: true } }] |
        | throw(7)  | rejects 7                                                                                                                                                                   |
        | return(8) | fulfils { value: 8, done: true }                                                                                                                                            |

    Scenario: [ASY.3-15] a throw and a return wait behind a request that is under way
      Given the generator source
        """js
        const boom = new Error("boom");
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        async function* busy() {
          for (let i = 1; ; i++) {
            try {
              log("works", i);
              await later(10);
              yield i;
            } catch (e) {
              log("caught", e);
            } finally {
              log("after", i);
            }
          }
        }
        var gen = busy();
        const interrupt = () => Promise.all([gen.next(), gen.throw(boom)]);
        const close = () => Promise.all([gen.next(), gen.return("r")]);
        """
      Then each call completes as follows
        | call        | completes                                                       | logs                                               |
        | interrupt() | fulfils [{ value: 1, done: false }, { value: 2, done: false }]  | "works", 1, "caught", boom, "after", 1, "works", 2 |
        | close()     | fulfils [{ value: 3, done: false }, { value: "r", done: true }] | "after", 2, "works", 3, "after", 3                 |

    Scenario: [ASY.3-16] a generator that asks itself for more is queued, and waits for ever if it awaits the answer
      Given the generator source
        """js
        let own;
        async function* selfish(waits) {
          const promise = own.next();
          promise.then((r) => log("own request", r.value));
          if (waits) await promise;
          yield 1;
          yield 2;
        }
        function ask(waits) { own = selfish(waits); return own.next(); }
        """
      Then each call completes as follows
        | call       | completes                         | logs             |
        | ask(false) | fulfils { value: 1, done: false } | "own request", 2 |
        | ask(true)  | stays pending                     |                  |

    Scenario: [ASY.3-17] methods of objects and classes are asynchronous generators with their `this` and parameters
      Given the generator source
        """js
        class Shelf {
          constructor(...items) { this.items = items; }
          async *[Symbol.asyncIterator]() { for (const item of this.items) yield item; }
          async *pick(...indexes) { for (const i of indexes) yield [i, await this.items[i]]; }
          static async *of(...items) { yield* new this(...items); }
        }
        const object = { factor: 10, async *times(n) { yield n * this.factor; } };
        const all = async (source) => { const list = []; for await (const v of source) list.push(v); return list; };
        const shelf = new Shelf("a", Promise.resolve("b"), "c");
        """
      Then each call completes as follows
        | call                  | completes                    |
        | all(shelf)            | fulfils ["a", "b", "c"]      |
        | all(shelf.pick(2, 1)) | fulfils [[2, "c"], [1, "b"]] |
        | all(Shelf.of(1, 2))   | fulfils [1, 2]               |
        | all(object.times(4))  | fulfils [40]                 |

    Scenario: [ASY.3-18] a yield in finally keeps a return waiting, and a throw there takes its place
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* lingering() {
          try {
            yield 1;
          } finally {
            log(yield "not yet");
            await null;
          }
        }
        var gen = lingering();
        async function* replaced() { try { yield 1; } finally { await null; throw boom; } }
        async function replace() { const g = replaced(); await g.next(); return await g.return("lost"); }
        """
      Then each call completes as follows
        | call       | completes                                 | logs |
        | next()     | fulfils { value: 1, done: false }         |      |
        | return(2)  | fulfils { value: "not yet", done: false } |      |
        | next("go") | fulfils { value: 2, done: true }          | "go" |
        | replace()  | rejects boom                              |      |

    Scenario: [ASY.3-19] a parameter whose default fails throws at the call that makes the generator
      Given the generator source
        """js
        const boom = new Error("boom");
        function required() { throw boom; }
        async function* needs(x = required()) { log("body"); yield x; }
        """
      Then each call completes as follows
        | call            | completes                         | logs   |
        | needs()         | throws boom                       |        |
        | needs(1).next() | fulfils { value: 1, done: false } | "body" |

    Scenario: [ASY.3-20] a ticker sends the time on until it is closed
      Given the generator source
        """js
        async function* ticker(ms) {
          const begin = Date.now();
          let timer, wake, due = 0;
          timer = setInterval(() => { due++; if (wake) wake(); }, ms);
          try {
            while (true) {
              while (due === 0) await new Promise((resolve) => { wake = resolve; });
              due--;
              yield Date.now() - begin;
            }
          } finally {
            clearInterval(timer);
            log("stopped");
          }
        }
        async function take(n, source) {
          const list = [];
          for await (const v of source) if (list.push(v) === n) break;
          return list;
        }
        """
      Then each call completes as follows
        | call                | completes            | logs      |
        | take(3, ticker(25)) | fulfils [25, 50, 75] | "stopped" |

    Scenario: [ASY.3-21] an operand of a yield may await, and the result of a yield may be awaited
      Given the generator source
        """js
        const soon = async (v) => { log(v); return v; };
        async function* mixed() {
          const answer = await (yield [await soon(1), await soon(2)]);
          log("answer", answer);
          const { x = yield "default" } = await soon({ x: undefined }).then(() => ({}));
          return `${x}${yield x + "!"}`;
        }
        var gen = mixed();
        """
      Then each call completes as follows
        | call                          | completes                                 | logs                               |
        | next()                        | fulfils { value: [1, 2], done: false }    | 1, 2                               |
        | next(Promise.resolve("here")) | fulfils { value: "default", done: false } | "answer", "here", { x: undefined } |
        | next("d")                     | fulfils { value: "d!", done: false }      |                                    |
        | next(3)                       | fulfils { value: "d3", done: true }       |                                    |

    Scenario: [ASY.3-22] generators of one function share nothing
      Given the generator source
        """js
        async function* counter(name) {
          for (let i = 1; i <= 2; i++) { await null; yield name + i; }
        }
        async function alternate() {
          const a = counter("a"), b = counter("b"), seen = [];
          for (const g of [a, a, b, a, b]) seen.push((await g.next()).value);
          return seen;
        }
        """
      Then each call completes as follows
        | call        | completes                                   |
        | alternate() | fulfils ["a1", "a2", "b1", undefined, "b2"] |

    Scenario: [ASY.3-23] a conversation: a login that asks, checks and locks after three failures
      Given the generator source
        """js
        const check = (word) => new Promise((resolve) => setTimeout(resolve, 10, word === "sesame"));
        async function* login() {
          const user = yield "user?";
          for (let left = 2; left >= 0; left--) {
            const word = yield `word for ${user}?`;
            if (await check(word)) return `welcome, ${user}`;
            log(`${left} left`);
          }
          throw new Error("locked");
        }
        async function talk(...words) {
          const session = login();
          let result = await session.next();
          for (const word of words) result = await session.next(word);
          return result.value;
        }
        """
      Then each call completes as follows
        | call                            | completes                   | logs                         |
        | talk("ali")                     | fulfils "word for ali?"     |                              |
        | talk("ali", "simsim", "sesame") | fulfils "welcome, ali"      | "2 left"                     |
        | talk("ali", "a", "b", "c")      | rejects new Error("locked") | "2 left", "1 left", "0 left" |

    Scenario: [ASY.3-24] a return is queued a microtask later than it is made, so a next made after it comes first
      Given the generator source
        """js
        async function* numbers() { yield 1; yield 2; yield 3; }
        var gen = numbers();
        const three = () => Promise.all([gen.next(), gen.return("r"), gen.next()]);
        """
      But ECMAScript differs: 27.6.1.3 %AsyncGeneratorPrototype%.return: the request is queued during the call, behind the first and before the last
      Then each call completes as follows
        | call    | completes                                                                                  | natively                                                                                          |
        | three() | fulfils [{ value: 1, done: false }, { value: "r", done: true }, { value: 2, done: false }] | fulfils [{ value: 1, done: false }, { value: "r", done: true }, { value: undefined, done: true }] |

    Scenario: [ASY.3-25] a return with a rejected promise is thrown into the generator, whose end then finds no request to settle
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* careful() { try { yield 1; } catch (e) { log(e); } }
        async function* careless() { yield 1; }
        async function close(generator) {
          await generator.next();
          return await generator.return(Promise.reject(boom));
        }
        """
      But ECMAScript differs: 27.6.3.8 AsyncGeneratorYield: the operand of the return is awaited in the generator, its rejection is thrown at the yield, and the end of the generator settles the request
      Then each call completes as follows
        | call              | completes           | logs | natively                                 |
        | close(careful())  | rejects a TypeError | boom | fulfils { value: undefined, done: true } |
        | close(careless()) | rejects a TypeError |      | rejects boom                             |

    Scenario: [ASY.3-26] a return to a completed generator takes longer to settle
      Given the generator source
        """js
        async function* empty() {}
        var gen = empty();
        function order() {
          const promise = gen.return("r").then((r) => { log("return"); return r; });
          Promise.resolve().then(() => log("tick 1")).then(() => log("tick 2")).then(() => log("tick 3")).then(() => log("tick 4")).then(() => log("tick 5"));
          return promise;
        }
        """
      But ECMAScript differs: 27.6.3.9 AsyncGeneratorAwaitReturn: the operand is awaited once, and that settles the promise of the request itself
      Then each call completes as follows
        | call    | completes                                | logs                                                       | natively | natively logs                                              |
        | next()  | fulfils { value: undefined, done: true } |                                                            |          |                                                            |
        | order() | fulfils { value: "r", done: true }       | "tick 1", "tick 2", "tick 3", "return", "tick 4", "tick 5" |          | "tick 1", "return", "tick 2", "tick 3", "tick 4", "tick 5" |

    Scenario: [ASY.3-27] the object is none of the function's instances, and its verbs are its own and work detached
      Given the generator source
        """js
        async function* one() { yield 1; }
        var gen = one();
        const { next } = gen;
        """
      But ECMAScript differs: 27.6 AsyncGenerator Objects: asynchronous generators inherit their verbs from the function's prototype, and the verbs reject another receiver
      Then each call completes as follows
        | call                                | completes                                | natively                        |
        | gen instanceof one                  | gives false                              | gives true                      |
        | Object.keys(gen)                    | gives ["next", "throw", "return"]        | gives []                        |
        | Object.prototype.toString.call(gen) | gives "[object Object]"                  | gives "[object AsyncGenerator]" |
        | next()                              | fulfils { value: 1, done: false }        |                                 |
        | (0, next)()                         | fulfils { value: undefined, done: true } | rejects a TypeError             |

    Scenario: [ASY.3-28] what is put on the prototype of the function is not seen on its generators
      Given the generator source
        """js
        async function* numbers() { yield 1; yield 2; }
        numbers.prototype.all = async function () {
          const list = [];
          for await (const v of this) list.push(v);
          return list;
        };
        """
      But ECMAScript differs: 15.6.2 EvaluateAsyncGeneratorBody: the generator is made from the prototype of its function
      Then each call completes as follows
        | call             | completes                         | natively       |
        | numbers().all()  | throws a TypeError                | fulfils [1, 2] |
        | numbers().next() | fulfils { value: 1, done: false } |                |

    Scenario: [ASY.3-29] an asynchronous generator can be called with `new`
      Given the generator source
        """js
        async function* numbers() { yield 1; }
        const made = () => new numbers().next();
        """
      But ECMAScript differs: 15.6.3 InstantiateAsyncGeneratorFunctionObject: an asynchronous generator function has no [[Construct]]
      Then each call completes as follows
        | call   | completes                         | natively           |
        | made() | fulfils { value: 1, done: false } | throws a TypeError |

    Scenario: [ASY.3-30] a yield, its await and the answer take as many microtasks as the standard says
      Given the generator source
        """js
        async function* two() { yield 1; yield Promise.resolve(2); return 3; }
        function order() {
          const generator = two();
          for (let i = 1; i <= 3; i++) generator.next().then((r) => log(r.value));
          let chain = Promise.resolve();
          for (let i = 1; i <= 5; i++) chain = chain.then(() => log("tick " + i));
          return chain;
        }
        """
      Then each call completes as follows
        | call    | completes         | logs                                                      |
        | order() | fulfils undefined | "tick 1", 1, "tick 2", 2, "tick 3", 3, "tick 4", "tick 5" |

    Scenario: [ASY.3-31] `arguments` in an asynchronous generator is what the lowered body gets: the state alone
      Given the generator source
        """js
        async function* count() { yield arguments.length; }
        """
      But ECMAScript differs: 10.2.11 FunctionDeclarationInstantiation: `arguments` is that of the asynchronous generator itself
      Then each call completes as follows
        | call                   | completes                         | natively                          |
        | count("a", "b").next() | fulfils { value: 1, done: false } | fulfils { value: 2, done: false } |

    Scenario: [ASY.3-32] a return of a promise in finally is awaited, and takes the place of a return, a throw or the end
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* stubborn() {
          try { yield 1; } finally { return new Promise((resolve) => setTimeout(resolve, 5, "instead")); }
        }
        async function end(verb, v) {
          const generator = stubborn();
          await generator.next();
          return await generator[verb](v);
        }
        """
      Then each call completes as follows
        | call               | completes                                |
        | end("return", "r") | fulfils { value: "instead", done: true } |
        | end("throw", boom) | fulfils { value: "instead", done: true } |
        | end("next")        | fulfils { value: "instead", done: true } |
