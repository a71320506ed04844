Feature: Resources whose disposal is awaited

  @LOW.37
  Rule: LOW.37 `await using` awaits each disposal before the next one, and takes a resource that disposes at once, too

    # The program as it stands needs an engine with explicit resource management; a lowered text needs none.
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
      Then each call completes as follows
        | call | completes       | logs                                                     |
        | f()  | fulfils "value" | "body", "closing b", "closed b", "closing a", "closed a" |

    # The program as it stands needs an engine with explicit resource management; a lowered text needs none.
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
      Then each call completes as follows
        | call | completes         | logs                    |
        | f()  | fulfils undefined | "body", "sync", "async" |

    # The program as it stands needs an engine with explicit resource management; a lowered text needs none.
    Scenario: [LOW.37-03] a rejected disposal is thrown, and holds the error that was under way
      Given the generator source
        """js
        Symbol.dispose ??= Symbol("Symbol.dispose"); Symbol.asyncDispose ??= Symbol("Symbol.asyncDispose");
        const body = new Error("body"), close = new Error("close");
        async function f() { await using a = { [Symbol.asyncDispose]: () => Promise.reject(close) }; throw body; }
        const run = async () => { try { await f(); } catch (e) { return [e.error, e.suppressed]; } };
        """
      Then each call completes as follows
        | call  | completes             |
        | run() | fulfils [close, body] |

    # The program as it stands needs an engine with explicit resource management; a lowered text needs none.
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
      Then each call completes as follows
        | call        | completes                           | logs                    |
        | next()      | fulfils { value: "a", done: false } |                         |
        | return("R") | fulfils { value: "R", done: true }  | "closing a", "closed a" |

    # The program as it stands needs an engine with explicit resource management; a lowered text needs none.
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
      Then each call completes as follows
        | call | completes     | logs                                                                                |
        | f()  | fulfils "end" | "round", "closed a!", "closing a", "closed a", "closed b!", "closing b", "closed b" |

    # The program as it stands needs an engine with explicit resource management; a lowered text needs none.
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
      Then each call completes as follows
        | call | completes      | logs     |
        | f()  | rejects failed | "b", "a" |
