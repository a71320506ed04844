@lowering
Feature: Assignments around a suspension

  @LOW.3
  Rule: LOW.3 An assignment determines its target, and a compound one its old value, before it evaluates its right side

    Scenario: [LOW.3-01] += takes the old value before an await that changes the variable
      Given the generator source
        """js
        let x = 1;
        const write = async () => { x = 100; return 5; };
        async function add() { x += await write(); return x; }
        """
      Then each call completes as follows
        | call  | completes |
        | add() | fulfils 6 |

    Scenario: [LOW.3-02] += takes the old value before a yield during which the variable changes
      Given the generator source
        """js
        let x = 1;
        function* add() { x += yield x; return x; }
        const gen = add();
        """
      Then each call completes as follows
        | call    | completes |
        | next()  | yields 1  |
        | x = 100 | gives 100 |
        | next(5) | returns 6 |

    Scenario: [LOW.3-03] += on a local variable that a closure changes during the suspension
      Given the generator source
        """js
        function* add() { let x = 1; const set = v => { x = v; }; x += yield set; return x; }
        const gen = add();
        function change() { gen.next().value(100); return gen.next(5).value; }
        """
      Then each call completes as follows
        | call     | completes |
        | change() | gives 6   |

    Scenario: [LOW.3-04] each compound operator takes the old value before the yield
      Given the generator source
        """js
        const start = 6;
        function* all() {
          let a = start, b = start, c = start, d = start, e = start, f = start, g = start, h = start, i = start, j = start;
          a -= yield a = 0; b *= yield b = 0; c /= yield c = 0; d %= yield d = 0; e <<= yield e = 0;
          f >>= yield f = 0; g >>>= yield g = 0; h &= yield h = 0; i |= yield i = 0; j ^= yield j = 0;
          return [a, b, c, d, e, f, g, h, i, j];
        }
        function run(v) { const g = all(); let r = g.next(); while (!r.done) r = g.next(v); return r.value; }
        """
      Then each call completes as follows
        | call   | completes                                |
        | run(4) | gives [2, 24, 1.5, 2, 96, 0, 0, 4, 6, 2] |

    Scenario: [LOW.3-05] **= takes the old value before the yield
      Given the generator source
        """js
        function* power() { let x = 3; x **= yield x = 10; return x; }
        const gen = power();
        """
      Then each call completes as follows
        | call    | completes |
        | next()  | yields 10 |
        | next(2) | returns 9 |

    Scenario: [LOW.3-06] **= on a member evaluates its object and key once
      Given the generator source
        """js
        let o = { p: 3 };
        const first = o, key = () => { log("key"); return "p"; };
        function* power() { o[key()] **= yield o.p; return first.p; }
        const gen = power();
        """
      But GraalJS differs: Assignment Operators: it reads the old value after the yield
      Then each call completes as follows
        | call               | completes | logs  |
        | next()             | yields 3  | "key" |
        | (o = { p: 100 }).p | gives 100 |       |
        | next(2)            | returns 9 |       |

    Scenario: [LOW.3-07] a member as target keeps its object and its key
      Given the generator source
        """js
        let o = {}, k = "a";
        const first = o;
        function* set() { o[k] = yield; }
        const gen = set();
        """
      Then each call completes as follows
        | call              | completes            |
        | next()            | yields undefined     |
        | (o = {}, k = "b") | gives "b"            |
        | next(1)           | returns undefined    |
        | [first, o]        | gives [{ a: 1 }, {}] |

    Scenario: [LOW.3-08] a call that gives the target's object is made before the right side
      Given the generator source
        """js
        const o = {};
        const target = () => { log("target"); return o; };
        const value = async () => { log("value"); return 1; };
        async function set() { target().p = await value(); return o; }
        """
      Then each call completes as follows
        | call  | completes        | logs              |
        | set() | fulfils { p: 1 } | "target", "value" |

    Scenario: [LOW.3-09] the object of a deep target is walked before the right side
      Given the generator source
        """js
        const a = { b: { c: {} } }, first = a.b.c;
        function* set() { a.b.c.d = yield; }
        const gen = set();
        """
      Then each call completes as follows
        | call                | completes            |
        | next()              | yields undefined     |
        | (a.b = { c: {} }).c | gives {}             |
        | next(1)             | returns undefined    |
        | [first, a.b.c]      | gives [{ d: 1 }, {}] |

    Scenario: [LOW.3-10] a compound member gets before the suspension, and sets after it
      Given the generator source
        """js
        let held = 1;
        const o = { get p() { log("get"); return held; }, set p(v) { log("set", v); held = v; } };
        function* add() { o.p += yield "wait"; }
        const gen = add();
        """
      Then each call completes as follows
        | call       | completes         | logs     |
        | next()     | yields "wait"     | "get"    |
        | held = 100 | gives 100         |          |
        | next(5)    | returns undefined | "set", 6 |

    Scenario: [LOW.3-11] a compound member with a computed key evaluates object and key before the right side
      Given the generator source
        """js
        const list = [1, 2, 3];
        let i = 0;
        async function add() { list[i++] += await (i = 2, list[0] = 50, 10); return [list, i]; }
        """
      But GraalJS differs: Assignment Operators: it evaluates object and key after the await
      Then each call completes as follows
        | call  | completes               |
        | add() | fulfils [[11, 2, 3], 2] |

    Scenario: [LOW.3-12] an index that the target moves on is the one from before the await
      Given the generator source
        """js
        const list = [];
        let i = 0;
        async function fill() { list[i++] = await i; list[i++] = await i; return list; }
        """
      Then each call completes as follows
        | call   | completes      |
        | fill() | fulfils [1, 2] |

    Scenario: [LOW.3-13] a chain of assignments keeps each target, and sets from the right
      Given the generator source
        """js
        let o = { name: "first" };
        const first = o;
        function* set() { o.a = o.b = yield; return first; }
        const gen = set();
        """
      Then each call completes as follows
        | call        | completes                             |
        | next()      | yields undefined                      |
        | (o = {}, 0) | gives 0                               |
        | next(7)     | returns { name: "first", b: 7, a: 7 } |

    Scenario: [LOW.3-14] a target whose object the right side replaces is of the old object
      Given the generator source
        """js
        let o = { name: "first" };
        const first = o;
        function* set() { o.next = o = yield; return [first.next === o, o]; }
        const gen = set();
        """
      Then each call completes as follows
        | call                     | completes                          |
        | next()                   | yields undefined                   |
        | next({ name: "second" }) | returns [true, { name: "second" }] |

    Scenario: [LOW.3-15] a variable on both sides is read before the yield that assigns it
      Given the generator source
        """js
        function* set() { let x = 1; x = x + (yield x = 5) + x; return x; }
        const gen = set();
        """
      Then each call completes as follows
        | call     | completes  |
        | next()   | yields 5   |
        | next(10) | returns 16 |

    Scenario: [LOW.3-16] a member of null as a plain target fails after the right side, as a compound one before it
      Given the generator source
        """js
        const o = null;
        function* plain() { o.p = yield "asked"; }
        function* compound() { o.p += yield "never"; }
        const gen = plain();
        """
      Then each call completes as follows
        | call              | completes          |
        | next()            | yields "asked"     |
        | next(1)           | throws a TypeError |
        | compound().next() | throws a TypeError |

    Scenario: [LOW.3-17] two calls that add across an await lose an update, as the first values say
      Given the generator source
        """js
        const account = {
          total: 0,
          async add(n) { this.total += await n; return this.total; }
        };
        const both = () => Promise.all([account.add(1), account.add(10)]);
        """
      Then each call completes as follows
        | call          | completes       |
        | both()        | fulfils [1, 10] |
        | account.total | gives 10        |

    Scenario: [LOW.3-18] the value of an assignment is what was assigned, not what the target holds
      Given the generator source
        """js
        const o = { set p(v) { log("set", v); }, get p() { log("never"); return "held"; } };
        async function set() { return (o.p = await 1) + (o.p = await 2); }
        """
      Then each call completes as follows
        | call  | completes | logs               |
        | set() | fulfils 3 | "set", 1, "set", 2 |

    Scenario: [LOW.3-19] ++ and -- on a member whose key is sent
      Given the generator source
        """js
        const o = { a: 1, b: 5 };
        function* update() { return [o[yield "up"]++, --o[yield "down"], (yield "object").n++]; }
        const thing = { n: "7" };
        const gen = update();
        """
      But GraalJS differs: Postfix Increment Operator: it loses the key that was sent
      Then each call completes as follows
        | call        | completes                        |
        | next()      | yields "up"                      |
        | next("a")   | yields "down"                    |
        | next("b")   | yields "object"                  |
        | next(thing) | returns [1, 4, 7]                |
        | [o, thing]  | gives [{ a: 2, b: 4 }, { n: 8 }] |

    Scenario: [LOW.3-20] an assignment in an argument keeps the arguments before it
      Given the generator source
        """js
        function* f() { let x = 1; return [x, x += yield x, x, x *= yield x, x]; }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes                 |
        | next()  | yields 1                  |
        | next(4) | yields 5                  |
        | next(2) | returns [1, 5, 5, 10, 10] |

    Scenario: [LOW.3-21] a compound assignment inside another keeps both old values
      Given the generator source
        """js
        function* f() { let x = 1; x += (x += yield x) + (yield x); return x; }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes   |
        | next()    | yields 1    |
        | next(10)  | yields 11   |
        | next(100) | returns 112 |

    Scenario: [LOW.3-22] a compound assignment with text keeps the text from before the await
      Given the generator source
        """js
        let text = "a";
        async function more() { text += await late() + text; return text; }
        async function late() { text += "b"; await null; text += "c"; return "-"; }
        """
      Then each call completes as follows
        | call   | completes       |
        | more() | fulfils "a-abc" |

    Scenario: [LOW.3-23] object, key and value of an assignment are awaited in this order
      Given the generator source
        """js
        const o = {};
        const say = async v => { log(v); return v; };
        async function f() {
          (await say(o))[await say("k")] = await say(1);
          (await say(o))[await say("k")] += await say(2);
          return o;
        }
        """
      But GraalJS differs: Assignment Operators: it reads the old value of a key that was awaited wrongly
      Then each call completes as follows
        | call | completes | logs                 |
        | f()  | fulfils o | o, "k", 1, o, "k", 2 |
        | o    | gives o   |                      |
        | o.k  | gives 3   |                      |

    Scenario: [LOW.3-24] an index that the right side assigns was read before it
      Given the generator source
        """js
        function* f() { const a = [1, 2, 3]; let i = 0; a[i] = a[i = yield i]; a[i] += i = yield i; return [a, i]; }
        const gen = f();
        """
      But GraalJS differs: Assignment Operators: it loses the old value of a compound assignment
      Then each call completes as follows
        | call    | completes              |
        | next()  | yields 0               |
        | next(2) | yields 2               |
        | next(1) | returns [[3, 2, 4], 1] |

    Scenario: [LOW.3-25] declarations in one statement are initialized one after the other
      Given the generator source
        """js
        function* f() {
          const a = yield "a?",
            b = a + (yield "b?"),
            [c, d = b] = yield "c?";
          var e = c,
            g = yield e;
          return [a, b, c, d, e, g];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                    |
        | next()    | yields "a?"                  |
        | next(1)   | yields "b?"                  |
        | next(2)   | yields "c?"                  |
        | next([5]) | yields 5                     |
        | next("g") | returns [1, 3, 5, 3, 5, "g"] |

    Scenario: [LOW.3-26] a variable is assigned only when the right side has come to its end
      Given the generator source
        """js
        let x = "old";
        const boom = new Error("boom");
        async function f() { x = await Promise.reject(boom); }
        function* g() { x = yield x; }
        const gen = g();
        """
      Then each call completes as follows
        | call        | completes    |
        | f()         | rejects boom |
        | next()      | yields "old" |
        | throw(boom) | throws boom  |
        | x           | gives "old"  |

    Scenario: [LOW.3-27] this.x keeps its object in a chain of assignments with awaits
      Given the generator source
        """js
        const o = { async f() { this.a = this.b = await 1; this.a += this.b += await 2; return [this.a, this.b]; } };
        """
      Then each call completes as follows
        | call  | completes      |
        | o.f() | fulfils [4, 3] |
