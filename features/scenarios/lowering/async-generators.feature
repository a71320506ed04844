@lowering
Feature: Asynchronous generators

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
        async function* f() {
          try {
            return Promise.reject(boom);
          } catch (e) {
            return ["caught", e];
          } finally {
            log("finally");
          }
        }
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
        async function* f() {
          for (let v = 0; v < 2; v++) {
            const read = () => v;
            try {
              yield v;
            } finally {
              await null;
              log("finally " + read());
              yield "c";
            }
          }
        }
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
        const o = {
          name: "o",
          async *f() {
            yield (() => this.name + arguments[0])();
            yield await (async () => this.name + arguments[1])();
          }
        };
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
        async function* f() {
          try {
            for await (const x of items()) {
              const read = () => x;
              yield read();
            }
          } finally {
            log("finally");
          }
        }
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

    Scenario: [LOW.33-20] a labelled continue out of a for await in an async generator closes the list
      Given the generator source
        """js
        async function* items(name) {
          try {
            yield name + 1;
            yield name + 2;
          } finally {
            log("closed " + name);
          }
        }
        async function* f() {
          outer: for (const name of ["a", "b"]) {
            for await (const x of items(name)) {
              const read = () => x;
              yield read();
              continue outer;
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes                            | logs       |
        | next() | fulfils { value: "a1", done: false } |            |
        | next() | fulfils { value: "b1", done: false } | "closed a" |
        | next() | fulfils { value: "end", done: true } | "closed b" |

    Scenario: [LOW.33-21] arguments and defaults of a yield and an await in one expression
      Given the generator source
        """js
        async function* f(a, b = a) { a = 10; return [a, b, arguments.length, (yield a) + await b + (yield b)]; }
        const gen = f(1);
        """
      Then each call completes as follows
        | call       | completes                                       |
        | next()     | fulfils { value: 10, done: false }              |
        | next(100)  | fulfils { value: 1, done: false }               |
        | next(1000) | fulfils { value: [10, 1, 1, 1101], done: true } |
