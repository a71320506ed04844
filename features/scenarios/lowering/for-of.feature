@lowering
Feature: Loops over iterators

  @LOW.16
  Rule: LOW.16 A for...of that is left closes its iterator once, on every exit, and one that the iterator ends does not

    Scenario: [LOW.16-01] a break, a return and a labelled continue close it; the end does not
      Given the generator source
        """js
        const items = (n = 2) => ({
          [Symbol.iterator]() {
            let i = 0;
            return {
              next: () => ({ value: ++i, done: i > n }),
              return(...args) {
                log("closed", args.length);
                return {};
              }
            };
          }
        });
        function* f(way) {
          outer: for (const round of [1]) {
            for (const x of items()) {
              yield x;
              if (way === "break") break;
              if (way === "return") return "returned";
              if (way === "continue") continue outer;
            }
            log("behind");
          }
          return "end";
        }
        const last = way => {
          const g = f(way);
          let r;
          while (!(r = g.next()).done);
          return r.value;
        };
        """
      Then each call completes as follows
        | call             | completes        | logs                  |
        | last("break")    | gives "end"      | "closed", 0, "behind" |
        | last("return")   | gives "returned" | "closed", 0           |
        | last("continue") | gives "end"      | "closed", 0           |
        | last("none")     | gives "end"      | "behind"              |

    Scenario: [LOW.16-02] an error of the body closes it, and is kept where the closing fails, too
      Given the generator source
        """js
        const boom = new Error("boom");
        const items = close => ({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: close }) });
        async function f(close) { for (const x of items(close)) { await null; throw boom; } }
        """
      Then each call completes as follows
        | call                                                 | completes    | logs     |
        | f(() => { log("closed"); return {}; })               | rejects boom | "closed" |
        | f(() => { log("closed"); throw new Error("lost"); }) | rejects boom | "closed" |
        | f(() => { log("closed"); return 1; })                | rejects boom | "closed" |

    Scenario: [LOW.16-03] a failing close takes the place of a break and of a return
      Given the generator source
        """js
        const boom = new Error("boom");
        const items = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { throw boom; } }) };
        function* leave(way) { for (const x of items) { yield x; if (way === "break") break; return "lost"; } return "never"; }
        const broken = leave("break"), returned = leave("return"), outside = leave();
        """
      Then each call completes as follows
        | call                                     | completes   |
        | broken.next() && broken.next()           | throws boom |
        | returned.next() && returned.next()       | throws boom |
        | outside.next() && outside.return("lost") | throws boom |

    Scenario: [LOW.16-04] a close that gives no object fails for a break, and is not there for an iterator without one
      Given the generator source
        """js
        const items = close => ({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: close }) });
        async function f(close) { for (const x of items(close)) { await null; break; } return "end"; }
        """
      Then each call completes as follows
        | call         | completes           |
        | f(() => 1)   | rejects a TypeError |
        | f(undefined) | fulfils "end"       |
        | f(null)      | fulfils "end"       |
        | f(5)         | rejects a TypeError |

    Scenario: [LOW.16-05] return and throw from outside at a yield of the body close it
      Given the generator source
        """js
        const boom = new Error("boom");
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        function* f() { for (const x of items) yield x; }
        const left = f(), failed = f();
        """
      Then each call completes as follows
        | call                                | completes                        | logs     |
        | left.next() && left.return("R")     | gives { value: "R", done: true } | "closed" |
        | failed.next() && failed.throw(boom) | throws boom                      | "closed" |

    Scenario: [LOW.16-06] an error that the body catches does not close it
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]() {
            let i = 0;
            return {
              next: () => ({ value: ++i, done: i > 2 }),
              return() {
                log("never");
                return {};
              }
            };
          }
        };
        function* f() { for (const x of items) { try { yield x; } catch (e) { log(e); } } return "end"; }
        const gen = f();
        """
      Then each call completes as follows
        | call       | completes     | logs |
        | next()     | yields 1      |      |
        | throw("a") | yields 2      | "a"  |
        | throw("b") | returns "end" | "b"  |

    Scenario: [LOW.16-07] an iterator that fails by itself is not closed
      Given the generator source
        """js
        const boom = new Error("boom");
        const items = next => ({ [Symbol.iterator]: () => ({ next, return() { log("never"); return {}; } }) });
        async function f(next) { for (const x of items(next)) await null; }
        """
      Then each call completes as follows
        | call                                                    | completes    |
        | f(() => { throw boom; })                                | rejects boom |
        | f(() => ({ get done() { throw boom; } }))               | rejects boom |
        | f(() => ({ done: false, get value() { throw boom; } })) | rejects boom |

    Scenario: [LOW.16-08] what next gives has to be an object
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]() {
            let n = 0;
            return {
              next: () => (n++ ? { done: true } : 1),
              return() {
                log("never");
                return {};
              }
            };
          }
        };
        async function f() { for (const x of items) await log("never"); }
        """
      Then each call completes as follows
        | call | completes           |
        | f()  | rejects a TypeError |

    Scenario: [LOW.16-09] nested loops are closed from the inside out
      Given the generator source
        """js
        const items = name => ({
          [Symbol.iterator]: () => ({
            next: () => ({ value: name, done: false }),
            return() {
              log("closed " + name);
              return {};
            }
          })
        });
        function* f() { for (const a of items("a")) for (const b of items("b")) for (const c of items("c")) yield a + b + c; }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes    | logs                               |
        | next()      | yields "abc" |                                    |
        | return("R") | returns "R"  | "closed c", "closed b", "closed a" |

    Scenario: [LOW.16-10] of two failing closes the outer loop's is lost where an error comes from the inner one
      Given the generator source
        """js
        const items = name => ({
          [Symbol.iterator]: () => ({
            next: () => ({ value: name, done: false }),
            return() {
              log(name);
              throw name;
            }
          })
        });
        function* f() { for (const a of items("a")) for (const b of items("b")) yield b; }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes  | logs     |
        | next()      | yields "b" |          |
        | return("R") | throws "b" | "b", "a" |

    Scenario: [LOW.16-11] the method next is got once, done before value, and value not at the end
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]() {
            let i = 0;
            return {
              get next() {
                log("next");
                return () => ({
                  get done() {
                    log("done");
                    return i++ > 0;
                  },
                  get value() {
                    log("value");
                    return i;
                  }
                });
              }
            };
          }
        };
        function* f() {
          for (const x of items) yield x;
        }
        const gen = f();
        """
      But GraalJS differs: IteratorStepValue: it gets the value of the last result
      Then each call completes as follows
        | call   | completes         | logs                    |
        | next() | yields 1          | "next", "done", "value" |
        | next() | returns undefined | "done"                  |

    Scenario: [LOW.16-12] the iterable is asked for once, by a yield, and in a round by a member as the loop's target
      Given the generator source
        """js
        const o = { p: 0, q: 0 };
        function* f() { for (o[yield "key?"] of yield "iterable?") log(o.p, o.q); return "end"; }
        const gen = f();
        """
      But GraalJS differs: Runtime Semantics: ForIn/OfBodyEvaluation: it loses the value of a round whose target suspends
      Then each call completes as follows
        | call         | completes          | logs |
        | next()       | yields "iterable?" |      |
        | next([1, 2]) | yields "key?"      |      |
        | next("p")    | yields "key?"      | 1, 0 |
        | next("q")    | returns "end"      | 1, 2 |

    Scenario: [LOW.16-13] a target that fails closes the iterator
      Given the generator source
        """js
        const boom = new Error("boom");
        const items = value => ({
          [Symbol.iterator]: () => ({
            next: () => ({ value, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        });
        const o = { set p(v) { throw boom; } };
        async function target() { await null; for (o.p of items(1)) log("never"); }
        async function pattern() { await null; for (const { p } of items(null)) log("never"); }
        """
      Then each call completes as follows
        | call      | completes           | logs     |
        | target()  | rejects boom        | "closed" |
        | pattern() | rejects a TypeError | "closed" |

    Scenario: [LOW.16-14] an iterator is not closed again by the end of the loop behind a break in a nested function
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        function* f() {
          for (const x of items) {
            [1, 2].forEach(n => {
              for (const y of [n]) break;
            });
            yield x;
            break;
          }
          return "end";
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes     | logs     |
        | next() | yields 1      |          |
        | next() | returns "end" | "closed" |

    Scenario: [LOW.16-15] a list that grows during the loop is followed, a string by its code points
      Given the generator source
        """js
        const list = [1];
        function* f() { for (const x of list) yield x; for (const c of "a\u{1f600}b") yield c; }
        const gen = f();
        """
      Then each call completes as follows
        | call         | completes           |
        | next()       | yields 1            |
        | list.push(2) | gives 2             |
        | next()       | yields 2            |
        | next()       | yields "a"          |
        | next()       | yields "\\u{1f600}" |
        | next()       | yields "b"          |

    Scenario: [LOW.16-16] arguments, maps and sets are iterated
      Given the generator source
        """js
        async function f() {
          const seen = [];
          for (const x of arguments) seen.push(await x);
          for (const [k, v] of new Map([["k", 1]])) seen.push(k, await v);
          for (const s of new Set([3, 3])) seen.push(await s);
          return seen;
        }
        """
      Then each call completes as follows
        | call        | completes                     |
        | f("a", "b") | fulfils ["a", "b", "k", 1, 3] |

    Scenario: [LOW.16-17] the loop's variable may be named as the variable that holds the list
      Given the generator source
        """js
        function* f(list) { for (const item of list) { const list = [item]; for (const item of list) yield item; } }
        const gen = f([1, 2]);
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 1          |
        | next() | yields 2          |
        | next() | returns undefined |

    Scenario: [LOW.16-18] the method return is got once, when the loop is left
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: 1, done: false }),
            get return() {
              log("got");
              return function () {
                log("called");
                return {};
              };
            }
          })
        };
        function* f() {
          for (const x of items) {
            yield x;
            break;
          }
        }
        const gen = f();
        """
      Then each call completes as follows
        | call   | completes         | logs            |
        | next() | yields 1          |                 |
        | next() | returns undefined | "got", "called" |

    Scenario: [LOW.16-19] a pattern as the loop's target that exists already, whose default suspends, and return from there
      Given the generator source
        """js
        const items = {
          [Symbol.iterator]: () => ({
            next: () => ({ value: [], done: false }),
            return() {
              log("closed");
              return {};
            }
          })
        };
        function* f() {
          let a, b;
          for ([a = yield "a?", b = yield a] of items) yield [a, b];
        }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes     | logs     |
        | next()      | yields "a?"   |          |
        | next(1)     | yields 1      |          |
        | next(2)     | yields [1, 2] |          |
        | next()      | yields "a?"   |          |
        | return("R") | returns "R"   | "closed" |

    Scenario: [LOW.16-20] a generator whose finally yields is closed by a pattern all the same
      Given the generator source
        """js
        function* items() { try { yield 1; yield 2; } finally { yield "ignored"; log("never"); } }
        async function f() { const [a] = items(); for (const x of items()) { await null; break; } return a; }
        """
      Then each call completes as follows
        | call | completes |
        | f()  | fulfils 1 |
