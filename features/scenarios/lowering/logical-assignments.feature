@lowering
Feature: Logical assignments around a suspension

  @LOW.4
  Rule: LOW.4 A logical assignment evaluates its right side, and sets, only where its old value asks for it

    Scenario: [LOW.4-01] a variable that decides is not suspended for
      Given the generator source
        """js
        function* f(a, b, c) { a ||= yield "or"; b &&= yield "and"; c ??= yield "else"; return [a, b, c]; }
        const decided = f(1, 0, ""), open = f(0, 1, null);
        """
      Then each call completes as follows
        | call           | completes               |
        | decided.next() | returns [1, 0, ""]      |
        | open.next()    | yields "or"             |
        | open.next("x") | yields "and"            |
        | open.next("y") | yields "else"           |
        | open.next("z") | returns ["x", "y", "z"] |

    Scenario: [LOW.4-02] ??= on a member evaluates object, key and old value once, and then sets once
      Given the generator source
        """js
        let held = null;
        const o = { get p() { log("get"); return held; }, set p(v) { log("set", v); held = v; } };
        const object = () => { log("object"); return o; }, key = () => { log("key"); return "p"; };
        function* f() { return object()[key()] ??= yield "value?"; }
        const gen = f(), again = f();
        """
      Then each call completes as follows
        | call         | completes       | logs                   |
        | next()       | yields "value?" | "object", "key", "get" |
        | next(0)      | returns 0       | "set", 0               |
        | again.next() | returns 0       | "object", "key", "get" |

    Scenario: [LOW.4-03] a setter is not called where the old value decides
      Given the generator source
        """js
        const o = { get a() { return 1; }, set a(v) { log("never"); }, get b() { return 0; }, set b(v) { log("never"); } };
        async function f() { return [o.a ||= await "x", o.b &&= await "y", o.a ??= await "z"]; }
        """
      Then each call completes as follows
        | call | completes         |
        | f()  | fulfils [1, 0, 1] |

    Scenario: [LOW.4-04] a frozen object is not touched where the old value decides, and fails where it does not
      Given the generator source
        """js
        const o = Object.freeze({ a: 1, b: 0 });
        function* f(key) { o[key] ||= yield "asked"; return "end"; }
        const gen = f("b");
        """
      Then each call completes as follows
        | call          | completes          |
        | f("a").next() | returns "end"      |
        | next()        | yields "asked"     |
        | next(1)       | throws a TypeError |

    Scenario: [LOW.4-05] the object of a logical assignment is kept, and its variable is read before the yield
      Given the generator source
        """js
        let o = { p: 1 };
        const first = o;
        function* f() { o.p &&= yield o.p; return [first.p, o.p]; }
        const gen = f();
        """
      Then each call completes as follows
        | call             | completes          |
        | next()           | yields 1           |
        | (o = { p: 0 }).p | gives 0            |
        | next("set")      | returns ["set", 0] |

    Scenario: [LOW.4-06] a logical assignment decides by the value from before the suspension
      Given the generator source
        """js
        let x = 0;
        const write = async () => { x = 7; return "late"; };
        async function f() { x ||= await write(); return x; }
        """
      Then each call completes as follows
        | call | completes      |
        | f()  | fulfils "late" |

    Scenario: [LOW.4-07] a logical assignment as an operand and an argument
      Given the generator source
        """js
        function* f() { let a = null, b = 0; return [a, (a ??= yield 1) + (b ||= yield 2), a, b]; }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                      |
        | next()    | yields 1                       |
        | next("x") | yields 2                       |
        | next("y") | returns [null, "xy", "x", "y"] |

    Scenario: [LOW.4-08] a nested right side is asked only where each assignment before it asks
      Given the generator source
        """js
        function* f(a, b) { a ??= b ||= yield "inner"; return [a, b]; }
        const gen = f(null, 0);
        """
      Then each call completes as follows
        | call              | completes      |
        | f(1, 0).next()    | returns [1, 0] |
        | f(null, 2).next() | returns [2, 2] |
        | next()            | yields "inner" |
        | next(3)           | returns [3, 3] |

    Scenario: [LOW.4-09] a logical assignment in a condition, and one whose right side jumps by an error
      Given the generator source
        """js
        const boom = new Error("boom");
        async function f(o) {
          while (!(o.p ??= await o.next())) o.p = null;
          try {
            o.q ||= await Promise.reject(boom);
          } catch (e) {
            return [o.p, o.q, e];
          }
        }
        let n = 0;
        """
      Then each call completes as follows
        | call                                                         | completes            | logs             |
        | f({ q: 0, next: async () => { log("asked"); return n++; } }) | fulfils [1, 0, boom] | "asked", "asked" |
