@lowering
Feature: Hoisting and scopes

  @LOW.26
  Rule: LOW.26 Functions and `var` are there from the start of their function or block, with the values that they have across suspensions

    Scenario: [LOW.26-01] functions are there before the first statement, and behind a return
      Given the generator source
        """js
        function* f() { yield help(1); return help(2); function help(v) { return "helped " + v; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "helped 1"  |
        | next() | returns "helped 2" |

    Scenario: [LOW.26-02] generators and async functions in the body are there before their place, too
      Given the generator source
        """js
        async function f() {
          return [...items(), await later(3)];
          function* items() {
            yield 1;
            yield 2;
          }
          async function later(v) {
            return v;
          }
        }
        """
      Then each call completes as follows
        | call | completes         |
        | f()  | fulfils [1, 2, 3] |

    Scenario: [LOW.26-03] var is undefined before its place, and keeps its value where it stands again
      Given the generator source
        """js
        function* f() { yield v; if (v) { var v = "never"; } v = "set"; yield v; var v; yield v; { var v = "again"; } yield v; }
        """
      Then each call completes as follows
        | call     | completes                                |
        | [...f()] | gives [undefined, "set", "set", "again"] |

    Scenario: [LOW.26-04] a var in a loop keeps its value from the round before
      Given the generator source
        """js
        function* f() { for (const n of [1, 2]) { var v; yield v; v = n; } }
        """
      Then each call completes as follows
        | call     | completes            |
        | [...f()] | gives [undefined, 1] |

    Scenario: [LOW.26-05] a function in a block is there from the block's start, and not outside
      Given the generator source
        """js
        const help = () => "outer";
        function* f() { yield help(); { yield help(); function help() { return "block"; } } yield help(); }
        """
      Then each call completes as follows
        | call     | completes                         |
        | [...f()] | gives ["outer", "block", "outer"] |

    Scenario: [LOW.26-06] functions of one name in two blocks are two functions
      Given the generator source
        """js
        function* f(which) {
          if (which) {
            function name() {
              return "then";
            }
            yield name();
          } else {
            function name() {
              return "else";
            }
            yield name();
          }
        }
        """
      Then each call completes as follows
        | call                   | completes                  |
        | [[...f(1)], [...f(0)]] | gives [["then"], ["else"]] |

    Scenario: [LOW.26-07] a function of the body reads variables that are declared behind it
      Given the generator source
        """js
        async function f() {
          const read = () => [v, w];
          const v = await 1;
          let w = await 2;
          const first = read();
          w = await 3;
          return [first, read()];
        }
        """
      Then each call completes as follows
        | call | completes                |
        | f()  | fulfils [[1, 2], [1, 3]] |

    Scenario: [LOW.26-08] the last of several functions of one name counts, and an assignment replaces it
      Given the generator source
        """js
        function* f() { yield g(); function g() { return 1; } function g() { return 2; } g = yield "replace?"; yield typeof g; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes         |
        | next()  | yields 2          |
        | next()  | yields "replace?" |
        | next(3) | yields "number"   |

    Scenario: [LOW.26-09] let and const shadow in blocks, and the outer variable is as it was
      Given the generator source
        """js
        function* f() {
          let x = "outer";
          {
            let x = yield "inner?";
            yield x;
            {
              const x = "innermost";
              yield x;
            }
            x += "!";
            yield x;
          }
          yield x;
        }
        const gen = f();
        """
      Then each call completes as follows
        | call          | completes          |
        | next()        | yields "inner?"    |
        | next("inner") | yields "inner"     |
        | next()        | yields "innermost" |
        | next()        | yields "inner!"    |
        | next()        | yields "outer"     |

    Scenario: [LOW.26-10] closures over a variable of a block share it across yields
      Given the generator source
        """js
        function* f() { { let x = 0; yield { read: () => x, set: v => { x = v; } }; x++; yield; x *= 10; yield; } }
        const gen = f(), { read, set } = gen.next().value;
        """
      Then each call completes as follows
        | call   | completes        |
        | read() | gives 0          |
        | next() | yields undefined |
        | read() | gives 1          |
        | set(5) | gives undefined  |
        | next() | yields undefined |
        | read() | gives 50         |

    Scenario: [LOW.26-11] the name of a generator expression is bound within it, and a variable of the body may take it
      Given the generator source
        """js
        const outer = function* self(n) { if (n > 0) { yield n; yield* self(n - 1); } };
        const other = function* self() { let self = yield "?"; yield self; };
        const gen = other();
        """
      Then each call completes as follows
        | call          | completes    |
        | [...outer(2)] | gives [2, 1] |
        | next()        | yields "?"   |
        | next(1)       | yields 1     |

    Scenario: [LOW.26-12] the name of a function expression cannot be assigned
      Given the generator source
        """js
        const f = async function self() {
          await null;
          try {
            self = 1;
          } catch (e) {
            return [e.constructor === TypeError, self === f];
          }
          return "assigned";
        };
        """
      Then each call completes as follows
        | call | completes            |
        | f()  | fulfils [true, true] |

    Scenario: [LOW.26-13] calls of one generator function have variables of their own
      Given the generator source
        """js
        function* f(name) { var v = name; let l = name; for (;;) { v += yield v; l += yield l; } }
        const one = f("a"), two = f("b");
        """
      Then each call completes as follows
        | call                                                                                                          | completes             |
        | [one.next(), two.next(), one.next("1"), two.next("2"), one.next("3"), two.next("4")].map(r => r.value).join() | gives "a,b,a,b,a1,b2" |

    Scenario: [LOW.26-14] a text as a statement is no directive and does nothing
      Given the generator source
        """js
        function* f() { "use strict"; "use nothing"; yield typeof this; "use strict"; return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "undefined" |
        | next() | returns "end"      |

    Scenario: [LOW.26-15] names with dollars, escapes and letters of all kinds
      Given the generator source
        """js
        function* f() { const $ = 1, _ = 2, \u0061b = 3, été = 4, π = yield [$, _, ab, été]; return π; }
        const gen = f();
        """
      Then each call completes as follows
        | call       | completes           |
        | next()     | yields [1, 2, 3, 4] |
        | next("pi") | returns "pi"        |

    Scenario: [LOW.26-16] a function of a block captures what the block declares, across yields
      Given the generator source
        """js
        function* f() {
          const reads = [];
          for (const n of [1, 2]) {
            {
              const v = yield n;
              reads.push(read);
              function read() {
                return v * n;
              }
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
        | next(20) | returns [10, 40] |

    Scenario: [LOW.26-17] variables of one name in blocks side by side are separate, and start undefined
      Given the generator source
        """js
        function* f() {
          const reads = [];
          {
            let v;
            reads.push(() => v);
            yield v;
            v = "first";
          }
          {
            let v;
            reads.push(() => v);
            yield v;
            v = "second";
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes                   |
        | next() | yields undefined            |
        | next() | yields undefined            |
        | next() | returns ["first", "second"] |

    Scenario: [LOW.26-18] a loop's var is one variable with those of other loops
      Given the generator source
        """js
        function* f() {
          for (var x of [1, 2]) yield x;
          yield x;
          for (var x in { k: 1 }) yield x;
          for (var x = 5; x < 7; x++) yield x;
          yield x;
        }
        """
      Then each call completes as follows
        | call     | completes                     |
        | [...f()] | gives [1, 2, 2, "k", 5, 6, 7] |

    Scenario: [LOW.26-19] a generator declared in a block within a loop captures its round
      Given the generator source
        """js
        async function f() {
          const seen = [];
          for (const n of [1, 2]) {
            function* items() {
              yield n;
              yield n * 10;
            }
            async function later() {
              return [...items()];
            }
            seen.push(...(await later()));
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call | completes              |
        | f()  | fulfils [1, 10, 2, 20] |
