Feature: Returning through finally

  @LAN.7
  Rule: LAN.7 `return` with finally, in loops, nested, with closures in the loop body

    # from generator-helper, heading "The `__generator` helper"
    Scenario: [LAN.7-01] try, catch and finally around a yield, however it is resumed
      Given the generator source
        """js
        function* func(x) {
          try {
            yield x;
          } catch (e) {
            log("catch", e);
          } finally {
            log("finally");
          }
        }
        const resumed = func(1), failed = func(2), left = func(3);
        """
      Then each call completes as follows
        | call               | completes         | logs                    |
        | resumed.next()     | yields 1          |                         |
        | resumed.next()     | returns undefined | "finally"               |
        | failed.next()      | yields 2          |                         |
        | failed.throw("x")  | returns undefined | "catch", "x", "finally" |
        | left.next()        | yields 3          |                         |
        | left.return("out") | returns "out"     | "finally"               |

    Scenario: [LAN.7-02] a return statement in try has its value computed before finally runs
      Given the generator source
        """js
        let balance = 1;
        function* pay() {
          try {
            return "balance " + balance + (yield "sure?");
          } finally {
            balance = 0;
            log("finally " + (yield "receipt?"));
          }
        }
        const gen = pay();
        """
      Then each call completes as follows
        | call            | completes            | logs              |
        | next()          | yields "sure?"       |                   |
        | next("!")       | yields "receipt?"    |                   |
        | balance         | gives 0              |                   |
        | next("printed") | returns "balance 1!" | "finally printed" |

    Scenario: [LAN.7-03] return takes the value it is called with, unless finally returns another or throws
      Given the generator source
        """js
        const refused = new Error("refused");
        function* keeps() { try { yield 1; } finally { log("k"); } }
        function* replaces() { try { yield 1; } finally { return "own"; } }
        function* throws() { try { yield 1; } finally { throw refused; } }
        const start = g => (g.next(), g);
        """
      Then each call completes as follows
        | call                          | completes         | logs |
        | start(keeps()).return("v")    | returns "v"       | "k"  |
        | start(replaces()).return("v") | returns "own"     |      |
        | start(throws()).return("v")   | throws refused    |      |
        | start(keeps()).return()       | returns undefined | "k"  |

    Scenario: [LAN.7-04] return before the start completes it, and no finally block runs
      Given the generator source
        """js
        function* never() { try { log("in"); yield 1; } finally { log("out"); } }
        const gen = never();
        """
      Then each call completes as follows
        | call            | completes         |
        | return("early") | returns "early"   |
        | next()          | returns undefined |

    Scenario: [LAN.7-05] a break in finally cancels the return, and the generator lives on
      Given the generator source
        """js
        function* stubborn() {
          let tries = 0;
          for (;;) {
            tries++;
            work: try {
              yield "working " + tries;
            } finally {
              if (tries < 3) break work;
            }
          }
        }
        const gen = stubborn();
        """
      Then each call completes as follows
        | call           | completes          |
        | next()         | yields "working 1" |
        | return("stop") | yields "working 2" |
        | return("stop") | yields "working 3" |
        | return("stop") | returns "stop"     |

    Scenario: [LAN.7-06] a labelled continue leaves two regions, and runs their finally blocks in order
      Given the generator source
        """js
        function* grid() {
          outer: for (let row = 0; row < 3; row++) {
            try {
              for (let column = 0; ; column++) {
                try {
                  if (column > row) continue outer;
                  if (row === 2) break outer;
                  yield row + "/" + column;
                } finally {
                  log("cell " + row + column);
                }
              }
            } finally {
              log("row " + row);
            }
          }
          return "end";
        }
        const gen = grid();
        """
      Then each call completes as follows
        | call   | completes     | logs                                              |
        | next() | yields "0/0"  |                                                   |
        | next() | yields "1/0"  | "cell 00", "cell 01", "row 0"                     |
        | next() | yields "1/1"  | "cell 10"                                         |
        | next() | returns "end" | "cell 11", "cell 12", "row 1", "cell 20", "row 2" |

    Scenario: [LAN.7-07] a return in a nested finally drops the error that was on its way
      Given the generator source
        """js
        function* swallow() {
          try {
            try {
              yield "in";
            } finally {
              log("inner");
              return "swallowed";
            }
          } catch (e) {
            log("never", e);
          } finally {
            log("outer");
          }
        }
        const gen = swallow();
        """
      Then each call completes as follows
        | call                     | completes           | logs             |
        | next()                   | yields "in"         |                  |
        | throw(new Error("lost")) | returns "swallowed" | "inner", "outer" |

    Scenario: [LAN.7-08] a second return while finally is suspended takes over, and finally is not run again
      Given the generator source
        """js
        function* slow() { try { yield "work"; } finally { log("finally"); yield "cleanup"; log("never"); } }
        const gen = slow();
        """
      Then each call completes as follows
        | call             | completes         | logs      |
        | next()           | yields "work"     |           |
        | return("first")  | yields "cleanup"  | "finally" |
        | return("second") | returns "second"  |           |
        | next()           | returns undefined |           |

    Scenario: [LAN.7-09] a return inside a nested try in finally does not disturb the return that waits
      Given the generator source
        """js
        function* nested() {
          try {
            yield "body";
          } finally {
            try {
              yield "in finally";
              throw new Error("inner");
            } catch (e) {
              log("caught " + e.message);
            } finally {
              log("inner finally");
            }
          }
        }
        const gen = nested();
        """
      Then each call completes as follows
        | call           | completes           | logs                            |
        | next()         | yields "body"       |                                 |
        | return("kept") | yields "in finally" |                                 |
        | next()         | returns "kept"      | "caught inner", "inner finally" |

    Scenario: [LAN.7-10] each round of a loop with let has a variable of its own for its closures
      Given the generator source
        """js
        const readers = [];
        function* rounds() {
          for (let i = 0; i < 3; i++) {
            readers.push(() => i);
            i += yield i;
          }
          return readers.map(read => read());
        }
        const gen = rounds();
        """
      Then each call completes as follows
        | call    | completes      |
        | next()  | yields 0       |
        | next(0) | yields 1       |
        | next(1) | returns [0, 2] |

    Scenario: [LAN.7-11] a return, a break and a continue from a loop body that has closures
      Given the generator source
        """js
        const kept = [];
        function* search(stopAt) {
          outer: for (let a = 0; a < 3; a++) {
            for (let b = 0; b < 3; b++) {
              kept.push(() => [a, b]);
              const answer = yield a * 10 + b;
              if (answer === "row") continue outer;
              if (answer === "stop") break outer;
              if (answer === "found") return ["found", kept.map(read => read().join("")).join(" ")];
            }
          }
          return "not found";
        }
        const gen = search(), other = search();
        """
      Then each call completes as follows
        | call               | completes                        |
        | next()             | yields 0                         |
        | next()             | yields 1                         |
        | next("row")        | yields 10                        |
        | next()             | yields 11                        |
        | next("found")      | returns ["found", "00 01 10 11"] |
        | other.next()       | yields 0                         |
        | other.next("stop") | returns "not found"              |

    @since-1.9.2
    Scenario: [LAN.7-12] return while a loop body with closures is suspended runs its finally and ends
      Given the generator source
        """js
        const undo = [];
        function* transaction(steps) {
          for (let step = 1; step <= steps; step++) {
            undo.push(() => "undo " + step);
            try {
              yield "step " + step;
            } finally {
              log("leave " + step);
            }
          }
          return "committed";
        }
        const gen = transaction(3);
        """
      Then each call completes as follows
        | call                  | completes                  | logs      |
        | next()                | yields "step 1"            |           |
        | next()                | yields "step 2"            | "leave 1" |
        | return("rolled back") | returns "rolled back"      | "leave 2" |
        | undo.map(f => f())    | gives ["undo 1", "undo 2"] |           |

    Scenario: [LAN.7-13] an error in a loop body with closures passes the inner finally and is caught outside of the loop
      Given the generator source
        """js
        const tasks = [];
        const failure = new Error("task 2");
        function* run() {
          let at = 0;
          try {
            for (let n = 1; n < 5; n++) {
              try {
                at = n;
                tasks.push(() => n);
                if (n === 2) throw failure;
                yield "did " + n;
              } finally {
                log("close " + n);
              }
            }
          } catch (e) {
            return [at, tasks.length, e];
          }
        }
        const gen = run();
        """
      Then each call completes as follows
        | call   | completes               | logs                 |
        | next() | yields "did 1"          |                      |
        | next() | returns [2, 2, failure] | "close 1", "close 2" |

    Scenario: [LAN.7-14] cancelling a task by return undoes what it has done, in reverse order
      Given the generator source
        """js
        function* install() {
          const undo = [];
          let finished = false;
          try {
            for (const file of ["bin", "lib", "doc"]) {
              log("copy " + file);
              undo.unshift("remove " + file);
              yield file;
            }
            finished = true;
          } finally {
            if (!finished) for (let i = 0; i < undo.length; i++) { log(undo[i]); yield "undone " + (i + 1); }
          }
        }
        const gen = install();
        """
      Then each call completes as follows
        | call                | completes           | logs         |
        | next()              | yields "bin"        | "copy bin"   |
        | next()              | yields "lib"        | "copy lib"   |
        | return("cancelled") | yields "undone 1"   | "remove lib" |
        | next()              | yields "undone 2"   | "remove bin" |
        | next()              | returns "cancelled" |              |

    @until-1.6.0
    Scenario: [LAN.7-15] in the older texts return only leaves the round of a loop whose body has closures
      Given the generator source
        """js
        const kept = [];
        function* rounds() {
          for (let i = 1; i < 3; i++) {
            kept.push(() => i);
            try { yield i; } finally { log("leave " + i); }
          }
        }
        const gen = rounds();
        """
      But ECMAScript differs: 27.5.3.4 GeneratorResumeAbrupt: return completes the generator; the lowered body of such a loop is a generator of its own that is delegated to, which these texts leave as if it had been resumed
      Then each call completes as follows
        | call                     | completes         | logs      | natively        | natively logs |
        | next()                   | yields 1          |           |                 |               |
        | return("stop")           | yields 2          | "leave 1" | returns "stop"  |               |
        | kept.map(read => read()) | gives [1, 2]      |           | gives [1]       |               |
        | return("again")          | returns undefined | "leave 2" | returns "again" | nothing       |
