@lowering
Feature: Loops over asynchronous iterators

  @LOW.18
  Rule: LOW.18 A for await that is left awaits the closing of its iterator, and one over a sync iterator awaits each value

    Scenario: [LOW.18-01] a break awaits the closing
      Given the generator source
        """js
        const items = {
          [Symbol.asyncIterator]: () => ({
            next: async () => ({ value: 1, done: false }),
            async return() {
              log("closing");
              await null;
              log("closed");
              return {};
            }
          })
        };
        async function f() { for await (const x of items) { log(x); break; } log("behind"); return "end"; }
        """
      Then each call completes as follows
        | call | completes     | logs                             |
        | f()  | fulfils "end" | 1, "closing", "closed", "behind" |

    Scenario: [LOW.18-02] a closing that is rejected takes the place of a break, and not of an error
      Given the generator source
        """js
        const boom = new Error("boom"), lost = new Error("lost");
        const items = {
          [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }), return: () => Promise.reject(lost) })
        };
        async function leave() { for await (const x of items) break; }
        async function fail() { for await (const x of items) throw boom; }
        """
      Then each call completes as follows
        | call    | completes    |
        | leave() | rejects lost |
        | fail()  | rejects boom |

    Scenario: [LOW.18-03] a closing that gives no object fails for a break
      Given the generator source
        """js
        const items = {
          [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }), return: async () => 1 })
        };
        async function f() { for await (const x of items) break; }
        """
      Then each call completes as follows
        | call | completes           |
        | f()  | rejects a TypeError |

    Scenario: [LOW.18-04] the values of a sync iterator are awaited
      Given the generator source
        """js
        async function f() {
          const seen = [];
          for await (const x of [
            1,
            Promise.resolve(2),
            {
              then(done) {
                done(3);
              }
            }
          ])
            seen.push(x);
          return seen;
        }
        """
      Then each call completes as follows
        | call | completes         |
        | f()  | fulfils [1, 2, 3] |

    Scenario: [LOW.18-05] a labelled continue closes the inner iterator, a return both
      Given the generator source
        """js
        const items = name => ({
          [Symbol.asyncIterator]() {
            let i = 0;
            return {
              next: async () => ({ value: name + ++i, done: false }),
              async return() {
                log("closed " + name);
                return {};
              }
            };
          }
        });
        async function f() {
          outer: for await (const a of items("a"))
            for await (const b of items("b")) {
              log(a + b);
              if (a === "a1") continue outer;
              return "end";
            }
        }
        """
      Then each call completes as follows
        | call | completes     | logs                                               |
        | f()  | fulfils "end" | "a1b1", "closed b", "a2b1", "closed b", "closed a" |

    Scenario: [LOW.18-06] a finally in the body runs before the closing
      Given the generator source
        """js
        const items = {
          [Symbol.asyncIterator]: () => ({
            next: async () => ({ value: 1, done: false }),
            async return() {
              log("closed");
              return {};
            }
          })
        };
        async function f() { for await (const x of items) { try { return "value"; } finally { await null; log("finally"); } } }
        """
      Then each call completes as follows
        | call | completes       | logs                |
        | f()  | fulfils "value" | "finally", "closed" |

    Scenario: [LOW.18-07] return from outside at a yield of the body closes the iterator
      Given the generator source
        """js
        const items = {
          [Symbol.asyncIterator]: () => ({
            next: async () => ({ value: 1, done: false }),
            async return() {
              log("closed");
              return {};
            }
          })
        };
        async function* f() { for await (const x of items) yield x; }
        const gen = f();
        """
      Then each call completes as follows
        | call        | completes                          | logs     |
        | next()      | fulfils { value: 1, done: false }  |          |
        | return("R") | fulfils { value: "R", done: true } | "closed" |

    Scenario: [LOW.18-08] an iterator that rejects by itself is not closed
      Given the generator source
        """js
        const boom = new Error("boom");
        const items = {
          [Symbol.asyncIterator]: () => ({
            next: () => Promise.reject(boom),
            return() {
              log("never");
              return {};
            }
          })
        };
        async function f() { try { for await (const x of items) log("never"); } catch (e) { return ["caught", e]; } }
        """
      Then each call completes as follows
        | call | completes                |
        | f()  | fulfils ["caught", boom] |

    Scenario: [LOW.18-09] what the promise of next gives has to be an object
      Given the generator source
        """js
        const items = {
          [Symbol.asyncIterator]() {
            let n = 0;
            return {
              next: async () => (n++ ? { done: true } : 1),
              return() {
                log("never");
                return {};
              }
            };
          }
        };
        async function f() { for await (const x of items) log("never"); }
        """
      Then each call completes as follows
        | call | completes           |
        | f()  | rejects a TypeError |

    Scenario: [LOW.18-10] what cannot be iterated is a TypeError of the loop
      Given the generator source
        """js
        async function f(v) { try { for await (const x of v) log("never"); } catch (e) { return e.constructor === TypeError; } }
        """
      Then each call completes as follows
        | call         | completes    |
        | f({})        | fulfils true |
        | f(undefined) | fulfils true |
