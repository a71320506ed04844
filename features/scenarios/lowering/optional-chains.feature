@lowering
Feature: Optional chains around a suspension

  @LOW.7
  Rule: LOW.7 An optional chain that meets nothing skips all of its rest, suspensions among it, and keeps its `this` otherwise

    Scenario: [LOW.7-01] the argument of a skipped call does not suspend
      Given the generator source
        """js
        function* call(o) { return [o?.m(yield "argument"), "end"]; }
        const gen = call({ m: v => v + v });
        """
      Then each call completes as follows
        | call              | completes                  |
        | call(null).next() | returns [undefined, "end"] |
        | next()            | yields "argument"          |
        | next("a")         | returns ["aa", "end"]      |

    Scenario: [LOW.7-02] a skipped key does not suspend
      Given the generator source
        """js
        function* get(o) { return o?.[yield "key"]; }
        const gen = get({ a: 1 });
        """
      Then each call completes as follows
        | call                  | completes         |
        | get(undefined).next() | returns undefined |
        | next()                | yields "key"      |
        | next("a")             | returns 1         |

    Scenario: [LOW.7-03] an optional call keeps `this`, and reads its method before its argument
      Given the generator source
        """js
        let o = { name: "first", m(v) { return this.name + v; } };
        const first = o;
        function* call() { return o.m?.(yield "argument"); }
        const gen = call();
        """
      But GraalJS differs: Optional Chains: it gets the method after the argument
      Then each call completes as follows
        | call                                  | completes                              |
        | next()                                | yields "argument"                      |
        | (first.m = null, o = null)            | gives null                             |
        | next("!")                             | returns "first!"                       |
        | (o = { m: undefined }, call().next()) | gives { value: undefined, done: true } |

    Scenario: [LOW.7-04] one missing link skips all links and all suspensions behind it
      Given the generator source
        """js
        function* call() { return (yield 1)?.a.b[yield 2].c(yield 3); }
        const gen = call(), none = call();
        """
      Then each call completes as follows
        | call                                                             | completes         |
        | none.next()                                                      | yields 1          |
        | none.next(null)                                                  | returns undefined |
        | next()                                                           | yields 1          |
        | next({ a: { b: { k: { n: 5, c(v) { return this.n + v; } } } } }) | yields 2          |
        | next("k")                                                        | yields 3          |
        | next(1)                                                          | returns 6         |

    Scenario: [LOW.7-05] a link without its own mark still fails for what is missing
      Given the generator source
        """js
        function* call(o) { return o?.a.b(yield "never"); }
        """
      But GraalJS differs: Optional Chains: it gets the method after the argument
      Then each call completes as follows
        | call            | completes          |
        | call({}).next() | throws a TypeError |
        | call().next()   | returns undefined  |

    Scenario: [LOW.7-06] brackets end a chain, and keep the `this` of the call behind them
      Given the generator source
        """js
        function* call(o) { return (o?.m)(yield "argument"); }
        const gen = call({ name: "o", m(v) { return this.name + v; } }), none = call();
        """
      But GraalJS differs: Optional Chains: it fails with an internal error
      Then each call completes as follows
        | call        | completes          |
        | next()      | yields "argument"  |
        | next("!")   | returns "o!"       |
        | none.next() | yields "argument"  |
        | none.next() | throws a TypeError |

    Scenario: [LOW.7-07] delete of a chain that meets nothing is true without a suspension
      Given the generator source
        """js
        function* drop(o) { return delete o?.[yield "key"]; }
        const o = { a: 1, b: 2 }, gen = drop(o);
        """
      Then each call completes as follows
        | call              | completes      |
        | drop(null).next() | returns true   |
        | next()            | yields "key"   |
        | next("a")         | returns true   |
        | o                 | gives { b: 2 } |

    Scenario: [LOW.7-08] each link is evaluated once
      Given the generator source
        """js
        const o = { get a() { log("a"); return { get b() { log("b"); return v => v; } }; } };
        const object = () => { log("object"); return o; };
        async function call() { return object()?.a?.b?.(await "argument"); }
        """
      Then each call completes as follows
        | call   | completes          | logs               |
        | call() | fulfils "argument" | "object", "a", "b" |

    Scenario: [LOW.7-09] a chain and ?? across awaits
      Given the generator source
        """js
        async function call(o) { return o?.m?.(await 1)?.n ?? await "default"; }
        """
      Then each call completes as follows
        | call                             | completes         |
        | call()                           | fulfils "default" |
        | call({})                         | fulfils "default" |
        | call({ m: () => null })          | fulfils "default" |
        | call({ m: v => ({ n: v - 1 }) }) | fulfils 0         |

    Scenario: [LOW.7-10] a chain left of an operator is read before the await
      Given the generator source
        """js
        let o = { n: 1 };
        async function add() { return o?.n + await (o = null, 5) + (o?.n ?? 100); }
        """
      Then each call completes as follows
        | call  | completes   |
        | add() | fulfils 106 |
