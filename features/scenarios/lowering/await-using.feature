@lowering
Feature: Resources whose disposal is awaited

  @LOW.37
  Rule: LOW.37 `await using` awaits each disposal before the next one, and takes a resource that disposes at once, too

    Scenario: [LOW.37-01] the last one first, each awaited
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const open = name => ({
          name,
          async [Symbol.asyncDispose]() {
            log("closing " + this.name);
            await null;
            log("closed " + this.name);
          }
        });
        async function f() { await using a = open("a"), b = open("b"); log("body"); return "value"; }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call | completes       | logs                                                     |
        | f()  | fulfils "value" | "body", "closing b", "closed b", "closing a", "closed a" |

    Scenario: [LOW.37-02] a resource that disposes at once is taken where there is no other method
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const both = {
            [Symbol.dispose]() {
              log("never");
            },
            async [Symbol.asyncDispose]() {
              log("async");
            }
          },
          sync = {
            [Symbol.dispose]() {
              log("sync");
            }
          };
        async function f() { await using a = both, b = sync, c = null; log("body"); }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call | completes         | logs                    |
        | f()  | fulfils undefined | "body", "sync", "async" |

    Scenario: [LOW.37-03] a rejected disposal is thrown, and holds the error that was under way
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const body = new Error("body"), close = new Error("close");
        async function f() { await using a = { [Symbol.asyncDispose]: () => Promise.reject(close) }; throw body; }
        const run = async () => { try { await f(); } catch (e) { return [e.error, e.suppressed]; } };
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call  | completes             |
        | run() | fulfils [close, body] |

    Scenario: [LOW.37-04] return from outside at a yield of an async generator awaits the disposal
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const open = name => ({
          name,
          async [Symbol.asyncDispose]() {
            log("closing " + this.name);
            await null;
            log("closed " + this.name);
          }
        });
        async function* f() { await using a = open("a"); yield a.name; log("never"); }
        const gen = f();
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call        | completes                           | logs                    |
        | next()      | fulfils { value: "a", done: false } |                         |
        | return("R") | fulfils { value: "R", done: true }  | "closing a", "closed a" |

    Scenario: [LOW.37-05] each round of a loop awaits its disposal, and using and await using mix
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const open = name => ({
          name,
          async [Symbol.asyncDispose]() {
            log("closing " + this.name);
            await null;
            log("closed " + this.name);
          }
        });
        const sync = name => ({ name, [Symbol.dispose]() { log("closed " + this.name); } });
        async function f() {
          for (await using x of [open("a"), open("b")]) {
            using y = sync(x.name + "!");
            if (x.name === "b") break;
            log("round");
          }
          return "end";
        }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call | completes     | logs                                                                                |
        | f()  | fulfils "end" | "round", "closed a!", "closing a", "closed a", "closed b!", "closing b", "closed b" |

    Scenario: [LOW.37-06] a disposal that fails does not stop the one before it
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const failed = new Error("failed");
        async function f() {
          await using a = {
              async [Symbol.asyncDispose]() {
                log("a");
              }
            },
            b = {
              async [Symbol.asyncDispose]() {
                log("b");
                throw failed;
              }
            };
        }
        """
      But GraalJS differs: Let, Const, Using, and Await Using Declarations: it does not parse using, which a later edition has
      Then each call completes as follows
        | call | completes      | logs     |
        | f()  | rejects failed | "b", "a" |
