Feature: Hoisting, scopes and names

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
        async function f() { return [...items(), await later(3)]; function* items() { yield 1; yield 2; } async function later(v) { return v; } }
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
        function* f(which) { if (which) { function name() { return "then"; } yield name(); } else { function name() { return "else"; } yield name(); } }
        """
      Then each call completes as follows
      | call                   | completes                  |
      | [[...f(1)], [...f(0)]] | gives [["then"], ["else"]] |

    Scenario: [LOW.26-07] a function of the body reads variables that are declared behind it
      Given the generator source
        """js
        async function f() { const read = () => [v, w]; const v = await 1; let w = await 2; const first = read(); w = await 3; return [first, read()]; }
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
        function* f() { let x = "outer"; { let x = yield "inner?"; yield x; { const x = "innermost"; yield x; } x += "!"; yield x; } yield x; }
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
        const f = async function self() { await null; try { self = 1; } catch (e) { return [e.constructor === TypeError, self === f]; } return "assigned"; };
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

  @LOW.27
  Rule: LOW.27 A `let`, `const` or `class` cannot be read before its declaration is evaluated, and a `const` not be assigned

    # Compilers leave this check out for ES5 by design, or have an option for it, and say so in their documents.
    Scenario: [LOW.27-01] a variable is not there before its declaration, though the generator suspended before
      Given the generator source
        """js
        function* f() { yield "before"; log(v); let v = "late"; yield v; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes               |
      | next() | yields "before"         |
      | next() | throws a ReferenceError |

    # Left out by design as well.
    Scenario: [LOW.27-02] a closure cannot read a variable while the await of its declaration is under way
      Given the generator source
        """js
        let read;
        async function f() { read = () => v; const v = await "later"; return v; }
        const early = () => { const promise = f(); try { return [read(), promise]; } catch (e) { return e.constructor === ReferenceError; } };
        """
      Then each call completes as follows
      | call    | completes       |
      | early() | gives true      |
      | f()     | fulfils "later" |

    # Left out by design as well.
    Scenario: [LOW.27-03] a default cannot read a parameter behind it
      Given the generator source
        """js
        function* f(a = b, b = 1) { yield [a, b]; }
        const early = () => { try { f(); } catch (e) { return e.constructor === ReferenceError; } };
        """
      Then each call completes as follows
      | call        | completes     |
      | f(1).next() | yields [1, 1] |
      | early()     | gives true    |

    # Left out by design as well.
    Scenario: [LOW.27-04] the list of a loop cannot read the loop's variable
      Given the generator source
        """js
        async function f() { let x = [1]; for (const x of x) await log("never"); }
        """
      Then each call completes as follows
      | call | completes                |
      | f()  | rejects a ReferenceError |

    # Left out by design as well.
    Scenario: [LOW.27-05] a class cannot be read in its own heritage
      Given the generator source
        """js
        function* f() { class C extends (yield typeof C) {} }
        """
      Then each call completes as follows
      | call       | completes               |
      | f().next() | throws a ReferenceError |

    Scenario: [LOW.27-06] an assignment of a const fails after its right side, and the value stays
      Given the generator source
        """js
        function* f() { const c = 1; try { c = yield "value?"; } catch (e) { yield e.constructor === TypeError; } return c; }
        const gen = f();
        """
      Then each call completes as follows
      | call    | completes       |
      | next()  | yields "value?" |
      | next(2) | yields true     |
      | next()  | returns 1       |

    Scenario: [LOW.27-07] a compound assignment of a const fails, too, and so does that of a loop's const
      Given the generator source
        """js
        async function f() { const c = 1; c += await 1; }
        async function g() { for (const i = 0; i < 2; i++) await log("round"); }
        """
      Then each call completes as follows
      | call | completes           | logs    |
      | f()  | rejects a TypeError |         |
      | g()  | rejects a TypeError | "round" |

  @LOW.28
  Rule: LOW.28 A word that is reserved only in some places is a name elsewhere, and any word names a property

    Scenario: [LOW.28-01] yield, await, async and others name properties and methods
      Given the generator source
        """js
        const o = { yield: 1, await: 2, async: 3, get: 4, set: 5, static: 6, of: 7, let: 8, new: 9, *delete() { yield this.yield; }, async return() { return this.await; }, async *throw() { yield this.async; }, get typeof() { return this.new; } };
        function* f() { yield o.yield + (yield o.await) + o.new; yield* o.delete(); }
        async function g() { for await (const x of o.throw()) return [x, await o.return(), o.typeof, o.static]; }
        const gen = f();
        """
      Then each call completes as follows
      | call     | completes            |
      | next()   | yields 2             |
      | next(10) | yields 20            |
      | next()   | yields 1             |
      | g()      | fulfils [3, 2, 9, 6] |

    Scenario: [LOW.28-02] async, of, get and set name variables and functions
      Given the generator source
        """js
        const async = v => "async " + v, of = [1, 2], get = 3, set = 4;
        function* f() { yield async(1); for (const get of of) yield get; yield [get, set]; }
        """
      Then each call completes as follows
      | call     | completes                       |
      | [...f()] | gives ["async 1", 1, 2, [3, 4]] |

    Scenario: [LOW.28-03] of names the variable of a for...of
      Given the generator source
        """js
        function* f() { for (let of of [[5]]) yield of; }
        """
      Then each call completes as follows
      | call     | completes   |
      | [...f()] | gives [[5]] |

    Scenario: [LOW.28-04] methods that are named get, set, static and async
      Given the generator source
        """js
        class C { get() { return 1; } set() { return 2; } static() { return 3; } async() { return 4; } static static() { return 5; } *get2() { yield this.get(); } static async async() { return 6; } async *await() { yield 7; } }
        const c = new C();
        """
      Then each call completes as follows
      | call                                                               | completes                         |
      | [c.get(), c.set(), c.static(), c.async(), C.static(), ...c.get2()] | gives [1, 2, 3, 4, 5, 1]          |
      | C.async()                                                          | fulfils 6                         |
      | c.await().next()                                                   | fulfils { value: 7, done: false } |

    Scenario: [LOW.28-05] a label and a property of the same name as a variable
      Given the generator source
        """js
        function* f() { const loop = "variable"; loop: for (;;) { yield { loop }.loop; break loop; } const o = { x: (yield loop), f() { return loop; } }; return o.f() + o.x; }
        const gen = f();
        """
      Then each call completes as follows
      | call      | completes           |
      | next()    | yields "variable"   |
      | next()    | yields "variable"   |
      | next("!") | returns "variable!" |
