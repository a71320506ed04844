@lowering
Feature: Variables that are read or assigned against their declaration

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
        const early = () => {
          const promise = f();
          try {
            return [read(), promise];
          } catch (e) {
            return e.constructor === ReferenceError;
          }
        };
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
