@lowering
Feature: Class definitions

  @LOW.23
  Rule: LOW.23 A class definition evaluates its heritage, then its keys in order, then its static fields and blocks in order

    Scenario: [LOW.23-01] the heritage and the keys are asked for in order
      Given the generator source
        """js
        function* f() {
          return class extends (yield "heritage") {
            [yield "key 1"]() {
              return 1;
            }
            static [yield "key 2"]() {
              return 2;
            }
            get [yield "key 3"]() {
              return 3;
            }
          };
        }
        class Base { base() { return "base"; } }
        const gen = f();
        let C;
        """
      Then each call completes as follows
        | call                                                                       | completes               |
        | next()                                                                     | yields "heritage"       |
        | next(Base)                                                                 | yields "key 1"          |
        | next("a")                                                                  | yields "key 2"          |
        | next("b")                                                                  | yields "key 3"          |
        | (C = gen.next("c").value, [new C().a(), C.b(), new C().c, new C().base()]) | gives [1, 2, 3, "base"] |

    Scenario: [LOW.23-02] keys come before static fields and blocks, whichever stands first
      Given the generator source
        """js
        function* f() {
          const key = k => {
            log("key " + k);
            return k;
          };
          class C {
            static a = log("a");
            static {
              log("block");
            }
            static [key("b")] = log("b");
            [key("c")] = log("c");
            static {
              log("last");
            }
          }
          yield C;
          new C();
        }
        const gen = f();
        """
      Then each call completes as follows
        | call                    | completes         | logs                                        |
        | typeof gen.next().value | gives "function"  | "key b", "key c", "a", "block", "b", "last" |
        | next()                  | returns undefined | "c"                                         |

    Scenario: [LOW.23-03] a computed key of a field is evaluated once, for all instances
      Given the generator source
        """js
        let n = 0;
        async function f() {
          const key = await "k";
          class C {
            [key + ++n] = n;
          }
          const one = new C();
          n = 10;
          return [one, new C()].map(c => c.k1);
        }
        """
      Then each call completes as follows
        | call | completes       |
        | f()  | fulfils [1, 10] |

    Scenario: [LOW.23-04] the keys of fields that suspend
      Given the generator source
        """js
        function* f() { class C { static [yield "static"] = "s"; [yield "own"] = "o"; } return [{ ...C }, { ...new C() }]; }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                        |
        | next()    | yields "static"                  |
        | next("a") | yields "own"                     |
        | next("b") | returns [{ a: "s" }, { b: "o" }] |

    Scenario: [LOW.23-05] this is the class in its static fields and blocks, and its name is bound there
      Given the generator source
        """js
        async function f() {
          await null;
          const Outer = class C {
            static a = 1;
            static b = this.a + 1;
            static {
              this.c = C.b + 1;
            }
            static read = () => this.c;
          };
          return [Outer.b, Outer.c, Outer.read()];
        }
        """
      Then each call completes as follows
        | call | completes         |
        | f()  | fulfils [2, 3, 3] |

    Scenario: [LOW.23-06] instance fields come after the base's constructor and before the rest of one's own
      Given the generator source
        """js
        class Base { constructor() { log("base"); this.init(); } init() { log("init", this.field); } }
        class Derived extends Base {
          field = (log("field"), 1);
          constructor() {
            log("before");
            super();
            log("after", this.field);
          }
          *values() {
            yield this.field;
          }
        }
        """
      Then each call completes as follows
        | call                        | completes | logs                                                     |
        | [...new Derived().values()] | gives [1] | "before", "base", "init", undefined, "field", "after", 1 |

    Scenario: [LOW.23-07] a class in a loop is a new one in each round, and captures it
      Given the generator source
        """js
        function* f() {
          const made = [];
          for (const n of [1, 2]) {
            made.push(
              class {
                static n = n;
                get n() {
                  return n;
                }
              }
            );
            yield n;
          }
          return [made[0] !== made[1], made[0].n, new made[1]().n];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes            |
        | next() | yields 1             |
        | next() | yields 2             |
        | next() | returns [true, 1, 2] |

    Scenario: [LOW.23-08] a field's function keeps the instance as this, across an await
      Given the generator source
        """js
        class C { name = "c"; read = async () => { await null; return this.name; }; *[Symbol.iterator]() { yield this.name; } }
        const { read } = new C();
        """
      Then each call completes as follows
        | call         | completes   |
        | read()       | fulfils "c" |
        | [...new C()] | gives ["c"] |

    Scenario: [LOW.23-09] a class is not called without new
      Given the generator source
        """js
        class C { *m() { yield 1; } }
        """
      Then each call completes as follows
        | call            | completes          |
        | C()             | throws a TypeError |
        | C.call(new C()) | throws a TypeError |

    Scenario: [LOW.23-10] methods are not enumerable
      Given the generator source
        """js
        async function f() {
          await null;
          class C {
            *m() {}
            async a() {}
            get g() {
              return 1;
            }
          }
          return [Object.keys(C.prototype), Object.getOwnPropertyNames(C.prototype)];
        }
        """
      Then each call completes as follows
        | call | completes                                    |
        | f()  | fulfils [[], ["constructor", "m", "a", "g"]] |

    Scenario: [LOW.23-11] a class of what is no constructor fails, after its heritage was asked for
      Given the generator source
        """js
        function* f() { try { return class extends (yield "heritage") {}; } catch (e) { return e.constructor === TypeError; } }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes         |
        | next()  | yields "heritage" |
        | next(5) | returns true      |

    Scenario: [LOW.23-12] new.target is the class that is made, in arrows too, and undefined in a call
      Given the generator source
        """js
        class Base {
          constructor() {
            this.made = (() => new.target)();
            this.later = async () => {
              await null;
              return new.target;
            };
          }
        }
        class Derived extends Base {}
        async function f() { await null; return new.target; }
        """
      Then each call completes as follows
        | call                                                 | completes         |
        | new Derived().made === Derived                       | gives true        |
        | new Derived().later().then(made => made === Derived) | fulfils true      |
        | f()                                                  | fulfils undefined |

    Scenario: [LOW.23-13] a class extends what is awaited
      Given the generator source
        """js
        class Base { who() { return "base"; } }
        const mixin = async B => class extends B { who() { return "mixed " + super.who(); } };
        async function f() {
          class C extends (await mixin(Base)) {
            async who() {
              return "own " + super.who();
            }
          }
          return new C().who();
        }
        """
      Then each call completes as follows
        | call | completes                |
        | f()  | fulfils "own mixed base" |

    Scenario: [LOW.23-14] this and arguments in a computed key are those of the function around the class
      Given the generator source
        """js
        const o = { k: "key", *f() { yield class { [this.k]() { return 1; } static [arguments[0]]() { return 2; } }; } };
        const C = o.f("static").next().value;
        """
      Then each call completes as follows
        | call                        | completes    |
        | [new C().key(), C.static()] | gives [1, 2] |

    Scenario: [LOW.23-15] fields hold async functions that call super
      Given the generator source
        """js
        class Base { who() { return "base of " + this.name; } }
        class Derived extends Base {
          name = "d";
          ask = async () => {
            await null;
            return super.who();
          };
          static make = async () => {
            await null;
            return new this();
          };
        }
        """
      Then each call completes as follows
        | call                                           | completes           |
        | new Derived().ask()                            | fulfils "base of d" |
        | Derived.make().then(d => d instanceof Derived) | fulfils true        |

    Scenario: [LOW.23-16] a variable of the body is captured by fields and methods of a class within a loop
      Given the generator source
        """js
        async function f() {
          const made = [];
          for (let i = 0; i < 2; i++) {
            await null;
            made.push(
              class {
                static s = i;
                own = i;
                #p = i;
                get p() {
                  return this.#p;
                }
              }
            );
          }
          return made.map(C => [C.s, new C().own, new C().p]);
        }
        """
      Then each call completes as follows
        | call | completes                      |
        | f()  | fulfils [[0, 0, 0], [1, 1, 1]] |

    # A compiler may have an option for this, which says whether fields are defined or assigned.
    Scenario: [LOW.23-17] a field is defined, and calls no setter of the base
      Given the generator source
        """js
        class Base { set p(v) { log("never"); } get p() { return "base"; } }
        class Derived extends Base { p = "own"; async m() { await null; return this.p; } }
        """
      Then each call completes as follows
        | call              | completes     |
        | new Derived().m() | fulfils "own" |

    Scenario: [LOW.23-18] static fields may be named name and length, methods constructor by a computed key
      Given the generator source
        """js
        async function f() {
          class C {
            static name = "n";
            static length = await_;
            ["constructor"]() {
              return "method";
            }
          }
          return [C.name, C.length, new C().constructor()];
        }
        const await_ = 5;
        """
      Then each call completes as follows
        | call | completes                  |
        | f()  | fulfils ["n", 5, "method"] |

    Scenario: [LOW.23-19] an accessor pair keeps both of its parts, static and with a computed key
      Given the generator source
        """js
        function* f() {
          class C {
            static #v = 1;
            static get [yield "get?"]() {
              return C.#v;
            }
            static set [yield "set?"](v) {
              C.#v = v;
            }
          }
          C.p += 5;
          return C.p;
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes     |
        | next()    | yields "get?" |
        | next("p") | yields "set?" |
        | next("p") | returns 6     |
