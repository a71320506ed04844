@lowering
Feature: The parameters of catch clauses

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
        function* f(x) {
          try {
            throw x + 1;
          } catch (x) {
            try {
              throw x + 1;
            } catch (e) {
              yield [x, e];
            }
            yield [x, e];
          }
          yield [x, e];
        }
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
        function* f() {
          try {
            throw "a";
          } catch (e) {
            try {
              throw e + "b";
            } catch (e) {
              yield e;
              try {
                throw e + "c";
              } catch (e) {
                yield e;
              }
              yield e;
            }
            yield e;
          }
        }
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
        function* f() {
          for (const n of [1, 2, 3]) {
            try {
              throw n;
            } catch (e) {
              readers.push(() => e);
              e += yield e;
            }
          }
          return readers.map(read => read());
        }
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
        function* f(error) {
          try {
            throw error;
          } catch ({ code = yield "code?", info: [first] = [] }) {
            return [code, first];
          }
        }
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
        function* f() {
          try {
            throw 5;
          } catch (e) {
            const o = { e, x: { e: 1 } };
            yield o;
            e: {
              break e;
            }
            yield o.x.e + o.e;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes                    |
        | next() | yields { e: 5, x: { e: 1 } } |
        | next() | yields 6                     |

    Scenario: [LOW.13-11] a function declared in the clause reads the parameter
      Given the generator source
        """js
        function* f() {
          try {
            throw "caught";
          } catch (e) {
            yield read();
            e = "changed";
            yield read();
            function read() {
              return "read " + e;
            }
          }
        }
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
        async function f() {
          let read;
          try {
            throw 1;
          } catch (e) {
            read = async () => {
              await null;
              return e;
            };
            e = await 2;
          }
          return read();
        }
        """
      Then each call completes as follows
        | call | completes |
        | f()  | fulfils 2 |

    Scenario: [LOW.13-14] a parameter in a loop's clause is left by continue and break
      Given the generator source
        """js
        function* f() {
          const reads = [];
          for (const n of [1, 2, 3]) {
            try {
              throw n * 10;
            } catch (e) {
              reads.push(() => e + n);
              if (n === 1) continue;
              yield e;
              break;
            }
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields 20        |
        | next() | returns [11, 22] |

    Scenario: [LOW.13-15] a rejected await in a clause leaves the parameter of the clause around it alone
      Given the generator source
        """js
        async function f() {
          try {
            await Promise.reject("outer");
          } catch (e) {
            const read = () => e;
            try {
              await Promise.reject("inner");
            } catch (e) {
              log(e, read());
              e = "changed";
            }
            return [e, read()];
          }
        }
        """
      Then each call completes as follows
        | call | completes                  | logs             |
        | f()  | fulfils ["outer", "outer"] | "inner", "outer" |
