@lowering
Feature: What a finally block leaves under way

  @LOW.12
  Rule: LOW.12 A finally block that completes normally leaves what was under way as it was, and any other end of it takes its place

    Scenario: [LOW.12-01] a return value is computed before the finally that changes its variable
      Given the generator source
        """js
        function* f() { let v = "before"; try { return v + (yield "value?"); } finally { v = "after"; log(v); } }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes         | logs    |
        | next()    | yields "value?"   |         |
        | next("!") | returns "before!" | "after" |

    Scenario: [LOW.12-02] a throw from outside at a yield in finally replaces the return
      Given the generator source
        """js
        const boom = new Error("boom");
        function* f() { try { return "dropped"; } finally { yield "finally"; } }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes         |
        | next()      | yields "finally"  |
        | throw(boom) | throws boom       |
        | next()      | returns undefined |

    Scenario: [LOW.12-03] a return from outside at a yield in finally replaces the error
      Given the generator source
        """js
        function* f() {
          try {
            throw new Error("dropped");
          } finally {
            try {
              yield "finally";
            } finally {
              log("inner");
            }
            log("never");
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes        | logs    |
        | next()      | yields "finally" |         |
        | return("R") | returns "R"      | "inner" |

    Scenario: [LOW.12-04] an error in finally replaces the error that is under way
      Given the generator source
        """js
        const first = new Error("first"), second = new Error("second");
        function* f() { try { yield 1; throw first; } finally { yield 2; throw second; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 1      |
        | next() | yields 2      |
        | next() | throws second |

    Scenario: [LOW.12-05] an error in a catch clause passes its finally, and is caught by the next try
      Given the generator source
        """js
        function* f() {
          try {
            try {
              throw "first";
            } catch (e) {
              yield e;
              throw "second";
            } finally {
              yield "finally";
            }
          } catch (e) {
            return "outer " + e;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes              |
        | next() | yields "first"         |
        | next() | yields "finally"       |
        | next() | returns "outer second" |

    Scenario: [LOW.12-06] a throw from outside at a yield in a catch clause is not caught by the same try
      Given the generator source
        """js
        const boom = new Error("boom");
        function* f() { try { throw "first"; } catch (e) { yield e; } finally { log("finally"); } }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes      | logs      |
        | next()      | yields "first" |           |
        | throw(boom) | throws boom    | "finally" |

    Scenario: [LOW.12-07] a return from outside at a yield in a catch clause runs the finally
      Given the generator source
        """js
        function* f() { try { throw "first"; } catch (e) { yield e; log("never"); } finally { yield "finally"; } }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes        |
        | next()      | yields "first"   |
        | return("R") | yields "finally" |
        | next()      | returns "R"      |

    Scenario: [LOW.12-08] a try within a catch clause, and one within a finally
      Given the generator source
        """js
        function* f() {
          try { throw 1; } catch (a) { try { throw yield a; } catch (b) { log(a, b); } finally { yield "inner"; } }
          finally { try { throw yield "outer"; } catch (c) { log(c); } }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes      | logs |
        | next()  | yields 1       |      |
        | next(2) | yields "inner" | 1, 2 |
        | next()  | yields "outer" |      |
        | next(3) | returns "end"  | 3    |

    Scenario: [LOW.12-09] undefined can be thrown and is caught as any other value
      Given the generator source
        """js
        function* f() { try { throw undefined; } catch (e) { yield [e]; } finally { yield "finally"; } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields [undefined] |
        | next() | yields "finally"   |
        | next() | returns "end"      |

    Scenario: [LOW.12-10] an error thrown again is the same object
      Given the generator source
        """js
        const boom = { code: 1 };
        async function f() { try { await Promise.reject(boom); } catch (e) { await null; throw e; } }
        """
      Then each call completes as follows
        | call | completes    |
        | f()  | rejects boom |

    Scenario: [LOW.12-11] a try in a loop is entered anew in each round
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 3; i++) {
            try {
              if (i === 1) throw "odd";
              yield i;
            } catch (e) {
              log(e);
            } finally {
              log("finally " + i);
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call          | completes         | logs                            |
        | next()        | yields 0          |                                 |
        | next()        | yields 2          | "finally 0", "odd", "finally 1" |
        | throw("late") | returns undefined | "late", "finally 2"             |

    Scenario: [LOW.12-12] a try that does not suspend in a catch clause that does
      Given the generator source
        """js
        function* f() { try { throw "a"; } catch (e) { try { throw e + "b"; } catch (x) { log(x); } yield e; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         | logs |
        | next() | yields "a"        | "ab" |
        | next() | returns undefined |      |

    Scenario: [LOW.12-13] an await in the operand of return is within the try, and its error is caught
      Given the generator source
        """js
        const boom = new Error("boom");
        async function f() {
          try {
            return await Promise.reject(boom);
          } catch (e) {
            return ["caught", e];
          } finally {
            log("finally");
          }
        }
        async function g() { try { return Promise.reject(boom); } catch (e) { return "never"; } finally { log("finally"); } }
        """
      Then each call completes as follows
        | call | completes                | logs      |
        | f()  | fulfils ["caught", boom] | "finally" |
        | g()  | rejects boom             | "finally" |

    Scenario: [LOW.12-14] an empty finally changes nothing, and neither does an empty catch clause
      Given the generator source
        """js
        function* f() { try { try { yield 1; } finally {} } catch (e) {} return "end"; }
        const done = f(), failed = f(), left = f();
        """
      Then each call completes as follows
        | call                               | completes                          |
        | done.next() && done.next()         | gives { value: "end", done: true } |
        | failed.next() && failed.throw("x") | gives { value: "end", done: true } |
        | left.next() && left.return("R")    | gives { value: "R", done: true }   |

    Scenario: [LOW.12-15] a finally runs once, though it throws itself
      Given the generator source
        """js
        function* f() { try { yield 1; } finally { log("finally"); throw "thrown"; } }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes         | logs      |
        | next()      | yields 1          |           |
        | return("R") | throws "thrown"   | "finally" |
        | next()      | returns undefined |           |

    Scenario: [LOW.12-16] the errors of code before, within and behind a try go their own ways
      Given the generator source
        """js
        function* f(at) {
          const fail = place => { if (place === at) throw place; };
          fail("before");
          try { fail("try"); yield 1; } catch (e) { log("caught " + e); fail("catch"); } finally { log("finally"); }
          fail("behind");
          return "end";
        }
        """
      Then each call completes as follows
        | call                                     | completes       | logs                    |
        | f("before").next()                       | throws "before" |                         |
        | f("try").next()                          | returns "end"   | "caught try", "finally" |
        | (g => (g.next(), g.next()))(f("behind")) | throws "behind" | "finally"               |

    Scenario: [LOW.12-17] a generator that has failed is at its end
      Given the generator source
        """js
        const boom = new Error("boom");
        function* f() { try { yield 1; } finally { log("finally"); } }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes   | logs      |
        | next()      | yields 1    |           |
        | throw(boom) | throws boom | "finally" |
        | throw(boom) | throws boom |           |
        | return("R") | returns "R" |           |

    Scenario: [LOW.12-18] a yield in each part of a try, and a value sent to each
      Given the generator source
        """js
        function* f() {
          let s = "";
          try {
            s += yield "try";
            throw s;
          } catch (e) {
            s += yield "catch " + e;
          } finally {
            s += yield "finally";
          }
          return s;
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes        |
        | next()    | yields "try"     |
        | next("a") | yields "catch a" |
        | next("b") | yields "finally" |
        | next("c") | returns "abc"    |
