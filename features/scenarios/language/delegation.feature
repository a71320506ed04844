Feature: Delegating with yield*

  @LAN.5
  Rule: LAN.5 `yield*` over a generator, an array, any iterable; its value

    # from generators-features, heading "4. Generator Delegation (yield*):"
    @since-1.6.0
    Scenario: [LAN.5-01] the values of the inner generator come in the place of yield*
      Given the generator source
        """js
        function* inner() {
          yield 1;
          yield 2;
        }
        function* outer() {
          yield* inner();
          yield 3;
        }
        function show() { for (const value of outer()) log(value); }
        """
      Then each call completes as follows
        | call   | completes       | logs    |
        | show() | gives undefined | 1, 2, 3 |

    @since-1.6.0
    Scenario: [LAN.5-02] the value of yield* is what the inner generator returns
      Given the generator source
        """js
        function* count(n) {
          let i = 0;
          while (i < n) yield ++i;
          return "counted " + i;
        }
        function* report() {
          const both = [yield* count(1), yield* count(0)];
          return both.join(" and ") + `, ${yield* count(1)}`;
        }
        const gen = report();
        """
      Then each call completes as follows
        | call   | completes                                    |
        | next() | yields 1                                     |
        | next() | yields 1                                     |
        | next() | returns "counted 1 and counted 0, counted 1" |

    @since-1.6.0
    Scenario: [LAN.5-03] arrays, strings, maps, sets and iterables of one's own are delegated to
      Given the generator source
        """js
        const own = { *[Symbol.iterator]() { yield "own"; return "lost?"; } };
        function* all() {
          const results = [];
          results.push(yield* ["x", , "y"]);
          results.push(yield* "h\u00e9\ud83d\ude00");
          results.push(yield* new Map([["k", 1]]));
          results.push(yield* new Set([5, 5]));
          results.push(yield* own);
          return results;
        }
        const gen = all();
        function rest() { const seen = []; let r; while (!(r = gen.next()).done) seen.push(r.value); return [seen, r.value]; }
        """
      Then each call completes as follows
        | call   | completes                                                                                                                                  |
        | rest() | gives [["x", undefined, "y", "h", "\\u00e9", "\\ud83d\\ude00", ["k", 1], 5, "own"], [undefined, undefined, undefined, undefined, "lost?"]] |

    # from generator-helper, heading "Opcodes"
    # the document says otherwise: that opcode 5 suspends the generator; over an iterable without values it does not.
    @since-1.6.0
    Scenario: [LAN.5-04] yield* over nothing does not suspend
      Given the generator source
        """js
        function* none() { log("none"); }
        function* quick() {
          log("before");
          yield* [];
          yield* "";
          yield* none();
          log("after");
          return "at once";
        }
        const gen = quick();
        """
      Then each call completes as follows
        | call   | completes         | logs                      |
        | next() | returns "at once" | "before", "none", "after" |

    @since-1.6.0
    Scenario: [LAN.5-05] what is sent and thrown reaches the innermost generator
      Given the generator source
        """js
        function* innermost() {
          for (;;) {
            try { log("got " + (yield "ready")); } catch (e) { log("caught " + e); return "gave up"; }
          }
        }
        function* middle() { return "middle: " + (yield* innermost()); }
        function* outer() { return "outer: " + (yield* middle()); }
        const gen = outer();
        """
      Then each call completes as follows
        | call            | completes                        | logs           |
        | next("unheard") | yields "ready"                   |                |
        | next("one")     | yields "ready"                   | "got one"      |
        | next("two")     | yields "ready"                   | "got two"      |
        | throw("three")  | returns "outer: middle: gave up" | "caught three" |

    @since-1.6.0
    Scenario: [LAN.5-06] an error that the inner generator does not catch is caught at the yield*
      Given the generator source
        """js
        const own = new Error("own"), thrown = new Error("thrown");
        function* inner(fails) {
          try { if (fails) throw own; yield "inner"; } finally { log("inner finally"); }
        }
        function* outer() {
          try { yield* inner(true); } catch (e) { log(e); }
          try { yield* inner(false); } catch (e) { log(e); yield "after " + e.message; }
        }
        const gen = outer();
        """
      Then each call completes as follows
        | call          | completes             | logs                    |
        | next()        | yields "inner"        | "inner finally", own    |
        | throw(thrown) | yields "after thrown" | "inner finally", thrown |
        | next()        | returns undefined     |                         |

    @since-1.9.2
    Scenario: [LAN.5-07] return runs the finally blocks from the innermost generator out, and then ends
      Given the generator source
        """js
        function* job(depth) {
          try {
            if (depth === 0) yield "working";
            else yield* job(depth - 1);
            log("never");
          } finally {
            log("cleanup " + depth);
          }
        }
        const gen = job(2);
        """
      Then each call completes as follows
        | call                | completes           | logs                                  |
        | next()              | yields "working"    |                                       |
        | return("cancelled") | returns "cancelled" | "cleanup 0", "cleanup 1", "cleanup 2" |
        | next()              | returns undefined   |                                       |

    @since-1.6.0
    Scenario: [LAN.5-08] an inner finally that yields holds return up, and one that returns changes its value
      Given the generator source
        """js
        function* inner() { try { yield "open"; } finally { log("saving " + (yield "saving?")); return "saved"; } }
        function* outer() { try { log("value " + (yield* inner())); } finally { log("outer finally"); } }
        const gen = outer();
        """
      Then each call completes as follows
        | call           | completes         | logs                                         |
        | next()         | yields "open"     |                                              |
        | return("stop") | yields "saving?"  |                                              |
        | next("all")    | returns undefined | "saving all", "value saved", "outer finally" |

    @since-1.6.0
    Scenario: [LAN.5-09] a tree is walked by generators that delegate to themselves
      Given the generator source
        """js
        const tree = { key: 4, left: { key: 2, left: { key: 1 }, right: { key: 3 } }, right: { key: 6, left: { key: 5 } } };
        function* inOrder(node, depth = 0) {
          if (!node) return 0;
          const left = yield* inOrder(node.left, depth + 1);
          yield node.key + "@" + depth;
          const right = yield* inOrder(node.right, depth + 1);
          return 1 + Math.max(left, right);
        }
        function walk() { let height; function* top() { height = yield* inOrder(tree); } return [[...top()].join(" "), height]; }
        """
      Then each call completes as follows
        | call   | completes                            |
        | walk() | gives ["1@2 2@1 3@2 4@0 5@2 6@1", 3] |

    @since-1.6.0
    Scenario: [LAN.5-10] permutations by a generator that loops over itself
      Given the generator source
        """js
        function* permutations(items, n = items.length) {
          if (n <= 1) { yield items.slice().join(""); return; }
          for (let i = 0; i < n; i++) {
            yield* permutations(items, n - 1);
            const j = n % 2 ? 0 : i;
            [items[n - 1], items[j]] = [items[j], items[n - 1]];
          }
        }
        """
      Then each call completes as follows
        | call                               | completes                                        |
        | [...permutations(["a", "b", "c"])] | gives ["abc", "bac", "cab", "acb", "bca", "cba"] |

    @since-1.6.0
    Scenario: [LAN.5-11] a generator that is half consumed is delegated to for its rest
      Given the generator source
        """js
        function* countdown() { yield 3; yield 2; yield 1; return "liftoff"; }
        const shared = countdown();
        function* watch(name) { log(name + " takes over"); return name + ": " + (yield* shared); }
        const gen = watch("first"), second = watch("second");
        """
      Then each call completes as follows
        | call          | completes                   | logs                |
        | shared.next() | yields 3                    |                     |
        | next()        | yields 2                    | "first takes over"  |
        | second.next() | yields 1                    | "second takes over" |
        | next()        | returns "first: liftoff"    |                     |
        | second.next() | returns "second: undefined" |                     |

    @since-1.6.0
    Scenario: [LAN.5-12] yield* in a loop with closures, with what each round had
      Given the generator source
        """js
        const late = [];
        function* pairs() {
          for (let i = 0; i < 2; i++) {
            const sum = yield* [i, i * 10];
            late.push(() => i + ":" + sum);
          }
          return late.map(f => f());
        }
        const gen = pairs();
        """
      Then each call completes as follows
        | call   | completes                              |
        | next() | yields 0                               |
        | next() | yields 0                               |
        | next() | yields 1                               |
        | next() | yields 10                              |
        | next() | returns ["0:undefined", "1:undefined"] |

    @since-1.6.0
    Scenario: [LAN.5-13] throw on a delegate without throw goes to the generator as it is
      Given the generator source
        """js
        const boom = new Error("boom");
        const plain = { [Symbol.iterator]() { return this; }, next() { return { value: "plain", done: false }; } };
        function* outer() {
          try { yield* plain; } catch (e) { yield e; }
        }
        const gen = outer();
        const kind = () => { const { value } = gen.throw(boom); return value === boom ? "boom" : value instanceof TypeError ? "TypeError" : "other"; };
        """
      But ECMAScript differs: 15.5.5 Evaluation: a delegate without throw breaks the protocol, which is a TypeError, while the helper throws the value that it was given
      Then each call completes as follows
        | call   | completes         | natively          |
        | next() | yields "plain"    |                   |
        | kind() | gives "boom"      | gives "TypeError" |
        | next() | returns undefined |                   |

    @since-1.9.2
    Scenario: [LAN.5-14] a delegate without throw is closed first, and its answer is not looked at
      Given the generator source
        """js
        const boom = new Error("boom");
        const closable = {
          [Symbol.iterator]() { return this; },
          next() { return { value: "more", done: false }; },
          return() { log("closed"); return "no object"; }
        };
        function* outer() { yield* closable; }
        const gen = outer();
        """
      But ECMAScript differs: 15.5.5 Evaluation and 7.4.11 IteratorClose: the answer of return has to be an object, and whatever it is, the error is a TypeError
      Then each call completes as follows
        | call        | completes     | natively           | logs     |
        | next()      | yields "more" |                    |          |
        | throw(boom) | throws boom   | throws a TypeError | "closed" |

    @since-1.6.0
    Scenario: [LAN.5-15] a delegate's result that is no object comes out as it is
      Given the generator source
        """js
        const odd = { [Symbol.iterator]() { return this; }, next() { return 42; } };
        const nothing = { [Symbol.iterator]() { return this; }, next() { return undefined; } };
        function* outer(inner) { yield* inner; }
        const gen = outer(odd), other = outer(nothing);
        """
      But ECMAScript differs: 15.5.5 Evaluation: a result that is no object is a TypeError; the helper reads done of it, which only fails for undefined and null
      Then each call completes as follows
        | call         | completes          | natively           |
        | next()       | gives 42           | throws a TypeError |
        | other.next() | throws a TypeError |                    |

    @since-1.6.0
    Scenario: [LAN.5-16] an object with a length and no iterator is delegated to by index
      Given the generator source
        """js
        const arrayLike = { length: 2, 0: "zero", 1: "one" };
        function* outer() { yield* arrayLike; return "end"; }
        function* wrong() { yield* { a: 1 }; }
        const gen = outer();
        """
      But ECMAScript differs: 7.4.4 GetIterator: what has no method %Symbol.iterator% cannot be iterated over, while the lowering's helper treats what has a length as an array
      Then each call completes as follows
        | call           | completes          | natively           |
        | next()         | yields "zero"      | throws a TypeError |
        | next()         | yields "one"       | returns undefined  |
        | next()         | returns "end"      | returns undefined  |
        | wrong().next() | throws a TypeError |                    |

    @since-1.6.0
    Scenario: [LAN.5-17] a delegate is asked for its method next at each step
      Given the generator source
        """js
        const changing = {
          [Symbol.iterator]() { return this; },
          next() {
            this.next = () => ({ value: "replaced", done: false });
            return { value: "first", done: false };
          }
        };
        function* outer() { yield* changing; }
        const gen = outer();
        """
      But ECMAScript differs: 7.4.2 GetIteratorDirect: the method next is read once, when the iterator is taken
      Then each call completes as follows
        | call   | completes         | natively       |
        | next() | yields "first"    |                |
        | next() | yields "replaced" | yields "first" |

    @since-1.6.0
    Scenario: [LAN.5-18] a delegate's result is handed on unread
      Given the generator source
        """js
        const marked = { get value() { log("read"); return "lazy"; }, done: false, extra: true };
        const lazy = { [Symbol.iterator]() { return this; }, next() { return marked; } };
        function* outer() { yield* lazy; }
        const gen = outer();
        """
      Then each call completes as follows
        | call             | completes    | logs   |
        | next()           | gives marked |        |
        | gen.next().value | gives "lazy" | "read" |

    @since-1.6.0 @until-1.6.0
    Scenario: [LAN.5-19] in the older texts return ends the delegate only, and the generator goes on
      Given the generator source
        """js
        function* inner() { try { yield "inner"; } finally { log("inner closed"); } }
        function* outer() {
          try {
            log("value", yield* inner());
            yield "outer";
          } finally {
            log("outer closed");
          }
        }
        const gen = outer();
        """
      But ECMAScript differs: 15.5.5 Evaluation: a delegate that is done on return makes the generator return as well, as it does from 1.9.2 on
      Then each call completes as follows
        | call           | completes         | logs                            | natively       | natively logs                  |
        | next()         | yields "inner"    |                                 |                |                                |
        | return("stop") | yields "outer"    | "inner closed", "value", "stop" | returns "stop" | "inner closed", "outer closed" |
        | next()         | returns undefined | "outer closed"                  |                | nothing                        |
