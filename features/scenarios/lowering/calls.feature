@lowering
Feature: Calls around a suspension

  @LOW.5
  Rule: LOW.5 A call determines its function and its `this` before its arguments, and evaluates these in order

    Scenario: [LOW.5-01] an argument before a yield counts as it was
      Given the generator source
        """js
        const list = (...args) => args;
        let a = 1;
        function* f() { return list(a, yield, a); }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes           |
        | next()    | yields undefined    |
        | a = 2     | gives 2             |
        | next("s") | returns [1, "s", 2] |

    Scenario: [LOW.5-02] a function that is replaced during the suspension is still the one that is called
      Given the generator source
        """js
        let f = v => "old " + v;
        function* call() { return f(yield); }
        const gen = call();
        """
      Then each call completes as follows
        | call                         | completes        |
        | next()                       | yields undefined |
        | typeof (f = v => "new " + v) | gives "function" |
        | next(1)                      | returns "old 1"  |

    Scenario: [LOW.5-03] a local function that the argument replaces is still the one that is called
      Given the generator source
        """js
        async function call() {
          let f = v => "old " + v;
          return f(await (f = v => "new " + v, 1)) + ", " + f(await 2);
        }
        """
      Then each call completes as follows
        | call   | completes              |
        | call() | fulfils "old 1, new 2" |

    Scenario: [LOW.5-04] a method keeps its object, and itself, as they were before the arguments
      Given the generator source
        """js
        let a = { name: "first", m(v) { return this.name + " old " + v; } };
        const first = a;
        function* call() { return a.m(yield); }
        const gen = call();
        """
      But GraalJS differs: Function Calls: it gets the method after the argument
      Then each call completes as follows
        | call                                                      | completes             |
        | next()                                                    | yields undefined      |
        | (first.m = () => "replaced", a = { name: "second" }).name | gives "second"        |
        | next(1)                                                   | returns "first old 1" |

    Scenario: [LOW.5-05] a getter that gives the method is asked before the arguments, once
      Given the generator source
        """js
        const o = { get m() { log("get m"); return function (v) { return this === o && v; }; } };
        function* call() { return o.m(yield "argument?"); }
        const gen = call();
        """
      But GraalJS differs: Function Calls: it gets the method after the argument
      Then each call completes as follows
        | call      | completes          | logs    |
        | next()    | yields "argument?" | "get m" |
        | next("v") | returns "v"        |         |

    Scenario: [LOW.5-06] a computed method keeps object and key
      Given the generator source
        """js
        let o = { a() { return "a of " + this.name; }, name: "first" }, k = "a";
        function* call() { return o[k](yield); }
        const gen = call();
        """
      Then each call completes as follows
        | call              | completes            |
        | next()            | yields undefined     |
        | (o = {}, k = "b") | gives "b"            |
        | next()            | returns "a of first" |

    Scenario: [LOW.5-07] a method whose key is sent has its object as `this`
      Given the generator source
        """js
        let o = { a(v) { return this.name + v; }, name: "first" };
        function* call() { return o[yield "key?"](yield "argument?"); }
        const gen = call();
        """
      Then each call completes as follows
        | call       | completes          |
        | next()     | yields "key?"      |
        | (o = null) | gives null         |
        | next("a")  | yields "argument?" |
        | next("!")  | returns "first!"   |

    Scenario: [LOW.5-08] the object on a path of properties is the `this`
      Given the generator source
        """js
        const a = { b: { name: "old", c(v) { return this.name + v; } } };
        function* call() { return a.b.c(yield); }
        const gen = call();
        """
      Then each call completes as follows
        | call                         | completes        |
        | next()                       | yields undefined |
        | (a.b = { name: "new" }).name | gives "new"      |
        | next(1)                      | returns "old1"   |

    Scenario: [LOW.5-09] what cannot be called fails only when its arguments were evaluated
      Given the generator source
        """js
        let nothing, o = {};
        function* plain() { nothing(yield "argument"); }
        function* method() { o.nothing(yield "argument"); }
        const one = plain(), two = method();
        """
      Then each call completes as follows
        | call       | completes          |
        | one.next() | yields "argument"  |
        | one.next() | throws a TypeError |
        | two.next() | yields "argument"  |
        | two.next() | throws a TypeError |

    Scenario: [LOW.5-10] a method of undefined fails before its arguments
      Given the generator source
        """js
        let o;
        function* call() { return o.m(yield "never"); }
        """
      But GraalJS differs: Function Calls: it gets the method after the argument
      Then each call completes as follows
        | call          | completes          |
        | call().next() | throws a TypeError |

    Scenario: [LOW.5-11] an argument that is sent may give the function of the next call
      Given the generator source
        """js
        function* call() { return (yield 1)(yield 2)(yield 3); }
        const add = a => b => a + b;
        const gen = call();
        """
      Then each call completes as follows
        | call      | completes    |
        | next()    | yields 1     |
        | next(add) | yields 2     |
        | next("a") | yields 3     |
        | next("b") | returns "ab" |

    Scenario: [LOW.5-12] calls in a chain suspend from left to right, each with its own `this`
      Given the generator source
        """js
        const chain = list => ({ add(v) { return chain([...list, v]); }, list });
        function* call() { return chain([]).add(yield 1).add(yield 2).add(yield 3).list; }
        const gen = call();
        """
      Then each call completes as follows
        | call      | completes               |
        | next()    | yields 1                |
        | next("a") | yields 2                |
        | next("b") | yields 3                |
        | next("c") | returns ["a", "b", "c"] |

    Scenario: [LOW.5-13] nested calls keep what each has evaluated
      Given the generator source
        """js
        const list = (...args) => args;
        function* call() { let n = 0; return list(n++, list(n++, yield n), n++, list(yield n, n++)); }
        const gen = call();
        """
      Then each call completes as follows
        | call      | completes                          |
        | next()    | yields 2                           |
        | next("x") | yields 3                           |
        | next("y") | returns [0, [1, "x"], 2, ["y", 3]] |

    Scenario: [LOW.5-14] a function in brackets keeps its `this`, one behind a comma has none
      Given the generator source
        """js
        const o = { m() { return this; } };
        async function call() { return [(o.m)(await 1) === o, (0, o.m)(await 1)]; }
        """
      Then each call completes as follows
        | call   | completes                 |
        | call() | fulfils [true, undefined] |

    Scenario: [LOW.5-15] a spread before a yield is iterated before it, one after it afterwards
      Given the generator source
        """js
        const list = (...args) => args;
        const a = [1], b = [2];
        function* call() { return list(...a, yield, ...b); }
        const gen = call();
        """
      But GraalJS differs: Argument Lists: it iterates the spread after the yield
      Then each call completes as follows
        | call                            | completes                   |
        | next()                          | yields undefined            |
        | a.push("late") + b.push("late") | gives 4                     |
        | next("s")                       | returns [1, "s", 2, "late"] |

    Scenario: [LOW.5-16] a spread takes what is sent, from any iterable
      Given the generator source
        """js
        const list = (...args) => args;
        function* call() { return list(0, ...(yield 1), ...(yield 2), 3); }
        const gen = call();
        """
      Then each call completes as follows
        | call                      | completes                          |
        | next()                    | yields 1                           |
        | next(new Set(["a", "b"])) | yields 2                           |
        | next("cd")                | returns [0, "a", "b", "c", "d", 3] |

    Scenario: [LOW.5-17] a spread logs its steps before the argument behind it is evaluated
      Given the generator source
        """js
        function* steps(name) { log(name + " 1"); yield name; log(name + " end"); }
        const list = (...args) => args;
        async function call() { return list(...steps("a"), await log("between"), ...steps("b")); }
        """
      But GraalJS differs: Argument Lists: it iterates the spread after the await
      Then each call completes as follows
        | call   | completes                     | logs                                      |
        | call() | fulfils ["a", undefined, "b"] | "a 1", "a end", "between", "b 1", "b end" |

    Scenario: [LOW.5-18] a method with a spread keeps its object
      Given the generator source
        """js
        let o = { name: "first", m(...args) { return [this.name, ...args]; } };
        async function call() { return o.m(...[1], await (o = null), ...[2]); }
        """
      Then each call completes as follows
        | call   | completes                     |
        | call() | fulfils ["first", 1, null, 2] |

    Scenario: [LOW.5-19] new keeps its class and its arguments
      Given the generator source
        """js
        class Old { constructor(...args) { this.args = args; } }
        let C = Old, a = 1;
        function* make() { const made = new C(a, yield, a); return [made.constructor === Old, made.args]; }
        const gen = make();
        """
      Then each call completes as follows
        | call              | completes                   |
        | next()            | yields undefined            |
        | (C = null, a = 2) | gives 2                     |
        | next("s")         | returns [true, [1, "s", 2]] |

    Scenario: [LOW.5-20] new of a member with a spread and an await
      Given the generator source
        """js
        const space = { C: class { constructor(...args) { this.args = args; } } };
        async function make() { return new space.C(...[1, 2], await (space.C = null), ...[3]).args; }
        """
      Then each call completes as follows
        | call   | completes               |
        | make() | fulfils [1, 2, null, 3] |

    Scenario: [LOW.5-21] new of what is sent, and a call on what was made
      Given the generator source
        """js
        class Pair { constructor(a, b) { this.a = a; this.b = b; } plus(c) { return this.a + this.b + c; } }
        function* make() { return new (yield "class")(yield "a", yield "b").plus(yield "c"); }
        const gen = make();
        """
      Then each call completes as follows
        | call       | completes      |
        | next()     | yields "class" |
        | next(Pair) | yields "a"     |
        | next("x")  | yields "b"     |
        | next("y")  | yields "c"     |
        | next("z")  | returns "xyz"  |

    Scenario: [LOW.5-22] what is no constructor fails only when its arguments were evaluated
      Given the generator source
        """js
        let nothing = 5;
        function* make() { new nothing(yield "argument"); }
        const gen = make();
        """
      Then each call completes as follows
        | call   | completes          |
        | next() | yields "argument"  |
        | next() | throws a TypeError |

    Scenario: [LOW.5-23] an argument that throws stops those behind it
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        async function call() { return [log("first"), fail(), await log("never")]; }
        """
      Then each call completes as follows
        | call   | completes    | logs    |
        | call() | rejects boom | "first" |

    Scenario: [LOW.5-24] call and apply with a yield for `this`
      Given the generator source
        """js
        function who(v) { return this + v; }
        function* call() { return who.call(yield 1, yield 2) + who.apply(yield 3, [yield 4]); }
        const gen = call();
        """
      Then each call completes as follows
        | call      | completes      |
        | next()    | yields 1       |
        | next("a") | yields 2       |
        | next("b") | yields 3       |
        | next("c") | yields 4       |
        | next("d") | returns "abcd" |

    Scenario: [LOW.5-25] a function from an array is picked before its argument, with the array as `this`
      Given the generator source
        """js
        let i = 0;
        const list = [function (v) { return [this === list, "zero", v, i]; }, () => "one"];
        function* call() { return list[i++](yield i++); }
        const gen = call();
        """
      Then each call completes as follows
        | call      | completes                      |
        | next()    | yields 1                       |
        | next("v") | returns [true, "zero", "v", 2] |

    Scenario: [LOW.5-26] a conditional spread between arguments that are kept
      Given the generator source
        """js
        const list = (...args) => args;
        function* f(c) { let a = "a"; return list(a, ...(c ? yield a = "b" : []), a); }
        const gen = f(1);
        """
      Then each call completes as follows
        | call         | completes                |
        | f(0).next()  | returns ["a", "a"]       |
        | next()       | yields "b"               |
        | next([1, 2]) | returns ["a", 1, 2, "b"] |

    Scenario: [LOW.5-27] an immediate function and a class as what is called
      Given the generator source
        """js
        function* f() {
          const x = yield "x?";
          return [
            (function (v) {
              return x + v;
            })(yield "v?"),
            (v => x + v)(yield "w?"),
            new (class {
              constructor(v) {
                this.v = x + v;
              }
            })(yield "z?").v
          ];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                  |
        | next()    | yields "x?"                |
        | next("x") | yields "v?"                |
        | next("v") | yields "w?"                |
        | next("w") | yields "z?"                |
        | next("z") | returns ["xv", "xw", "xz"] |

    Scenario: [LOW.5-28] a tag that is sent
      Given the generator source
        """js
        function* f() { return (yield "tag?")`a${yield "value?"}b`; }
        const gen = f();
        """
      Then each call completes as follows
        | call                                  | completes       |
        | next()                                | yields "tag?"   |
        | next((strings, v) => strings.join(v)) | yields "value?" |
        | next("-")                             | returns "a-b"   |
