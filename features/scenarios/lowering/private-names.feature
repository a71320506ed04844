@lowering
Feature: Private names

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
        class C {
          #name = "c";
          #m(a, b) {
            return this.#name + a + b;
          }
          async call(v) {
            return this.#m(v, await v);
          }
          *each() {
            yield* this.#items();
          }
          *#items() {
            yield this.#m(1, 2);
          }
        }
        """
      Then each call completes as follows
        | call                | completes     |
        | new C().call("x")   | fulfils "cxx" |
        | [...new C().each()] | gives ["c12"] |

    Scenario: [LOW.25-03] private accessors, static ones and async ones
      Given the generator source
        """js
        class C {
          static #count = 0;
          static get #next() {
            return ++C.#count;
          }
          static async #later() {
            await null;
            return C.#next;
          }
          static async two() {
            return [await C.#later(), C.#next, await this.#later()];
          }
        }
        """
      Then each call completes as follows
        | call    | completes         |
        | C.two() | fulfils [1, 2, 3] |

    Scenario: [LOW.25-04] an object without the private name is a TypeError, before the right side of a compound assignment
      Given the generator source
        """js
        class C {
          #p = 1;
          static *get(o) {
            yield o.#p;
          }
          static *add(o) {
            o.#p += yield "never";
          }
          static *set(o) {
            o.#p = yield "asked";
          }
        }
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
        class C {
          #a = null;
          #b = 0;
          #n = 5;
          async m() {
            this.#a ??= await "a";
            this.#b &&= await "never";
            const n = this.#n++ + (await this.#n--);
            return [this.#a, this.#b, n, this.#n];
          }
        }
        """
      Then each call completes as follows
        | call        | completes               |
        | new C().m() | fulfils ["a", 0, 11, 5] |

    Scenario: [LOW.25-07] private names as targets of a pattern and as a loop's variable
      Given the generator source
        """js
        class C {
          #a;
          #b;
          async m() {
            [this.#a, { b: this.#b }] = await [1, { b: 2 }];
            const seen = [this.#a, this.#b];
            for (this.#a of [3, 4]) seen.push(await this.#a);
            return seen;
          }
        }
        """
      Then each call completes as follows
        | call        | completes            |
        | new C().m() | fulfils [1, 2, 3, 4] |

    Scenario: [LOW.25-08] the object of a private target is kept
      Given the generator source
        """js
        class C { #n = 0; static *f(o) { o.#n = yield o = null; } get n() { return this.#n; } }
        const c = new C(), gen = C.f(c);
        """
      But GraalJS differs: Assignment Operators: it reads the object after the yield
      Then each call completes as follows
        | call    | completes         |
        | next()  | yields null       |
        | next(7) | returns undefined |
        | c.n     | gives 7           |

    Scenario: [LOW.25-09] optional chains with private names
      Given the generator source
        """js
        class C {
          #m = v => v + 1;
          static async call(o) {
            return o?.#m(await 1);
          }
          static *skip(o) {
            return o?.#m(yield "never");
          }
        }
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
        class Outer {
          #p = "outer";
          *f() {
            const outer = this;
            class Inner {
              #p = "inner";
              both() {
                return [this.#p, #p in outer];
              }
            }
            yield new Inner().both();
            yield this.#p;
          }
        }
        """
      Then each call completes as follows
        | call                 | completes                         |
        | [...new Outer().f()] | gives [["inner", false], "outer"] |
