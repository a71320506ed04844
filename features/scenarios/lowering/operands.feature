@lowering
Feature: Operands on both sides of a suspension

  @LOW.1
  Rule: LOW.1 Operands are evaluated from left to right, and what was read before a suspension stays as it was read

    Scenario: [LOW.1-01] a variable left of a yield counts as it was when it was read
      Given the generator source
        """js
        let x = 1;
        function* add() { return x + (yield); }
        const gen = add();
        """
      Then each call completes as follows
        | call    | completes        |
        | next()  | yields undefined |
        | x = 10  | gives 10         |
        | next(5) | returns 6        |

    Scenario: [LOW.1-02] a variable right of a yield is read when the generator is resumed
      Given the generator source
        """js
        let x = 1;
        function* add() { return (yield) + x; }
        const gen = add();
        """
      Then each call completes as follows
        | call    | completes        |
        | next()  | yields undefined |
        | x = 10  | gives 10         |
        | next(5) | returns 15       |

    Scenario: [LOW.1-03] a variable that the operand of the yield assigns was read before it, and is read anew after it
      Given the generator source
        """js
        function* mixed() { let x = 1; return [x + (yield x = 10) * x, x]; }
        const gen = mixed();
        """
      Then each call completes as follows
        | call    | completes        |
        | next()  | yields 10        |
        | next(3) | returns [31, 10] |

    Scenario: [LOW.1-04] a variable that the awaited call writes was read before the call
      Given the generator source
        """js
        let x = 1;
        const write = async () => { x = 100; return 5; };
        async function add() { return x + await write() + x; }
        """
      Then each call completes as follows
        | call  | completes   |
        | add() | fulfils 106 |

    Scenario: [LOW.1-05] a parameter that the operand of an await assigns was read before it
      Given the generator source
        """js
        const same = async v => v;
        async function add(a) { return a + await same(a = 5) + a; }
        """
      Then each call completes as follows
        | call   | completes  |
        | add(1) | fulfils 11 |

    Scenario: [LOW.1-06] a property left of a yield is got before it, once
      Given the generator source
        """js
        const o = { get p() { log("got p"); return 7; } };
        function* minus() { return o.p - (yield "wait"); }
        const gen = minus();
        """
      Then each call completes as follows
        | call    | completes     | logs    |
        | next()  | yields "wait" | "got p" |
        | next(2) | returns 5     |         |

    Scenario: [LOW.1-07] an object and a key that are replaced during the suspension do not change what was read
      Given the generator source
        """js
        let o = { a: 1, b: 2 }, k = "a";
        function* pick() { return o[k] + (yield); }
        const gen = pick();
        """
      Then each call completes as follows
        | call                            | completes        |
        | next()                          | yields undefined |
        | (o = { a: 10, b: 20 }, k = "b") | gives "b"        |
        | next(5)                         | returns 6        |

    Scenario: [LOW.1-08] a path of properties left of a yield is walked before it
      Given the generator source
        """js
        const a = { b: { c: 1 } };
        function* walk() { return a.b.c + (yield); }
        const gen = walk();
        """
      Then each call completes as follows
        | call                | completes        |
        | next()              | yields undefined |
        | (a.b = { c: 50 }).c | gives 50         |
        | next(1)             | returns 2        |

    Scenario: [LOW.1-09] operands are converted only when both were evaluated
      Given the generator source
        """js
        const named = (name, v) => ({ valueOf() { log(name); return v; } });
        function* add() { return named("left", 1) + (yield); }
        const gen = add();
        """
      Then each call completes as follows
        | call                    | completes        | logs            |
        | next()                  | yields undefined |                 |
        | next(named("right", 2)) | returns 3        | "left", "right" |

    Scenario: [LOW.1-10] a comparison keeps its left operand, and converts it first
      Given the generator source
        """js
        const seen = [];
        const left = { valueOf() { log("left"); return 1; } };
        function* less() { let x = left; return x < (yield x = null); }
        const gen = less();
        """
      Then each call completes as follows
        | call                                            | completes    | logs            |
        | next()                                          | yields null  |                 |
        | next({ valueOf() { log("right"); return 2; } }) | returns true | "left", "right" |

    Scenario: [LOW.1-11] strict equality keeps its left operand
      Given the generator source
        """js
        function* equal() { let x = "a"; return [x === (yield x = "b"), x !== (yield x = "c")]; }
        const gen = equal();
        """
      Then each call completes as follows
        | call      | completes             |
        | next()    | yields "b"            |
        | next("a") | yields "c"            |
        | next("b") | returns [true, false] |

    Scenario: [LOW.1-12] the key left of in is kept
      Given the generator source
        """js
        let key = "a";
        function* has() { return key in (yield); }
        const gen = has();
        """
      Then each call completes as follows
        | call           | completes        |
        | next()         | yields undefined |
        | key = "b"      | gives "b"        |
        | next({ a: 1 }) | returns true     |

    Scenario: [LOW.1-13] in with a yield on its left looks at the object as it is afterwards
      Given the generator source
        """js
        let o = {};
        function* has() { return (yield "key?") in o; }
        const gen = has();
        """
      Then each call completes as follows
        | call             | completes     |
        | next()           | yields "key?" |
        | (o = { k: 1 }).k | gives 1       |
        | next("k")        | returns true  |

    Scenario: [LOW.1-14] the value left of instanceof is kept
      Given the generator source
        """js
        class A {}
        class B {}
        let x = new A();
        function* is() { return x instanceof (yield); }
        const gen = is();
        """
      Then each call completes as follows
        | call                       | completes        |
        | next()                     | yields undefined |
        | (x = new B()) instanceof A | gives false      |
        | next(A)                    | returns true     |

    Scenario: [LOW.1-15] a power keeps its base, and groups from the right
      Given the generator source
        """js
        function* power() { let x = 2; return x ** (yield x = 9) ** (yield x = 1) + x; }
        const gen = power();
        """
      Then each call completes as follows
        | call    | completes   |
        | next()  | yields 9    |
        | next(3) | yields 1    |
        | next(2) | returns 513 |

    Scenario: [LOW.1-16] a number that a postfix operator gave is kept
      Given the generator source
        """js
        function* count() { let i = 1; return [i++ * (yield i), i++ - (yield i), i]; }
        const gen = count();
        """
      Then each call completes as follows
        | call     | completes          |
        | next()   | yields 2           |
        | next(10) | yields 3           |
        | next(1)  | returns [10, 1, 3] |

    Scenario: [LOW.1-17] the result of a call left of a yield is kept, and the call is not made again
      Given the generator source
        """js
        let n = 0;
        const tick = () => { log("tick"); return ++n; };
        function* three() { return tick() * 100 + (yield) * 10 + tick(); }
        const gen = three();
        """
      Then each call completes as follows
        | call    | completes        | logs   |
        | next()  | yields undefined | "tick" |
        | next(5) | returns 152      | "tick" |

    Scenario: [LOW.1-18] two yields in the operands of one operator keep the first answer
      Given the generator source
        """js
        function* both() { return (yield "a") + "-" + (yield "b") + "-" + (yield "c"); }
        const gen = both();
        """
      Then each call completes as follows
        | call      | completes       |
        | next()    | yields "a"      |
        | next("A") | yields "b"      |
        | next("B") | yields "c"      |
        | next("C") | returns "A-B-C" |

    Scenario: [LOW.1-19] this.x left of an await is read before it
      Given the generator source
        """js
        const counter = {
          x: 1,
          async add() { return this.x + await this.grow(); },
          async grow() { this.x = 50; return 2; }
        };
        """
      Then each call completes as follows
        | call          | completes |
        | counter.add() | fulfils 3 |

    Scenario: [LOW.1-20] the parts of a comma run in order, and its value is the last
      Given the generator source
        """js
        function* sequence() { return (log("a"), yield 1, log("b"), (yield 2) + 1); }
        const gen = sequence();
        """
      Then each call completes as follows
        | call            | completes | logs |
        | next()          | yields 1  | "a"  |
        | next("dropped") | yields 2  | "b"  |
        | next(5)         | returns 6 |      |

    Scenario: [LOW.1-21] unary operators act on what is sent
      Given the generator source
        """js
        function* unary() { return [-(yield 1), typeof (yield 2), !(yield 3), void (yield 4), +(yield 5), ~(yield 6)]; }
        const gen = unary();
        """
      Then each call completes as follows
        | call           | completes                                        |
        | next()         | yields 1                                         |
        | next(2)        | yields 2                                         |
        | next(() => {}) | yields 3                                         |
        | next(0)        | yields 4                                         |
        | next("v")      | yields 5                                         |
        | next("7")      | yields 6                                         |
        | next(0)        | returns [-2, "function", true, undefined, 7, -1] |

    Scenario: [LOW.1-22] delete with a yield as its key keeps the object
      Given the generator source
        """js
        let o = { a: 1, b: 2 };
        const first = o;
        function* drop() { return delete o[yield "key?"]; }
        const gen = drop();
        """
      But GraalJS differs: The delete Operator: it reads the object after the yield
      Then each call completes as follows
        | call             | completes                  |
        | next()           | yields "key?"              |
        | (o = { a: 3 }).a | gives 3                    |
        | next("a")        | returns true               |
        | [o, first]       | gives [{ a: 3 }, { b: 2 }] |

    Scenario: [LOW.1-23] a computed member keeps its object, and takes the key that is sent
      Given the generator source
        """js
        let list = ["old 0", "old 1"];
        function* at() { return list[yield] + list[yield]; }
        const gen = at();
        """
      Then each call completes as follows
        | call                               | completes            |
        | next()                             | yields undefined     |
        | (list = ["new 0", "new 1"]).length | gives 2              |
        | next(1)                            | yields undefined     |
        | next(0)                            | returns "old 1new 0" |

    Scenario: [LOW.1-24] a failing operand on the left leaves the one on the right alone
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        function* left() { return fail() + (yield "never"); }
        function* right() { return (yield "asked") + fail(); }
        const gen = right();
        """
      Then each call completes as follows
        | call          | completes      |
        | left().next() | throws boom    |
        | next()        | yields "asked" |
        | next(1)       | throws boom    |

    Scenario: [LOW.1-25] an element of arguments whose index is sent
      Given the generator source
        """js
        function* f() { return arguments[yield arguments.length] + arguments[yield]; }
        const gen = f("a", "b", "c");
        """
      Then each call completes as follows
        | call    | completes        |
        | next()  | yields 3         |
        | next(2) | yields undefined |
        | next(0) | returns "ca"     |

    Scenario: [LOW.1-26] nested computed members suspend from the inside out, each with its object kept
      Given the generator source
        """js
        let a = ["a0", "a1"], b = [1, 0];
        function* f() { return a[b[yield "b?"]] + b[yield "again?"]; }
        const gen = f();
        """
      Then each call completes as follows
        | call                                | completes       |
        | next()                              | yields "b?"     |
        | (a = ["z", "z"], b = [7, 8]).length | gives 2         |
        | next(0)                             | yields "again?" |
        | next(1)                             | returns "a18"   |

    Scenario: [LOW.1-27] what is sent is thrown, deleted from and asked for its type
      Given the generator source
        """js
        function* f() {
          const o = yield "object?";
          log(delete (yield "delete?").p, typeof (yield "type?").p);
          throw yield "throw?";
        }
        const gen = f(), o = { p: 1 }, boom = new Error("boom");
        """
      Then each call completes as follows
        | call                | completes        | logs           |
        | next()              | yields "object?" |                |
        | next()              | yields "delete?" |                |
        | next(o)             | yields "type?"   |                |
        | next({ p: "text" }) | yields "throw?"  | true, "string" |
        | next(boom)          | throws boom      |                |
        | o                   | gives {}         |                |

    Scenario: [LOW.1-28] a closure left of a yield sees what is assigned later
      Given the generator source
        """js
        function* f() { let x = 1; return [() => x, x, yield x = 2].map(v => typeof v === "function" ? v() : v); }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes         |
        | next()  | yields 2          |
        | next(3) | returns [2, 1, 3] |

    Scenario: [LOW.1-29] an await on each side of a power, with a sign in brackets
      Given the generator source
        """js
        async function f(a, b) { return [(-(await a)) ** await b, 2 ** -(await b), (await a) ** (await b) ** await 2]; }
        """
      Then each call completes as follows
        | call    | completes                |
        | f(2, 3) | fulfils [-8, 0.125, 512] |

    Scenario: [LOW.1-30] a line break behind yield ends it, one behind await does not
      Given the generator source
        """js
        function* f() {
          yield
          "dropped";
          const v = await_();
          return yield v
        }
        const await_ = () => "v";
        async function a() {
          return await
          Promise.resolve("awaited");
        }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes         |
        | next()      | yields undefined  |
        | next()      | yields "v"        |
        | next("end") | returns "end"     |
        | a()         | fulfils "awaited" |

    Scenario: [LOW.1-31] comments beside a yield, a return and a throw do not part them from their operands
      Given the generator source
        """js
        function* f() {
          const v = yield /* before */ ( // behind the bracket
            // on a line of its own
            "operand" /* behind */
          );
          if (v) return ( // why
            // why not
            yield v
          );
          throw ( // which
            /* this one */ yield "error?"
          );
        }
        const one = f(), two = f(), boom = new Error("boom");
        """
      Then each call completes as follows
        | call            | completes        |
        | one.next()      | yields "operand" |
        | one.next("v")   | yields "v"       |
        | one.next("end") | returns "end"    |
        | two.next()      | yields "operand" |
        | two.next(0)     | yields "error?"  |
        | two.next(boom)  | throws boom      |

    Scenario: [LOW.1-32] an operand of yield may begin with any sign
      Given the generator source
        """js
        function* f() {
          yield /a\/b/.test("a/b");
          yield [1];
          yield 2;
          yield -3;
          yield +"4";
          yield `5`;
          yield { six: 6 };
          yield !7;
          yield (function () {
            return 8;
          })();
          yield (() => 9)();
          yield new Array(2).length;
          yield typeof null;
        }
        """
      Then each call completes as follows
        | call     | completes                                                              |
        | [...f()] | gives [true, [1], 2, -3, 4, "5", { six: 6 }, false, 8, 9, 2, "object"] |
