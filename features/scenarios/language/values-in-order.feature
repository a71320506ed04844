Feature: Values in order, then done

  @LAN.1
  Rule: LAN.1 `function*`, `next`, values in order, then done

    # from generators-behind-the-scenes, heading "1. Creating and Calling a Generator"
    Scenario: [LAN.1-01] calling the function runs nothing of its body
      Given the generator source
        """js
        function* numbers() {
          log("body");
          yield 1;
        }
        const gen = numbers();
        log("made");
        """
      Then each call completes as follows
        | call            | completes        | logs   |
        | typeof gen.next | gives "function" | "made" |
        | next()          | yields 1         | "body" |

    # from generators-behind-the-scenes, heading "2. The `yield` Statement and Pausing Execution"
    Scenario: [LAN.1-02] three values, then undefined and done
      Given the generator source
        """js
        function* numbers() {
          yield 1;
          yield 2;
          yield 3;
        }
        const gen = numbers();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 1          |
        | next() | yields 2          |
        | next() | yields 3          |
        | next() | returns undefined |
        | next() | returns undefined |

    # from generators-features, heading "1. Generator Function Syntax:"
    Scenario: [LAN.1-03] a result is an object with value and done, and a new one each time
      Given the generator source
        """js
        function* steps() {
          yield 1;
          yield 2;
          yield 3;
        }
        const gen = steps();
        const results = [];
        function ask() {
          const result = gen.next();
          results.push(result);
          return "value" in result && "done" in result;
        }
        """
      Then each call completes as follows
        | call                                                   | completes                                                                               |
        | ask()                                                  | gives true                                                                              |
        | ask()                                                  | gives true                                                                              |
        | ask()                                                  | gives true                                                                              |
        | results                                                | gives [{ value: 1, done: false }, { value: 2, done: false }, { value: 3, done: false }] |
        | results[0] !== results[1] && results[1] !== results[2] | gives true                                                                              |

    # from generators-features, heading "3. Generator Yielding Values:"
    Scenario: [LAN.1-04] the value alone is read off the result
      Given the generator source
        """js
        function* generateNumbers() {
          yield 1;
          yield 2;
          yield 3;
        }
        const numbersGenerator = generateNumbers();
        """
      Then each call completes as follows
        | call                          | completes |
        | numbersGenerator.next().value | gives 1   |
        | numbersGenerator.next().value | gives 2   |
        | numbersGenerator.next().value | gives 3   |

    # from generators-overview, heading "Example of a Generator:"
    Scenario: [LAN.1-05] a generator that is done stays done, whatever is sent
      Given the generator source
        """js
        function* numberGenerator() {
          yield 1;
          yield 2;
          yield 3;
          log("end");
        }
        const gen = numberGenerator();
        """
      Then each call completes as follows
        | call          | completes         | logs  |
        | next()        | yields 1          |       |
        | next()        | yields 2          |       |
        | next()        | yields 3          |       |
        | next()        | returns undefined | "end" |
        | next("late")  | returns undefined |       |
        | return("own") | returns "own"     |       |
        | throw("late") | throws "late"     |       |
        | next()        | returns undefined |       |

    # from generators-behind-the-scenes, heading "2. The `yield` Statement and Pausing Execution"
    # the document says otherwise: that the last result always has the value undefined; a return statement gives it one.
    Scenario: [LAN.1-06] the operand of return is the value of the result that is done, once
      Given the generator source
        """js
        function* total() {
          yield 1;
          yield 2;
          return 3;
        }
        const gen = total();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields 1          |
        | next() | yields 2          |
        | next() | returns 3         |
        | next() | returns undefined |

    Scenario: [LAN.1-07] a return in a branch ends it before the later yields
      Given the generator source
        """js
        function* upTo(limit) {
          if (limit < 0) return "nothing to count";
          for (let i = 1; i < 10; i++) {
            if (i > limit) return "stopped at " + limit;
            yield i;
          }
          yield "never";
        }
        const gen = upTo(2), none = upTo(-1);
        """
      Then each call completes as follows
        | call        | completes                  |
        | none.next() | returns "nothing to count" |
        | next()      | yields 1                   |
        | next()      | yields 2                   |
        | next()      | returns "stopped at 2"     |

    Scenario: [LAN.1-08] a body without a yield runs at the first next
      Given the generator source
        """js
        function* silent(who) {
          log("hello " + who);
        }
        const gen = silent("world");
        """
      Then each call completes as follows
        | call   | completes         | logs          |
        | next() | returns undefined | "hello world" |
        | next() | returns undefined |               |

    Scenario: [LAN.1-09] an error of the body goes to the caller of next, and completes the generator
      Given the generator source
        """js
        const broken = new RangeError("out of paper");
        function* pages() {
          yield "title";
          throw broken;
        }
        const gen = pages();
        """
      Then each call completes as follows
        | call   | completes         |
        | next() | yields "title"    |
        | next() | throws broken     |
        | next() | returns undefined |

    Scenario: [LAN.1-10] yields in a template, an array, an object and a call are evaluated from left to right
      Given the generator source
        """js
        function* mixed() {
          const text = `${log("a"), "<"}${yield 1}-${yield 2}>`;
          const list = [log("b"), yield 3, ...[yield 4, "x"]];
          const shape = { [yield 5]: yield 6, rest: list.length };
          return join(text, yield 7, shape);
        }
        function join(text, mark, shape) { return [text, mark, shape]; }
        const gen = mixed();
        """
      Then each call completes as follows
        | call          | completes                                           | logs |
        | next()        | yields 1                                            | "a"  |
        | next("one")   | yields 2                                            |      |
        | next("two")   | yields 3                                            | "b"  |
        | next("three") | yields 4                                            |      |
        | next("four")  | yields 5                                            |      |
        | next("key")   | yields 6                                            |      |
        | next("six")   | yields 7                                            |      |
        | next("!")     | returns ["<one-two>", "!", { key: "six", rest: 4 }] |      |

    Scenario: [LAN.1-11] a yield in a conditional, logical or comma expression only suspends where it is reached
      Given the generator source
        """js
        function* choices(left, right) {
          const both = left && (yield "and");
          const either = left || (yield "or");
          const which = right ? yield "then" : yield "else";
          const last = (log("first"), yield "comma", log("second"), "end");
          const kept = right ?? (yield "nullish");
          return [both, either, which, last, kept];
        }
        const gen = choices(true, 0), other = choices("", null);
        """
      Then each call completes as follows
        | call            | completes                          | logs     |
        | next()          | yields "and"                       |          |
        | next("A")       | yields "else"                      |          |
        | next("E")       | yields "comma"                     | "first"  |
        | next("C")       | returns ["A", true, "E", "end", 0] | "second" |
        | other.next()    | yields "or"                        |          |
        | other.next("O") | yields "else"                      |          |
        | other.next("E") | yields "comma"                     | "first"  |
        | other.next()    | yields "nullish"                   | "second" |
        | other.next("N") | returns ["", "O", "E", "end", "N"] |          |

    Scenario: [LAN.1-12] yields as arguments that are spread, as a class to make, as a tag's values and behind ?.
      Given the generator source
        """js
        class Pair { constructor(a, b) { this.both = [a, b]; } }
        const tag = (texts, ...values) => texts.join("_") + values.join();
        function* forms() {
          const most = Math.max(...(yield "list"), yield "one more");
          const pair = new (yield "class")(yield "a", yield "b");
          const text = tag`x${yield "x"}y${yield "y"}z`;
          const object = yield "object", nothing = yield "nothing";
          const found = object?.[yield "key"], missing = nothing?.[yield "never asked"];
          return [most, pair.both, text, found, missing, typeof (yield "type"), { ...(yield "more"), last: true }];
        }
        const gen = forms();
        function answer(...answers) {
          const asked = [];
          let step = gen.next();
          for (const value of answers) { asked.push(step.value); step = gen.next(value); }
          return [asked.join(), step.value];
        }
        """
      Then each call completes as follows
        | call                                                                        | completes                                                                                                                                   |
        | answer([3, 5], 4, Pair, 1, 2, "X", "Y", { k: "v" }, null, "k", 0, { m: 1 }) | gives ["list,one more,class,a,b,x,y,object,nothing,key,type,more", [5, [1, 2], "x_y_zX,Y", "v", undefined, "number", { m: 1, last: true }]] |

    Scenario: [LAN.1-13] a logical assignment asks for its right side only when it assigns
      Given the generator source
        """js
        function* fill(form) {
          form.name ??= yield "name";
          form.size ||= yield "size";
          form.note &&= yield "note";
          form.count **= yield "power";
          return form;
        }
        const gen = fill({ name: "", size: 0, note: "n", count: 3 });
        """
      Then each call completes as follows
        | call      | completes                                          |
        | next()    | yields "size"                                      |
        | next(9)   | yields "note"                                      |
        | next("N") | yields "power"                                     |
        | next(2)   | returns { name: "", size: 9, note: "N", count: 9 } |

    Scenario: [LAN.1-14] the generator function is no constructor
      Given the generator source
        """js
        function* numbers() { yield 1; }
        """
      But ECMAScript differs: 15.5.3 InstantiateGeneratorFunctionObject: a generator function has no [[Construct]], while the lowered one is an ordinary function, whose generator becomes the result of new
      Then each call completes as follows
        | call                 | completes                       | natively           |
        | new numbers().next() | gives { value: 1, done: false } | throws a TypeError |

    Scenario: [LAN.1-15] a generator does not inherit from its function's prototype
      Given the generator source
        """js
        function* numbers() { yield 1; }
        numbers.prototype.double = function () { return this.next().value * 2; };
        const gen = numbers();
        """
      But ECMAScript differs: 15.5.2 EvaluateGeneratorBody: the generator is created from the prototype property of the function, while the helper knows nothing of that function
      Then each call completes as follows
        | call                                             | completes          | natively          |
        | gen instanceof numbers                           | gives false        | gives true        |
        | Object.getPrototypeOf(gen) === numbers.prototype | gives false        | gives true        |
        | gen.double()                                     | throws a TypeError | gives 2           |
        | next()                                           | yields 1           | returns undefined |

    Scenario: [LAN.1-16] a verb is a function like any other, called on its generator
      Given the generator source
        """js
        function* numbers() { yield 1; yield 2; }
        const gen = numbers();
        const { next } = gen;
        """
      Then each call completes as follows
        | call                                               | completes                                  |
        | [typeof next, typeof gen.throw, typeof gen.return] | gives ["function", "function", "function"] |
        | next()                                             | yields 1                                   |
        | next.call(gen)                                     | yields 2                                   |
        | gen.return.call(gen, "r")                          | returns "r"                                |

    Scenario: [LAN.1-17] neither a generator nor its function is tagged as one
      Given the generator source
        """js
        function* numbers() { yield 1; }
        const tag = value => Object.prototype.toString.call(value);
        """
      But ECMAScript differs: 27.5.1.5 %GeneratorPrototype% [ %Symbol.toStringTag% ] and 27.3.3.3 GeneratorFunction.prototype [ %Symbol.toStringTag% ]: the prototypes of generators and of generator functions carry a %Symbol.toStringTag%, while the lowered objects are not made from them
      Then each call completes as follows
        | call                                    | completes                 | natively                           |
        | tag(numbers()) === "[object Generator]" | gives false               | gives true                         |
        | tag(numbers)                            | gives "[object Function]" | gives "[object GeneratorFunction]" |
        | typeof numbers()                        | gives "object"            |                                    |
        | typeof numbers                          | gives "function"          |                                    |
