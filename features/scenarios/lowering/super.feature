@lowering
Feature: super

  @LOW.24
  Rule: LOW.24 `super` means the base of the object that holds the method, with the method's `this`, across suspensions and within arrows

    Scenario: [LOW.24-01] a generator method delegates to the one of its base
      Given the generator source
        """js
        class Base { *items() { yield "base " + this.name; } }
        class Derived extends Base { name = "d"; *items() { yield "before"; yield* super.items(); yield "after"; } }
        """
      Then each call completes as follows
        | call                       | completes                           |
        | [...new Derived().items()] | gives ["before", "base d", "after"] |

    Scenario: [LOW.24-02] an async method calls its base before and after an await
      Given the generator source
        """js
        class Base { m(v) { return this.name + v; } }
        class Derived extends Base { name = "d"; async m(v) { return super.m(v) + await v + super.m(await v); } }
        """
      Then each call completes as follows
        | call                 | completes       |
        | new Derived().m("x") | fulfils "dxxdx" |

    Scenario: [LOW.24-03] arrows within generator and async methods
      Given the generator source
        """js
        class Base { m(v) { return this.name + v; } }
        class Derived extends Base {
          name = "d";
          *g() {
            yield [1, 2].map(n => super.m(n));
          }
          async a() {
            const later = async v => super.m(await v);
            return later(3);
          }
        }
        """
      Then each call completes as follows
        | call                   | completes            |
        | [...new Derived().g()] | gives [["d1", "d2"]] |
        | new Derived().a()      | fulfils "d3"         |

    Scenario: [LOW.24-04] the argument of a super call suspends
      Given the generator source
        """js
        class Base { m(...args) { return [this.name, ...args]; } }
        class Derived extends Base { name = "d"; *g() { let x = 1; return super.m(x, yield x = 2, ...(yield 3), x); } }
        const gen = new Derived().g();
        """
      Then each call completes as follows
        | call             | completes                          |
        | next()           | yields 2                           |
        | next("s")        | yields 3                           |
        | next(["t", "u"]) | returns ["d", 1, "s", "t", "u", 2] |

    Scenario: [LOW.24-05] a super property is got with the method's this, and set on it
      Given the generator source
        """js
        class Base { get p() { return "got by " + this.name; } }
        class Derived extends Base {
          name = "d";
          async m() {
            super.q = await "set";
            return [super.p, this.q, super.q, await super.p];
          }
        }
        """
      Then each call completes as follows
        | call              | completes                                          |
        | new Derived().m() | fulfils ["got by d", "set", undefined, "got by d"] |

    Scenario: [LOW.24-06] a super member with a key that is sent
      Given the generator source
        """js
        class Base { a() { return this.name + " a"; } get b() { return this.name + " b"; } }
        class Derived extends Base { name = "d"; *g() { return [super[yield "method?"](), super[yield "getter?"]]; } }
        const gen = new Derived().g();
        """
      Then each call completes as follows
        | call      | completes              |
        | next()    | yields "method?"       |
        | next("a") | yields "getter?"       |
        | next("b") | returns ["d a", "d b"] |

    Scenario: [LOW.24-07] a compound assignment to a super member takes the old value before the await
      Given the generator source
        """js
        class Base { get p() { return 1; } }
        class Derived extends Base {
          async m() {
            super.p2 = 0;
            Object.defineProperty(this, "p", { value: 5, writable: true });
            super.x ??= await 7;
            return [this.p, this.x, super.p + (await super.p)];
          }
        }
        """
      Then each call completes as follows
        | call              | completes         |
        | new Derived().m() | fulfils [5, 7, 2] |

    Scenario: [LOW.24-08] a setter of the base is called by an assignment after a suspension
      Given the generator source
        """js
        class Base { set p(v) { log(this.name, v); } }
        class Derived extends Base { name = "d"; *g() { super.p = yield "value?"; } }
        const gen = new Derived().g();
        """
      Then each call completes as follows
        | call    | completes         | logs   |
        | next()  | yields "value?"   |        |
        | next(1) | returns undefined | "d", 1 |

    Scenario: [LOW.24-09] super in static methods, and in object literals
      Given the generator source
        """js
        class Base { static m() { return "static " + this.name; } }
        class Derived extends Base { static async m() { await null; return super.m(); } static *g() { yield super.m(); } }
        const base = {
            *items() {
              yield this.own;
            }
          },
          o = {
            __proto__: base,
            own: "own",
            *items() {
              yield* super.items();
            },
            async a() {
              return [...(await super.items())];
            }
          };
        """
      Then each call completes as follows
        | call             | completes                |
        | Derived.m()      | fulfils "static Derived" |
        | [...Derived.g()] | gives ["static Derived"] |
        | [...o.items()]   | gives ["own"]            |
        | o.a()            | fulfils ["own"]          |

    Scenario: [LOW.24-10] a method that was taken to another object keeps its super
      Given the generator source
        """js
        class Base { m() { return "base of " + this.name; } }
        class Derived extends Base { *g() { yield super.m(); } }
        const other = { name: "other", g: Derived.prototype.g, m() { return "never"; } };
        """
      Then each call completes as follows
        | call           | completes               |
        | [...other.g()] | gives ["base of other"] |

    Scenario: [LOW.24-11] super(...) with arguments that a generator gives, and in an arrow
      Given the generator source
        """js
        function* args() { yield 1; yield 2; }
        class Base { constructor(...list) { this.list = list; } }
        class Derived extends Base {
          constructor() {
            const make = () => super(...args(), 3);
            make();
            this.after = async () => this.list;
          }
        }
        """
      Then each call completes as follows
        | call                  | completes         |
        | new Derived().list    | gives [1, 2, 3]   |
        | new Derived().after() | fulfils [1, 2, 3] |

    Scenario: [LOW.24-12] an async generator method delegates to its base
      Given the generator source
        """js
        class Base { async *items() { yield this.name; } }
        class Derived extends Base {
          name = "d";
          async *items() {
            yield* super.items();
            for await (const x of super.items()) yield x + "!";
          }
        }
        const gen = new Derived().items();
        """
      Then each call completes as follows
        | call   | completes                                |
        | next() | fulfils { value: "d", done: false }      |
        | next() | fulfils { value: "d!", done: false }     |
        | next() | fulfils { value: undefined, done: true } |
