Feature: Locals and position

  @LAN.2
  Rule: LAN.2 Locals and position survive suspension

    # from generators-behind-the-scenes, heading "3. Generator State and Execution Context"
    Scenario: [LAN.2-01] two generators of one function do not share their locals
      Given the generator source
        """js
        function* counter(name, step) {
          let count = 0;
          while (count < 100) {
            count += step;
            yield name + count;
          }
        }
        const left = counter("left ", 1), right = counter("right ", 10);
        """
      Then each call completes as follows
        | call         | completes         |
        | left.next()  | yields "left 1"   |
        | left.next()  | yields "left 2"   |
        | right.next() | yields "right 10" |
        | left.next()  | yields "left 3"   |
        | right.next() | yields "right 20" |

    # from generators-overview, heading "Key Features of Generators:"
    Scenario: [LAN.2-02] a generator goes on behind the yield where it stopped, with the locals as they were
      Given the generator source
        """js
        function* visit() {
          const seen = [];
          seen.push("start");
          log("before the first");
          yield seen.length;
          seen.push("middle");
          log("between");
          yield seen.length;
          log("behind the last");
          return seen;
        }
        const gen = visit();
        """
      Then each call completes as follows
        | call   | completes                   | logs               |
        | next() | yields 1                    | "before the first" |
        | next() | yields 2                    | "between"          |
        | next() | returns ["start", "middle"] | "behind the last"  |

    Scenario: [LAN.2-03] the left operand keeps the value it had before the yield
      Given the generator source
        """js
        let shared = 1;
        function* sums() {
          const first = shared + (yield "ready");
          const point = { x: 10 };
          point.x += yield point.x;
          return [first, point.x];
        }
        const gen = sums();
        """
      Then each call completes as follows
        | call         | completes       |
        | next()       | yields "ready"  |
        | shared = 100 | gives 100       |
        | next(5)      | yields 10       |
        | next(7)      | returns [6, 17] |

    Scenario: [LAN.2-04] the callee, its object and the arguments before the yield are fixed before it
      Given the generator source
        """js
        let speaker = { say(a, b, c) { return this.name + ":" + a + b + c; }, name: "old" };
        let word = "w";
        function* talk() {
          return speaker.say(word, yield "who", word);
        }
        const gen = talk();
        function replace() { speaker = { say() { return "new"; } }; word = "x"; }
        """
      Then each call completes as follows
        | call      | completes         |
        | next()    | yields "who"      |
        | replace() | gives undefined   |
        | next("-") | returns "old:w-x" |

    Scenario: [LAN.2-05] the target of an assignment is evaluated before the yield on its right
      Given the generator source
        """js
        let shelf = { id: "first" }, key = "a";
        const first = shelf;
        function* store() {
          shelf[key] = yield "value?";
          return shelf;
        }
        const gen = store();
        function swap() { shelf = { id: "second" }; key = "b"; }
        """
      Then each call completes as follows
        | call    | completes                |
        | next()  | yields "value?"          |
        | swap()  | gives undefined          |
        | next(7) | returns { id: "second" } |
        | first   | gives first              |
        | first.a | gives 7                  |

    Scenario: [LAN.2-06] a variable in a block hides the outer one across the yields
      Given the generator source
        """js
        function* nested(x) {
          yield "outer " + x;
          {
            let x = "b";
            yield "block " + x;
            for (let x of ["c"]) {
              x += "!";
              yield "loop " + x;
            }
            yield "block " + x;
          }
          return "outer " + x;
        }
        const gen = nested("a");
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields "outer a"  |
        | next() | yields "block b"  |
        | next() | yields "loop c!"  |
        | next() | yields "block b"  |
        | next() | returns "outer a" |

    Scenario: [LAN.2-07] this and the parameters with defaults are there after each yield
      Given the generator source
        """js
        const shop = {
          currency: "EUR",
          *prices(from = 1, by = from * 2, ...labels) {
            for (let price = from; labels.length; price += by) {
              yield labels.shift() + " " + price + " " + this.currency;
            }
          }
        };
        const gen = shop.prices(undefined, undefined, "bread", "milk");
        const other = shop.prices.call({ currency: "CHF" }, 5, 1, "tea");
        """
      Then each call completes as follows
        | call         | completes            |
        | next()       | yields "bread 1 EUR" |
        | other.next() | yields "tea 5 CHF"   |
        | next()       | yields "milk 3 EUR"  |
        | next()       | returns undefined    |

    Scenario: [LAN.2-08] a default parameter is evaluated at the call, before any next
      Given the generator source
        """js
        const refused = new Error("no default");
        function* wants(value = (log("default"), 4)) { yield value; }
        function* refuses(value = (() => { throw refused; })()) { yield value; }
        const gen = wants();
        log("made");
        """
      Then each call completes as follows
        | call              | completes      | logs              |
        | next()            | yields 4       | "default", "made" |
        | refuses()         | throws refused |                   |
        | refuses(1).next() | yields 1       |                   |

    Scenario: [LAN.2-09] arguments are not those of the call
      Given the generator source
        """js
        function* spell(first) {
          yield arguments.length;
          yield arguments[0] === first;
        }
        const gen = spell("a", "b");
        """
      But ECMAScript differs: 10.2.11 FunctionDeclarationInstantiation: arguments belong to the generator function, while the compiler leaves the name as it is in the body's function, which the helper calls with its state
      Then each call completes as follows
        | call   | completes         | natively    |
        | next() | yields 1          | yields 2    |
        | next() | yields false      | yields true |
        | next() | returns undefined |             |

    Scenario: [LAN.2-10] arguments are handed on by a function around the generator
      Given the generator source
        """js
        function spell() {
          const letters = arguments;
          function* each() { for (let i = 0; i < letters.length; i++) yield i + ":" + letters[i]; }
          return each();
        }
        const gen = spell("a", "b");
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields "0:a"      |
        | next() | yields "1:b"      |
        | next() | returns undefined |

    Scenario: [LAN.2-11] an arrow function sees this and the parameters of the generator around it
      Given the generator source
        """js
        const team = {
          name: "red",
          *members(first) {
            const label = () => this.name + "/" + first;
            yield label();
            this.name = "blue";
            first = "changed";
            yield label();
          }
        };
        const gen = team.members("ann");
        """
      Then each call completes as follows
        | call   | completes             |
        | next() | yields "red/ann"      |
        | next() | yields "blue/changed" |

    Scenario: [LAN.2-12] a switch goes on within the case that yielded, and falls through
      Given the generator source
        """js
        function* order(kind) {
          switch (yield "kind?") {
            case yield "first label?":
              yield "first";
            case "second":
              yield "second";
              break;
            default:
              yield "default";
          }
          return "after " + kind;
        }
        const gen = order("switch"), other = order("else"), second = order("two");
        """
      Then each call completes as follows
        | call                  | completes              |
        | next()                | yields "kind?"         |
        | next("x")             | yields "first label?"  |
        | next("x")             | yields "first"         |
        | next()                | yields "second"        |
        | next()                | returns "after switch" |
        | other.next()          | yields "kind?"         |
        | other.next("x")       | yields "first label?"  |
        | other.next("y")       | yields "default"       |
        | other.next()          | returns "after else"   |
        | second.next()         | yields "kind?"         |
        | second.next("second") | yields "first label?"  |
        | second.next("y")      | yields "second"        |
        | second.next()         | returns "after two"    |

    Scenario: [LAN.2-13] a yield in the head of each loop is reached once a round
      Given the generator source
        """js
        function* heads() {
          const seen = [];
          for (let i = yield "from"; i < (yield "below"); i += yield "by") seen.push(i);
          while (yield "while") seen.push("w");
          do seen.push("d"); while (yield "do");
          for (const key in yield "in") seen.push(key);
          return seen;
        }
        const gen = heads();
        """
      Then each call completes as follows
        | call                 | completes                            |
        | next()               | yields "from"                        |
        | next(1)              | yields "below"                       |
        | next(3)              | yields "by"                          |
        | next(5)              | yields "below"                       |
        | next(3)              | yields "while"                       |
        | next(true)           | yields "while"                       |
        | next(false)          | yields "do"                          |
        | next(true)           | yields "do"                          |
        | next(0)              | yields "in"                          |
        | next({ p: 1, q: 2 }) | returns [1, "w", "d", "d", "p", "q"] |

    Scenario: [LAN.2-14] for...in with a yield in it walks the keys there were at the start, and skips a deleted one
      Given the generator source
        """js
        const stock = { apples: 3, pears: 5, plums: 7 };
        function* list() {
          for (const name in stock) yield name + " " + stock[name];
        }
        const gen = list();
        """
      Then each call completes as follows
        | call               | completes         |
        | next()             | yields "apples 3" |
        | delete stock.pears | gives true        |
        | next()             | yields "plums 7"  |
        | next()             | returns undefined |

    Scenario: [LAN.2-15] methods of a class: static, computed, private state and a call to the base class
      Given the generator source
        """js
        class Store {
          #items;
          constructor(...items) { this.#items = items; }
          *each() { for (let i = 0; i < this.#items.length; i++) yield this.#items[i]; }
          static *limits() { yield this.name; yield 2; }
          *["lo" + "ud"]() { const it = this.each(); for (let r; !(r = it.next()).done;) yield r.value.toUpperCase(); }
        }
        class Marked extends Store {
          *each() {
            const it = super.each();
            for (let r; !(r = it.next()).done;) yield "*" + r.value;
          }
        }
        const gen = new Marked("a", "b").each();
        const loud = new Store("c").loud();
        const limits = Store.limits();
        """
      Then each call completes as follows
        | call          | completes         |
        | next()        | yields "*a"       |
        | loud.next()   | yields "C"        |
        | next()        | yields "*b"       |
        | next()        | returns undefined |
        | limits.next() | yields "Store"    |
        | limits.next() | yields 2          |

    Scenario: [LAN.2-16] next on a generator that is running is refused, and the generator goes on
      Given the generator source
        """js
        function* selfish() {
          try { gen.next(); } catch (e) { log(e instanceof TypeError); }
          yield 1;
          const again = (() => { try { return gen.return(9); } catch (e) { return "refused"; } })();
          yield again;
        }
        const gen = selfish();
        """
      Then each call completes as follows
        | call   | completes         | logs |
        | next() | yields 1          | true |
        | next() | yields "refused"  |      |
        | next() | returns undefined |      |
