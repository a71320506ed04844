Feature: Literals and patterns around a suspension

  @LOW.8
  Rule: LOW.8 The elements, keys and values of a literal are evaluated in the order in which they stand

    Scenario: [LOW.8-01] elements before a yield count as they were
      Given the generator source
        """js
        let x = 1;
        function* list() { return [x, yield, x]; }
        const gen = list();
        """
      Then each call completes as follows
      | call      | completes           |
      | next()    | yields undefined    |
      | x = 2     | gives 2             |
      | next("s") | returns [1, "s", 2] |

    # GraalJS 25.0.4 iterates the spread after the yield when it runs this natively; the rows are what ECMA-262, Array Initializer, says.
    Scenario: [LOW.8-02] a spread before a yield copies the list before it, one after it afterwards
      Given the generator source
        """js
        const a = [1];
        function* list() { return [...a, yield, ...a]; }
        const gen = list();
        """
      Then each call completes as follows
      | call      | completes              |
      | next()    | yields undefined       |
      | a.push(2) | gives 2                |
      | next("s") | returns [1, "s", 1, 2] |

    Scenario: [LOW.8-03] holes keep their places beside a yield
      Given the generator source
        """js
        function* list() { return [, yield 1, , yield 2, ,]; }
        const gen = list();
        """
      Then each call completes as follows
      | call                                   | completes      |
      | next()                                 | yields 1       |
      | next("a")                              | yields 2       |
      | gen.next("b").value.map(String).join() | gives ",a,,b," |

    Scenario: [LOW.8-04] a spread of what is sent takes any iterable, and nothing else
      Given the generator source
        """js
        function* list() { return [0, ...(yield), 9]; }
        const set = list(), none = list();
        """
      Then each call completes as follows
      | call                      | completes            |
      | set.next()                | yields undefined     |
      | set.next(new Set([1, 2])) | returns [0, 1, 2, 9] |
      | none.next()               | yields undefined     |
      | none.next({ length: 1 })  | throws a TypeError   |

    Scenario: [LOW.8-05] a list is finished though an element of it ends in another yield
      Given the generator source
        """js
        function* list() { return [[yield 1, [yield 2]], { a: yield 3, b: [yield 4] }]; }
        const gen = list();
        """
      Then each call completes as follows
      | call      | completes                                    |
      | next()    | yields 1                                     |
      | next("a") | yields 2                                     |
      | next("b") | yields 3                                     |
      | next("c") | yields 4                                     |
      | next("d") | returns [["a", ["b"]], { a: "c", b: ["d"] }] |

    Scenario: [LOW.8-06] properties before a yield count as they were
      Given the generator source
        """js
        let x = 1;
        function* object() { return { a: x, x, b: yield, c: x }; }
        const gen = object();
        """
      Then each call completes as follows
      | call      | completes                            |
      | next()    | yields undefined                     |
      | x = 2     | gives 2                              |
      | next("s") | returns { a: 1, x: 1, b: "s", c: 2 } |

    Scenario: [LOW.8-07] computed keys and their values are asked for by turns
      Given the generator source
        """js
        function* object() { return { [yield "k1"]: yield "v1", [yield "k2"]: yield "v2" }; }
        const gen = object();
        """
      Then each call completes as follows
      | call      | completes              |
      | next()    | yields "k1"            |
      | next("a") | yields "v1"            |
      | next(1)   | yields "k2"            |
      | next("b") | yields "v2"            |
      | next(2)   | returns { a: 1, b: 2 } |

    # GraalJS 25.0.4 converts the key after the yield when it runs this natively; the rows are what ECMA-262, Object Initializer, says.
    Scenario: [LOW.8-08] a computed key is converted before its value is evaluated
      Given the generator source
        """js
        const key = { toString() { log("key"); return "k"; } };
        function* object() { return { [key]: yield "value?" }; }
        const gen = object();
        """
      Then each call completes as follows
      | call    | completes        | logs  |
      | next()  | yields "value?"  | "key" |
      | next(1) | returns { k: 1 } |       |

    Scenario: [LOW.8-09] a computed key that is reassigned during the suspension is kept
      Given the generator source
        """js
        let k = "old";
        function* object() { return { before: k, [k]: yield, after: k }; }
        const gen = object();
        """
      Then each call completes as follows
      | call      | completes                                       |
      | next()    | yields undefined                                |
      | k = "new" | gives "new"                                     |
      | next(1)   | returns { before: "old", old: 1, after: "new" } |

    # GraalJS 25.0.4 copies the object after the yield when it runs this natively; the rows are what ECMA-262, Object Initializer, says.
    Scenario: [LOW.8-10] a spread of an object copies it at its place
      Given the generator source
        """js
        const a = { p: 1, q: 1 };
        function* object() { return { p: 0, ...a, q: yield, ...a }; }
        function* before() { return { ...a, r: yield }; }
        const gen = object(), first = before();
        """
      Then each call completes as follows
      | call            | completes                      |
      | next()          | yields undefined               |
      | first.next()    | yields undefined               |
      | a.p = 2         | gives 2                        |
      | next("s")       | returns { p: 2, q: 1 }         |
      | first.next("s") | returns { p: 1, q: 1, r: "s" } |

    # GraalJS 25.0.4 copies the object after the await when it runs this natively; the rows are what ECMA-262, Object Initializer, says.
    Scenario: [LOW.8-11] a spread calls getters in order, before the yield behind it
      Given the generator source
        """js
        const a = { get p() { log("p"); return 1; }, get q() { log("q"); return 2; } };
        async function object() { return { ...a, r: await log("await"), ...a }; }
        """
      Then each call completes as follows
      | call     | completes                            | logs                        |
      | object() | fulfils { p: 1, q: 2, r: undefined } | "p", "q", "await", "p", "q" |

    Scenario: [LOW.8-12] a later property of the same name replaces the value, and keeps the place
      Given the generator source
        """js
        function* object() { return Object.entries({ a: yield 1, b: yield 2, a: yield 3 }); }
        const gen = object();
        """
      Then each call completes as follows
      | call      | completes                        |
      | next()    | yields 1                         |
      | next("x") | yields 2                         |
      | next("y") | yields 3                         |
      | next("z") | returns [["a", "z"], ["b", "y"]] |

    # GraalJS 25.0.4 loses the prototype beside a yield when it runs this natively; the rows are what ECMA-262, Object Initializer, says.
    Scenario: [LOW.8-13] __proto__ sets the prototype as a name, and is a property as a computed key
      Given the generator source
        """js
        const base = { from: "base" };
        function* object() { return { __proto__: yield "prototype", ["__proto__"]: yield "property", own: 1 }; }
        const gen = object();
        function made() { gen.next(); gen.next(base); const o = gen.next("value").value; return [o.from, Object.getPrototypeOf(o) === base, Object.keys(o)]; }
        """
      Then each call completes as follows
      | call   | completes                                  |
      | made() | gives ["base", true, ["__proto__", "own"]] |

    Scenario: [LOW.8-14] accessors and methods stand beside values that are sent
      Given the generator source
        """js
        function* object() {
          return { get a() { return this.b * 2; }, b: yield "b", [yield "name"]() { return this.a + 1; }, set c(v) { this.b = v; } };
        }
        const gen = object();
        function made() { gen.next(); gen.next(5); const o = gen.next("m").value; o.c = 10; return [o.a, o.m(), Object.keys(o)]; }
        """
      Then each call completes as follows
      | call   | completes                            |
      | made() | gives [20, 21, ["a", "b", "m", "c"]] |

    Scenario: [LOW.8-15] an accessor behind a yield replaces the value before it
      Given the generator source
        """js
        async function object() { const o = { a: await 1, get a() { return "got"; }, b: await 2 }; return [o.a, o.b]; }
        """
      Then each call completes as follows
      | call     | completes          |
      | object() | fulfils ["got", 2] |

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
          [Symbol.iterator]() { let i = 0; return { next: () => ({ value: ++i, done: i > n }), return() { log("closed " + n); return {}; } }; }
        });
        async function take() { const [a, b] = list(await 5), [c, d] = list(1), [e, ...rest] = list(3); return [a, b, c, d, e, rest]; }
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
        const list = { [Symbol.iterator]: () => ({ next: () => ({ done: false }), return() { log("closed"); throw new Error("lost"); } }) };
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
        function* take(o) { const { a: [b = yield "b", { c = yield "c" } = yield "object"] = yield "list" } = o; return [b, c]; }
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
