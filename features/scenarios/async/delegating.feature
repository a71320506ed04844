Feature: Delegating from an asynchronous generator

  @ASY.5
  Rule: ASY.5 `yield*` in an async generator; return and throw go through

    Scenario: [ASY.5-01] the values of the inner generator go to the caller, its return value to the outer one
      Given the generator source
        """js
        async function* inner() { yield 1; await null; yield 2; return "result"; }
        async function* outer() {
          const result = yield* inner();
          log(result);
          yield 3;
          return result + "!";
        }
        var gen = outer();
        """
      Then each call completes as follows
        | call   | completes                                | logs     |
        | next() | fulfils { value: 1, done: false }        |          |
        | next() | fulfils { value: 2, done: false }        |          |
        | next() | fulfils { value: 3, done: false }        | "result" |
        | next() | fulfils { value: "result!", done: true } |          |

    Scenario: [ASY.5-02] a plain iterable is delegated to, and its promises are awaited
      Given the generator source
        """js
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        async function* spread(...sources) { for (const source of sources) yield* source; }
        async function read(source) { const list = []; for await (const v of source) list.push(v); return list; }
        """
      Then each call completes as follows
        | call                                                              | completes                       |
        | read(spread([later(20, "a"), later(5, "b")], "cd", new Set([1]))) | fulfils ["a", "b", "c", "d", 1] |
        | read(spread([], ""))                                              | fulfils []                      |
        | read(spread(5))                                                   | rejects a TypeError             |

    @since-1.6.0
    Scenario: [ASY.5-03] a plain generator gives its return value, awaited, as the value of the delegation
      Given the generator source
        """js
        function* plain() {
          const got = yield Promise.resolve("first");
          log("got", got);
          return Promise.resolve("result");
        }
        async function* outer() { yield ["value", yield* plain()]; }
        var gen = outer();
        """
      Then each call completes as follows
        | call         | completes                                           | logs          |
        | next("lost") | fulfils { value: "first", done: false }             |               |
        | next("sent") | fulfils { value: ["value", "result"], done: false } | "got", "sent" |
        | next()       | fulfils { value: undefined, done: true }            |               |

    Scenario: [ASY.5-04] what next sends goes to the inner generator, but the first value is lost there too
      Given the generator source
        """js
        async function* echo() { let v = yield "ready"; while (v !== "stop") v = yield v + "?"; return "stopped"; }
        async function* outer() { log(yield "begin"); log(yield* echo()); log(yield "end"); }
        var gen = outer();
        """
      Then each call completes as follows
        | call         | completes                                | logs      |
        | next("lost") | fulfils { value: "begin", done: false }  |           |
        | next("mine") | fulfils { value: "ready", done: false }  | "mine"    |
        | next("a")    | fulfils { value: "a?", done: false }     |           |
        | next("stop") | fulfils { value: "end", done: false }    | "stopped" |
        | next("last") | fulfils { value: undefined, done: true } | "last"    |

    Scenario: [ASY.5-05] a throw goes to the inner generator, which may catch it and go on
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* inner() {
          try { yield 1; } catch (e) { await null; log("inner", e); yield "saved"; }
          return "inner ends";
        }
        async function* outer() {
          try { log(yield* inner()); } catch (e) { log("never"); }
        }
        var gen = outer();
        """
      Then each call completes as follows
        | call        | completes                                | logs          |
        | next()      | fulfils { value: 1, done: false }        |               |
        | throw(boom) | fulfils { value: "saved", done: false }  | "inner", boom |
        | next()      | fulfils { value: undefined, done: true } | "inner ends"  |

    Scenario: [ASY.5-06] an error that the inner generator lets out is thrown at the delegation
      Given the generator source
        """js
        const boom = new Error("boom"), other = new Error("other");
        async function* inner() { try { yield 1; await null; throw other; } finally { await null; log("inner finally"); } }
        async function* outer() {
          try { yield* inner(); } catch (e) { yield ["caught", e]; }
          yield* inner();
        }
        var gen = outer();
        """
      Then each call completes as follows
        | call        | completes                                        | logs            |
        | next()      | fulfils { value: 1, done: false }                |                 |
        | throw(boom) | fulfils { value: ["caught", boom], done: false } | "inner finally" |
        | next()      | fulfils { value: 1, done: false }                |                 |
        | next()      | rejects other                                    | "inner finally" |
        | next()      | fulfils { value: undefined, done: true }         |                 |

    Scenario: [ASY.5-07] a return goes to the inner generator, and its finally runs before that of the outer one
      Given the generator source
        """js
        async function* inner() { try { yield 1; } finally { await null; log("inner finally"); } }
        async function* outer() { try { yield* inner(); } finally { await null; log("outer finally"); } }
        async function close(v) {
          const generator = outer();
          await generator.next();
          await generator.return(v);
          return await generator.next();
        }
        """
      Then each call completes as follows
        | call       | completes                                | logs                             |
        | close("r") | fulfils { value: undefined, done: true } | "inner finally", "outer finally" |

    Scenario: [ASY.5-08] after a return that went to the inner generator, the outer one goes on behind the delegation
      Given the generator source
        """js
        async function* inner() { yield 1; }
        async function* outer() {
          log("value", yield* inner());
          yield "goes on";
        }
        var gen = outer();
        """
      But ECMAScript differs: 15.5.5 Evaluation: when the inner generator has returned, the outer one returns with the same value
      Then each call completes as follows
        | call        | completes                                 | logs         | natively                           | natively logs |
        | next()      | fulfils { value: 1, done: false }         |              |                                    |               |
        | return("r") | fulfils { value: "goes on", done: false } | "value", "r" | fulfils { value: "r", done: true } | nothing       |
        | next()      | fulfils { value: undefined, done: true }  |              |                                    |               |

    Scenario: [ASY.5-09] a break of a loop leaves a delegating generator suspended, where code follows the delegation
      Given the generator source
        """js
        async function* inner() { try { yield 1; yield 2; } finally { log("inner closed"); } }
        async function* outer() { try { yield* inner(); yield "more"; } finally { log("outer closed"); } }
        async function first() {
          const source = outer();
          for await (const v of source) { log(v); break; }
          log("left");
          return (await source.next()).done;
        }
        """
      But ECMAScript differs: 15.5.5 Evaluation: the return completes both generators, and the finally of the outer one runs at the break
      Then each call completes as follows
        | call    | completes    | logs                                      | natively | natively logs                             |
        | first() | fulfils true | 1, "inner closed", "left", "outer closed" |          | 1, "inner closed", "outer closed", "left" |

    Scenario: [ASY.5-10] an inner generator that yields in its finally keeps the return waiting
      Given the generator source
        """js
        async function* inner() { try { yield 1; } finally { log(yield "not yet"); } }
        async function* outer() { yield* inner(); }
        var gen = outer();
        """
      Then each call completes as follows
        | call        | completes                                 | logs |
        | next()      | fulfils { value: 1, done: false }         |      |
        | return("r") | fulfils { value: "not yet", done: false } |      |
        | throw(7)    | rejects 7                                 |      |
        | next()      | fulfils { value: undefined, done: true }  |      |

    Scenario: [ASY.5-11] an own iterator gets each verb with its value, and its promises are awaited
      Given the generator source
        """js
        const boom = new Error("boom");
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        const own = {
          [Symbol.asyncIterator]() { log("iterator"); return this; },
          next(v) { log("next", v); return later(5, { value: "n", done: false }); },
          throw(v) { log("throw", v); return later(5, { value: "t", done: false }); },
          return(v) { log("return", v); return later(5, { value: "r", done: false }); }
        };
        async function* outer() { yield* own; }
        var gen = outer();
        """
      Then each call completes as follows
        | call         | completes                           | logs                          |
        | next("lost") | fulfils { value: "n", done: false } | "iterator", "next", undefined |
        | next("sent") | fulfils { value: "n", done: false } | "next", "sent"                |
        | throw(boom)  | fulfils { value: "t", done: false } | "throw", boom                 |
        | return(8)    | fulfils { value: "r", done: false } | "return", 8                   |

    Scenario: [ASY.5-12] an error out of the return method is thrown at the delegation
      Given the generator source
        """js
        const stuck = new Error("stuck");
        const own = (close) => ({
          [Symbol.asyncIterator]() { return this; },
          async next() { return { value: 1, done: false }; },
          return: close
        });
        async function* outer(close) { try { yield* own(close); } catch (e) { yield ["caught", e]; } }
        async function end(close) {
          const generator = outer(close);
          await generator.next();
          return (await generator.return("lost")).value;
        }
        """
      Then each call completes as follows
        | call                              | completes                 |
        | end(async () => { throw stuck; }) | fulfils ["caught", stuck] |
        | end(() => { throw stuck; })       | fulfils ["caught", stuck] |

    Scenario: [ASY.5-13] without a return method the outer generator itself returns, through its finally
      Given the generator source
        """js
        const own = { [Symbol.asyncIterator]() { return this; }, async next() { return { value: 1, done: false }; } };
        async function* outer() { try { yield* own; log("never"); } finally { await null; log("finally"); } }
        var gen = outer();
        """
      Then each call completes as follows
        | call                       | completes                                | logs      |
        | next()                     | fulfils { value: 1, done: false }        |           |
        | return(Promise.resolve(5)) | fulfils { value: 5, done: true }         | "finally" |
        | next()                     | fulfils { value: undefined, done: true } |           |

    Scenario: [ASY.5-14] without a throw method the value itself is thrown at the delegation, and nothing is closed
      Given the generator source
        """js
        const boom = new Error("boom");
        const own = {
          [Symbol.asyncIterator]() { return this; },
          async next() { return { value: 1, done: false }; },
          async return() { log("return"); return {}; }
        };
        async function* outer() { try { yield* own; } catch (e) { yield e === boom ? "boom" : e.constructor; } }
        var gen = outer();
        """
      But ECMAScript differs: 15.5.5 Evaluation: the iterator is closed, and a TypeError is thrown
      Then each call completes as follows
        | call        | completes                              | logs | natively                                  | natively logs |
        | next()      | fulfils { value: 1, done: false }      |      |                                           |               |
        | throw(boom) | fulfils { value: "boom", done: false } |      | fulfils { value: TypeError, done: false } | "return"      |

    Scenario: [ASY.5-15] the caller gets the very object that an own iterator gave
      Given the generator source
        """js
        const result = { value: "v", done: false, extra: "kept" };
        const own = { [Symbol.asyncIterator]() { return this; }, async next() { return result; } };
        async function* outer() { yield* own; }
        var gen = outer();
        """
      But ECMAScript differs: 27.6.3.8 AsyncGeneratorYield: only the value is handed on, and a new object is made for the caller
      Then each call completes as follows
        | call   | completes      | natively                            |
        | next() | fulfils result | fulfils { value: "v", done: false } |

    Scenario: [ASY.5-16] a result of an own iterator that is no object is handed to the caller
      Given the generator source
        """js
        const own = { [Symbol.asyncIterator]() { return this; }, async next() { return 5; } };
        async function* outer() { yield* own; }
        var gen = outer();
        """
      But ECMAScript differs: 15.5.5 Evaluation: an awaited result that is no object is a TypeError
      Then each call completes as follows
        | call   | completes | natively            |
        | next() | fulfils 5 | rejects a TypeError |

    Scenario: [ASY.5-17] a promise as the value of an own iterator's result is not awaited
      Given the generator source
        """js
        const promise = Promise.resolve("inside");
        const own = { [Symbol.asyncIterator]() { return this; }, async next() { return { value: promise, done: false }; } };
        async function* outer() { yield* own; }
        const look = () => outer().next().then((r) => [r.value === promise]);
        """
      Then each call completes as follows
        | call   | completes      |
        | look() | fulfils [true] |

    Scenario: [ASY.5-18] a tree is walked by generators that delegate to themselves, each loading its node
      Given the generator source
        """js
        const start = Date.now();
        const nodes = { root: ["left", "right"], left: ["leaf 1", "leaf 2"], right: [], "leaf 1": [], "leaf 2": [] };
        const load = (name) => new Promise((resolve) => setTimeout(resolve, 10, nodes[name]));
        async function* walk(name, depth = 0) {
          const children = await load(name);
          yield "-".repeat(depth) + name;
          let count = 1;
          for (const child of children) count += yield* walk(child, depth + 1);
          return count;
        }
        async function* counted() { yield await (yield* walk("root")); }
        async function print() { const lines = []; for await (const line of counted()) lines.push(line); return [lines, Date.now() - start]; }
        """
      Then each call completes as follows
        | call    | completes                                                            |
        | print() | fulfils [["root", "-left", "--leaf 1", "--leaf 2", "-right", 5], 50] |

    Scenario: [ASY.5-19] verbs reach the innermost of three generators, and requests stay in their order
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* inner() {
          while (true) try { log(yield "inner"); } catch (e) { log("inner caught", e); }
        }
        async function* middle() { yield* inner(); }
        async function* outer() { yield* middle(); }
        var gen = outer();
        const burst = () => Promise.all([gen.next("lost"), gen.next("a"), gen.throw(boom), gen.next("b")]).then((all) => all.map((r) => r.value));
        """
      Then each call completes as follows
        | call     | completes                                    | logs                           |
        | burst()  | fulfils ["inner", "inner", "inner", "inner"] | "a", "inner caught", boom, "b" |
        | throw(7) | fulfils { value: "inner", done: false }      | "inner caught", 7              |

    Scenario: [ASY.5-20] each delegation of a value takes more microtasks than a yield of it
      Given the generator source
        """js
        async function* inner() { yield "inner"; }
        async function* outer() { yield* inner(); }
        function order() {
          outer().next().then(() => log("delegated"));
          inner().next().then(() => log("yielded"));
          let chain = Promise.resolve();
          for (let i = 1; i <= 4; i++) chain = chain.then(() => log("tick " + i));
          return chain;
        }
        """
      Then each call completes as follows
        | call    | completes         | logs                                                           |
        | order() | fulfils undefined | "tick 1", "yielded", "tick 2", "delegated", "tick 3", "tick 4" |

    Scenario: [ASY.5-21] sequences with delays are put one behind the other, and a failing one ends them all
      Given the generator source
        """js
        const boom = new Error("boom");
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        async function* run(name, ms) { for (let i = 1; i <= 2; i++) yield later(ms, name + i); }
        async function* failing() { yield "last"; throw boom; }
        async function* concat(...sources) { for (const source of sources) { yield* source; log("end of one"); } }
        async function read(...sources) {
          const seen = [];
          try { for await (const v of concat(...sources)) seen.push(v); } catch (e) { seen.push(e); }
          return seen;
        }
        """
      Then each call completes as follows
        | call                                     | completes                                          | logs                       |
        | read(run("slow ", 20), run("quick ", 1)) | fulfils ["slow 1", "slow 2", "quick 1", "quick 2"] | "end of one", "end of one" |
        | read(["x"], failing(), run("never ", 1)) | fulfils ["x", "last", boom]                        | "end of one"               |

    Scenario: [ASY.5-22] a rejected promise of a plain iterable is thrown at the delegation, and ends it
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* outer() {
          try { yield* [1, Promise.reject(boom), 3]; } catch (e) { yield ["caught", e]; }
          yield* ["again"];
        }
        async function read() { const seen = []; for await (const v of outer()) seen.push(v); return seen; }
        """
      Then each call completes as follows
        | call   | completes                              |
        | read() | fulfils [1, ["caught", boom], "again"] |

    Scenario: [ASY.5-23] a plain iterator without a throw method is not closed by a throw, and the value itself goes on
      Given the generator source
        """js
        const boom = new Error("boom");
        const plain = {
          [Symbol.iterator]() { return this; },
          next() { return { value: 1, done: false }; },
          return() { log("return"); return {}; }
        };
        async function* outer() { yield* plain; }
        var gen = outer();
        """
      But ECMAScript differs: 27.1.6.2.3 %AsyncFromSyncIteratorPrototype%.throw: since the edition of 2025 the iterator is closed and the promise rejected with a TypeError
      Then each call completes as follows
        | call        | completes                                | logs | natively            | natively logs |
        | next()      | fulfils { value: 1, done: false }        |      |                     |               |
        | throw(boom) | rejects boom                             |      | rejects a TypeError | "return"      |
        | next()      | fulfils { value: undefined, done: true } |      |                     |               |
