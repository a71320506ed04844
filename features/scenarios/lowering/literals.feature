@lowering
Feature: Literals around a suspension

  @LOW.8
  Rule: LOW.8 The elements, keys and values of a literal are evaluated in the order in which they stand

    Scenario: [LOW.8-01] elements before a yield count as they were
      Given the generator source
        """js
        let x = 1;
        function* list() { return [x, yield, x]; }
        const gen = list();
        """
      Then each call completes as follows
        | call      | completes           |
        | next()    | yields undefined    |
        | x = 2     | gives 2             |
        | next("s") | returns [1, "s", 2] |

    Scenario: [LOW.8-02] a spread before a yield copies the list before it, one after it afterwards
      Given the generator source
        """js
        const a = [1];
        function* list() { return [...a, yield, ...a]; }
        const gen = list();
        """
      But GraalJS differs: Array Initializer: it iterates the spread after the yield
      Then each call completes as follows
        | call      | completes              |
        | next()    | yields undefined       |
        | a.push(2) | gives 2                |
        | next("s") | returns [1, "s", 1, 2] |

    Scenario: [LOW.8-03] holes keep their places beside a yield
      Given the generator source
        """js
        function* list() { return [, yield 1, , yield 2, ,]; }
        const gen = list();
        """
      Then each call completes as follows
        | call                                   | completes      |
        | next()                                 | yields 1       |
        | next("a")                              | yields 2       |
        | gen.next("b").value.map(String).join() | gives ",a,,b," |

    Scenario: [LOW.8-04] a spread of what is sent takes any iterable, and nothing else
      Given the generator source
        """js
        function* list() { return [0, ...(yield), 9]; }
        const set = list(), none = list();
        """
      Then each call completes as follows
        | call                      | completes            |
        | set.next()                | yields undefined     |
        | set.next(new Set([1, 2])) | returns [0, 1, 2, 9] |
        | none.next()               | yields undefined     |
        | none.next({ length: 1 })  | throws a TypeError   |

    Scenario: [LOW.8-05] a list is finished though an element of it ends in another yield
      Given the generator source
        """js
        function* list() { return [[yield 1, [yield 2]], { a: yield 3, b: [yield 4] }]; }
        const gen = list();
        """
      Then each call completes as follows
        | call      | completes                                    |
        | next()    | yields 1                                     |
        | next("a") | yields 2                                     |
        | next("b") | yields 3                                     |
        | next("c") | yields 4                                     |
        | next("d") | returns [["a", ["b"]], { a: "c", b: ["d"] }] |

    Scenario: [LOW.8-06] properties before a yield count as they were
      Given the generator source
        """js
        let x = 1;
        function* object() { return { a: x, x, b: yield, c: x }; }
        const gen = object();
        """
      Then each call completes as follows
        | call      | completes                            |
        | next()    | yields undefined                     |
        | x = 2     | gives 2                              |
        | next("s") | returns { a: 1, x: 1, b: "s", c: 2 } |

    Scenario: [LOW.8-07] computed keys and their values are asked for by turns
      Given the generator source
        """js
        function* object() { return { [yield "k1"]: yield "v1", [yield "k2"]: yield "v2" }; }
        const gen = object();
        """
      Then each call completes as follows
        | call      | completes              |
        | next()    | yields "k1"            |
        | next("a") | yields "v1"            |
        | next(1)   | yields "k2"            |
        | next("b") | yields "v2"            |
        | next(2)   | returns { a: 1, b: 2 } |

    Scenario: [LOW.8-08] a computed key is converted before its value is evaluated
      Given the generator source
        """js
        const key = { toString() { log("key"); return "k"; } };
        function* object() { return { [key]: yield "value?" }; }
        const gen = object();
        """
      But GraalJS differs: Object Initializer: it converts the key after the yield
      Then each call completes as follows
        | call    | completes        | logs  |
        | next()  | yields "value?"  | "key" |
        | next(1) | returns { k: 1 } |       |

    Scenario: [LOW.8-09] a computed key that is reassigned during the suspension is kept
      Given the generator source
        """js
        let k = "old";
        function* object() { return { before: k, [k]: yield, after: k }; }
        const gen = object();
        """
      Then each call completes as follows
        | call      | completes                                       |
        | next()    | yields undefined                                |
        | k = "new" | gives "new"                                     |
        | next(1)   | returns { before: "old", old: 1, after: "new" } |

    Scenario: [LOW.8-10] a spread of an object copies it at its place
      Given the generator source
        """js
        const a = { p: 1, q: 1 };
        function* object() { return { p: 0, ...a, q: yield, ...a }; }
        function* before() { return { ...a, r: yield }; }
        const gen = object(), first = before();
        """
      But GraalJS differs: Object Initializer: it copies the object after the yield
      Then each call completes as follows
        | call            | completes                      |
        | next()          | yields undefined               |
        | first.next()    | yields undefined               |
        | a.p = 2         | gives 2                        |
        | next("s")       | returns { p: 2, q: 1 }         |
        | first.next("s") | returns { p: 1, q: 1, r: "s" } |

    Scenario: [LOW.8-11] a spread calls getters in order, before the yield behind it
      Given the generator source
        """js
        const a = { get p() { log("p"); return 1; }, get q() { log("q"); return 2; } };
        async function object() { return { ...a, r: await log("await"), ...a }; }
        """
      But GraalJS differs: Object Initializer: it copies the object after the await
      Then each call completes as follows
        | call     | completes                            | logs                        |
        | object() | fulfils { p: 1, q: 2, r: undefined } | "p", "q", "await", "p", "q" |

    Scenario: [LOW.8-12] a later property of the same name replaces the value, and keeps the place
      Given the generator source
        """js
        function* object() { return Object.entries({ a: yield 1, b: yield 2, a: yield 3 }); }
        const gen = object();
        """
      Then each call completes as follows
        | call      | completes                        |
        | next()    | yields 1                         |
        | next("x") | yields 2                         |
        | next("y") | yields 3                         |
        | next("z") | returns [["a", "z"], ["b", "y"]] |

    Scenario: [LOW.8-13] __proto__ sets the prototype as a name, and is a property as a computed key
      Given the generator source
        """js
        const base = { from: "base" };
        function* object() { return { __proto__: yield "prototype", ["__proto__"]: yield "property", own: 1 }; }
        const gen = object();
        function made() {
          gen.next();
          gen.next(base);
          const o = gen.next("value").value;
          return [o.from, Object.getPrototypeOf(o) === base, Object.keys(o)];
        }
        """
      But GraalJS differs: Object Initializer: it loses the prototype beside a yield
      Then each call completes as follows
        | call   | completes                                  |
        | made() | gives ["base", true, ["__proto__", "own"]] |

    Scenario: [LOW.8-14] accessors and methods stand beside values that are sent
      Given the generator source
        """js
        function* object() {
          return {
            get a() {
              return this.b * 2;
            },
            b: yield "b",
            [yield "name"]() {
              return this.a + 1;
            },
            set c(v) {
              this.b = v;
            }
          };
        }
        const gen = object();
        function made() {
          gen.next();
          gen.next(5);
          const o = gen.next("m").value;
          o.c = 10;
          return [o.a, o.m(), Object.keys(o)];
        }
        """
      Then each call completes as follows
        | call   | completes                            |
        | made() | gives [20, 21, ["a", "b", "m", "c"]] |

    Scenario: [LOW.8-15] an accessor behind a yield replaces the value before it
      Given the generator source
        """js
        async function object() { const o = { a: await 1, get a() { return "got"; }, b: await 2 }; return [o.a, o.b]; }
        """
      Then each call completes as follows
        | call     | completes          |
        | object() | fulfils ["got", 2] |

    Scenario: [LOW.8-16] a list whose own iterator differs from its elements is iterated by it
      Given the generator source
        """js
        const list = ["element"];
        list[Symbol.iterator] = function* () {
          yield "iterated";
        };
        const args = (...all) => all;
        async function f() {
          const [a] = await list;
          for (const x of list) log(x);
          return [a, ...list, ...args(...(await list))];
        }
        """
      Then each call completes as follows
        | call | completes                                    | logs       |
        | f()  | fulfils ["iterated", "iterated", "iterated"] | "iterated" |

    Scenario: [LOW.8-17] holes become undefined in spreads, patterns and arguments
      Given the generator source
        """js
        const has = (...all) => 0 in all;
        function* f() {
          const list = [, yield];
          const [a = "default"] = list;
          return [0 in [...list], has(...list), a, [...list].length];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes                          |
        | next()  | yields undefined                   |
        | next(1) | returns [true, true, "default", 2] |

    Scenario: [LOW.8-18] a spread takes symbols and texts, and nothing of null and numbers
      Given the generator source
        """js
        const key = Symbol("key");
        async function f() {
          const o = { ...null, ...undefined, ...5, ..."ab", ...(await { [key]: 1, c: 2 }) };
          return [o[key], Object.keys(o)];
        }
        """
      Then each call completes as follows
        | call | completes                    |
        | f()  | fulfils [1, ["0", "1", "c"]] |

    Scenario: [LOW.8-19] a spread defines properties, and calls no setter
      Given the generator source
        """js
        const source = { p: 1, __proto__: { inherited: 1 } };
        async function f() {
          const o = {
            set p(v) {
              log("never");
            },
            ...(await source),
            set q(v) {
              log("never");
            },
            q: await 2
          };
          return o;
        }
        """
      Then each call completes as follows
        | call | completes              |
        | f()  | fulfils { p: 1, q: 2 } |
