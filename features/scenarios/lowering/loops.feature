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
        function* f() { for (let i = 0; tests.push(() => i), i < 2; steps.push(() => i), i++) yield i; return [tests.map(r => r()), steps.map(r => r())]; }
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
        async function f() { for (let [a, b] = [0, 3]; a < b; a++, b--) { reads.push(() => [a, b]); await null; } return reads.map(read => read()); }
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
        function* f() { for (var i = 0; i < 2; i++) { var v = yield i; reads.push(() => [i, v]); } return reads.map(read => read()); }
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
        function* f() { for (let i = 0; i < 2; i++) for (let j = 0; j < 2; j++) { reads.push(() => `${i}${j}`); yield; } return reads.map(read => read()); }
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
        async function f() { for (const n of [1, 2]) { await null; function read() { return n; } class C { value() { return read() * 10; } } made.push(C); } return made.map(C => new C().value()); }
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
        async function f() { for (let i = 0; i < 3; i++) { tasks.push((async () => { await null; return i; })()); } return Promise.all(tasks); }
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
        function* f() { for (let i = yield "start?"; i < 5; i += yield "step?") reads.push(() => i++); return [reads.map(read => read()), reads.map(read => read())]; }
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
        async function f() { for (const x of await ["a"]) reads.push(() => x); let n = 0; do { const m = n; reads.push(() => m); if (m === 0) continue; } while (await ++n < 2); return reads.map(read => read()); }
        """
      Then each call completes as follows
      | call | completes           |
      | f()  | fulfils ["a", 0, 1] |

    Scenario: [LOW.14-20] a pattern with var in a captured body assigns the variable of the function
      Given the generator source
        """js
        const reads = [];
        function* f() { for (const n of [1, 2]) { reads.push(() => n + a); var { a, b: [b] = yield "b?" } = { a: n * 10 }; } return [a, b, reads.map(read => read())]; }
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
        function* f() { const reads = [1, 2].map(n => { const inner = []; for (let i = 0; i < n; i++) inner.push(() => i); return inner; }); yield reads.map(inner => inner.map(read => read())); }
        """
      Then each call completes as follows
      | call     | completes             |
      | [...f()] | gives [[[0], [0, 1]]] |

  @LOW.15
  Rule: LOW.15 A loop whose variables are captured is left by break, continue, return and throw as any other loop

    Scenario: [LOW.15-01] return from outside runs a finally that yields
      Given the generator source
        """js
        function* f() { for (let v = 0; v < 2; v++) { (() => v)(); try { yield v; } finally { yield "c"; } } }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes         |
      | next()         | yields 0          |
      | return("STOP") | yields "c"        |
      | next()         | returns "STOP"    |
      | next()         | returns undefined |

    Scenario: [LOW.15-02] return from outside runs a finally that does not suspend
      Given the generator source
        """js
        function* f() { for (let v = 0; v < 2; v++) { (() => v)(); try { yield v; } finally { log("finally " + v); } } log("never"); }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes      | logs        |
      | next()         | yields 0       |             |
      | next()         | yields 1       | "finally 0" |
      | return("STOP") | returns "STOP" | "finally 1" |

    Scenario: [LOW.15-03] return from outside without a try
      Given the generator source
        """js
        function* f() { for (let v = 0; v < 2; v++) { (() => v)(); yield v; } log("never"); }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes         |
      | next()         | yields 0          |
      | return("STOP") | returns "STOP"    |
      | next()         | returns undefined |

    Scenario: [LOW.15-04] a return statement leaves the loop with its value, undefined among them
      Given the generator source
        """js
        function* f(give) { for (let i = 0; i < 3; i++) { (() => i)(); yield i; if (i === 1) { if (give) return "value " + i; return; } } return "never"; }
        const value = f(true), none = f(false);
        """
      Then each call completes as follows
      | call                                      | completes                              |
      | value.next()                              | yields 0                               |
      | value.next()                              | yields 1                               |
      | value.next()                              | returns "value 1"                      |
      | none.next() && none.next() && none.next() | gives { value: undefined, done: true } |

    Scenario: [LOW.15-05] a break and a continue
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 5; i++) { (() => i)(); if (i === 1) continue; if (i === 3) break; yield i; } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes     |
      | next() | yields 0      |
      | next() | yields 2      |
      | next() | returns "end" |

    Scenario: [LOW.15-06] a labelled continue and a labelled break to an outer loop that is captured, too
      Given the generator source
        """js
        function* f() {
          outer: for (let i = 0; i < 4; i++) {
            for (let j = 0; j < 3; j++) { (() => i + j)(); if (j > i) continue outer; if (i === 2) break outer; yield `${i}${j}`; }
            log("never");
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes     |
      | next() | yields "00"   |
      | next() | yields "10"   |
      | next() | yields "11"   |
      | next() | returns "end" |

    Scenario: [LOW.15-07] a break out of a labelled block around the loop
      Given the generator source
        """js
        function* f() { B: { for (let i = 0; i < 3; i++) { (() => i)(); if (i === 1) break B; yield i; } log("never"); } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes     |
      | next() | yields 0      |
      | next() | returns "end" |

    Scenario: [LOW.15-08] a captured loop that does not suspend leaves a labelled block that does
      Given the generator source
        """js
        function* f() { const reads = []; B: { for (let i = 0; i < 3; i++) { reads.push(() => i); if (i === 1) break B; } yield "never"; } return reads.map(read => read()); }
        """
      Then each call completes as follows
      | call       | completes      |
      | f().next() | returns [0, 1] |

    Scenario: [LOW.15-09] a captured loop that does not suspend returns from the generator
      Given the generator source
        """js
        function* f() { yield 1; for (let i = 0; i < 3; i++) { (() => i)(); if (i === 1) return "from the loop"; } return "never"; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes               |
      | next() | yields 1                |
      | next() | returns "from the loop" |

    Scenario: [LOW.15-10] an error leaves the loop, and one thrown into it is caught in its round
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 3; i++) { const read = () => i; try { yield i; } catch (e) { log(e, read()); if (i === 1) throw "out " + e; } } }
        const gen = f();
        """
      Then each call completes as follows
      | call       | completes      | logs   |
      | next()     | yields 0       |        |
      | throw("a") | yields 1       | "a", 0 |
      | throw("b") | throws "out b" | "b", 1 |

    Scenario: [LOW.15-11] a return statement passes a finally that yields
      Given the generator source
        """js
        function* f() { for (let i = 0; ; i++) { const read = () => i; try { if (i === 1) return "value"; yield i; } finally { yield "finally " + read(); } } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes          |
      | next() | yields 0           |
      | next() | yields "finally 0" |
      | next() | yields "finally 1" |
      | next() | returns "value"    |

    Scenario: [LOW.15-12] a continue and a break pass a finally that yields
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 3; i++) { const read = () => i; try { if (i === 0) continue; if (i === 1) break; } finally { yield "finally " + read(); } log("never"); } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes          |
      | next() | yields "finally 0" |
      | next() | yields "finally 1" |
      | next() | returns "end"      |

    Scenario: [LOW.15-13] a labelled continue passes the finally of the inner and of the outer loop
      Given the generator source
        """js
        function* f() {
          outer: for (let i = 0; i < 2; i++) {
            try { for (let j = 0; ; j++) { (() => i + j)(); try { yield `${i}${j}`; continue outer; } finally { yield "inner"; } } } finally { yield "outer"; }
          }
          return "end";
        }
        const gen = f();
        const rest = () => { const seen = []; let r; while (!(r = gen.next()).done) seen.push(r.value); return [...seen, r.value]; };
        """
      Then each call completes as follows
      | call   | completes                                                     |
      | rest() | gives ["00", "inner", "outer", "10", "inner", "outer", "end"] |

    Scenario: [LOW.15-14] return from outside in nested captured loops runs both finally blocks
      Given the generator source
        """js
        function* f() {
          for (let i = 0; ; i++) { try { for (let j = 0; ; j++) { (() => i + j)(); try { yield "in"; } finally { yield "inner"; } } } finally { yield "outer"; } }
        }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes      |
      | next()         | yields "in"    |
      | return("STOP") | yields "inner" |
      | next()         | yields "outer" |
      | next()         | returns "STOP" |

    Scenario: [LOW.15-15] a switch in the loop returns, breaks and continues
      Given the generator source
        """js
        function* f() {
          for (let i = 0; i < 5; i++) {
            (() => i)();
            switch (i) { case 0: yield "zero"; break; case 1: continue; case 2: yield "two"; default: return "from " + i; }
            log("after " + i);
          }
        }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes        | logs      |
      | next() | yields "zero"    |           |
      | next() | yields "two"     | "after 0" |
      | next() | returns "from 2" |           |

    Scenario: [LOW.15-16] a break out of a captured for...of closes its iterator, after the finally in it
      Given the generator source
        """js
        const items = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { log("closed"); return {}; } }) };
        async function f() { for (const x of items) { const read = () => x; try { await null; break; } finally { await null; log("finally " + read()); } } return "end"; }
        """
      Then each call completes as follows
      | call | completes     | logs                  |
      | f()  | fulfils "end" | "finally 1", "closed" |

    Scenario: [LOW.15-17] return from outside closes a captured for...of
      Given the generator source
        """js
        const items = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { log("closed"); return {}; } }) };
        function* f() { for (const x of items) { const read = () => x; try { yield read(); } finally { yield "finally"; } } }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes        | logs     |
      | next()         | yields 1         |          |
      | return("STOP") | yields "finally" |          |
      | next()         | returns "STOP"   | "closed" |

    Scenario: [LOW.15-18] a finally that breaks the captured loop drops the return from outside
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 3; i++) { (() => i)(); try { yield i; } finally { if (i === 1) break; } } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
      | call              | completes     |
      | next()            | yields 0      |
      | next()            | yields 1      |
      | return("dropped") | returns "end" |

    Scenario: [LOW.15-19] yield* in a captured loop is told of the return, and the finally around it runs
      Given the generator source
        """js
        function* inner(v) { try { yield v; } finally { log("inner finally"); } }
        function* f() { for (let i = 0; i < 2; i++) { const read = () => i; try { yield* inner(read()); } finally { yield "outer finally"; } } }
        const gen = f();
        """
      Then each call completes as follows
      | call           | completes              | logs            |
      | next()         | yields 0               |                 |
      | return("STOP") | yields "outer finally" | "inner finally" |
      | next()         | returns "STOP"         |                 |

    Scenario: [LOW.15-20] a do and a while whose body is captured
      Given the generator source
        """js
        async function f() {
          let n = 0;
          const reads = [];
          do { const m = n; reads.push(() => m); await null; if (m === 1) continue; if (m === 3) break; } while (++n < 5);
          while (true) { const m = n; reads.push(() => m); if (await m) return reads.map(read => read()); }
        }
        """
      Then each call completes as follows
      | call | completes               |
      | f()  | fulfils [0, 1, 2, 3, 3] |

    Scenario: [LOW.15-21] a return of an arrow in the loop is not one of the loop
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 2; i++) { const twice = [1, 2].map(n => { for (const k of [i]) { return n * k; } }); yield twice; } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes     |
      | next() | yields [0, 0] |
      | next() | yields [1, 2] |
      | next() | returns "end" |

    Scenario: [LOW.15-22] a labelled continue of the captured loop itself, from a loop within it that does not suspend
      Given the generator source
        """js
        function* f() { const reads = []; L: for (let i = 0; i < 3; i++) { reads.push(() => i); for (;;) { if (i === 1) continue L; break; } yield i; } return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes         |
      | next() | yields 0          |
      | next() | yields 2          |
      | next() | returns [0, 1, 2] |

    Scenario: [LOW.15-23] a labelled block in a captured body is left within its round
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 2; i++) { const read = () => i; B: { if (i) break B; yield "block " + read(); } yield "behind " + read(); } }
        """
      Then each call completes as follows
      | call     | completes                                 |
      | [...f()] | gives ["block 0", "behind 0", "behind 1"] |

    Scenario: [LOW.15-24] a captured loop within a captured loop, neither of which suspends, continues the outer one
      Given the generator source
        """js
        function* f() { const reads = []; yield 1; outer: for (let i = 0; i < 2; i++) { reads.push(() => i); for (let j = 0; j < 2; j++) { reads.push(() => i + "/" + j); if (j) continue outer; } } return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes                                  |
      | next() | yields 1                                   |
      | next() | returns [0, "0/0", "0/1", 1, "1/0", "1/1"] |

    Scenario: [LOW.15-25] a return in a captured loop within a try runs the finally, with its value kept
      Given the generator source
        """js
        function* f() { let kept; try { for (const x of [1, 2]) { const read = () => x; kept = read; if (x === 2) return read(); yield x; } } finally { yield "finally " + kept(); } }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes          |
      | next() | yields 1           |
      | next() | yields "finally 2" |
      | next() | returns 2          |

    Scenario: [LOW.15-26] an async captured loop returns and breaks through a finally that awaits
      Given the generator source
        """js
        async function f(way) { B: for (let i = 0; ; i++) { const read = () => i; try { await null; if (way === "return") return "value " + read(); if (way === "break") break B; if (i === 1) throw "thrown " + read(); } finally { await null; log("finally " + read()); } } return "end"; }
        """
      Then each call completes as follows
      | call        | completes          | logs                     |
      | f("return") | fulfils "value 0"  | "finally 0"              |
      | f("break")  | fulfils "end"      | "finally 0"              |
      | f("throw")  | rejects "thrown 1" | "finally 0", "finally 1" |

    Scenario: [LOW.15-27] return from outside in a captured loop within a captured loop's finally
      Given the generator source
        """js
        function* f() { for (let i = 0; i < 2; i++) { const outer = () => i; try { yield "body"; } finally { for (let j = 0; j < 2; j++) { const inner = () => outer() + "" + j; yield inner(); } } } }
        const gen = f();
        """
      Then each call completes as follows
      | call        | completes     |
      | next()      | yields "body" |
      | return("R") | yields "00"   |
      | next()      | yields "01"   |
      | next()      | returns "R"   |

    Scenario: [LOW.15-28] a break to the label of the loop from a switch in a captured body
      Given the generator source
        """js
        function* f() { const reads = []; L: for (let i = 0; ; i++) { reads.push(() => i); switch (i) { case 1: continue L; case 2: break L; default: yield i; } yield "behind"; } return reads.map(read => read()); }
        const gen = f();
        """
      Then each call completes as follows
      | call   | completes         |
      | next() | yields 0          |
      | next() | yields "behind"   |
      | next() | returns [0, 1, 2] |
