@lowering
Feature: Loops whose variables are captured

  @LOW.14
  Rule: LOW.14 Each round of a loop has its own copy of the variables that its head and its body declare

    Scenario: [LOW.14-01] closures of the body see the variable of their round
      Given the generator source
        """js
        const reads = [];
        function* f() { for (let i = 0; i < 3; i++) { reads.push(() => i); yield i; } return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | yields 1          |
        | next() | yields 2          |
        | next() | returns [0, 1, 2] |

    Scenario: [LOW.14-02] a closure of the head's declaration sees the variable before the first round
      Given the generator source
        """js
        function* f() { for (let i = 0, read = () => i; i < 2; i++) { yield read(); i += 0; } }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | yields 0          |
        | next() | returns undefined |

    Scenario: [LOW.14-03] a round starts from what the closures of the round before have left
      Given the generator source
        """js
        const raise = [];
        function* f() { for (let i = 0; i < 5; i++) { raise.push(by => { i += by; return i; }); yield i; } }
        const gen = f();
        """
      Then each call completes as follows
        | call         | completes |
        | next()       | yields 0  |
        | raise[0](2)  | gives 2   |
        | next()       | yields 3  |
        | raise[0](10) | gives 12  |
        | next()       | yields 4  |

    Scenario: [LOW.14-04] closures in the condition and in the update see the variable of the coming round
      Given the generator source
        """js
        const tests = [], steps = [];
        function* f() {
          for (let i = 0; tests.push(() => i), i < 2; steps.push(() => i), i++) yield i;
          return [tests.map(r => r()), steps.map(r => r())];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes                   |
        | next() | yields 0                    |
        | next() | yields 1                    |
        | next() | returns [[0, 1, 2], [1, 2]] |

    Scenario: [LOW.14-05] a closure called in the condition and one in the update
      Given the generator source
        """js
        function* f() { for (let i = 0; (() => i < 2)(); (() => i++)()) yield i; }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 0          |
        | next() | yields 1          |
        | next() | returns undefined |

    Scenario: [LOW.14-06] a value that is sent is added to the variable of this round
      Given the generator source
        """js
        const reads = [];
        function* f() { for (let i = 0; i < 10; i++) { reads.push(() => i); i += yield i; } return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes      |
        | next()  | yields 0       |
        | next(4) | yields 5       |
        | next(4) | returns [4, 9] |

    Scenario: [LOW.14-07] variables of a head with a pattern
      Given the generator source
        """js
        const reads = [];
        async function f() {
          for (let [a, b] = [0, 3]; a < b; a++, b--) {
            reads.push(() => [a, b]);
            await null;
          }
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
        | call | completes                |
        | f()  | fulfils [[0, 3], [1, 2]] |

    Scenario: [LOW.14-08] for...of, for...in and for await bind anew in each round
      Given the generator source
        """js
        const reads = [];
        async function f() {
          for (const v of ["a", "b"]) { await null; reads.push(() => v); }
          for (const k in { c: 1, d: 1 }) { await null; reads.push(() => k); }
          for await (let w of ["e", "f"]) { w += "!"; reads.push(() => w); }
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
        | call | completes                                |
        | f()  | fulfils ["a", "b", "c", "d", "e!", "f!"] |

    Scenario: [LOW.14-09] a variable of the body is undefined at the start of each round
      Given the generator source
        """js
        function* f() { let n = 0; while (n++ < 3) { let x; log(x); x = yield n; (() => x)(); } }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes | logs      |
        | next()    | yields 1  | undefined |
        | next("s") | yields 2  | undefined |
        | next("t") | yields 3  | undefined |

    Scenario: [LOW.14-10] a variable of the body that no closure captures is undefined at the start of each round, too
      Given the generator source
        """js
        function* f() { for (const n of [1, 2]) { let x, y = n; log(x, y); x = yield n; y = 0; } }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes | logs         |
        | next()    | yields 1  | undefined, 1 |
        | next("s") | yields 2  | undefined, 2 |

    Scenario: [LOW.14-11] var is one for all rounds
      Given the generator source
        """js
        const reads = [];
        function* f() {
          for (var i = 0; i < 2; i++) {
            var v = yield i;
            reads.push(() => [i, v]);
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                    |
        | next()    | yields 0                     |
        | next("a") | yields 1                     |
        | next("b") | returns [[2, "b"], [2, "b"]] |

    Scenario: [LOW.14-12] nested loops capture both of their variables
      Given the generator source
        """js
        const reads = [];
        function* f() {
          for (let i = 0; i < 2; i++)
            for (let j = 0; j < 2; j++) {
              reads.push(() => `${i}${j}`);
              yield;
            }
          return reads.map(read => read());
        }
        const gen = f();
        const all = () => { let r; while (!(r = gen.next()).done); return r.value; };
        """
      Then each call completes as follows
        | call  | completes                      |
        | all() | gives ["00", "01", "10", "11"] |

    Scenario: [LOW.14-13] functions and classes declared in the body capture the round
      Given the generator source
        """js
        const made = [];
        async function f() {
          for (const n of [1, 2]) {
            await null;
            function read() {
              return n;
            }
            class C {
              value() {
                return read() * 10;
              }
            }
            made.push(C);
          }
          return made.map(C => new C().value());
        }
        """
      Then each call completes as follows
        | call | completes        |
        | f()  | fulfils [10, 20] |

    Scenario: [LOW.14-14] this and arguments in the body of such a loop are those of the function
      Given the generator source
        """js
        const reads = [];
        const o = { name: "o", *f() { for (let i = 0; i < 2; i++) { reads.push(() => i); yield this.name + arguments[i]; } } };
        const gen = o.f("a", "b");
        """
      Then each call completes as follows
        | call                      | completes    |
        | next()                    | yields "oa"  |
        | next()                    | yields "ob"  |
        | reads.map(read => read()) | gives [0, 1] |

    Scenario: [LOW.14-15] closures over a variable and its round outlive an await in the closure itself
      Given the generator source
        """js
        const tasks = [];
        async function f() {
          for (let i = 0; i < 3; i++) {
            tasks.push(
              (async () => {
                await null;
                return i;
              })()
            );
          }
          return Promise.all(tasks);
        }
        """
      Then each call completes as follows
        | call | completes         |
        | f()  | fulfils [0, 1, 2] |

    Scenario: [LOW.14-16] a var in the body of such a loop can be read behind it
      Given the generator source
        """js
        const reads = [];
        function* f() { for (let i = 0; i < 2; i++) { reads.push(() => i); var last = yield i; } return last; }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes   |
        | next()    | yields 0    |
        | next("a") | yields 1    |
        | next("b") | returns "b" |

    Scenario: [LOW.14-17] the condition of a captured loop suspends
      Given the generator source
        """js
        const reads = [];
        function* f() { for (let i = 0; i < (yield i); i++) reads.push(() => i); return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes      |
        | next()  | yields 0       |
        | next(5) | yields 1       |
        | next(5) | yields 2       |
        | next(0) | returns [0, 1] |

    Scenario: [LOW.14-18] the declaration and the update of a captured loop suspend
      Given the generator source
        """js
        const reads = [];
        function* f() {
          for (let i = yield "start?"; i < 5; i += yield "step?") reads.push(() => i++);
          return [reads.map(read => read()), reads.map(read => read())];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call    | completes                |
        | next()  | yields "start?"          |
        | next(1) | yields "step?"           |
        | next(2) | yields "step?"           |
        | next(9) | returns [[1, 3], [2, 4]] |

    Scenario: [LOW.14-19] the list of a captured loop suspends, and so does the condition of a captured do
      Given the generator source
        """js
        const reads = [];
        async function f() {
          for (const x of await ["a"]) reads.push(() => x);
          let n = 0;
          do {
            const m = n;
            reads.push(() => m);
            if (m === 0) continue;
          } while ((await ++n) < 2);
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
        | call | completes           |
        | f()  | fulfils ["a", 0, 1] |

    Scenario: [LOW.14-20] a pattern with var in a captured body assigns the variable of the function
      Given the generator source
        """js
        const reads = [];
        function* f() {
          for (const n of [1, 2]) {
            reads.push(() => n + a);
            var { a, b: [b] = yield "b?" } = { a: n * 10 };
          }
          return [a, b, reads.map(read => read())];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                   |
        | next()    | yields "b?"                 |
        | next("x") | yields "b?"                 |
        | next("y") | returns [20, "y", [21, 22]] |

    Scenario: [LOW.14-21] a captured loop in a nested function that does not suspend is none of the generator's
      Given the generator source
        """js
        function* f() {
          const reads = [1, 2].map(n => {
            const inner = [];
            for (let i = 0; i < n; i++) inner.push(() => i);
            return inner;
          });
          yield reads.map(inner => inner.map(read => read()));
        }
        """
      Then each call completes as follows
        | call     | completes             |
        | [...f()] | gives [[[0], [0, 1]]] |

    Scenario: [LOW.14-22] a finally of the body changes the variable before the update does
      Given the generator source
        """js
        function* f() {
          const reads = [];
          for (let i = 0; i < 6; i++) { reads.push(() => i); try { if (i === 0) continue; yield i; } finally { i += 1; } }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 2          |
        | next() | yields 4          |
        | next() | returns [1, 3, 5] |

    Scenario: [LOW.14-23] an inner body changes the variable of the outer loop, and continues it
      Given the generator source
        """js
        function* f() {
          const reads = [];
          outer: for (let i = 0; i < 4; i++) {
            for (let j = 0; ; j++) { reads.push(() => `${i}${j}`); i++; yield i; continue outer; }
          }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes            |
        | next() | yields 1             |
        | next() | yields 3             |
        | next() | returns ["10", "30"] |

    Scenario: [LOW.14-24] a pattern in the update assigns the variables of the coming round
      Given the generator source
        """js
        async function f() {
          const reads = [];
          for (let [a, b] = [1, 1]; a < 10; [a, b] = [b, await a + b]) reads.push(() => a);
          return reads.map(read => read());
        }
        """
      Then each call completes as follows
        | call | completes                  |
        | f()  | fulfils [1, 1, 2, 3, 5, 8] |

    Scenario: [LOW.14-25] super and this in the body of a captured loop
      Given the generator source
        """js
        class Base {
          m(v) {
            return this.name + v;
          }
        }
        class Derived extends Base {
          name = "d";
          *g(...reads) {
            for (let i = 0; i < 2; i++) {
              reads.push(() => i);
              yield super.m(i) + this.m("!");
            }
          }
          async a() {
            const reads = [];
            for (const v of [1, 2]) {
              reads.push(() => super.m(v));
              await null;
            }
            return reads.map(read => read());
          }
        }
        """
      Then each call completes as follows
        | call                   | completes              |
        | [...new Derived().g()] | gives ["d0d!", "d1d!"] |
        | new Derived().a()      | fulfils ["d1", "d2"]   |

    Scenario: [LOW.14-26] a captured loop in a catch clause, whose closures read the error as well
      Given the generator source
        """js
        function* f() {
          const reads = [];
          try { throw "e"; } catch (e) { for (let i = 0; i < 2; i++) { reads.push(() => e + i); e += yield e; } }
          return reads.map(read => read());
        }
        const gen = f();
        """
      Then each call completes as follows
        | call      | completes                |
        | next()    | yields "e"               |
        | next("x") | yields "ex"              |
        | next("y") | returns ["exy0", "exy1"] |

    Scenario: [LOW.14-27] a captured loop before super(...) in a constructor
      Given the generator source
        """js
        class Base {
          constructor(reads) {
            this.reads = reads;
          }
        }
        class Derived extends Base {
          constructor() {
            const reads = [];
            for (let i = 0; i < 2; i++) reads.push(() => i);
            super(reads);
          }
          *[Symbol.iterator]() {
            for (const read of this.reads) yield read();
          }
        }
        """
      Then each call completes as follows
        | call               | completes    |
        | [...new Derived()] | gives [0, 1] |

    Scenario: [LOW.14-28] tasks that run at the same time each keep the variable of their loop
      Given the generator source
        """js
        const wait = ms => new Promise(done => setTimeout(done, ms));
        async function f() {
          const seen = [];
          await Promise.all(
            [30, 10, 20].map(async ms => {
              for (let i = 0; i < 2; i++) {
                await wait(ms);
                seen.push((() => `${ms}/${i}`)());
              }
            })
          );
          return seen;
        }
        """
      Then each call completes as follows
        | call | completes                                                |
        | f()  | fulfils ["10/0", "20/0", "10/1", "30/0", "20/1", "30/1"] |
