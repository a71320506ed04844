@lowering
Feature: Templates around a suspension

  @LOW.6
  Rule: LOW.6 A template converts each value before it evaluates the next, and a tag is determined before its values

    Scenario: [LOW.6-01] a value before a yield counts as it was
      Given the generator source
        """js
        let x = "old";
        function* text() { return `<${x}${yield}${x}>`; }
        const gen = text();
        """
      Then each call completes as follows
        | call      | completes           |
        | next()    | yields undefined    |
        | x = "new" | gives "new"         |
        | next("-") | returns "<old-new>" |

    Scenario: [LOW.6-02] a value is converted before the yield behind it
      Given the generator source
        """js
        const x = { toString() { log("converted"); return "x"; } };
        function* text() { return `${x}${yield "next?"}`; }
        const gen = text();
        """
      Then each call completes as follows
        | call      | completes      | logs        |
        | next()    | yields "next?" | "converted" |
        | next("!") | returns "x!"   |             |

    Scenario: [LOW.6-03] a value that has no text fails before the yield behind it
      Given the generator source
        """js
        function* text() { return `${Symbol("s")}${yield "never"}`; }
        """
      Then each call completes as follows
        | call          | completes          |
        | text().next() | throws a TypeError |

    Scenario: [LOW.6-04] an object's toString is asked before its valueOf
      Given the generator source
        """js
        const x = { toString() { return "text"; }, valueOf() { return "value"; } };
        async function text() { return `${x} ${await 1}` + (x + ""); }
        """
      Then each call completes as follows
        | call   | completes             |
        | text() | fulfils "text 1value" |

    Scenario: [LOW.6-05] templates nest
      Given the generator source
        """js
        function* text() { return `a${`b${yield 1}c${`d${yield 2}`}`}e${yield 3}`; }
        const gen = text();
        """
      Then each call completes as follows
        | call     | completes             |
        | next()   | yields 1              |
        | next(10) | yields 2              |
        | next(20) | yields 3              |
        | next(30) | returns "ab10cd20e30" |

    Scenario: [LOW.6-06] a tag that is replaced during the suspension is still the one that is called
      Given the generator source
        """js
        let tag = (strings, ...values) => ["old", ...strings, ...values];
        function* call() { return tag`a${yield 1}b${yield 2}c`; }
        const gen = call();
        """
      Then each call completes as follows
        | call                       | completes                                |
        | next()                     | yields 1                                 |
        | typeof (tag = () => "new") | gives "function"                         |
        | next("x")                  | yields 2                                 |
        | next("y")                  | returns ["old", "a", "b", "c", "x", "y"] |

    Scenario: [LOW.6-07] a method as tag keeps its object
      Given the generator source
        """js
        let o = { name: "first", tag(strings, v) { return this.name + strings.raw[0] + v; } };
        async function call() { return o.tag`\n${await (o = null)}`; }
        """
      Then each call completes as follows
        | call   | completes                |
        | call() | fulfils "first\\\\nnull" |

    Scenario: [LOW.6-08] a tag gets the same strings each time, and each place has its own
      Given the generator source
        """js
        const same = strings => strings;
        function* call() { for (;;) yield [same`a${yield}`, same`a${yield}`]; }
        function take(g) { g.next(); g.next(); return g.next().value; }
        const g = call(), one = take(g), two = (g.next(), g.next(), g.next().value);
        """
      Then each call completes as follows
        | call                                                      | completes                 |
        | [one[0] === two[0], one[1] === two[1], one[0] === one[1]] | gives [true, true, false] |
        | Object.isFrozen(one[0]) && Object.isFrozen(one[0].raw)    | gives true                |
