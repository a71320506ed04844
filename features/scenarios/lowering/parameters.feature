@lowering
Feature: Parameters

  @LOW.20
  Rule: LOW.20 Parameters are bound when the function is called, before its body and in a scope of their own

    Scenario: [LOW.20-01] defaults are evaluated at the call, in order, and not at the first next
      Given the generator source
        """js
        const say = v => { log(v); return v; };
        function* f(a = say("a"), b = say("b"), c = say("c")) { log("body"); yield [a, b, c]; }
        let gen;
        """
      Then each call completes as follows
        | call                           | completes            | logs     |
        | typeof (gen = f(undefined, 2)) | gives "object"       | "a", "c" |
        | next()                         | yields ["a", 2, "c"] | "body"   |

    Scenario: [LOW.20-02] patterns are read at the call
      Given the generator source
        """js
        const source = { get p() { log("got"); return 1; } };
        function* f({ p, q = log("default") }, [first, ...rest]) { yield [p, q, first, rest]; }
        let gen;
        """
      Then each call completes as follows
        | call                            | completes                              | logs             |
        | typeof (gen = f(source, "xyz")) | gives "object"                         | "got", "default" |
        | next()                          | yields [1, undefined, "x", ["y", "z"]] |                  |

    Scenario: [LOW.20-03] null is no reason for a default
      Given the generator source
        """js
        async function f(a = "a", { b = "b" } = {}) { await null; return [a, b]; }
        """
      Then each call completes as follows
        | call                    | completes            |
        | f(null, { b: null })    | fulfils [null, null] |
        | f(undefined, undefined) | fulfils ["a", "b"]   |

    Scenario: [LOW.20-04] a default sees the parameters before it, and what they were set to
      Given the generator source
        """js
        async function f(a, b = a + 1, c = (a = 10, a + b)) { await null; return [a, b, c]; }
        """
      Then each call completes as follows
        | call | completes           |
        | f(1) | fulfils [10, 2, 12] |

    Scenario: [LOW.20-05] a closure in a default sees the parameter, not a variable of the body with its name
      Given the generator source
        """js
        function* f(
          a,
          read = () => a,
          set = v => {
            a = v;
          }
        ) {
          var a = "body";
          yield [a, read()];
          set("set");
          yield [a, read()];
          a = "again";
          yield [a, read()];
        }
        const gen = f("argument");
        """
      Then each call completes as follows
        | call   | completes                   |
        | next() | yields ["body", "argument"] |
        | next() | yields ["body", "set"]      |
        | next() | yields ["again", "set"]     |

    Scenario: [LOW.20-06] a variable of the body with a parameter's name starts with its value
      Given the generator source
        """js
        function* f(a, read = () => a) { var a; yield a; a = "set"; yield [a, read()]; }
        const gen = f("argument");
        """
      Then each call completes as follows
        | call   | completes                  |
        | next() | yields "argument"          |
        | next() | yields ["set", "argument"] |

    Scenario: [LOW.20-07] a closure in a default does not see the variables of the body
      Given the generator source
        """js
        const x = "outside";
        function* f(read = () => x) { var x = "body"; yield [x, read()]; { let x = "block"; yield [x, read()]; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes                   |
        | next() | yields ["body", "outside"]  |
        | next() | yields ["block", "outside"] |

    Scenario: [LOW.20-08] var with a parameter's name and no value changes nothing
      Given the generator source
        """js
        function* f(a) { yield a; var a; yield a; a = 2; yield a; }
        """
      Then each call completes as follows
        | call      | completes       |
        | [...f(1)] | gives [1, 1, 2] |

    Scenario: [LOW.20-09] a function in the body with a parameter's name takes its place
      Given the generator source
        """js
        async function f(a) { await null; return typeof a; function a() {} }
        """
      Then each call completes as follows
        | call | completes          |
        | f(1) | fulfils "function" |

    Scenario: [LOW.20-10] rest parameters are a new array, without the others
      Given the generator source
        """js
        function* f(a, ...rest) { rest.push(a); yield rest; yield rest.length; }
        const list = [1, 2, 3], gen = f(...list);
        """
      Then each call completes as follows
        | call     | completes              |
        | next()   | yields [2, 3, 1]       |
        | next()   | yields 3               |
        | list     | gives list             |
        | [...f()] | gives [[undefined], 1] |

    Scenario: [LOW.20-11] the rest may be a pattern
      Given the generator source
        """js
        async function f(...[a, b = "b", ...c]) { await null; return [a, b, c]; }
        """
      Then each call completes as follows
        | call       | completes            |
        | f(1)       | fulfils [1, "b", []] |
        | f(1, 2, 3) | fulfils [1, 2, [3]]  |

    Scenario: [LOW.20-12] a parameter that is assigned across yields is seen by its closures
      Given the generator source
        """js
        function* f(a) { const read = () => a; a = yield read; a += yield read; return read(); }
        const gen = f("first");
        let read;
        """
      Then each call completes as follows
        | call                        | completes     |
        | (read = gen.next().value)() | gives "first" |
        | next(5)                     | yields read   |
        | read()                      | gives 5       |
        | next(6)                     | returns 11    |

    Scenario: [LOW.20-13] a list as parameter is closed at the call
      Given the generator source
        """js
        const list = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        async function* f([a, b]) { log("body"); yield a + b; }
        let gen;
        """
      Then each call completes as follows
        | call                   | completes                         | logs     |
        | typeof (gen = f(list)) | gives "object"                    | "closed" |
        | next()                 | fulfils { value: 2, done: false } | "body"   |

    Scenario: [LOW.20-14] defaults may use this, arguments and the function itself
      Given the generator source
        """js
        const o = { name: "o", *f(a = this.name, b = arguments.length, c = typeof o.f) { yield [a, b, c]; } };
        const gen = o.f(undefined);
        """
      Then each call completes as follows
        | call   | completes                   |
        | next() | yields ["o", 1, "function"] |

    Scenario: [LOW.20-15] methods, arrows and setters bind patterns
      Given the generator source
        """js
        class C { *m({ a }, [b] = ["b"]) { yield a + b; } static async s({ a = 1 } = {}) { return a; } }
        const arrow = async ({ a, ...rest }, [b, [c]] = [2, [3]]) => [a, b, c, await rest];
        """
      Then each call completes as follows
        | call                       | completes                    |
        | [...new C().m({ a: "a" })] | gives ["ab"]                 |
        | C.s()                      | fulfils 1                    |
        | arrow({ a: 1, z: 26 })     | fulfils [1, 2, 3, { z: 26 }] |

    Scenario: [LOW.20-16] a name that a compiler may want for itself is the program's
      Given the generator source
        """js
        function* f(
          _a,
          _b,
          _this,
          _arguments,
          _loop_1,
          _loop,
          _i,
          _state,
          _ctx,
          _context,
          _callee,
          _ref,
          _args,
          _len,
          _key,
          _super,
          _c
        ) {
          const self = this,
            _d = yield _a,
            _e = () => self;
          for (let _g = 0; _g < 2; _g++) {
            (() => _g)();
            yield [
              _b,
              _this,
              _arguments,
              _loop_1,
              _loop,
              _i,
              _state,
              _ctx,
              _context,
              _callee,
              _ref,
              _args,
              _len,
              _key,
              _super,
              _c,
              _d,
              _g
            ];
          }
          try {
            throw "e";
          } catch (e_1) {
            yield [e_1, _e()];
          }
        }
        const gen = f(..."abcdefghijklmnopq");
        """
      Then each call completes as follows
        | call         | completes                                                                                          |
        | next()       | yields "a"                                                                                         |
        | next("sent") | yields ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "sent", 0] |
        | next()       | yields ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "sent", 1] |
        | next()       | yields ["e", undefined]                                                                            |

    Scenario: [LOW.20-17] names of helpers are the program's
      Given the generator source
        """js
        function f(regeneratorRuntime, _asyncToGenerator, __awaiter, __values, asyncGeneratorStep) {
          return async () => [regeneratorRuntime, _asyncToGenerator, __awaiter, await __values, asyncGeneratorStep];
        }
        function* g(Promise, Symbol, Object, Array, undefined_) {
          for (const x of [Promise, Symbol]) yield [x, ...[Object, Array], `${undefined_}`];
        }
        """
      Then each call completes as follows
        | call                  | completes                              |
        | f(1, 2, 3, 4, 5)()    | fulfils [1, 2, 3, 4, 5]                |
        | [...g(1, 2, 3, 4, 5)] | gives [[1, 3, 4, "5"], [2, 3, 4, "5"]] |

    Scenario: [LOW.20-18] a default that is an arrow captures parameters, this and arguments
      Given the generator source
        """js
        const o = {
          name: "o",
          async f(
            a,
            b = () => [a, this.name, arguments.length],
            c = async () => {
              await null;
              return b();
            }
          ) {
            a = "set";
            return [b(), await c()];
          }
        };
        """
      Then each call completes as follows
        | call     | completes                                  |
        | o.f("a") | fulfils [["set", "o", 1], ["set", "o", 1]] |

    Scenario: [LOW.20-19] a default of a method calls super
      Given the generator source
        """js
        class Base {
          m() {
            return "base of " + this.name;
          }
        }
        class Derived extends Base {
          name = "d";
          async a(v = super.m(), w = () => super.m()) {
            await null;
            return [v, w()];
          }
          *g(v = super.m()) {
            yield v;
          }
        }
        """
      Then each call completes as follows
        | call                   | completes                          |
        | new Derived().a()      | fulfils ["base of d", "base of d"] |
        | [...new Derived().g()] | gives ["base of d"]                |

    Scenario: [LOW.20-20] the rest of an object parameter leaves out computed keys
      Given the generator source
        """js
        const key = k => { log(k); return k; };
        function* f({ [key("a")]: a, ...rest }, { b, ...others } = { b: 2, c: 3 }) { yield [a, rest, b, others]; }
        """
      Then each call completes as follows
        | call                    | completes                           | logs |
        | [...f({ a: 1, z: 26 })] | gives [[1, { z: 26 }, 2, { c: 3 }]] | "a"  |

    Scenario: [LOW.20-21] undefined, Promise and arguments-like names are parameters as any other
      Given the generator source
        """js
        function* f(undefined, NaN_, a = 1) {
          yield [undefined, a];
          let b;
          yield b === void 0;
          const { c = "default" } = {};
          yield c;
        }
        async function g(Promise, Error) {
          try {
            await null;
            return [await Promise, Error];
          } finally {
            await null;
          }
        }
        """
      Then each call completes as follows
        | call                   | completes                         |
        | [...f("u", 0, void 0)] | gives [["u", 1], true, "default"] |
        | g(1, 2)                | fulfils [1, 2]                    |
