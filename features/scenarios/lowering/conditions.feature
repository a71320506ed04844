@lowering
Feature: Logical operators, conditionals and conditions

  @LOW.2
  Rule: LOW.2 Of a logical operator, a conditional and a condition only the parts that decide are evaluated, and only they suspend

    Scenario: [LOW.2-01] && goes on to its right side only after what is true
      Given the generator source
        """js
        function* and() { return (yield "a") && (yield "b"); }
        const one = and(), two = and();
        """
      Then each call completes as follows
        | call         | completes  |
        | one.next()   | yields "a" |
        | one.next(0)  | returns 0  |
        | two.next()   | yields "a" |
        | two.next(1)  | yields "b" |
        | two.next("") | returns "" |

    Scenario: [LOW.2-02] || and ?? differ for what is false and is not nullish
      Given the generator source
        """js
        function* choose() { const v = yield "v"; return [v || (yield "or"), v ?? (yield "else")]; }
        const zero = choose(), none = choose();
        """
      Then each call completes as follows
        | call            | completes          |
        | zero.next()     | yields "v"         |
        | zero.next(0)    | yields "or"        |
        | zero.next("x")  | returns ["x", 0]   |
        | none.next()     | yields "v"         |
        | none.next(null) | yields "or"        |
        | none.next("x")  | yields "else"      |
        | none.next("y")  | returns ["x", "y"] |

    Scenario: [LOW.2-03] the left side of ?? is got once
      Given the generator source
        """js
        const o = { get p() { log("got"); return null; } };
        function* once() { return [o.p ?? (yield "default"), "end"]; }
        const gen = once();
        """
      Then each call completes as follows
        | call    | completes          | logs  |
        | next()  | yields "default"   | "got" |
        | next(1) | returns [1, "end"] |       |

    Scenario: [LOW.2-04] && binds closer than ||, whichever of the parts suspends
      Given the generator source
        """js
        async function f(a, b, c) { return a && await b || await c; }
        """
      Then each call completes as follows
        | call       | completes |
        | f(1, 0, 3) | fulfils 3 |
        | f(0, 2, 3) | fulfils 3 |
        | f(1, 2, 3) | fulfils 2 |

    Scenario: [LOW.2-05] a logical operator between others leaves their values alone
      Given the generator source
        """js
        function* mixed(x) { return [x, x && (yield x = 2), x || (yield x = 3), x]; }
        const gen = mixed(1), none = mixed(0);
        """
      Then each call completes as follows
        | call           | completes              |
        | next()         | yields 2               |
        | next("s")      | returns [1, "s", 2, 2] |
        | none.next()    | yields 3               |
        | none.next("t") | returns [0, 0, "t", 3] |

    Scenario: [LOW.2-06] of nested conditionals one branch suspends
      Given the generator source
        """js
        function* pick(a, b) { return a ? yield 1 : b ? yield 2 : yield 3; }
        const way = (a, b) => { const g = pick(a, b); return [g.next().value, g.next("sent")]; };
        """
      Then each call completes as follows
        | call      | completes                                |
        | way(1, 0) | gives [1, { value: "sent", done: true }] |
        | way(0, 1) | gives [2, { value: "sent", done: true }] |
        | way(0, 0) | gives [3, { value: "sent", done: true }] |

    Scenario: [LOW.2-07] a yield as the test of a conditional, whose branches read what has changed
      Given the generator source
        """js
        let x = "old";
        function* pick() { return x + ((yield "?") ? x : (yield "no") + x); }
        const yes = pick(), no = pick();
        """
      Then each call completes as follows
        | call           | completes         |
        | yes.next()     | yields "?"        |
        | no.next()      | yields "?"        |
        | x = "new"      | gives "new"       |
        | yes.next(true) | returns "oldnew"  |
        | no.next(false) | yields "no"       |
        | no.next("-")   | returns "old-new" |

    Scenario: [LOW.2-08] a negated condition of several yields asks until it is decided
      Given the generator source
        """js
        function* gate() { if (!((yield 1) && (yield 2)) || (yield 3)) return "in"; return "out"; }
        const one = gate(), two = gate();
        """
      Then each call completes as follows
        | call            | completes     |
        | one.next()      | yields 1      |
        | one.next(false) | returns "in"  |
        | two.next()      | yields 1      |
        | two.next(true)  | yields 2      |
        | two.next(true)  | yields 3      |
        | two.next(false) | returns "out" |

    Scenario: [LOW.2-09] the condition of a while loop asks again in each round
      Given the generator source
        """js
        function* loop() { let n = 0; while ((yield "more?") && (yield "sure?")) n++; return n; }
        const gen = loop();
        """
      Then each call completes as follows
        | call    | completes      |
        | next()  | yields "more?" |
        | next(1) | yields "sure?" |
        | next(1) | yields "more?" |
        | next(1) | yields "sure?" |
        | next(0) | returns 1      |

    Scenario: [LOW.2-10] the branches of a conditional may be targets of a call
      Given the generator source
        """js
        const o = { name: "o", f() { return "f of " + this.name; }, g() { return "g of " + this.name; } };
        function* pick() { return ((yield) ? o.f : o.g).call(yield); }
        const gen = pick();
        """
      Then each call completes as follows
        | call                | completes        |
        | next()              | yields undefined |
        | next(0)             | yields undefined |
        | next({ name: "p" }) | returns "g of p" |
