@lowering
Feature: Loops over keys

  @LOW.17
  Rule: LOW.17 A for...in visits the keys of an object and of what it inherits from, but none that was deleted before its turn

    Scenario: [LOW.17-01] keys come in order, inherited ones last, and each once
      Given the generator source
        """js
        const base = { a: 1, inherited: 1 }, o = Object.assign(Object.create(base), { b: 1, 2: 1, a: 1, 1: 1 });
        function* f() { for (const k in o) yield k; }
        """
      Then each call completes as follows
        | call     | completes                               |
        | [...f()] | gives ["1", "2", "b", "a", "inherited"] |

    Scenario: [LOW.17-02] a key that is deleted during a suspension is not visited
      Given the generator source
        """js
        const o = { a: 1, b: 1, c: 1 };
        function* f() { for (const k in o) yield k; return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call       | completes     |
        | next()     | yields "a"    |
        | delete o.b | gives true    |
        | next()     | yields "c"    |
        | next()     | returns "end" |

    Scenario: [LOW.17-03] there is nothing to visit in null and undefined
      Given the generator source
        """js
        async function f(v) { for (const k in await v) log("never"); return "end"; }
        """
      Then each call completes as follows
        | call         | completes     |
        | f(null)      | fulfils "end" |
        | f(undefined) | fulfils "end" |
        | f(5)         | fulfils "end" |

    Scenario: [LOW.17-04] the object is evaluated once, and the loop keeps it
      Given the generator source
        """js
        let o = { a: 1, b: 2 };
        function* f() { for (const k in o) { yield k; o = {}; } return Object.keys(o); }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes  |
        | next() | yields "a" |
        | next() | yields "b" |
        | next() | returns [] |

    Scenario: [LOW.17-05] a member as the loop's target, whose key suspends
      Given the generator source
        """js
        const o = {};
        function* f() { for (o[yield "name?"] in { a: 1, b: 2 }) log(o.x, o.y); return "end"; }
        const gen = f();
        """
      But GraalJS differs: Runtime Semantics: ForIn/OfBodyEvaluation: it loses the key of a round whose target suspends
      Then each call completes as follows
        | call      | completes      | logs           |
        | next()    | yields "name?" |                |
        | next("x") | yields "name?" | "a", undefined |
        | next("y") | returns "end"  | "a", "b"       |

    Scenario: [LOW.17-06] break, continue and return leave the loop
      Given the generator source
        """js
        function* f() {
          for (const a in { p: 1, q: 2 }) {
            for (const b in [1, 2, 3]) {
              if (b === "1") break;
              yield a + b;
            }
            if (a === "p") continue;
            return "returned";
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "p0"        |
        | next() | yields "q0"        |
        | next() | returns "returned" |

    Scenario: [LOW.17-07] a closure in each round keeps the key of its round, and the rounds after a deletion, too
      Given the generator source
        """js
        const o = { a: 1, b: 2, c: 3 };
        async function f() {
          const reads = [];
          for (const k in o) {
            reads.push(() => k);
            await delete o.b;
          }
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
        | call | completes          |
        | f()  | fulfils ["a", "c"] |

    Scenario: [LOW.17-08] a key that is shadowed by one that is not enumerable is not visited
      Given the generator source
        """js
        const o = Object.create({ a: 1, b: 2 }, { a: { value: 3, enumerable: false } });
        function* f() { for (const k in o) yield k; }
        """
      Then each call completes as follows
        | call     | completes   |
        | [...f()] | gives ["b"] |

    Scenario: [LOW.17-09] the object is given by a yield, and the loop passes a finally
      Given the generator source
        """js
        function* f() {
          for (const k in yield "object?") {
            try {
              if (k === "a") continue;
              yield k;
              break;
            } finally {
              log("finally " + k);
            }
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call                       | completes        | logs        |
        | next()                     | yields "object?" |             |
        | next({ a: 1, b: 2, c: 3 }) | yields "b"       | "finally a" |
        | next()                     | returns "end"    | "finally b" |
