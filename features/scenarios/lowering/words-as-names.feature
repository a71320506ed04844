@lowering
Feature: Words as names

  @LOW.28
  Rule: LOW.28 A word that is reserved only in some places is a name elsewhere, and any word names a property

    Scenario: [LOW.28-01] yield, await, async and others name properties and methods
      Given the generator source
        """js
        const o = {
          yield: 1,
          await: 2,
          async: 3,
          get: 4,
          set: 5,
          static: 6,
          of: 7,
          let: 8,
          new: 9,
          *delete() {
            yield this.yield;
          },
          async return() {
            return this.await;
          },
          async *throw() {
            yield this.async;
          },
          get typeof() {
            return this.new;
          }
        };
        function* f() { yield o.yield + (yield o.await) + o.new; yield* o.delete(); }
        async function g() { for await (const x of o.throw()) return [x, await o.return(), o.typeof, o.static]; }
        const gen = f();
        """
      Then each call completes as follows
        | call     | completes            |
        | next()   | yields 2             |
        | next(10) | yields 20            |
        | next()   | yields 1             |
        | g()      | fulfils [3, 2, 9, 6] |

    Scenario: [LOW.28-02] async, of, get and set name variables and functions
      Given the generator source
        """js
        const async = v => "async " + v, of = [1, 2], get = 3, set = 4;
        function* f() { yield async(1); for (const get of of) yield get; yield [get, set]; }
        """
      Then each call completes as follows
        | call     | completes                       |
        | [...f()] | gives ["async 1", 1, 2, [3, 4]] |

    Scenario: [LOW.28-03] of names the variable of a for...of
      Given the generator source
        """js
        function* f() { for (let of of [[5]]) yield of; }
        """
      Then each call completes as follows
        | call     | completes   |
        | [...f()] | gives [[5]] |

    Scenario: [LOW.28-04] methods that are named get, set, static and async
      Given the generator source
        """js
        class C {
          get() {
            return 1;
          }
          set() {
            return 2;
          }
          static() {
            return 3;
          }
          async() {
            return 4;
          }
          static static() {
            return 5;
          }
          *get2() {
            yield this.get();
          }
          static async async() {
            return 6;
          }
          async *await() {
            yield 7;
          }
        }
        const c = new C();
        """
      Then each call completes as follows
        | call                                                               | completes                         |
        | [c.get(), c.set(), c.static(), c.async(), C.static(), ...c.get2()] | gives [1, 2, 3, 4, 5, 1]          |
        | C.async()                                                          | fulfils 6                         |
        | c.await().next()                                                   | fulfils { value: 7, done: false } |

    Scenario: [LOW.28-05] a label and a property of the same name as a variable
      Given the generator source
        """js
        function* f() {
          const loop = "variable";
          loop: for (;;) {
            yield { loop }.loop;
            break loop;
          }
          const o = {
            x: yield loop,
            f() {
              return loop;
            }
          };
          return o.f() + o.x;
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes           |
        | next()    | yields "variable"   |
        | next()    | yields "variable"   |
        | next("!") | returns "variable!" |

    Scenario: [LOW.28-06] then, next, done, value, label, sent, trys and ops are names as any other
      Given the generator source
        """js
        function* f(label, sent, trys, ops) {
          const next = yield label,
            done = yield sent,
            value = yield trys,
            then = yield ops;
          return { label, sent, trys, ops, next, done, value, then };
        }
        const gen = f(1, 2, 3, 4);
        """
      Then each call completes as follows
        | call                | completes                                                                                 |
        | next()              | yields 1                                                                                  |
        | next("n")           | yields 2                                                                                  |
        | next("d")           | yields 3                                                                                  |
        | next("v")           | yields 4                                                                                  |
        | gen.next("t").value | gives { label: 1, sent: 2, trys: 3, ops: 4, next: "n", done: "d", value: "v", then: "t" } |
