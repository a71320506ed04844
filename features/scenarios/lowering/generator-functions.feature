@lowering
Feature: Generator functions and their objects

  @LOW.30
  Rule: LOW.30 A generator function gives a new object that inherits from its prototype, and is no constructor

    Scenario: [LOW.30-01] a generator inherits from the prototype of its function
      Given the generator source
        """js
        function* f() { yield this; }
        f.prototype.extra = function () { return "extra"; };
        const gen = f();
        """
      Then each call completes as follows
        | call             | completes     |
        | gen instanceof f | gives true    |
        | gen.extra()      | gives "extra" |

    Scenario: [LOW.30-02] a generator function and an async function cannot be called with new
      Given the generator source
        """js
        function* f() { yield 1; }
        async function a() {}
        const o = { *m() {} };
        """
      Then each call completes as follows
        | call      | completes          |
        | new f()   | throws a TypeError |
        | new a()   | throws a TypeError |
        | new o.m() | throws a TypeError |

    Scenario: [LOW.30-03] a generator that is running cannot be resumed
      Given the generator source
        """js
        function* f() { try { gen.next(); } catch (e) { yield e.constructor === TypeError; } yield "alive"; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes      |
        | next() | yields true    |
        | next() | yields "alive" |

    Scenario: [LOW.30-04] functions have their names, from their place too
      Given the generator source
        """js
        const a = async () => {}, o = { *b() {}, async c() {}, d: function* () {}, ["e" + 1]: async () => {} };
        let { f = function* () {} } = {};
        """
      Then each call completes as follows
        | call                                                      | completes                             |
        | [a.name, o.b.name, o.c.name, o.d.name, o.e1.name, f.name] | gives ["a", "b", "c", "d", "e1", "f"] |

    Scenario: [LOW.30-05] the length of a function counts the parameters before the first default
      Given the generator source
        """js
        function* f(a, b, c = 1, d) {}
        const g = async (a, ...b) => {}, h = async function ({ a }, [b]) {};
        """
      Then each call completes as follows
        | call                           | completes       |
        | [f.length, g.length, h.length] | gives [2, 1, 2] |

    Scenario: [LOW.30-06] a yield without an operand, in brackets and in a list
      Given the generator source
        """js
        function* f() { yield; yield [yield]; return [yield, (yield), yield]; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes         |
        | next()  | yields undefined  |
        | next()  | yields undefined  |
        | next(1) | yields [1]        |
        | next()  | yields undefined  |
        | next(2) | yields undefined  |
        | next(3) | yields undefined  |
        | next(4) | returns [2, 3, 4] |

    Scenario: [LOW.30-07] a yield of a yield, and one whose operand is a comma, a conditional or an assignment
      Given the generator source
        """js
        function* f() { let x; yield yield yield 1; yield x = 2, 3; yield x ? "yes" : "no"; yield x += 5; return x; }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes    |
        | next()    | yields 1     |
        | next("a") | yields "a"   |
        | next("b") | yields "b"   |
        | next()    | yields 2     |
        | next()    | yields "yes" |
        | next()    | yields 7     |
        | next()    | returns 7    |

    Scenario: [LOW.30-08] generators that recurse keep their variables apart
      Given the generator source
        """js
        function* permute(list) {
          if (!list.length) yield "";
          for (let i = 0; i < list.length; i++)
            for (const rest of permute(list.filter((_, j) => j !== i))) yield list[i] + rest;
        }
        """
      Then each call completes as follows
        | call                          | completes                                        |
        | [...permute(["a", "b", "c"])] | gives ["abc", "acb", "bac", "bca", "cab", "cba"] |

    Scenario: [LOW.30-09] a tree is walked by two generators that call each other
      Given the generator source
        """js
        function* even(n) { yield "even " + n; if (n) yield* odd(n - 1); }
        function* odd(n) { yield "odd " + n; if (n) yield* even(n - 1); }
        """
      Then each call completes as follows
        | call         | completes                                    |
        | [...even(3)] | gives ["even 3", "odd 2", "even 1", "odd 0"] |

    Scenario: [LOW.30-10] an async function recurses, and each call keeps its own operands
      Given the generator source
        """js
        async function sum(n) { return n && n + await sum(n - 1); }
        async function fib(n) { return n < 2 ? n : await fib(n - 1) + await fib(n - 2); }
        """
      Then each call completes as follows
        | call    | completes   |
        | sum(20) | fulfils 210 |
        | fib(9)  | fulfils 34  |

    Scenario: [LOW.30-11] a generator and an async generator say what they are
      Given the generator source
        """js
        function* f() {}
        async function* a() {}
        async function p() {}
        const tag = v => Object.prototype.toString.call(v);
        """
      Then each call completes as follows
        | call                           | completes                                                                   |
        | [tag(f()), tag(a()), tag(p())] | gives ["[object Generator]", "[object AsyncGenerator]", "[object Promise]"] |
