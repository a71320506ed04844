Feature: Two-way conversation

  @LAN.9
  Rule: LAN.9 Two-way conversation through `next(v)`

    # from generators-behind-the-scenes, heading "5. Behind the Scenes: Resuming Execution with `next()`"
    Scenario: [LAN.9-01] each next runs from the yield where it paused to the one after it
      Given the generator source
        """js
        function* steps() {
          log("start");
          const a = yield "first";
          log("resumed with", a);
          const b = yield "second";
          log("resumed with", b);
        }
        const gen = steps();
        """
      Then each call completes as follows
        | call            | completes         | logs                |
        | next("dropped") | yields "first"    | "start"             |
        | next("A")       | yields "second"   | "resumed with", "A" |
        | next("B")       | returns undefined | "resumed with", "B" |

    Scenario: [LAN.9-02] a dialogue whose questions depend on the answers
      Given the generator source
        """js
        function* order() {
          const drink = (yield "What would you like?").trim().toLowerCase();
          if (drink === "tea" && (yield "Milk?") === "yes") return "tea with milk";
          const cups = parseInt(yield `How many cups of ${drink}?`, 10);
          return cups > 1 ? `${cups} cups of ${drink}` : drink;
        }
        const gen = order(), other = order();
        """
      Then each call completes as follows
        | call              | completes                      |
        | next()            | yields "What would you like?"  |
        | next(" Tea ")     | yields "Milk?"                 |
        | next("no")        | yields "How many cups of tea?" |
        | next("2")         | returns "2 cups of tea"        |
        | other.next()      | yields "What would you like?"  |
        | other.next("TEA") | yields "Milk?"                 |
        | other.next("yes") | returns "tea with milk"        |

    Scenario: [LAN.9-03] next without an argument sends undefined, and every other value arrives as it is
      Given the generator source
        """js
        const thing = { deep: [] };
        function* echo() {
          let got = yield "ready";
          for (;;) got = yield got;
        }
        const gen = echo();
        """
      Then each call completes as follows
        | call                  | completes              |
        | next()                | yields "ready"         |
        | next()                | yields undefined       |
        | next(null)            | yields null            |
        | next(-0)              | yields -0              |
        | next(thing)           | yields thing           |
        | next([thing, "list"]) | yields [thing, "list"] |
        | next(NaN)             | yields NaN             |

    Scenario: [LAN.9-04] a running average is asked and told in one call
      Given the generator source
        """js
        function* average() {
          let sum = 0, count = 0, mean;
          for (;;) {
            const value = yield mean;
            sum += value;
            mean = sum / ++count;
          }
        }
        const gen = average();
        """
      Then each call completes as follows
        | call     | completes        |
        | next()   | yields undefined |
        | next(10) | yields 10        |
        | next(20) | yields 15        |
        | next(3)  | yields 11        |

    Scenario: [LAN.9-05] several yields in one expression are answered in their order
      Given the generator source
        """js
        function* quiz() {
          return ((yield "a") - (yield "b")) * (yield "c") + (yield yield "d");
        }
        const gen = quiz();
        """
      Then each call completes as follows
        | call               | completes           |
        | next()             | yields "a"          |
        | next(10)           | yields "b"          |
        | next(4)            | yields "c"          |
        | next(3)            | yields "d"          |
        | next("d answered") | yields "d answered" |
        | next(100)          | returns 118         |

    Scenario: [LAN.9-06] an observer gets what is pushed to it, and is told of the end and of failures
      Given the generator source
        """js
        function* lines() {
          let open = "", count = 0;
          try {
            for (;;) {
              const parts = (open + (yield)).split("/");
              open = parts.pop();
              for (let i = 0; i < parts.length; i++) log(++count + " " + parts[i]);
            }
          } catch (e) {
            log("failed: " + e);
          } finally {
            if (open) log("rest " + open);
          }
        }
        const observer = make => { const g = make(); g.next(); return { push: v => g.next(v).done, end: () => g.return().done, fail: e => g.throw(e).done }; };
        const one = observer(lines), two = observer(lines);
        """
      Then each call completes as follows
        | call              | completes   | logs                      |
        | one.push("ab")    | gives false |                           |
        | one.push("c/d/e") | gives false | "1 abc", "2 d"            |
        | one.end()         | gives true  | "rest e"                  |
        | two.push("x/y")   | gives false | "1 x"                     |
        | two.fail("cable") | gives true  | "failed: cable", "rest y" |

    Scenario: [LAN.9-07] two generators talk to each other until one has enough
      Given the generator source
        """js
        function* guesser(low, high) {
          let answer;
          do {
            const middle = (low + high) >> 1;
            answer = yield middle;
            if (answer === "higher") low = middle + 1;
            if (answer === "lower") high = middle - 1;
          } while (answer !== "right");
          return "done";
        }
        function* keeper(secret) {
          let guess = yield, tries = 1;
          while (guess !== secret) { tries++; guess = yield guess < secret ? "higher" : "lower"; }
          yield "right";
          return tries;
        }
        function play(secret) {
          const g = guesser(1, 100), k = keeper(secret);
          k.next();
          let guess = g.next();
          while (!guess.done) { log(guess.value); guess = g.next(k.next(guess.value).value); }
          return k.next().value;
        }
        """
      Then each call completes as follows
        | call     | completes | logs       |
        | play(37) | gives 3   | 50, 25, 37 |

    Scenario: [LAN.9-08] effects are described by yields, and a handler outside answers them
      Given the generator source
        """js
        function* program() {
          const name = yield { read: "name" };
          const stored = yield { load: name };
          if (stored === undefined) yield { save: [name, 1] };
          else yield { save: [name, stored + 1] };
          return "hello " + name;
        }
        const store = {};
        function perform(make, inputs) {
          const run = make();
          let step = run.next();
          while (!step.done) {
            const { read, load, save } = step.value;
            if (save) { store[save[0]] = save[1]; log(`${save[0]}=${save[1]}`); }
            step = run.next(read ? inputs[read] : load ? store[load] : undefined);
          }
          return step.value;
        }
        """
      Then each call completes as follows
        | call                              | completes         | logs    |
        | perform(program, { name: "ada" }) | gives "hello ada" | "ada=1" |
        | perform(program, { name: "ada" }) | gives "hello ada" | "ada=2" |
        | store                             | gives store       |         |
        | store.ada                         | gives 2           |         |

    Scenario: [LAN.9-09] a driver resumes the generator from callbacks on the clock, as it would for promises
      Given the generator source
        """js
        const wait = (ms, value) => done => setTimeout(() => done(value), ms);
        function* job() {
          const started = Date.now();
          log("after " + (yield wait(1000, "one second")), Date.now() - started);
          log("after " + (yield wait(2000, "two more")), Date.now() - started);
          return "done";
        }
        function drive(gen, finish) {
          (function step(value) {
            const result = gen.next(value);
            if (result.done) finish(result.value); else result.value(step);
          })();
          return "started";
        }
        """
      Then each call completes as follows
        | call              | completes       | logs                                                     |
        | drive(job(), log) | gives "started" | "after one second", 1000, "after two more", 3000, "done" |

    Scenario: [LAN.9-10] types leave nothing behind in a conversation
      Given the generator source
        """ts
        enum Mood { Calm = 1, Cross }
        interface Guest { readonly name: string; mood?: Mood }
        function* host<G extends Guest>(first: G): Generator<string, number, G> {
          let guests: G[] = [first];
          while (guests.length < 3) {
            const next: G = yield `${guests[guests.length - 1]!.name}, welcome`;
            if ((next.mood as Mood) === Mood.Cross) return guests.length;
            guests = [...guests, next] as G[];
          }
          return guests.length satisfies number;
        }
        const gen = host<Guest>({ name: "Ada" });
        const cross: Guest = { name: "Bob", mood: Mood.Cross };
        """
      Then each call completes as follows
        | call                  | completes             |
        | next()                | yields "Ada, welcome" |
        | next({ name: "Cyd" }) | yields "Cyd, welcome" |
        | next(cross)           | returns 2             |
