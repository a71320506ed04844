@lowering
Feature: Resources that are disposed of

  @LOW.36
  Rule: LOW.36 `using` disposes of the resources of a block at its end, the last one first, on every exit

    Scenario: [LOW.36-01] the end of the block disposes of the last one first
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* f() {
          {
            using a = open("a");
            using b = open("b"),
              c = open("c");
            yield a.name + b.name + c.name;
          }
          yield "behind";
        }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call   | completes       | logs                               |
        | next() | yields "abc"    |                                    |
        | next() | yields "behind" | "closed c", "closed b", "closed a" |

    Scenario: [LOW.36-02] a return value is computed before
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        async function f() { using a = open("a"); await null; return log("value"), a.name; }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call | completes   | logs                |
        | f()  | fulfils "a" | "value", "closed a" |

    Scenario: [LOW.36-03] return and throw from outside at a yield dispose
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        const boom = new Error("boom");
        function* f() { using a = open("a"); yield a.name; log("never"); }
        const left = f(), failed = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call                                | completes                        | logs       |
        | left.next() && left.return("R")     | gives { value: "R", done: true } | "closed a" |
        | failed.next() && failed.throw(boom) | throws boom                      | "closed a" |

    Scenario: [LOW.36-04] each round of a loop has its resource, whether it ends, continues or breaks
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* f() {
          for (const n of [1, 2, 3, 4]) {
            using a = open(n);
            const read = () => a.name;
            if (n === 2) continue;
            if (n === 3) break;
            yield read();
          }
          return "end";
        }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call   | completes     | logs                               |
        | next() | yields 1      |                                    |
        | next() | returns "end" | "closed 1", "closed 2", "closed 3" |

    Scenario: [LOW.36-05] an error in disposing is thrown, and holds the error that was under way
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        const body = new Error("body"), first = new Error("first"), second = new Error("second");
        const failing = error => ({ [Symbol.dispose]() { throw error; } });
        async function f() {
          try {
            using a = failing(first),
              b = failing(second);
            await null;
            throw body;
          } catch (e) {
            return [e.error, e.suppressed.error, e.suppressed.suppressed];
          }
        }
        async function g() { using a = failing(first); }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call | completes                     |
        | f()  | fulfils [first, second, body] |
        | g()  | rejects first                 |

    Scenario: [LOW.36-06] null and undefined are no resource, another value without the method is a TypeError that disposes of those before it
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* f(v) { using a = open("a"), n = null, u = undefined; using b = v; yield "never"; }
        function* g() { using n = null, u = undefined; yield [n, u]; }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call         | completes                 | logs       |
        | f({}).next() | throws a TypeError        | "closed a" |
        | f(5).next()  | throws a TypeError        | "closed a" |
        | [...g()]     | gives [[null, undefined]] |            |

    Scenario: [LOW.36-07] the method is got when the resource is declared, and called on it
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* f() {
          using a = {
            name: "a",
            get [Symbol.dispose]() {
              log("got");
              return function () {
                log("closed " + this.name);
              };
            }
          };
          yield a.name;
          log("end");
        }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call   | completes         | logs              |
        | next() | yields "a"        | "got"             |
        | next() | returns undefined | "end", "closed a" |

    Scenario: [LOW.36-08] the variable of a for...of is disposed of after each round
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* items() { try { yield open("a"); yield open("b"); } finally { log("list closed"); } }
        function* f() { for (using x of items()) { yield x.name; } }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call        | completes   | logs                      |
        | next()      | yields "a"  |                           |
        | next()      | yields "b"  | "closed a"                |
        | return("R") | returns "R" | "closed b", "list closed" |

    Scenario: [LOW.36-09] a try is left before its finally runs
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* f() {
          try {
            using a = open("a");
            yield 1;
            throw "thrown";
          } catch (e) {
            log(e);
            using b = open("b");
            yield 2;
          } finally {
            using c = open("c");
            yield 3;
          }
        }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call   | completes         | logs                 |
        | next() | yields 1          |                      |
        | next() | yields 2          | "closed a", "thrown" |
        | next() | yields 3          | "closed b"           |
        | next() | returns undefined | "closed c"           |

    Scenario: [LOW.36-10] a labelled block is left through its resources
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose");
        const open = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        function* f() {
          B: {
            using a = open("a");
            for (const n of [1, 2]) {
              using b = open(n);
              if (n === 2) break B;
              yield n;
            }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call   | completes     | logs                               |
        | next() | yields 1      |                                    |
        | next() | returns "end" | "closed 1", "closed 2", "closed a" |

    Scenario: [LOW.36-11] using is a name where no declaration follows it
      Given the generator source
        """js
        function* f() {
          const using = [1, 2];
          yield using[0];
          using[1] = 5;
          yield using;
          {
            let using = yield "inner?";
            yield using;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes       |
        | next()    | yields 1        |
        | next()    | yields [1, 5]   |
        | next()    | yields "inner?" |
        | next("x") | yields "x"      |
