@lowering
Feature: Delegating in asynchronous generators

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
        async function* inner() {
          try {
            log(yield "a");
            yield "b";
          } catch (e) {
            log(e);
            yield "caught";
          } finally {
            log("inner finally");
          }
        }
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
        const items = {
          [Symbol.asyncIterator]() {
            let i = 0;
            return {
              next(v) {
                log("next", v);
                return i++ ? 1 : { value: "a", done: false };
              }
            };
          }
        };
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

    Scenario: [LOW.34-08] the rejection of a sync iterable's promise is thrown at the yield*
      Given the generator source
        """js
        const boom = new Error("boom");
        async function* f() { try { yield* [Promise.reject(boom)]; } catch (e) { yield ["caught", e]; } }
        """
      Then each call completes as follows
        | call       | completes                                        |
        | f().next() | fulfils { value: ["caught", boom], done: false } |

    Scenario: [LOW.34-09] an async delegate without throw is closed, and the error is a TypeError
      Given the generator source
        """js
        const items = {
          [Symbol.asyncIterator]: () => ({
            next: async () => ({ value: 1, done: false }),
            async return() {
              log("closed");
              return {};
            }
          })
        };
        async function* f() {
          try {
            yield* items;
          } catch (e) {
            yield e.constructor === TypeError;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call          | completes                            | logs     |
        | next()        | fulfils { value: 1, done: false }    |          |
        | throw("lost") | fulfils { value: true, done: false } | "closed" |

    Scenario: [LOW.34-10] requests that are made at once reach the delegate one after the other
      Given the generator source
        """js
        async function* inner() { let v; for (let i = 0; i < 3; i++) { log("asked " + i, v); v = yield i; } return "returned"; }
        async function* f() { return yield* inner(); }
        const gen = f();
        """
      Then each call completes as follows
        | call                                                                                                          | completes                     | logs                                                 |
        | Promise.all([gen.next("lost"), gen.next("a"), gen.next("b"), gen.next("c")]).then(rs => rs.map(r => r.value)) | fulfils [0, 1, 2, "returned"] | "asked 0", undefined, "asked 1", "a", "asked 2", "b" |
