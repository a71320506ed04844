@lowering
Feature: this and arguments

  @LOW.22
  Rule: LOW.22 `this` and `arguments` of a body are those of its call, across suspensions and within arrows, and `arguments` does not follow the parameters

    Scenario: [LOW.22-01] arguments keeps what was passed, though parameters are assigned
      Given the generator source
        """js
        function* f(a, b) { a = "set"; yield arguments[0]; arguments[1] = "changed"; yield b; }
        const gen = f("a", "b");
        """
      Then each call completes as follows
        | call   | completes  |
        | next() | yields "a" |
        | next() | yields "b" |

    Scenario: [LOW.22-02] arguments has what was passed, not what the parameters declare
      Given the generator source
        """js
        async function f(a, b = 2, ...c) { await null; return [arguments.length, [...arguments], f.length]; }
        """
      Then each call completes as follows
        | call                  | completes                            |
        | f()                   | fulfils [0, [], 1]                   |
        | f(1, undefined, 3, 4) | fulfils [4, [1, undefined, 3, 4], 1] |

    Scenario: [LOW.22-03] arrows within a generator have its this and its arguments
      Given the generator source
        """js
        const o = {
          name: "o",
          *f() {
            const read = () => [this.name, arguments[0]];
            yield read();
            yield (() => (() => [this.name, arguments[1]])())();
          }
        };
        const gen = o.f("a", "b");
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields ["o", "a"] |
        | next() | yields ["o", "b"] |

    Scenario: [LOW.22-04] an async arrow has this and arguments of the function around it
      Given the generator source
        """js
        function outer() { return (async x => { await null; return [this.name, arguments[0], x]; })("own"); }
        """
      Then each call completes as follows
        | call                                 | completes                       |
        | outer.call({ name: "n" }, "outer's") | fulfils ["n", "outer's", "own"] |

    Scenario: [LOW.22-05] an async arrow in an async arrow in a generator method
      Given the generator source
        """js
        const o = {
          name: "o",
          *f() {
            yield async () => {
              await null;
              return (async () => {
                await null;
                return this.name + arguments[0];
              })();
            };
          }
        };
        """
      Then each call completes as follows
        | call                    | completes    |
        | o.f("!").next().value() | fulfils "o!" |

    Scenario: [LOW.22-06] functions within a generator have this and arguments of their own
      Given the generator source
        """js
        function* f() { yield function () { return [this, arguments[0]]; }.call("this", "inner"); yield arguments[0]; }
        const gen = f("outer");
        """
      Then each call completes as follows
        | call   | completes                |
        | next() | yields ["this", "inner"] |
        | next() | yields "outer"           |

    Scenario: [LOW.22-07] this is undefined without a receiver, and a primitive stays one
      Given the generator source
        """js
        function* f() { yield this; yield typeof this; }
        async function a() { await null; return typeof this; }
        """
      Then each call completes as follows
        | call           | completes                      |
        | [...f()]       | gives [undefined, "undefined"] |
        | [...f.call(5)] | gives [5, "number"]            |
        | a.call("text") | fulfils "string"               |

    Scenario: [LOW.22-08] arguments is passed on, spread and sliced after a suspension
      Given the generator source
        """js
        const count = (...args) => args.length;
        async function f() {
          await null;
          return [count(...arguments), count.apply(null, arguments), Array.prototype.slice.call(arguments, 1)];
        }
        """
      Then each call completes as follows
        | call       | completes              |
        | f(1, 2, 3) | fulfils [3, 3, [2, 3]] |

    Scenario: [LOW.22-09] typeof arguments and its own name in an object and a block
      Given the generator source
        """js
        function* f() { const o = { arguments }; yield o.arguments.length; yield typeof arguments; { yield arguments.length; } }
        """
      Then each call completes as follows
        | call         | completes              |
        | [...f(1, 2)] | gives [2, "object", 2] |

    Scenario: [LOW.22-10] this and arguments in nested blocks, loops and tries of a body
      Given the generator source
        """js
        const o = {
          n: 1,
          *f() {
            for (const x of arguments) {
              try {
                {
                  yield this.n + x;
                }
              } finally {
                switch (arguments.length) {
                  case 2:
                    log(this.n, arguments[1]);
                }
              }
            }
          }
        };
        const gen = o.f(10, 20);
        """
      Then each call completes as follows
        | call        | completes   | logs  |
        | next()      | yields 11   |       |
        | next()      | yields 21   | 1, 20 |
        | return("R") | returns "R" | 1, 20 |

    Scenario: [LOW.22-11] a getter, a setter and a static method that make generators have their own this
      Given the generator source
        """js
        class C {
          n = 1;
          get items() {
            return function* (self) {
              yield self.n;
              yield this;
            }.call("own", this);
          }
          static *of() {
            yield new this().n;
            yield this === C;
          }
        }
        """
      Then each call completes as follows
        | call               | completes        |
        | [...new C().items] | gives [1, "own"] |
        | [...C.of()]        | gives [1, true]  |
