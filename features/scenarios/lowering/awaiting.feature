@lowering
Feature: Awaiting

  @LOW.32
  Rule: LOW.32 An await gives the value of its promise or throws its reason, in whatever part of a statement it stands

    Scenario: [LOW.32-01] awaits in the parts of a for statement
      Given the generator source
        """js
        async function f() { const seen = []; for (let i = await 0; i < await 3; i += await 1) seen.push(i); return seen; }
        """
      Then each call completes as follows
        | call | completes         |
        | f()  | fulfils [0, 1, 2] |

    Scenario: [LOW.32-02] awaits in the head of a for...of, in conditions and in a throw
      Given the generator source
        """js
        async function f() { for (const x of await [1, 2]) { if (await x === 2) throw await "thrown"; } }
        """
      Then each call completes as follows
        | call | completes        |
        | f()  | rejects "thrown" |

    Scenario: [LOW.32-03] a promise is awaited by its own then, a thenable by one call
      Given the generator source
        """js
        const thenable = { get then() { log("got then"); return done => { log("called"); done("value"); done("again"); }; } };
        async function f() { return [await thenable, "end"]; }
        """
      Then each call completes as follows
        | call | completes                | logs                 |
        | f()  | fulfils ["value", "end"] | "got then", "called" |

    Scenario: [LOW.32-04] a then that cannot be got is an error of the await
      Given the generator source
        """js
        const boom = new Error("boom");
        async function f() { try { await { get then() { throw boom; } }; } catch (e) { return ["caught", e]; } }
        """
      Then each call completes as follows
        | call | completes                |
        | f()  | fulfils ["caught", boom] |

    Scenario: [LOW.32-05] functions that await at the same time do not mix their values
      Given the generator source
        """js
        async function f(name) {
          const seen = [];
          for (let i = 0; i < 3; i++) {
            seen.push(name + i + (await name));
            log(name);
          }
          return seen;
        }
        """
      Then each call completes as follows
        | call                          | completes                                              | logs                         |
        | Promise.all([f("a"), f("b")]) | fulfils [["a0a", "a1a", "a2a"], ["b0b", "b1b", "b2b"]] | "a", "b", "a", "b", "a", "b" |

    Scenario: [LOW.32-06] code before the first await runs during the call
      Given the generator source
        """js
        async function f() { log("begun"); await null; log("later"); }
        function call() { const promise = f(); log("called"); return promise; }
        """
      Then each call completes as follows
        | call   | completes         | logs                       |
        | call() | fulfils undefined | "begun", "called", "later" |

    Scenario: [LOW.32-07] an async arrow gives its expression, an object in brackets among them
      Given the generator source
        """js
        const a = async v => v,
          b = async v => ({ v: await v }),
          c = async v => (await v) || (await "default"),
          d = async (...args) => (await args[0], args.length);
        """
      Then each call completes as follows
        | call                                     | completes                           |
        | Promise.all([a(1), b(2), c(0), d(1, 2)]) | fulfils [1, { v: 2 }, "default", 2] |

    Scenario: [LOW.32-08] async methods of objects and classes, with computed names
      Given the generator source
        """js
        class C {
          async ["m" + 1](v) {
            return this.x + (await v);
          }
          x = 1;
          static async [Symbol.iterator]() {
            return "iterated";
          }
        }
        const o = { x: 2, async ["n"](v) { return this.x + await v; } };
        """
      Then each call completes as follows
        | call                 | completes          |
        | new C().m1(1)        | fulfils 2          |
        | o.n(1)               | fulfils 3          |
        | C[Symbol.iterator]() | fulfils "iterated" |

    Scenario: [LOW.32-09] the promise is one of the realm, whatever is returned
      Given the generator source
        """js
        const other = { then(done) { done("other"); } };
        async function f(v) { return v; }
        """
      Then each call completes as follows
        | call                    | completes       |
        | f(1) instanceof Promise | gives true      |
        | f(other)                | fulfils "other" |

    Scenario: [LOW.32-10] an await of an await, of a yield's answer and of a call's result
      Given the generator source
        """js
        async function* f() { return await await [await (yield await "a"), await (await (async () => "b"))()]; }
        const gen = f();
        """
      Then each call completes as follows
        | call                          | completes                                    |
        | next()                        | fulfils { value: "a", done: false }          |
        | next(Promise.resolve("sent")) | fulfils { value: ["sent", "b"], done: true } |

    Scenario: [LOW.32-11] awaits within nested functions belong to these
      Given the generator source
        """js
        async function f() {
          const twice = async v => (await v) * 2;
          const list = [1, 2].map(async v => await twice(v));
          return [
            await list[0],
            ...(await Promise.all(list)),
            await (async () => {
              return await twice(await twice(1));
            })()
          ];
        }
        """
      Then each call completes as follows
        | call | completes            |
        | f()  | fulfils [2, 2, 4, 4] |

    Scenario: [LOW.32-12] an error keeps its way through functions that do not catch it, and the code behind it is skipped
      Given the generator source
        """js
        const boom = new Error("boom");
        async function a() {
          await null;
          throw boom;
        }
        async function b() {
          await a();
          log("never");
        }
        async function c() {
          try {
            await b();
            log("never");
          } catch (e) {
            await null;
            return ["caught", e];
          } finally {
            log("finally");
          }
        }
        """
      Then each call completes as follows
        | call | completes                | logs      |
        | c()  | fulfils ["caught", boom] | "finally" |

    Scenario: [LOW.32-13] awaits in both branches and both loops of one function
      Given the generator source
        """js
        async function f(list) {
          let s = "";
          for (const x of list) {
            if (await x) {
              s += await "t";
            } else {
              s += await "f";
              continue;
            }
            let i = x;
            while (await i--) s += i;
          }
          return s;
        }
        """
      Then each call completes as follows
        | call         | completes        |
        | f([1, 0, 2]) | fulfils "t0ft10" |
