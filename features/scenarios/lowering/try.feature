Feature: Errors, finally blocks and catch bindings

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
        function* f() { try { throw new Error("dropped"); } finally { try { yield "finally"; } finally { log("inner"); } log("never"); } }
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
          try { try { throw "first"; } catch (e) { yield e; throw "second"; } finally { yield "finally"; } } catch (e) { return "outer " + e; }
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
        function* f() { for (let i = 0; i < 3; i++) { try { if (i === 1) throw "odd"; yield i; } catch (e) { log(e); } finally { log("finally " + i); } } }
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
        async function f() { try { return await Promise.reject(boom); } catch (e) { return ["caught", e]; } finally { log("finally"); } }
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

  @LOW.13
  Rule: LOW.13 A catch clause binds its parameter in a scope of its own, anew each time that it is entered

    Scenario: [LOW.13-01] the parameter shadows an outer variable, which keeps its value
      Given the generator source
        """js
        function* f() { let e = "outer"; try { throw "inner"; } catch (e) { yield e; e = "changed"; yield e; } yield e; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes        |
      | next() | yields "inner"   |
      | next() | yields "changed" |
      | next() | yields "outer"   |

    Scenario: [LOW.13-02] the parameter shadows a parameter of the function and a global name
      Given the generator source
        """js
        const e = "global";
        function* f(x) { try { throw x + 1; } catch (x) { try { throw x + 1; } catch (e) { yield [x, e]; } yield [x, e]; } yield [x, e]; }
        const gen = f(1);
        """
      Then each call completes as follows
      | call   | completes            |
      | next() | yields [2, 3]        |
      | next() | yields [2, "global"] |
      | next() | yields [1, "global"] |

    Scenario: [LOW.13-03] nested clauses with one name each have their own
      Given the generator source
        """js
        function* f() { try { throw "a"; } catch (e) { try { throw e + "b"; } catch (e) { yield e; try { throw e + "c"; } catch (e) { yield e; } yield e; } yield e; } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes    |
      | next() | yields "ab"  |
      | next() | yields "abc" |
      | next() | yields "ab"  |
      | next() | yields "a"   |

    Scenario: [LOW.13-04] closures over the parameter keep it, each round its own
      Given the generator source
        """js
        const readers = [];
        function* f() { for (const n of [1, 2, 3]) { try { throw n; } catch (e) { readers.push(() => e); e += yield e; } } return readers.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
      | call     | completes            |
      | next()   | yields 1             |
      | next(10) | yields 2             |
      | next(10) | yields 3             |
      | next(10) | returns [11, 12, 13] |

    Scenario: [LOW.13-05] a clause without a parameter sees the outer name
      Given the generator source
        """js
        function* f() { const e = "outer"; try { throw "lost"; } catch { yield e; } return e; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes       |
      | next() | yields "outer"  |
      | next() | returns "outer" |

    Scenario: [LOW.13-06] a pattern as parameter, whose default suspends
      Given the generator source
        """js
        function* f(error) { try { throw error; } catch ({ code = yield "code?", info: [first] = [] }) { return [code, first]; } }
        const gen = f({});
        """
      Then each call completes as follows
      | call                               | completes              |
      | next()                             | yields "code?"         |
      | next(7)                            | returns [7, undefined] |
      | f({ code: 1, info: ["i"] }).next() | returns [1, "i"]       |

    Scenario: [LOW.13-07] a pattern that fails throws its error out of the clause, through the finally
      Given the generator source
        """js
        async function f() { try { await null; throw null; } catch ({ code }) { log("never"); } finally { log("finally"); } }
        """
      Then each call completes as follows
      | call | completes           | logs      |
      | f()  | rejects a TypeError | "finally" |

    Scenario: [LOW.13-08] var in the clause with the parameter's name assigns the parameter, and declares the name outside
      Given the generator source
        """js
        function* f() { try { throw "caught"; } catch (e) { var e = "assigned"; yield e; } yield e; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes         |
      | next() | yields "assigned" |
      | next() | yields undefined  |

    Scenario: [LOW.13-09] let in a block within the clause shadows the parameter
      Given the generator source
        """js
        function* f() { try { throw "caught"; } catch (e) { { let e = "block"; yield e; } yield e; } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes       |
      | next() | yields "block"  |
      | next() | yields "caught" |

    Scenario: [LOW.13-10] the parameter is no property, key or label of the same name
      Given the generator source
        """js
        function* f() { try { throw 5; } catch (e) { const o = { e, x: { e: 1 } }; yield o; e: { break e; } yield o.x.e + o.e; } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes                    |
      | next() | yields { e: 5, x: { e: 1 } } |
      | next() | yields 6                     |

    Scenario: [LOW.13-11] a function declared in the clause reads the parameter
      Given the generator source
        """js
        function* f() { try { throw "caught"; } catch (e) { yield read(); e = "changed"; yield read(); function read() { return "read " + e; } } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes             |
      | next() | yields "read caught"  |
      | next() | yields "read changed" |

    Scenario: [LOW.13-12] clauses that stand side by side have separate parameters
      Given the generator source
        """js
        async function f() {
          const reads = [];
          try { await Promise.reject(1); } catch (e) { reads.push(() => e); await null; e++; }
          try { await Promise.reject(10); } catch (e) { reads.push(() => e); await null; e++; }
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
      | call | completes       |
      | f()  | fulfils [2, 11] |

    Scenario: [LOW.13-13] the parameter is captured by a function that outlives an await in the clause
      Given the generator source
        """js
        async function f() { let read; try { throw 1; } catch (e) { read = async () => { await null; return e; }; e = await 2; } return read(); }
        """
      Then each call completes as follows
      | call | completes |
      | f()  | fulfils 2 |

    Scenario: [LOW.13-14] a parameter in a loop's clause is left by continue and break
      Given the generator source
        """js
        function* f() { const reads = []; for (const n of [1, 2, 3]) { try { throw n * 10; } catch (e) { reads.push(() => e + n); if (n === 1) continue; yield e; break; } } return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes        |
      | next() | yields 20        |
      | next() | returns [11, 22] |
