Feature: Settling the promise

  @ASY.2
  Rule: ASY.2 Return and throw settle the promise; finally runs

    Scenario: [ASY.2-01] a return fulfils with a value and follows a promise or a thenable
      Given the generator source
        """js
        const boom = new Error("boom");
        const value = { kept: true };
        async function give(x) { await null; return x; }
        async function bare() { await null; return; }
        """
      Then each call completes as follows
        | call                                              | completes         |
        | give(value)                                       | fulfils value     |
        | give(new Promise((f) => setTimeout(f, 5, value))) | fulfils value     |
        | give({ then(f) { f(value); } })                   | fulfils value     |
        | give(Promise.reject(boom))                        | rejects boom      |
        | give(new Promise(() => {}))                       | stays pending     |
        | bare()                                            | fulfils undefined |

    Scenario: [ASY.2-02] a throw before the first await, or after it, rejects and never throws at the caller
      Given the generator source
        """js
        const reason = {};
        async function early() { throw reason; }
        async function late() { await 1; throw reason; }
        async function nothing() { throw undefined; }
        async function broken() { await null; return missing.name; }
        let missing;
        """
      Then each call completes as follows
        | call      | completes           |
        | early()   | rejects reason      |
        | late()    | rejects reason      |
        | nothing() | rejects undefined   |
        | broken()  | rejects a TypeError |

    Scenario: [ASY.2-03] an await in finally delays the return, whose value was taken before
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        async function close() {
          let value = "before";
          try {
            return value;
          } finally {
            await later(40);
            value = "after";
            log(value, Date.now() - start);
          }
        }
        async function caller() {
          const v = await close();
          log(Date.now() - start);
          return v;
        }
        """
      Then each call completes as follows
        | call     | completes        | logs            |
        | caller() | fulfils "before" | "after", 40, 40 |

    Scenario: [ASY.2-04] a return or a throw in finally takes the place of what was on its way
      Given the generator source
        """js
        const first = new Error("first"), second = new Error("second");
        async function replace(leave, last) {
          try {
            await null;
            if (leave === "throw") throw first;
            return first;
          } finally {
            await null;
            if (last === "throw") throw second;
            if (last === "return") return second;
          }
        }
        """
      Then each call completes as follows
        | call                        | completes      |
        | replace("throw")            | rejects first  |
        | replace("throw", "return")  | fulfils second |
        | replace("throw", "throw")   | rejects second |
        | replace("return")           | fulfils first  |
        | replace("return", "throw")  | rejects second |
        | replace("return", "return") | fulfils second |

    Scenario: [ASY.2-05] a catch awaits, and what it throws leaves through the finally
      Given the generator source
        """js
        const boom = new Error("boom"), wrapped = new Error("wrapped");
        const report = async (e) => { log("report", e); await null; log("reported"); };
        async function guarded() {
          try {
            await Promise.reject(boom);
          } catch (e) {
            await report(e);
            throw wrapped;
          } finally {
            await null;
            log("finally");
          }
        }
        """
      Then each call completes as follows
        | call      | completes       | logs                                  |
        | guarded() | rejects wrapped | "report", boom, "reported", "finally" |

    Scenario: [ASY.2-06] a try catches the rejection of a promise that it returns only where it awaits it
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => new Promise((resolve, reject) => setTimeout(reject, 10, boom));
        async function awaited() {
          try { return await fail(); } catch (e) { log("caught", e); return "saved"; } finally { log("finally"); }
        }
        async function handedOn() {
          try { return fail(); } catch (e) { return "never"; } finally { log("finally"); }
        }
        """
      Then each call completes as follows
        | call       | completes       | logs                      |
        | awaited()  | fulfils "saved" | "caught", boom, "finally" |
        | handedOn() | rejects boom    | "finally"                 |

    Scenario: [ASY.2-07] a return of a promise settles two microtasks later than a return of its awaited value
      Given the generator source
        """js
        const value = Promise.resolve("v");
        async function handedOn() { return value; }
        async function awaited() { return await value; }
        function order() {
          const a = handedOn().then(() => log("handed on"));
          const b = awaited().then(() => log("awaited"));
          Promise.resolve().then(() => log("tick 1")).then(() => log("tick 2")).then(() => log("tick 3"));
          return Promise.all([a, b]).then(() => "done");
        }
        """
      Then each call completes as follows
        | call    | completes      | logs                                                 |
        | order() | fulfils "done" | "tick 1", "awaited", "tick 2", "handed on", "tick 3" |

    Scenario: [ASY.2-08] an error that passes four functions runs the finally of each, the innermost first
      Given the generator source
        """js
        const boom = new Error("boom");
        async function level(n) {
          try {
            await null;
            if (n === 4) throw boom;
            return await level(n + 1);
          } finally {
            await null;
            log(n);
          }
        }
        async function top() {
          try { return await level(1); } catch (e) { return ["caught", e]; }
        }
        """
      Then each call completes as follows
        | call     | completes                | logs       |
        | top()    | fulfils ["caught", boom] | 4, 3, 2, 1 |
        | level(4) | rejects boom             | 4          |

    Scenario: [ASY.2-09] break, continue and return leave nested finally blocks with awaits in them
      Given the generator source
        """js
        async function leave() {
          outer: for (let i = 0; ; i++) {
            try {
              for (let j = 0; ; j++) {
                try {
                  await null;
                  if (j === 1) continue outer;
                  if (i === 1) break;
                  if (i === 2) return "returned";
                } finally {
                  await null;
                  log("inner", i, j);
                }
              }
              log("after inner loop");
            } finally {
              await null;
              log("outer", i);
            }
          }
        }
        """
      Then each call completes as follows
        | call    | completes          | logs                                                                                                               |
        | leave() | fulfils "returned" | "inner", 0, 0, "inner", 0, 1, "outer", 0, "inner", 1, 0, "after inner loop", "outer", 1, "inner", 2, 0, "outer", 2 |

    Scenario: [ASY.2-10] a retry waits twice as long after each failure, and gives up with the last error
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        async function retry(work, attempts, wait) {
          for (let attempt = 1; ; attempt++) {
            try {
              return await work(attempt);
            } catch (e) {
              log(e.message, Date.now() - start);
              if (attempt === attempts) throw e;
            }
            await later(wait);
            wait *= 2;
          }
        }
        const failing = (times) => async (attempt) => {
          if (attempt <= times) throw new Error("failure " + attempt);
          return "attempt " + attempt;
        };
        """
      Then each call completes as follows
        | call                      | completes                      | logs                                                 |
        | retry(failing(2), 4, 100) | fulfils "attempt 3"            | "failure 1", 0, "failure 2", 100                     |
        | retry(failing(9), 3, 10)  | rejects new Error("failure 3") | "failure 1", 300, "failure 2", 310, "failure 3", 330 |

    Scenario: [ASY.2-11] the loser of a race with a time limit runs to its end
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        const late = new Error("late");
        async function work(ms) {
          try { return await later(ms, "worked"); } finally { log("work ends", Date.now() - start); }
        }
        async function within(limit, promise) {
          let timer;
          const alarm = new Promise((resolve, reject) => { timer = setTimeout(reject, limit, late); });
          try {
            return await Promise.race([promise, alarm]);
          } finally {
            clearTimeout(timer);
            log("race ends", Date.now() - start);
          }
        }
        """
      Then each call completes as follows
        | call                   | completes        | logs                               |
        | within(100, work(50))  | fulfils "worked" | "work ends", 50, "race ends", 50   |
        | within(100, work(300)) | rejects late     | "race ends", 150, "work ends", 350 |

    Scenario: [ASY.2-12] a signal cancels at the next await, and the finally cleans up
      Given the generator source
        """js
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        const stopped = new Error("stopped");
        function makeSignal() {
          const signal = { check() { if (signal.on) throw stopped; }, on: false };
          signal.promise = new Promise((resolve, reject) => {
            signal.stop = () => { signal.on = true; reject(stopped); };
          });
          signal.promise.catch(() => {});
          return signal;
        }
        async function job(signal) {
          log("open");
          try {
            for (let step = 1; step <= 5; step++) {
              signal.check();
              await Promise.race([later(10), signal.promise]);
              log(step);
            }
            return "finished";
          } finally {
            log("close");
          }
        }
        async function stopAfter(ms) {
          const signal = makeSignal();
          setTimeout(signal.stop, ms);
          return await job(signal);
        }
        """
      Then each call completes as follows
        | call           | completes          | logs                           |
        | stopAfter(25)  | rejects stopped    | "open", 1, 2, "close"          |
        | stopAfter(500) | fulfils "finished" | "open", 1, 2, 3, 4, 5, "close" |

    Scenario: [ASY.2-13] a lock lets one function at a time in, and a failing one lets go of it
      Given the generator source
        """js
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        class Lock {
          constructor() { this.tail = Promise.resolve(); }
          async hold(work) {
            const before = this.tail;
            let release;
            this.tail = new Promise((resolve) => { release = resolve; });
            await before;
            try { return await work(); } finally { release(); }
          }
        }
        const lock = new Lock();
        const visit = (name, ms, fails) => lock.hold(async () => {
          log(name + " in");
          await later(ms);
          log(name + " out");
          if (fails) throw new Error(name);
          return name;
        });
        const visits = () => Promise.allSettled([visit("a", 30), visit("b", 20, true), visit("c", 10)]);
        """
      Then each call completes as follows
        | call     | completes                                                                                                                          | logs                                              |
        | visits() | fulfils [{ status: "fulfilled", value: "a" }, { status: "rejected", reason: new Error("b") }, { status: "fulfilled", value: "c" }] | "a in", "a out", "b in", "b out", "c in", "c out" |

    Scenario: [ASY.2-14] a pool runs two tasks at a time and keeps the order of the results
      Given the generator source
        """js
        const start = Date.now();
        let running = 0;
        const task = (ms) => async () => {
          log(++running);
          try {
            await new Promise((resolve) => setTimeout(resolve, ms));
            return ms;
          } finally {
            running--;
          }
        };
        async function pool(size, tasks) {
          const results = [];
          let index = 0;
          const worker = async () => {
            while (index < tasks.length) {
              const mine = index++;
              results[mine] = await tasks[mine]();
            }
          };
          await Promise.all([...Array(size)].map(worker));
          return [results, Date.now() - start];
        }
        """
      Then each call completes as follows
        | call                                    | completes                          | logs          |
        | pool(2, [50, 20, 20, 30, 10].map(task)) | fulfils [[50, 20, 20, 30, 10], 70] | 1, 2, 2, 2, 2 |

    Scenario: [ASY.2-15] a function whose promise never settles keeps its finally for ever
      Given the generator source
        """js
        async function stuck() {
          try {
            log("waits");
            await new Promise(() => {});
            log("never");
          } finally {
            log("never");
          }
        }
        """
      Then each call completes as follows
        | call    | completes     | logs    |
        | stuck() | stays pending | "waits" |

    Scenario: [ASY.2-16] a function that returns its own promise rejects with a TypeError
      Given the generator source
        """js
        let own;
        async function circle() { await null; return own; }
        function begin() { own = circle(); return own; }
        async function other() { await null; return Promise.resolve("other"); }
        """
      Then each call completes as follows
        | call    | completes           |
        | begin() | rejects a TypeError |
        | other() | fulfils "other"     |

    Scenario: [ASY.2-17] the first failure among several settles the whole, and the others still run their finally
      Given the generator source
        """js
        const boom = new Error("boom");
        async function part(name, ms, fails) {
          try {
            await new Promise((resolve) => setTimeout(resolve, ms));
            if (fails) throw boom;
            return name;
          } finally {
            log(name);
          }
        }
        async function whole() {
          try {
            return await Promise.all([part("slow", 30), part("fails", 10, true), part("middle", 20)]);
          } catch (e) {
            log(e);
            return "gave up";
          }
        }
        """
      Then each call completes as follows
        | call    | completes         | logs                            |
        | whole() | fulfils "gave up" | "fails", boom, "middle", "slow" |

    Scenario: [ASY.2-18] resources are closed in the reverse order, and a failure to close one does not leave the others open
      Given the generator source
        """js
        const boom = new Error("boom"), stuck = new Error("stuck");
        const open = (name, fails) => ({
          async close() { await null; log("close " + name); if (fails) throw stuck; }
        });
        async function using(work) {
          const resources = [];
          try {
            resources.push(open("a"));
            resources.push(open("b", true));
            resources.push(open("c"));
            return await work(resources.length);
          } finally {
            const failures = [];
            while (resources.length) {
              try { await resources.pop().close(); } catch (e) { failures.push(e); }
            }
            log(failures.length, failures[0]);
          }
        }
        """
      Then each call completes as follows
        | call                               | completes    | logs                                      |
        | using(async (n) => n)              | fulfils 3    | "close c", "close b", "close a", 1, stuck |
        | using(async () => { throw boom; }) | rejects boom | "close c", "close b", "close a", 1, stuck |

    Scenario: [ASY.2-19] a catch without a name, an empty catch and a catch with a pattern all take the rejection
      Given the generator source
        """js
        const fail = async (v) => { throw v; };
        async function unnamed() { try { await fail(1); } catch { await null; return "unnamed"; } }
        async function empty() { try { await fail(2); } catch (e) {} return "empty"; }
        async function pattern() {
          try { await fail({ code: 3, detail: ["x", "y"] }); } catch ({ code, detail: [first] }) { await null; return [code, first]; }
        }
        async function shadow(e) { try { await fail(e + 1); } catch (e) { await null; log(e); } return e; }
        """
      Then each call completes as follows
        | call      | completes         | logs |
        | unnamed() | fulfils "unnamed" |      |
        | empty()   | fulfils "empty"   |      |
        | pattern() | fulfils [3, "x"]  |      |
        | shadow(4) | fulfils 4         | 5    |

    Scenario: [ASY.2-20] a finally that breaks out of its loop swallows the error
      Given the generator source
        """js
        async function swallow() {
          let turns = 0;
          while (true) {
            turns++;
            try {
              await Promise.reject(new Error("lost"));
            } finally {
              await null;
              if (turns < 3) continue;
              break;
            }
          }
          return turns;
        }
        """
      Then each call completes as follows
        | call      | completes |
        | swallow() | fulfils 3 |
