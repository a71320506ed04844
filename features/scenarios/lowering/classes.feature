Feature: Classes, super and private names

  @LOW.23
  Rule: LOW.23 A class definition evaluates its heritage, then its keys in order, then its static fields and blocks in order

    Scenario: [LOW.23-01] the heritage and the keys are asked for in order
      Given the generator source
        """js
        function* f() { return class extends (yield "heritage") { [yield "key 1"]() { return 1; } static [yield "key 2"]() { return 2; } get [yield "key 3"]() { return 3; } }; }
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
          const key = k => { log("key " + k); return k; };
          class C { static a = log("a"); static { log("block"); } static [key("b")] = log("b"); [key("c")] = log("c"); static { log("last"); } }
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
        async function f() { const key = await "k"; class C { [key + ++n] = n; } const one = new C(); n = 10; return [one, new C()].map(c => c.k1); }
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
        async function f() { await null; const Outer = class C { static a = 1; static b = this.a + 1; static { this.c = C.b + 1; } static read = () => this.c; }; return [Outer.b, Outer.c, Outer.read()]; }
        """
      Then each call completes as follows
      | call | completes         |
      | f()  | fulfils [2, 3, 3] |

    Scenario: [LOW.23-06] instance fields come after the base's constructor and before the rest of one's own
      Given the generator source
        """js
        class Base { constructor() { log("base"); this.init(); } init() { log("init", this.field); } }
        class Derived extends Base { field = (log("field"), 1); constructor() { log("before"); super(); log("after", this.field); } *values() { yield this.field; } }
        """
      Then each call completes as follows
      | call                        | completes | logs                                                     |
      | [...new Derived().values()] | gives [1] | "before", "base", "init", undefined, "field", "after", 1 |

    Scenario: [LOW.23-07] a class in a loop is a new one in each round, and captures it
      Given the generator source
        """js
        function* f() { const made = []; for (const n of [1, 2]) { made.push(class { static n = n; get n() { return n; } }); yield n; } return [made[0] !== made[1], made[0].n, new made[1]().n]; }
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
        async function f() { await null; class C { *m() {} async a() {} get g() { return 1; } } return [Object.keys(C.prototype), Object.getOwnPropertyNames(C.prototype)]; }
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
        class Base { constructor() { this.made = (() => new.target)(); this.later = async () => { await null; return new.target; }; } }
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
        async function f() { class C extends (await mixin(Base)) { async who() { return "own " + super.who(); } } return new C().who(); }
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
        class Derived extends Base { name = "d"; ask = async () => { await null; return super.who(); }; static make = async () => { await null; return new this(); }; }
        """
      Then each call completes as follows
      | call                                           | completes           |
      | new Derived().ask()                            | fulfils "base of d" |
      | Derived.make().then(d => d instanceof Derived) | fulfils true        |

    Scenario: [LOW.23-16] a variable of the body is captured by fields and methods of a class within a loop
      Given the generator source
        """js
        async function f() { const made = []; for (let i = 0; i < 2; i++) { await null; made.push(class { static s = i; own = i; #p = i; get p() { return this.#p; } }); } return made.map(C => [C.s, new C().own, new C().p]); }
        """
      Then each call completes as follows
      | call | completes                      |
      | f()  | fulfils [[0, 0, 0], [1, 1, 1]] |

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
        class Derived extends Base { name = "d"; *g() { yield [1, 2].map(n => super.m(n)); } async a() { const later = async v => super.m(await v); return later(3); } }
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
        class Derived extends Base { name = "d"; async m() { super.q = await "set"; return [super.p, this.q, super.q, await super.p]; } }
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
        class Derived extends Base { async m() { super.p2 = 0; Object.defineProperty(this, "p", { value: 5, writable: true }); super.x ??= await 7; return [this.p, this.x, super.p + await super.p]; } }
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
        const base = { *items() { yield this.own; } }, o = { __proto__: base, own: "own", *items() { yield* super.items(); }, async a() { return [...await super.items()]; } };
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
        class Derived extends Base { constructor() { const make = () => super(...args(), 3); make(); this.after = async () => this.list; } }
        """
      Then each call completes as follows
      | call                  | completes         |
      | new Derived().list    | gives [1, 2, 3]   |
      | new Derived().after() | fulfils [1, 2, 3] |

    Scenario: [LOW.24-12] an async generator method delegates to its base
      Given the generator source
        """js
        class Base { async *items() { yield this.name; } }
        class Derived extends Base { name = "d"; async *items() { yield* super.items(); for await (const x of super.items()) yield x + "!"; } }
        const gen = new Derived().items();
        """
      Then each call completes as follows
      | call   | completes                                |
      | next() | fulfils { value: "d", done: false }      |
      | next() | fulfils { value: "d!", done: false }     |
      | next() | fulfils { value: undefined, done: true } |

  @LOW.25
  Rule: LOW.25 Private names are read, set, called and checked in their place, across suspensions

    Scenario: [LOW.25-01] private fields are read before a suspension and set after it
      Given the generator source
        """js
        class C { #n = 1; *add() { this.#n += yield this.#n; return this.#n; } set(v) { this.#n = v; } }
        const c = new C(), gen = c.add();
        """
      Then each call completes as follows
      | call       | completes       |
      | next()     | yields 1        |
      | c.set(100) | gives undefined |
      | next(5)    | returns 6       |

    Scenario: [LOW.25-02] private methods are called with what is awaited
      Given the generator source
        """js
        class C { #name = "c"; #m(a, b) { return this.#name + a + b; } async call(v) { return this.#m(v, await v); } *each() { yield* this.#items(); } *#items() { yield this.#m(1, 2); } }
        """
      Then each call completes as follows
      | call                | completes     |
      | new C().call("x")   | fulfils "cxx" |
      | [...new C().each()] | gives ["c12"] |

    Scenario: [LOW.25-03] private accessors, static ones and async ones
      Given the generator source
        """js
        class C { static #count = 0; static get #next() { return ++C.#count; } static async #later() { await null; return C.#next; } static async two() { return [await C.#later(), C.#next, await this.#later()]; } }
        """
      Then each call completes as follows
      | call    | completes         |
      | C.two() | fulfils [1, 2, 3] |

    Scenario: [LOW.25-04] an object without the private name is a TypeError, before the right side of a compound assignment
      Given the generator source
        """js
        class C { #p = 1; static *get(o) { yield o.#p; } static *add(o) { o.#p += yield "never"; } static *set(o) { o.#p = yield "asked"; } }
        const set = C.set({});
        """
      Then each call completes as follows
      | call             | completes          |
      | C.get({}).next() | throws a TypeError |
      | C.add({}).next() | throws a TypeError |
      | set.next()       | yields "asked"     |
      | set.next(1)      | throws a TypeError |

    Scenario: [LOW.25-05] #p in o with an object that is sent
      Given the generator source
        """js
        class C { #p; static *has() { return [#p in (yield), #p in (yield)]; } }
        const gen = C.has();
        """
      Then each call completes as follows
      | call          | completes             |
      | next()        | yields undefined      |
      | next(new C()) | yields undefined      |
      | next({})      | returns [true, false] |

    Scenario: [LOW.25-06] logical assignments and ++ on a private name
      Given the generator source
        """js
        class C { #a = null; #b = 0; #n = 5; async m() { this.#a ??= await "a"; this.#b &&= await "never"; const n = this.#n++ + await this.#n--; return [this.#a, this.#b, n, this.#n]; } }
        """
      Then each call completes as follows
      | call        | completes               |
      | new C().m() | fulfils ["a", 0, 11, 5] |

    Scenario: [LOW.25-07] private names as targets of a pattern and as a loop's variable
      Given the generator source
        """js
        class C { #a; #b; async m() { [this.#a, { b: this.#b }] = await [1, { b: 2 }]; const seen = [this.#a, this.#b]; for (this.#a of [3, 4]) seen.push(await this.#a); return seen; } }
        """
      Then each call completes as follows
      | call        | completes            |
      | new C().m() | fulfils [1, 2, 3, 4] |

    # GraalJS 25.0.4 reads the object after the yield when it runs this natively; the rows are what ECMA-262, Assignment Operators, says.
    Scenario: [LOW.25-08] the object of a private target is kept
      Given the generator source
        """js
        class C { #n = 0; static *f(o) { o.#n = yield o = null; } get n() { return this.#n; } }
        const c = new C(), gen = C.f(c);
        """
      Then each call completes as follows
      | call    | completes         |
      | next()  | yields null       |
      | next(7) | returns undefined |
      | c.n     | gives 7           |

    Scenario: [LOW.25-09] optional chains with private names
      Given the generator source
        """js
        class C { #m = v => v + 1; static async call(o) { return o?.#m(await 1); } static *skip(o) { return o?.#m(yield "never"); } }
        """
      Then each call completes as follows
      | call                | completes         |
      | C.call(new C())     | fulfils 2         |
      | C.skip(null).next() | returns undefined |

    Scenario: [LOW.25-10] a private method cannot be set
      Given the generator source
        """js
        class C { #m() {} *set() { this.#m = yield "asked"; } }
        const gen = new C().set();
        """
      Then each call completes as follows
      | call    | completes          |
      | next()  | yields "asked"     |
      | next(1) | throws a TypeError |

    Scenario: [LOW.25-11] private names of nested classes are two, though they read the same
      Given the generator source
        """js
        class Outer { #p = "outer"; *f() { const outer = this; class Inner { #p = "inner"; both() { return [this.#p, #p in outer]; } } yield new Inner().both(); yield this.#p; } }
        """
      Then each call completes as follows
      | call                 | completes                         |
      | [...new Outer().f()] | gives [["inner", false], "outer"] |
