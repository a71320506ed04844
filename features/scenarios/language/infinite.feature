Feature: Infinite sequences

  @LAN.6
  Rule: LAN.6 Infinite sequences, taken lazily

    # from generators-features, heading "6. Infinite Sequences:"
    Scenario: [LAN.6-01] a loop without an end only runs as far as it is asked
      Given the generator source
        """js
        function* naturals() {
          let i = 0;
          while (true) {
            log("make " + i);
            yield i++;
          }
        }
        const numbers = naturals();
        """
      Then each call completes as follows
        | call                 | completes | logs     |
        | numbers.next().value | gives 0   | "make 0" |
        | numbers.next().value | gives 1   | "make 1" |
        | numbers.next().value | gives 2   | "make 2" |

    # from generators-overview, heading "Key Points:"
    Scenario: [LAN.6-02] a sequence without an end that starts at one
      Given the generator source
        """js
        function* infiniteNumbers() {
          let num = 1;
          while (true) {
            yield num++;
          }
        }
        const infiniteGen = infiniteNumbers();
        """
      Then each call completes as follows
        | call                         | completes        |
        | infiniteGen.next().value     | gives 1          |
        | infiniteGen.next().value     | gives 2          |
        | infiniteGen.return("enough") | returns "enough" |
        | infiniteGen.next().value     | gives undefined  |

    # from generators-overview, heading "Common Use Cases:"
    @since-1.6.0
    Scenario: [LAN.6-03] lazy evaluation: of a large set only what is looked at is computed
      Given the generator source
        """js
        let computed = 0;
        function expensive(n) { computed++; return n * n; }
        function* squares(limit) { for (let n = 1; n <= limit; n++) yield expensive(n); }
        function firstAbove(bound) { for (const square of squares(1e9)) if (square > bound) return square; }
        """
      Then each call completes as follows
        | call           | completes |
        | firstAbove(50) | gives 64  |
        | computed       | gives 8   |

    @since-1.6.0
    Scenario: [LAN.6-04] take, map and zip over sequences without an end
      Given the generator source
        """js
        function* from(n) { for (;;) yield n++; }
        function* map(change, items) { for (const item of items) yield change(item); }
        function* take(count, items) { if (count <= 0) return; for (const item of items) { yield item; if (--count === 0) return; } }
        function* zip(...sources) {
          const its = sources.map(source => source[Symbol.iterator]());
          for (;;) {
            const results = its.map(it => it.next());
            if (results.some(result => result.done)) return;
            yield results.map(result => result.value);
          }
        }
        """
      Then each call completes as follows
        | call                                           | completes                          |
        | [...take(3, map(n => n * n, from(2)))]         | gives [4, 9, 16]                   |
        | [...zip(from(1), "ab", map(n => -n, from(7)))] | gives [[1, "a", -7], [2, "b", -8]] |
        | [...take(0, from(1))]                          | gives []                           |

    Scenario: [LAN.6-05] fibonacci numbers, which a value that is sent starts anew
      Given the generator source
        """js
        function* fibonacci() {
          let [current, next] = [0, 1];
          for (;;) {
            const reset = yield current;
            [current, next] = reset ? [0, 1] : [next, current + next];
          }
        }
        const gen = fibonacci();
        const several = count => Array.from({ length: count }, () => gen.next().value);
        """
      Then each call completes as follows
        | call       | completes                       |
        | several(8) | gives [0, 1, 1, 2, 3, 5, 8, 13] |
        | next(true) | yields 0                        |
        | several(3) | gives [1, 1, 2]                 |

    @since-1.6.0
    Scenario: [LAN.6-06] primes by sieves that are laid one upon the other
      Given the generator source
        """js
        function* from(n) { while (true) yield n++; }
        function* sieve(numbers) {
          const { value: prime } = numbers.next();
          yield prime;
          yield* sieve(without(prime, numbers));
        }
        function* without(prime, numbers) { for (const n of numbers) if (n % prime) yield n; }
        const gen = sieve(from(2));
        """
      Then each call completes as follows
        | call   | completes |
        | next() | yields 2  |
        | next() | yields 3  |
        | next() | yields 5  |
        | next() | yields 7  |
        | next() | yields 11 |

    @since-1.6.0
    Scenario: [LAN.6-07] a cycle repeats what it has stored, and asks its source only once
      Given the generator source
        """js
        function* cycle(items) {
          const kept = [];
          for (const item of items) { kept.push(item); yield item; }
          while (kept.length) yield* kept;
        }
        function* lights() { log("source"); yield "red"; yield "green"; }
        const gen = cycle(lights()), empty = cycle([]);
        const ask = n => { const seen = []; while (n-- > 0) seen.push(gen.next().value); return seen.join(" "); };
        """
      Then each call completes as follows
        | call         | completes                       | logs     |
        | ask(5)       | gives "red green red green red" | "source" |
        | empty.next() | returns undefined               |          |

    Scenario: [LAN.6-08] a tee gives each reader the whole, and reads its source no further than the fastest
      Given the generator source
        """js
        function* ticks() { for (let n = 1; ; n++) { log("tick " + n); yield n; } }
        function tee(source) {
          const buffers = [[], []];
          function* branch(own) {
            for (;;) {
              if (!own.length) { const { value } = source.next(); for (const buffer of buffers) buffer.push(value); }
              yield own.shift();
            }
          }
          return buffers.map(branch);
        }
        const [fast, slow] = tee(ticks());
        """
      Then each call completes as follows
        | call        | completes | logs     |
        | fast.next() | yields 1  | "tick 1" |
        | fast.next() | yields 2  | "tick 2" |
        | slow.next() | yields 1  |          |
        | slow.next() | yields 2  |          |
        | slow.next() | yields 3  | "tick 3" |
        | fast.next() | yields 3  |          |
