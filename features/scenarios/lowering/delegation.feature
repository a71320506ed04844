@lowering
Feature: Delegating with yield*

  @LOW.31
  Rule: LOW.31 The value of `yield*` is what its delegate returns, and it is an operand as any other

    Scenario: [LOW.31-01] what was read before a yield* is kept
      Given the generator source
        """js
        function* inner() { yield 1; return 10; }
        function* f() { let x = 1; const value = x + (yield* (x = 5, inner())) + x; return value; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes  |
        | next() | yields 1   |
        | next() | returns 16 |

    Scenario: [LOW.31-02] a yield* as an argument, as a key, in a template and in a list
      Given the generator source
        """js
        function* inner(v) { return yield v; }
        const list = (...args) => args;
        function* f() {
          let a = "a";
          return list(a, yield* inner((a = "b")), { [yield* inner("key")]: `${a}${yield* inner("text")}` }, [
            a,
            ...(yield* inner("spread"))
          ]);
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                               |
        | next()    | yields "b"                              |
        | next(1)   | yields "key"                            |
        | next("k") | yields "text"                           |
        | next("!") | yields "spread"                         |
        | next([2]) | returns ["a", 1, { k: "b!" }, ["b", 2]] |

    Scenario: [LOW.31-03] the operand of a yield* suspends by itself
      Given the generator source
        """js
        function* f() { return yield* yield "which?"; }
        const gen = f();
        """
      Then each call completes as follows
        | call             | completes         |
        | next()           | yields "which?"   |
        | next(["a", "b"]) | yields "a"        |
        | next()           | yields "b"        |
        | next()           | returns undefined |

    Scenario: [LOW.31-04] a yield* in a finally leaves the return that waits alone
      Given the generator source
        """js
        function* inner() { try { yield "inner"; } finally { log("inner finally"); } return "lost"; }
        function* f() { try { yield 1; } finally { log(yield* inner()); } }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes      | logs                    |
        | next()      | yields 1       |                         |
        | return("R") | yields "inner" |                         |
        | next()      | returns "R"    | "inner finally", "lost" |

    Scenario: [LOW.31-05] a delegate that goes on after a return ends the yield* with its value, and the generator lives on
      Given the generator source
        """js
        function* inner() { try { yield 1; } finally { yield "not yet"; } return "never"; }
        function* f() { const value = yield* inner(); yield "got " + value; return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes        |
        | next()      | yields 1         |
        | return("R") | yields "not yet" |
        | next()      | yields "got R"   |
        | next()      | returns "end"    |

    Scenario: [LOW.31-06] a yield* as the discriminant, the condition and the list of a loop
      Given the generator source
        """js
        function* ask(v) { return yield v; }
        function* f() {
          switch (yield* ask("which?")) {
            case 1:
              while (yield* ask("more?")) log("round");
              for (const x of yield* ask("list?")) yield x;
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes       | logs    |
        | next()      | yields "which?" |         |
        | next(1)     | yields "more?"  |         |
        | next(true)  | yields "more?"  | "round" |
        | next(false) | yields "list?"  |         |
        | next([7])   | yields 7        |         |
        | next()      | returns "end"   |         |

    Scenario: [LOW.31-07] what cannot be iterated is a TypeError at the yield*, which can be caught
      Given the generator source
        """js
        function* f(v) { try { yield* v; } catch (e) { yield e.constructor === TypeError; } }
        """
      Then each call completes as follows
        | call         | completes    |
        | [...f(5)]    | gives [true] |
        | [...f(null)] | gives [true] |
        | [...f({})]   | gives [true] |

    Scenario: [LOW.31-08] a delegate without throw is closed, and the error is a TypeError
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        function* f() { try { yield* items; } catch (e) { yield e.constructor === TypeError; } }
        const gen = f();
        """
      Then each call completes as follows
        | call          | completes   | logs     |
        | next()        | yields 1    |          |
        | throw("lost") | yields true | "closed" |

    Scenario: [LOW.31-09] a return of a yield* within a try keeps its value past a finally
      Given the generator source
        """js
        function* inner() { yield 1; return "value"; }
        function* f() { try { return yield* inner(); } finally { yield "finally"; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields 1         |
        | next() | yields "finally" |
        | next() | returns "value"  |

    Scenario: [LOW.31-10] twenty delegates, one in the other
      Given the generator source
        """js
        function* f(n) { if (n === 0) { yield "innermost"; return 0; } return 1 + (yield* f(n - 1)); }
        const gen = f(20);
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "innermost" |
        | next() | returns 20         |
