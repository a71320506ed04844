@lowering
Feature: Jumps that pass finally blocks

  @LOW.11
  Rule: LOW.11 A break, continue or return passes every finally on its way, the innermost first, and then goes on to its target

    Scenario: [LOW.11-01] a break passes three finally blocks
      Given the generator source
        """js
        function* f() {
          B: {
            try {
              try {
                try {
                  yield 1;
                  break B;
                } finally {
                  log("c");
                }
              } finally {
                log("b");
              }
            } finally {
              log("a");
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     | logs          |
        | next() | yields 1      |               |
        | next() | returns "end" | "c", "b", "a" |

    Scenario: [LOW.11-02] a break passes three finally blocks that yield
      Given the generator source
        """js
        function* f() {
          B: {
            try {
              try {
                try {
                  break B;
                } finally {
                  yield "c";
                }
              } finally {
                yield "b";
              }
            } finally {
              yield "a";
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields "c"    |
        | next() | yields "b"    |
        | next() | yields "a"    |
        | next() | returns "end" |

    Scenario: [LOW.11-03] a continue passes two finally blocks that yield, in each round
      Given the generator source
        """js
        function* f() {
          loop: for (let i = 0; i < 2; i++) {
            try {
              for (;;) {
                try {
                  continue loop;
                } finally {
                  yield "inner " + i;
                }
              }
            } finally {
              yield "outer " + i;
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields "inner 0" |
        | next() | yields "outer 0" |
        | next() | yields "inner 1" |
        | next() | yields "outer 1" |
        | next() | returns "end"    |

    Scenario: [LOW.11-04] a return passes three finally blocks that yield, and keeps its value
      Given the generator source
        """js
        function* f() {
          let v = "value";
          try { try { try { return v; } finally { v = yield "c"; } } finally { v = yield "b"; } } finally { v = yield "a"; }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes       |
        | next()  | yields "c"      |
        | next(1) | yields "b"      |
        | next(2) | yields "a"      |
        | next(3) | returns "value" |

    Scenario: [LOW.11-05] an error passes three finally blocks that await
      Given the generator source
        """js
        const boom = new Error("boom");
        const later = async v => log(v);
        async function f() {
          try {
            try {
              try {
                throw boom;
              } finally {
                await later("c");
              }
            } finally {
              await later("b");
            }
          } finally {
            await later("a");
          }
        }
        """
      Then each call completes as follows
        | call | completes    | logs          |
        | f()  | rejects boom | "c", "b", "a" |

    Scenario: [LOW.11-06] return from outside passes three finally blocks that yield
      Given the generator source
        """js
        function* f() {
          try {
            try {
              try {
                yield 1;
              } finally {
                yield "c";
              }
            } finally {
              yield "b";
            }
          } finally {
            yield "a";
          }
          log("never");
        }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes   |
        | next()      | yields 1    |
        | return("R") | yields "c"  |
        | next()      | yields "b"  |
        | next()      | yields "a"  |
        | next()      | returns "R" |

    Scenario: [LOW.11-07] jumps to targets between two finally blocks pass only the inner one
      Given the generator source
        """js
        function* f() {
          try {
            B: { try { yield 1; break B; } finally { yield "inner"; } }
            yield "between";
          } finally { yield "outer"; }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields 1         |
        | next() | yields "inner"   |
        | next() | yields "between" |
        | next() | yields "outer"   |
        | next() | returns "end"    |

    Scenario: [LOW.11-08] a finally that breaks drops the return
      Given the generator source
        """js
        function* f() { B: { try { return "dropped"; } finally { yield "finally"; break B; } } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields "finally" |
        | next() | returns "end"    |

    Scenario: [LOW.11-09] a finally that continues drops the error
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 2; i++) {
            try {
              throw new Error("dropped");
            } finally {
              yield i;
              continue;
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 0      |
        | next() | yields 1      |
        | next() | returns "end" |

    Scenario: [LOW.11-10] a finally that returns drops the break
      Given the generator source
        """js
        function* f() { for (;;) { try { break; } finally { yield "finally"; return "replaced"; } } return "never"; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "finally"   |
        | next() | returns "replaced" |

    Scenario: [LOW.11-11] a finally that breaks to an outer label drops the break to an inner one, and passes the finally between
      Given the generator source
        """js
        function* f() {
          outer: {
            try {
              inner: {
                try {
                  break inner;
                } finally {
                  yield 1;
                  break outer;
                }
              }
              log("never");
            } finally {
              yield 2;
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     |
        | next() | yields 1      |
        | next() | yields 2      |
        | next() | returns "end" |

    Scenario: [LOW.11-12] a finally that throws drops the continue, and the error is caught further out
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 2; i++) {
            try { try { continue; } finally { yield i; throw "thrown " + i; } } catch (e) { log(e); }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     | logs       |
        | next() | yields 0      |            |
        | next() | yields 1      | "thrown 0" |
        | next() | returns "end" | "thrown 1" |

    Scenario: [LOW.11-13] a block within a finally is left without an effect on the return that waits
      Given the generator source
        """js
        function* f() {
          try {
            return "kept";
          } finally {
            L: {
              yield 1;
              break L;
            }
            for (let i = 0; i < 3; i++) {
              if (i) break;
              yield 2;
            }
            log("through");
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes      | logs      |
        | next() | yields 1       |           |
        | next() | yields 2       |           |
        | next() | returns "kept" | "through" |

    Scenario: [LOW.11-14] a try within a finally catches its own error, and the error that waits goes on
      Given the generator source
        """js
        const boom = new Error("boom");
        function* f() {
          try {
            throw boom;
          } finally {
            try {
              yield 1;
              throw "inner";
            } catch (e) {
              log(e);
            } finally {
              yield 2;
            }
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes   | logs    |
        | next() | yields 1    |         |
        | next() | yields 2    | "inner" |
        | next() | throws boom |         |

    Scenario: [LOW.11-15] a return in a try that does not suspend, within one that does
      Given the generator source
        """js
        function* f() { try { try { return "value"; } finally { log("inner"); } } finally { yield "outer"; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes       | logs    |
        | next() | yields "outer"  | "inner" |
        | next() | returns "value" |         |

    Scenario: [LOW.11-16] a break out of a for...of passes the finally in it before the iterator is closed
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
        function* f() {
          try {
            for (const x of items) {
              try {
                yield x;
                break;
              } finally {
                yield "inner";
                log("inner");
              }
            }
          } finally {
            log("outer");
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         | logs                       |
        | next() | yields 1          |                            |
        | next() | yields "inner"    |                            |
        | next() | returns undefined | "inner", "closed", "outer" |

    Scenario: [LOW.11-17] a break and a continue of the same loop take different ways through a finally
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 3; i++) {
            try {
              if (i === 0) continue;
              if (i === 1) {
                yield "one";
                break;
              }
            } finally {
              log("finally " + i);
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     | logs        |
        | next() | yields "one"  | "finally 0" |
        | next() | returns "end" | "finally 1" |

    Scenario: [LOW.11-18] a return in the catch clause passes its own finally and the outer one
      Given the generator source
        """js
        async function f() {
          try {
            try {
              await Promise.reject("x");
            } catch (e) {
              return "caught " + e;
            } finally {
              await log("inner");
            }
          } finally {
            await log("outer");
          }
        }
        """
      Then each call completes as follows
        | call | completes          | logs             |
        | f()  | fulfils "caught x" | "inner", "outer" |

    Scenario: [LOW.11-19] a loop in a finally with a continue does not touch the break that waits
      Given the generator source
        """js
        async function f() {
          B: { try { break B; } finally { for (const i of [1, 2, 3]) { if (i === 2) continue; await log(i); } } log("never"); }
          return "end";
        }
        """
      Then each call completes as follows
        | call | completes     | logs |
        | f()  | fulfils "end" | 1, 3 |

    Scenario: [LOW.11-20] a return in a loop that does not suspend passes the finally around it
      Given the generator source
        """js
        function* f() { try { for (const x of [1, 2]) { if (x === 2) return x; } } finally { yield "finally"; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields "finally" |
        | next() | returns 2        |

    Scenario: [LOW.11-21] a labelled continue from a case within a try passes a finally that yields
      Given the generator source
        """js
        function* f() {
          L: for (let i = 0; i < 2; i++) {
            try {
              switch (i) {
                case 0:
                  continue L;
                default:
                  yield "one";
              }
            } finally {
              yield "finally " + i;
            }
            yield "behind " + i;
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call     | completes                                           |
        | [...f()] | gives ["finally 0", "one", "finally 1", "behind 1"] |

    Scenario: [LOW.11-22] a finally that awaits and breaks drops the error, within a loop
      Given the generator source
        """js
        async function f() {
          for (const n of [1, 2]) {
            try {
              await Promise.reject(n);
            } finally {
              log(n);
              await null;
              if (n === 2) break;
              continue;
            }
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call | completes     | logs |
        | f()  | fulfils "end" | 1, 2 |

    Scenario: [LOW.11-23] a return within a finally that is nested in another drops both that wait
      Given the generator source
        """js
        function* f() {
          try {
            try {
              throw "first";
            } finally {
              try {
                return "second";
              } finally {
                yield 1;
                return "third";
              }
            }
          } finally {
            yield 2;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes       |
        | next() | yields 1        |
        | next() | yields 2        |
        | next() | returns "third" |

    Scenario: [LOW.11-24] a continue in a do passes its finally, and then asks for the condition
      Given the generator source
        """js
        function* f() {
          let n = 0;
          do {
            try {
              n++;
              continue;
            } finally {
              yield "finally " + n;
            }
          } while ((yield "again?") && n < 5);
          return n;
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes          |
        | next()  | yields "finally 1" |
        | next()  | yields "again?"    |
        | next(1) | yields "finally 2" |
        | next()  | yields "again?"    |
        | next(0) | returns 2          |

    Scenario: [LOW.11-25] a continue in a for passes its finally, and then updates
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 2; log("update"), i++)
            try {
              continue;
            } finally {
              yield i;
              log("finally");
            }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     | logs                |
        | next() | yields 0      |                     |
        | next() | yields 1      | "finally", "update" |
        | next() | returns "end" | "finally", "update" |

    Scenario: [LOW.11-26] a continue in a finally goes on with a for...of that is not closed, and a break closes it once
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]() {
            let i = 0;
            return {
              next: () => ({ value: ++i, done: false }),
              return() {
                log("closed");
                return {};
              }
            };
          }
        };
        function* f() {
          for (const x of items) {
            try {
              return "dropped";
            } finally {
              yield x;
              if (x === 1) continue;
              break;
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     | logs     |
        | next() | yields 1      |          |
        | next() | yields 2      |          |
        | next() | returns "end" | "closed" |

    Scenario: [LOW.11-27] statements without braces suspend in each other
      Given the generator source
        """js
        function* f(n) {
          while (true)
            try {
              if (n)
                for (;;)
                  if (yield n) break;
                  else continue;
              else return "zero";
              n--;
            } finally {
              if (n > 1) yield "finally " + n;
              else log("finally " + n);
            }
        }
        const gen = f(1);
        """
      Then each call completes as follows
        | call    | completes      | logs                     |
        | next()  | yields 1       |                          |
        | next(0) | yields 1       |                          |
        | next(1) | returns "zero" | "finally 0", "finally 0" |
