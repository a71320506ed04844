@lowering
Feature: Switch statements that suspend

  @LOW.19
  Rule: LOW.19 A switch evaluates its discriminant once and its case tests in order until one is strictly equal, and runs on from there

    Scenario: [LOW.19-01] the discriminant is asked for once
      Given the generator source
        """js
        function* f() { switch (yield "which?") { case 1: return "one"; case 2: return "two"; } return "none"; }
        const two = f(), none = f();
        """
      Then each call completes as follows
        | call           | completes       |
        | two.next()     | yields "which?" |
        | two.next(2)    | returns "two"   |
        | none.next()    | yields "which?" |
        | none.next("2") | returns "none"  |

    Scenario: [LOW.19-02] case tests are asked for in order, and no further than the one that matches
      Given the generator source
        """js
        function* f(x) {
          switch (x) {
            case yield "first":
              return 1;
            case yield "second":
              return 2;
            case yield "third":
              return 3;
          }
          return "none";
        }
        const gen = f("x"), none = f("x");
        """
      Then each call completes as follows
        | call        | completes       |
        | next()      | yields "first"  |
        | next("y")   | yields "second" |
        | next("x")   | returns 2       |
        | none.next() | yields "first"  |
        | none.next() | yields "second" |
        | none.next() | yields "third"  |
        | none.next() | returns "none"  |

    Scenario: [LOW.19-03] the discriminant is kept, though a test changes its variable
      Given the generator source
        """js
        function* f() {
          let x = 1;
          switch (x) {
            case yield (x = 2):
              return "first";
            case 1:
              return "kept";
            case 2:
              return "read again";
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes      |
        | next()  | yields 2       |
        | next(5) | returns "kept" |

    Scenario: [LOW.19-04] cases fall through across a yield
      Given the generator source
        """js
        function* f(x) { switch (x) { case 1: yield "one"; case 2: yield "two"; break; case 3: yield "three"; } return "end"; }
        """
      Then each call completes as follows
        | call      | completes            |
        | [...f(1)] | gives ["one", "two"] |
        | [...f(2)] | gives ["two"]        |
        | [...f(3)] | gives ["three"]      |
        | [...f(4)] | gives []             |

    Scenario: [LOW.19-05] a default in the middle is taken when no test matches, those behind it among them, and falls through
      Given the generator source
        """js
        function* f(x) {
          switch (x) {
            case yield "a?":
              yield "a";
            default:
              yield "default";
            case yield "b?":
              yield "b";
              break;
            case yield "c?":
              yield "c";
          }
        }
        function run(x) {
          const g = f(x),
            seen = [];
          let r = g.next();
          while (!r.done) {
            seen.push(r.value);
            r = g.next(typeof r.value === "string" && r.value.endsWith("?") ? r.value[0] : undefined);
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call     | completes                                |
        | run("a") | gives ["a?", "a", "default", "b"]        |
        | run("b") | gives ["a?", "b?", "b"]                  |
        | run("c") | gives ["a?", "b?", "c?", "c"]            |
        | run("d") | gives ["a?", "b?", "c?", "default", "b"] |

    Scenario: [LOW.19-06] a default that stands first
      Given the generator source
        """js
        function* f(x) { switch (x) { default: yield "default"; case 1: yield "one"; break; case 2: yield "two"; } }
        """
      Then each call completes as follows
        | call      | completes                |
        | [...f(1)] | gives ["one"]            |
        | [...f(2)] | gives ["two"]            |
        | [...f(3)] | gives ["default", "one"] |

    Scenario: [LOW.19-07] all cases share the variables of the switch
      Given the generator source
        """js
        function* f(x) {
          let v = "outer";
          switch (x) {
            case 1:
              let v = "inner";
              yield v;
            case 2:
              v = "set";
              yield v;
          }
          return v;
        }
        const gen = f(1);
        """
      Then each call completes as follows
        | call   | completes       |
        | next() | yields "inner"  |
        | next() | yields "set"    |
        | next() | returns "outer" |

    Scenario: [LOW.19-08] closures capture the variables of the switch
      Given the generator source
        """js
        const reads = [];
        function* f() {
          for (const n of [1, 2]) {
            switch (n) {
              default:
                const v = yield n;
                reads.push(() => v + n);
            }
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call     | completes        |
        | next()   | yields 1         |
        | next(10) | yields 2         |
        | next(20) | returns [11, 22] |

    Scenario: [LOW.19-09] a function declared in a case is there in all cases
      Given the generator source
        """js
        function* f(x) {
          switch (x) {
            case 1:
              yield help("one");
              break;
            case 2:
              function help(v) {
                return "helped " + v;
              }
              yield "two";
          }
        }
        """
      Then each call completes as follows
        | call      | completes            |
        | [...f(1)] | gives ["helped one"] |

    Scenario: [LOW.19-10] switches nest, and a break leaves the inner one
      Given the generator source
        """js
        function* f(x, y) {
          switch (x) {
            case 1:
              switch (y) {
                case 1:
                  yield "11";
                  break;
                default:
                  yield "1?";
              }
              yield "after inner";
              break;
            default:
              yield "?";
          }
          return "end";
        }
        """
      Then each call completes as follows
        | call         | completes                   |
        | [...f(1, 1)] | gives ["11", "after inner"] |
        | [...f(1, 2)] | gives ["1?", "after inner"] |
        | [...f(2, 1)] | gives ["?"]                 |

    Scenario: [LOW.19-11] a switch with a label is left from a loop within it
      Given the generator source
        """js
        function* f() {
          S: switch (yield "which?") {
            case 1:
              for (;;) {
                yield "loop";
                break S;
              }
            case 2:
              yield "never";
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes       |
        | next()  | yields "which?" |
        | next(1) | yields "loop"   |
        | next()  | returns "end"   |

    Scenario: [LOW.19-12] a break in a case passes a finally that yields
      Given the generator source
        """js
        function* f(x) {
          switch (x) {
            case 1:
              try {
                break;
              } finally {
                yield "finally";
              }
            case 2:
              yield "never";
          }
          return "end";
        }
        const gen = f(1);
        """
      Then each call completes as follows
        | call   | completes        |
        | next() | yields "finally" |
        | next() | returns "end"    |

    Scenario: [LOW.19-13] a switch without cases evaluates its discriminant
      Given the generator source
        """js
        function* f() { switch (yield "which?") {} switch (log("called")) { default: } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes       | logs     |
        | next()  | yields "which?" |          |
        | next(1) | returns "end"   | "called" |

    Scenario: [LOW.19-14] NaN matches no case, and -0 matches 0
      Given the generator source
        """js
        async function f(x) { switch (await x) { case NaN: return "NaN"; case 0: return "zero"; default: return "default"; } }
        """
      Then each call completes as follows
        | call   | completes         |
        | f(NaN) | fulfils "default" |
        | f(-0)  | fulfils "zero"    |

    Scenario: [LOW.19-15] a test that throws leaves the switch
      Given the generator source
        """js
        const boom = new Error("boom");
        async function f() {
          try {
            switch (1) {
              case await Promise.reject(boom):
                return "never";
              case 1:
                return "never";
            }
          } catch (e) {
            return ["caught", e];
          }
        }
        """
      Then each call completes as follows
        | call | completes                |
        | f()  | fulfils ["caught", boom] |

    Scenario: [LOW.19-16] tests that suspend in a switch whose cases do not
      Given the generator source
        """js
        function* f(x) {
          const seen = [];
          switch (x) {
            case 0:
              seen.push("zero");
            case yield "test":
              seen.push("test");
            default:
              seen.push("default");
          }
          return seen;
        }
        const gen = f(1), zero = f(0);
        """
      Then each call completes as follows
        | call        | completes                           |
        | next()      | yields "test"                       |
        | next(2)     | returns ["default"]                 |
        | zero.next() | returns ["zero", "test", "default"] |

    Scenario: [LOW.19-17] a switch in a switch's test, and one in its discriminant's function
      Given the generator source
        """js
        function* f(x) {
          switch (x) {
            case (yield "a?") + (yield "b?"):
              return "sum";
            case [yield "c?"][0]:
              return "element";
          }
          return "none";
        }
        const gen = f(3), other = f("c");
        """
      Then each call completes as follows
        | call            | completes         |
        | next()          | yields "a?"       |
        | next(1)         | yields "b?"       |
        | next(2)         | returns "sum"     |
        | other.next()    | yields "a?"       |
        | other.next()    | yields "b?"       |
        | other.next()    | yields "c?"       |
        | other.next("c") | returns "element" |

    Scenario: [LOW.19-18] a class and a const in a case, captured by what a later round calls
      Given the generator source
        """js
        async function f() {
          const made = [];
          for (const n of [1, 2, 3]) {
            switch (await n) {
              case 1:
                continue;
              default:
                class C {
                  n = n + k;
                }
                const k = await 10;
                made.push(() => new C().n);
            }
          }
          return made.map(make => make());
        }
        """
      Then each call completes as follows
        | call | completes        |
        | f()  | fulfils [12, 13] |
