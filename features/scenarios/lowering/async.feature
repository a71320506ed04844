Feature: Async functions and async generators

  @LOW.32
  Rule: LOW.32 An await gives the value of its promise or throws its reason, in whatever part of a statement it stands

    Scenario: [LOW.32-01] awaits in the parts of a for statement
      Given the generator source
        """js
        async function f() { const seen = []; for (let i = await 0; i < await 3; i += await 1) seen.push(i); return seen; }
        """
      Then each call completes as follows
      | call | completes         |
      | f()  | fulfils [0, 1, 2] |

    Scenario: [LOW.32-02] awaits in the head of a for...of, in conditions and in a throw
      Given the generator source
        """js
        async function f() { for (const x of await [1, 2]) { if (await x === 2) throw await "thrown"; } }
        """
      Then each call completes as follows
      | call | completes        |
      | f()  | rejects "thrown" |

    Scenario: [LOW.32-03] a promise is awaited by its own then, a thenable by one call
      Given the generator source
        """js
        const thenable = { get then() { log("got then"); return done => { log("called"); done("value"); done("again"); }; } };
        async function f() { return [await thenable, "end"]; }
        """
      Then each call completes as follows
      | call | completes                | logs                 |
      | f()  | fulfils ["value", "end"] | "got then", "called" |

    Scenario: [LOW.32-04] a then that cannot be got is an error of the await
      Given the generator source
        """js
        const boom = new Error("boom");
        async function f() { try { await { get then() { throw boom; } }; } catch (e) { return ["caught", e]; } }
        """
      Then each call completes as follows
      | call | completes                |
      | f()  | fulfils ["caught", boom] |

    Scenario: [LOW.32-05] functions that await at the same time do not mix their values
      Given the generator source
        """js
        async function f(name) { const seen = []; for (let i = 0; i < 3; i++) { seen.push(name + i + await name); log(name); } return seen; }
        """
      Then each call completes as follows
      | call                          | completes                                              | logs                         |
      | Promise.all([f("a"), f("b")]) | fulfils [["a0a", "a1a", "a2a"], ["b0b", "b1b", "b2b"]] | "a", "b", "a", "b", "a", "b" |

    Scenario: [LOW.32-06] code before the first await runs during the call
      Given the generator source
        """js
        async function f() { log("begun"); await null; log("later"); }
        function call() { const promise = f(); log("called"); return promise; }
        """
      Then each call completes as follows
      | call   | completes         | logs                       |
      | call() | fulfils undefined | "begun", "called", "later" |

    Scenario: [LOW.32-07] an async arrow gives its expression, an object in brackets among them
      Given the generator source
        """js
        const a = async v => v, b = async v => ({ v: await v }), c = async v => await v || await "default", d = async (...args) => (await args[0], args.length);
        """
      Then each call completes as follows
      | call                                     | completes                           |
      | Promise.all([a(1), b(2), c(0), d(1, 2)]) | fulfils [1, { v: 2 }, "default", 2] |

    Scenario: [LOW.32-08] async methods of objects and classes, with computed names
      Given the generator source
        """js
        class C { async ["m" + 1](v) { return this.x + await v; } x = 1; static async [Symbol.iterator]() { return "iterated"; } }
        const o = { x: 2, async ["n"](v) { return this.x + await v; } };
        """
      Then each call completes as follows
      | call                 | completes          |
      | new C().m1(1)        | fulfils 2          |
      | o.n(1)               | fulfils 3          |
      | C[Symbol.iterator]() | fulfils "iterated" |

    Scenario: [LOW.32-09] the promise is one of the realm, whatever is returned
      Given the generator source
        """js
        const other = { then(done) { done("other"); } };
        async function f(v) { return v; }
        """
      Then each call completes as follows
      | call                    | completes       |
      | f(1) instanceof Promise | gives true      |
      | f(other)                | fulfils "other" |

    Scenario: [LOW.32-10] an await of an await, of a yield's answer and of a call's result
      Given the generator source
        """js
        async function* f() { return await await [await (yield await "a"), await (await (async () => "b"))()]; }
        const gen = f();
        """
      Then each call completes as follows
      | call                          | completes                                    |
      | next()                        | fulfils { value: "a", done: false }          |
      | next(Promise.resolve("sent")) | fulfils { value: ["sent", "b"], done: true } |

  @LOW.33
  Rule: LOW.33 An async generator answers its requests in their order, and awaits what it yields and returns

    Scenario: [LOW.33-01] requests that are made at once are answered in their order
      Given the generator source
        """js
        async function* f() { const a = yield "first"; const b = yield a; return b; }
        const gen = f();
        """
      Then each call completes as follows
      | call                                                                            | completes                                                                                                                            |
      | Promise.all([gen.next("lost"), gen.next("a"), gen.next("b"), gen.next("late")]) | fulfils [{ value: "first", done: false }, { value: "a", done: false }, { value: "b", done: true }, { value: undefined, done: true }] |

    Scenario: [LOW.33-02] a return in the queue ends it, and what is behind it gets the end
      Given the generator source
        """js
        async function* f() { try { yield 1; yield 2; } finally { log("finally"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call                                                   | completes                                                                                         | logs      |
      | Promise.all([gen.next(), gen.return("R"), gen.next()]) | fulfils [{ value: 1, done: false }, { value: "R", done: true }, { value: undefined, done: true }] | "finally" |

    Scenario: [LOW.33-03] return from outside awaits its value at the yield, before the finally
      Given the generator source
        """js
        async function* f() { try { yield 1; } finally { log("finally"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call                         | completes                          | logs      |
      | next()                       | fulfils { value: 1, done: false }  |           |
      | return(Promise.resolve("R")) | fulfils { value: "R", done: true } | "finally" |

    Scenario: [LOW.33-04] return from outside with a promise that is rejected throws at the yield
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* f() { try { yield 1; } catch (e) { yield ["caught", e]; } }
        const gen = f();
        """
      Then each call completes as follows
      | call                         | completes                                        |
      | next()                       | fulfils { value: 1, done: false }                |
      | return(Promise.reject(boom)) | fulfils { value: ["caught", boom], done: false } |
      | next()                       | fulfils { value: undefined, done: true }         |

    Scenario: [LOW.33-05] return before the start awaits its value, and does not run the body
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* f() { log("never"); yield 1; }
        const kept = f(), failed = f();
        """
      Then each call completes as follows
      | call                                | completes                                |
      | kept.return(Promise.resolve("R"))   | fulfils { value: "R", done: true }       |
      | failed.return(Promise.reject(boom)) | rejects boom                             |
      | failed.next()                       | fulfils { value: undefined, done: true } |

    Scenario: [LOW.33-06] return of a generator that has ended awaits its value, throw is rejected
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* f() {}
        const gen = f();
        """
      Then each call completes as follows
      | call                         | completes                                |
      | next()                       | fulfils { value: undefined, done: true } |
      | return(Promise.resolve("R")) | fulfils { value: "R", done: true }       |
      | return(Promise.reject(boom)) | rejects boom                             |
      | throw(boom)                  | rejects boom                             |

    Scenario: [LOW.33-07] a promise that is yielded is awaited, and its rejection is thrown at the yield
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* f() { yield Promise.resolve(1); try { yield Promise.reject(boom); } catch (e) { yield ["caught", e]; } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes                                        |
      | next() | fulfils { value: 1, done: false }                |
      | next() | fulfils { value: ["caught", boom], done: false } |

    Scenario: [LOW.33-08] a promise that is returned is awaited within the try
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* f() { try { return Promise.reject(boom); } catch (e) { return ["caught", e]; } finally { log("finally"); } }
        """
      Then each call completes as follows
      | call       | completes                                       | logs      |
      | f().next() | fulfils { value: ["caught", boom], done: true } | "finally" |

    Scenario: [LOW.33-09] a yield in a finally holds the return up
      Given the generator source
        """js
        async function* f() { try { yield 1; } finally { log(await "closing"); yield "finally"; log("closed"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call        | completes                                 | logs      |
      | next()      | fulfils { value: 1, done: false }         |           |
      | return("R") | fulfils { value: "finally", done: false } | "closing" |
      | next()      | fulfils { value: "R", done: true }        | "closed"  |

    Scenario: [LOW.33-10] operands before a yield and before an await are kept
      Given the generator source
        """js
        async function* f() { let x = 1; return [x, x + (yield x = 2) + x, x += await (x = 10, 5), x]; }
        const gen = f();
        """
      Then each call completes as follows
      | call      | completes                                     |
      | next()    | fulfils { value: 2, done: false }             |
      | next(100) | fulfils { value: [1, 103, 7, 7], done: true } |

    Scenario: [LOW.33-11] a loop whose variable is captured is left by return from outside through a finally that awaits
      Given the generator source
        """js
        async function* f() { for (let v = 0; v < 2; v++) { const read = () => v; try { yield v; } finally { await null; log("finally " + read()); yield "c"; } } }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes                             | logs        |
      | next()         | fulfils { value: 0, done: false }     |             |
      | return("STOP") | fulfils { value: "c", done: false }   | "finally 0" |
      | next()         | fulfils { value: "STOP", done: true } |             |

    Scenario: [LOW.33-12] a labelled block is left by a loop that neither awaits nor yields
      Given the generator source
        """js
        async function* f() { B: { for (const x of [1]) break B; yield await "never"; } yield "end"; }
        """
      Then each call completes as follows
      | call       | completes                             |
      | f().next() | fulfils { value: "end", done: false } |

    Scenario: [LOW.33-13] an arrow within an async generator has its this and arguments
      Given the generator source
        """js
        const o = { name: "o", async *f() { yield (() => this.name + arguments[0])(); yield await (async () => this.name + arguments[1])(); } };
        const gen = o.f("a", "b");
        """
      Then each call completes as follows
      | call   | completes                            |
      | next() | fulfils { value: "oa", done: false } |
      | next() | fulfils { value: "ob", done: false } |

    Scenario: [LOW.33-14] it is resumed from within its own body only when that has come to a yield
      Given the generator source
        """js
        let inner;
        async function* f() { inner = gen.next("inner"); const got = yield "outer"; yield got; }
        const gen = f();
        """
      Then each call completes as follows
      | call                                                | completes                                                                  |
      | gen.next("first").then(async r => [r, await inner]) | fulfils [{ value: "outer", done: false }, { value: "inner", done: false }] |

    Scenario: [LOW.33-15] a result that is wanted late is still the one of its request
      Given the generator source
        """js
        async function* f() { for (let i = 0; ; i++) { await null; yield i; } }
        const gen = f();
        const requests = [gen.next(), gen.next(), gen.next()];
        """
      Then each call completes as follows
      | call                            | completes                                                                                 |
      | Promise.all(requests.reverse()) | fulfils [{ value: 2, done: false }, { value: 1, done: false }, { value: 0, done: false }] |

    Scenario: [LOW.33-16] a throw in the queue is thrown at the yield that it comes to
      Given the generator source
        """js
        async function* f() { for (let i = 0; ; i++) { try { yield i; } catch (e) { log(e); } } }
        const gen = f();
        """
      Then each call completes as follows
      | call                                                                  | completes                                                                                                            | logs     |
      | Promise.all([gen.next(), gen.throw("a"), gen.throw("b"), gen.next()]) | fulfils [{ value: 0, done: false }, { value: 1, done: false }, { value: 2, done: false }, { value: 3, done: false }] | "a", "b" |

    Scenario: [LOW.33-17] a return statement within finally drops the return from outside
      Given the generator source
        """js
        async function* f() { try { yield 1; } finally { return await "replaced"; } }
        const gen = f();
        """
      Then each call completes as follows
      | call              | completes                                 |
      | next()            | fulfils { value: 1, done: false }         |
      | return("dropped") | fulfils { value: "replaced", done: true } |

    Scenario: [LOW.33-18] return from outside within a for await closes its list, and then runs the finally around it
      Given the generator source
        """js
        async function* items() { try { yield 1; yield 2; } finally { await null; log("list closed"); } }
        async function* f() { try { for await (const x of items()) { const read = () => x; yield read(); } } finally { log("finally"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call        | completes                          | logs                     |
      | next()      | fulfils { value: 1, done: false }  |                          |
      | return("R") | fulfils { value: "R", done: true } | "list closed", "finally" |

    Scenario: [LOW.33-19] a thenable that is yielded is awaited, and one that is sent is not
      Given the generator source
        """js
        async function* f() { const got = yield { then(done) { done("yielded"); } }; return [typeof got.then]; }
        const gen = f();
        """
      Then each call completes as follows
      | call                                   | completes                                   |
      | next()                                 | fulfils { value: "yielded", done: false }   |
      | next({ then(done) { done("sent"); } }) | fulfils { value: ["function"], done: true } |

  @LOW.34
  Rule: LOW.34 A `yield*` of an async generator hands each request to its delegate and awaits the result, and awaits the values of a sync one

    Scenario: [LOW.34-01] a sync iterable's promises are awaited
      Given the generator source
        """js
        async function* f() { return yield* [1, Promise.resolve(2)]; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes                                |
      | next() | fulfils { value: 1, done: false }        |
      | next() | fulfils { value: 2, done: false }        |
      | next() | fulfils { value: undefined, done: true } |

    Scenario: [LOW.34-02] next, throw and return reach an async delegate
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* inner() { try { log(yield "a"); yield "b"; } catch (e) { log(e); yield "caught"; } finally { log("inner finally"); } }
        async function* f() { try { yield* inner(); } finally { log("outer finally"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call         | completes                                | logs                             |
      | next()       | fulfils { value: "a", done: false }      |                                  |
      | next("sent") | fulfils { value: "b", done: false }      | "sent"                           |
      | throw(boom)  | fulfils { value: "caught", done: false } | boom                             |
      | return("R")  | fulfils { value: "R", done: true }       | "inner finally", "outer finally" |

    Scenario: [LOW.34-03] the value of the yield* is what the delegate returns, as an operand
      Given the generator source
        """js
        async function* inner() { yield 1; return 10; }
        async function* f() { let x = 1; return x + (yield* (x = 5, inner())) + x; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes                         |
      | next() | fulfils { value: 1, done: false } |
      | next() | fulfils { value: 16, done: true } |

    Scenario: [LOW.34-04] a delegate of one's own is asked in order, and what it gives has to be an object
      Given the generator source
        """js
        const items = { [Symbol.asyncIterator]() { let i = 0; return { next(v) { log("next", v); return i++ ? 1 : { value: "a", done: false }; } }; } };
        async function* f() { yield* items; }
        const gen = f();
        """
      Then each call completes as follows
      | call         | completes                           | logs              |
      | next("lost") | fulfils { value: "a", done: false } | "next", undefined |
      | next("sent") | rejects a TypeError                 | "next", "sent"    |

    Scenario: [LOW.34-05] a delegate without return ends the generator, a promise's value awaited
      Given the generator source
        """js
        const items = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }) }) };
        async function* f() { try { yield* items; } finally { log("finally"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call                         | completes                          | logs      |
      | next()                       | fulfils { value: 1, done: false }  |           |
      | return(Promise.resolve("R")) | fulfils { value: "R", done: true } | "finally" |

    Scenario: [LOW.34-06] return within a yield* over a sync generator runs its finally
      Given the generator source
        """js
        function* inner() { try { yield 1; yield 2; } finally { log("inner finally"); } }
        async function* f() { try { yield* inner(); } finally { log("outer finally"); } }
        const gen = f();
        """
      Then each call completes as follows
      | call        | completes                          | logs                             |
      | next()      | fulfils { value: 1, done: false }  |                                  |
      | return("R") | fulfils { value: "R", done: true } | "inner finally", "outer finally" |

    Scenario: [LOW.34-07] an error of the delegate is caught at the yield*
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* inner() { yield 1; throw boom; }
        async function* f() { try { yield* inner(); } catch (e) { yield ["caught", e]; } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes                                        |
      | next() | fulfils { value: 1, done: false }                |
      | next() | fulfils { value: ["caught", boom], done: false } |
