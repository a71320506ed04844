Feature: Throwing into a generator

  @LAN.4
  Rule: LAN.4 `throw` into a `try...catch`

    # from generators-behind-the-scenes, heading "6. Throwing Errors into Generators"
    Scenario: [LAN.4-01] the error arrives at the yield, is caught, and the generator ends
      Given the generator source
        """js
        function* careful() {
          try {
            yield 1;
            yield 2;
          } catch (e) {
            log("Caught error: " + e);
          }
        }
        const gen = careful();
        """
      Then each call completes as follows
        | call                                     | completes         | logs                                        |
        | next()                                   | yields 1          |                                             |
        | throw(new Error("Something went wrong")) | returns undefined | "Caught error: Error: Something went wrong" |
        | next()                                   | returns undefined |                                             |

    Scenario: [LAN.4-02] a caught error lets the generator yield on, and the next one is caught again
      Given the generator source
        """js
        function* robust() {
          let errors = 0;
          while (errors < 3) {
            try { yield "errors so far: " + errors; } catch { errors++; }
          }
          return "too many";
        }
        const gen = robust();
        """
      Then each call completes as follows
        | call            | completes                 |
        | next()          | yields "errors so far: 0" |
        | throw("first")  | yields "errors so far: 1" |
        | next()          | yields "errors so far: 1" |
        | throw("second") | yields "errors so far: 2" |
        | throw("third")  | returns "too many"        |

    Scenario: [LAN.4-03] an error without a try around the yield ends the generator and comes back as it is
      Given the generator source
        """js
        const boom = { not: "an error" };
        function* open() {
          try { log("inside"); } catch (e) { log("never"); }
          yield 1;
          log("never");
        }
        const gen = open();
        """
      Then each call completes as follows
        | call        | completes         | logs     |
        | next()      | yields 1          | "inside" |
        | throw(boom) | throws boom       |          |
        | next()      | returns undefined |          |

    @since-2.4.1
    Scenario: [LAN.4-04] throw before the start ends the generator, and its try block is never entered
      Given the generator source
        """js
        const early = new Error("early");
        function* guarded() {
          try { log("entered"); yield 1; } catch (e) { log("caught"); } finally { log("finally"); }
        }
        const gen = guarded();
        """
      Then each call completes as follows
        | call         | completes         |
        | throw(early) | throws early      |
        | next()       | returns undefined |

    Scenario: [LAN.4-05] an error of the catch block passes it, through its finally to the next catch out
      Given the generator source
        """js
        const first = new Error("first"), second = new Error("second");
        function* layered() {
          try {
            try {
              yield "inner";
            } catch (e) {
              log("inner catch", e);
              throw second;
            } finally {
              log("inner finally");
            }
          } catch (e) {
            log("outer catch", e);
            yield "recovered";
          }
          return "end";
        }
        const gen = layered();
        """
      Then each call completes as follows
        | call         | completes          | logs                                                         |
        | next()       | yields "inner"     |                                                              |
        | throw(first) | yields "recovered" | "inner catch", first, "inner finally", "outer catch", second |
        | next()       | returns "end"      |                                                              |

    Scenario: [LAN.4-06] an error goes through four levels of finally blocks, and the one that yields holds it up
      Given the generator source
        """js
        const deep = new Error("deep");
        function* levels() {
          try {
            try {
              try {
                try { yield "bottom"; } finally { log(1); }
              } finally { log(2); yield "held up"; }
            } finally { log(3); }
          } catch (e) {
            log(4, e);
            return "surface";
          }
        }
        const gen = levels();
        """
      Then each call completes as follows
        | call        | completes         | logs       |
        | next()      | yields "bottom"   |            |
        | throw(deep) | yields "held up"  | 1, 2       |
        | next()      | returns "surface" | 3, 4, deep |

    Scenario: [LAN.4-07] a throw in a finally block that was entered by return replaces it
      Given the generator source
        """js
        const late = new Error("late");
        function* closing() {
          try { yield "open"; } finally { yield "closing"; log("not reached"); }
        }
        const gen = closing();
        """
      Then each call completes as follows
        | call            | completes         |
        | next()          | yields "open"     |
        | return("value") | yields "closing"  |
        | throw(late)     | throws late       |
        | next()          | returns undefined |

    Scenario: [LAN.4-08] the variable of a catch clause is the clause's own, and may be a pattern
      Given the generator source
        """js
        function* parse() {
          const e = "outer";
          for (;;) {
            try {
              yield e;
            } catch ({ message: e, code = "none" }) {
              yield e + " " + code;
            }
          }
        }
        const gen = parse();
        """
      Then each call completes as follows
        | call                                 | completes         |
        | next()                               | yields "outer"    |
        | throw(new Error("bad"))              | yields "bad none" |
        | next()                               | yields "outer"    |
        | throw({ message: "worse", code: 7 }) | yields "worse 7"  |
        | next()                               | yields "outer"    |

    Scenario: [LAN.4-09] work is tried again after each error, with a longer wait each time, and given up after the third
      Given the generator source
        """js
        const last = new Error("still down");
        function* retry(times) {
          for (let attempt = 1, wait = 100; ; attempt++, wait *= 2) {
            try {
              return "got " + (yield { attempt });
            } catch (e) {
              if (attempt === times) throw e;
              log(e.message);
              yield { wait };
            }
          }
        }
        const gen = retry(3), lucky = retry(2);
        """
      Then each call completes as follows
        | call                           | completes             | logs         |
        | next()                         | yields { attempt: 1 } |              |
        | throw(new Error("down"))       | yields { wait: 100 }  | "down"       |
        | next()                         | yields { attempt: 2 } |              |
        | throw(new Error("down again")) | yields { wait: 200 }  | "down again" |
        | next()                         | yields { attempt: 3 } |              |
        | throw(last)                    | throws last           |              |
        | lucky.next()                   | yields { attempt: 1 } |              |
        | lucky.next("it")               | returns "got it"      |              |

    @since-1.6.0
    Scenario: [LAN.4-10] an error thrown at a yield in a loop closes what the loop iterates over, and then is caught
      Given the generator source
        """js
        const oops = new Error("oops");
        function* items() { try { yield "a"; yield "b"; } finally { log("items closed"); } }
        function* reader() {
          try {
            for (const item of items()) yield item;
          } catch (e) {
            log(e);
            yield "recovered";
          }
        }
        const gen = reader();
        """
      Then each call completes as follows
        | call        | completes          | logs                 |
        | next()      | yields "a"         |                      |
        | throw(oops) | yields "recovered" | "items closed", oops |
        | next()      | returns undefined  |                      |

    @until-1.9.2
    Scenario: [LAN.4-11] in the older texts throw before the start runs the body to its first yield, and the error is lost
      Given the generator source
        """js
        const early = new Error("early");
        function* guarded() {
          try { log("entered"); yield 1; } catch (e) { log("caught", e); }
        }
        const gen = guarded();
        """
      But ECMAScript differs: 27.5.3.4 GeneratorResumeAbrupt: an abrupt completion of a generator that has not started completes it, as it does from 2.4.1 on
      Then each call completes as follows
        | call         | completes         | logs      | natively     | natively logs |
        | throw(early) | yields 1          | "entered" | throws early | nothing       |
        | next()       | returns undefined |           |              |               |
