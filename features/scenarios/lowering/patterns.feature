@lowering
Feature: Patterns around a suspension

  @LOW.9
  Rule: LOW.9 A pattern reads, converts and assigns its parts one after the other, and takes a default only where a part is undefined

    Scenario: [LOW.9-01] only defaults that are needed suspend
      Given the generator source
        """js
        function* take(o) { const { a = yield "a", b = yield "b", c = yield "c" } = o; return [a, b, c]; }
        const gen = take({ b: null, c: undefined });
        """
      Then each call completes as follows
        | call    | completes            |
        | next()  | yields "a"           |
        | next(1) | yields "c"           |
        | next(3) | returns [1, null, 3] |

    Scenario: [LOW.9-02] properties are got one by one, with the suspension of a default between them
      Given the generator source
        """js
        const o = { get a() { log("a"); return 1; }, get b() { log("b"); }, get c() { log("c"); return 3; } };
        function* take() { const { a, b = yield a, c } = o; return [a, b, c]; }
        const gen = take();
        """
      Then each call completes as follows
        | call    | completes         | logs     |
        | next()  | yields 1          | "a", "b" |
        | next(2) | returns [1, 2, 3] | "c"      |

    Scenario: [LOW.9-03] source, key and default are asked for in this order
      Given the generator source
        """js
        function* take() { const { [yield "key"]: v = yield "default" } = yield "source"; return v; }
        const gen = take();
        """
      Then each call completes as follows
        | call                   | completes        |
        | next()                 | yields "source"  |
        | next({ a: undefined }) | yields "key"     |
        | next("a")              | yields "default" |
        | next(1)                | returns 1        |

    Scenario: [LOW.9-04] the elements of a list are taken one by one, with the suspension of a default between them
      Given the generator source
        """js
        function* steps() { for (let i = 1; ; i++) { log("step " + i); yield i === 2 ? undefined : i; } }
        function* take() { const [a, b = yield "b", c] = steps(); return [a, b, c]; }
        const gen = take();
        """
      Then each call completes as follows
        | call      | completes           | logs               |
        | next()    | yields "b"          | "step 1", "step 2" |
        | next("s") | returns [1, "s", 3] | "step 3"           |

    Scenario: [LOW.9-05] a list is closed when the pattern has enough, and not when it was taken to its end
      Given the generator source
        """js
        const list = n => ({
          [Symbol.iterator]() {
            let i = 0;
            return {
              next: () => ({ value: ++i, done: i > n }),
              return() {
                log("closed " + n);
                return {};
              }
            };
          }
        });
        async function take() {
          const [a, b] = list(await 5),
            [c, d] = list(1),
            [e, ...rest] = list(3);
          return [a, b, c, d, e, rest];
        }
        """
      Then each call completes as follows
        | call   | completes                               | logs       |
        | take() | fulfils [1, 2, 1, undefined, 1, [2, 3]] | "closed 5" |

    Scenario: [LOW.9-06] return at the yield of a default closes the list
      Given the generator source
        """js
        const list = { [Symbol.iterator]: () => ({ next: () => ({ done: false }), return() { log("closed"); return {}; } }) };
        function* take() { try { const [a = yield "default", b] = list; } finally { log("finally"); } }
        const gen = take();
        """
      Then each call completes as follows
        | call           | completes        | logs                |
        | next()         | yields "default" |                     |
        | return("stop") | returns "stop"   | "closed", "finally" |

    Scenario: [LOW.9-07] a default that throws closes the list, whose own error is lost
      Given the generator source
        """js
        const boom = new Error("boom");
        const list = {
          [Symbol.iterator]: () => ({
            next: () => ({ done: false }),
            return() {
              log("closed");
              throw new Error("lost");
            }
          })
        };
        const fail = () => { throw boom; };
        async function take() { await null; const [a = fail()] = list; }
        """
      Then each call completes as follows
        | call   | completes    | logs     |
        | take() | rejects boom | "closed" |

    Scenario: [LOW.9-08] a list that fails by itself is not closed
      Given the generator source
        """js
        const boom = new Error("boom");
        const list = { [Symbol.iterator]: () => ({ next() { throw boom; }, return() { log("never"); return {}; } }) };
        function* take() { try { const [a] = list; } catch (e) { yield e; } }
        const gen = take();
        """
      Then each call completes as follows
        | call   | completes   |
        | next() | yields boom |

    Scenario: [LOW.9-09] the target of an element is determined before the element is taken
      Given the generator source
        """js
        const o = {}, list = (function* () { log("step"); yield 1; log("step"); yield 2; })();
        function* take() { [o[yield "key 1"], o[yield "key 2"]] = list; return o; }
        const gen = take();
        """
      Then each call completes as follows
        | call      | completes              | logs   |
        | next()    | yields "key 1"         |        |
        | next("a") | yields "key 2"         | "step" |
        | next("b") | returns { a: 1, b: 2 } | "step" |

    Scenario: [LOW.9-10] the target of a property is determined before the property is got, and its default comes last
      Given the generator source
        """js
        const o = {}, source = { get p() { log("got"); } };
        function* take() { ({ p: o[yield "target"] = yield "default" } = source); return o; }
        const gen = take();
        """
      Then each call completes as follows
        | call      | completes        | logs  |
        | next()    | yields "target"  |       |
        | next("a") | yields "default" | "got" |
        | next(1)   | returns { a: 1 } |       |

    Scenario: [LOW.9-11] a target behind the yield that gives the source is of the new object
      Given the generator source
        """js
        let o = { name: "old" };
        function* take() { [o.p] = [yield]; ({ q: o.q } = yield); return o; }
        const gen = take();
        """
      Then each call completes as follows
        | call                       | completes                           |
        | next()                     | yields undefined                    |
        | (o = { name: "new" }).name | gives "new"                         |
        | next(1)                    | yields undefined                    |
        | next({ q: 2 })             | returns { name: "new", p: 1, q: 2 } |

    Scenario: [LOW.9-12] two variables change places across a yield
      Given the generator source
        """js
        function* swap() { let a = "a", b = "b"; [a, b] = [b, yield a]; [b, a] = [a, b]; return [a, b]; }
        const gen = swap();
        """
      Then each call completes as follows
        | call      | completes          |
        | next()    | yields "a"         |
        | next("s") | returns ["s", "b"] |

    Scenario: [LOW.9-13] the rest of an object leaves out the keys that were sent
      Given the generator source
        """js
        function* take() { const { [yield 1]: a, [yield 2]: b, ...rest } = { x: 1, y: 2, z: 3, 7: 4 }; return [a, b, rest]; }
        const gen = take();
        """
      Then each call completes as follows
        | call      | completes                      |
        | next()    | yields 1                       |
        | next("y") | yields 2                       |
        | next(7)   | returns [2, 4, { x: 1, z: 3 }] |

    Scenario: [LOW.9-14] a pattern fails for null and undefined, even an empty one
      Given the generator source
        """js
        async function take(v) { const {} = await v; return "taken"; }
        """
      Then each call completes as follows
        | call            | completes           |
        | take(0)         | fulfils "taken"     |
        | take(null)      | rejects a TypeError |
        | take(undefined) | rejects a TypeError |

    Scenario: [LOW.9-15] patterns nest, each with defaults that suspend
      Given the generator source
        """js
        function* take(o) {
          const { a: [b = yield "b", { c = yield "c" } = yield "object"] = yield "list" } = o;
          return [b, c];
        }
        const gen = take({});
        """
      Then each call completes as follows
        | call                         | completes       |
        | next()                       | yields "list"   |
        | next([undefined, undefined]) | yields "b"      |
        | next(1)                      | yields "object" |
        | next({})                     | yields "c"      |
        | next(2)                      | returns [1, 2]  |

    Scenario: [LOW.9-16] elisions take elements, too
      Given the generator source
        """js
        function* steps() { for (let i = 1; i < 6; i++) { log(i); yield i; } }
        async function take() { const [, a, , b = await "never"] = steps(); return [a, b]; }
        """
      Then each call completes as follows
        | call   | completes      | logs       |
        | take() | fulfils [2, 4] | 1, 2, 3, 4 |

    Scenario: [LOW.9-17] the value of a destructuring assignment is its source
      Given the generator source
        """js
        const source = { a: undefined };
        function* take() { let a; return [({ a = yield "default" } = source) === source, a]; }
        const gen = take();
        """
      Then each call completes as follows
        | call    | completes         |
        | next()  | yields "default"  |
        | next(1) | returns [true, 1] |

    Scenario: [LOW.9-18] a pattern in the head of a loop suspends in each round that needs its default
      Given the generator source
        """js
        function* take(list) { for (const { a = yield "default" } of list) log(a); return "end"; }
        const gen = take([{ a: 1 }, {}, { a: 3 }]);
        """
      Then each call completes as follows
        | call    | completes        | logs |
        | next()  | yields "default" | 1    |
        | next(2) | returns "end"    | 2, 3 |

    Scenario: [LOW.9-19] a pattern reads a property that an earlier target has changed
      Given the generator source
        """js
        const o = { a: 1, b: 2 };
        async function take() { ({ a: o.b, b: o.a } = await o); return o; }
        """
      Then each call completes as follows
        | call   | completes              |
        | take() | fulfils { a: 1, b: 1 } |

    Scenario: [LOW.9-20] a text is taken by its code points
      Given the generator source
        """js
        async function f() { const [a, b, ...c] = await "\u{1f600}xy\u{1f601}"; return [a.length, b, c.length]; }
        """
      Then each call completes as follows
        | call | completes           |
        | f()  | fulfils [2, "x", 2] |

    Scenario: [LOW.9-21] the rest of an object leaves symbols and hidden properties as they are
      Given the generator source
        """js
        const key = Symbol("key");
        async function f() {
          const {
            a,
            [key]: k,
            ...rest
          } = await Object.defineProperty({ a: 1, [key]: 2, [Symbol.for("other")]: 3, b: 4 }, "hidden", { value: 5 });
          return [a, k, rest.b, rest[Symbol.for("other")], key in rest, "hidden" in rest];
        }
        """
      Then each call completes as follows
        | call | completes                          |
        | f()  | fulfils [1, 2, 4, 3, false, false] |
