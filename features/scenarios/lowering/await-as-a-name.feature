@lowering
Feature: await as a name

  @LOW.29
  Rule: LOW.29 `await` is a name in a script outside of async functions, and within functions that are not async

    Scenario: [LOW.29-01] a function in an async function has await as a name
      Given the generator source
        """js
        async function f() { function inner(await) { return await + 1; } return inner(await 1) + await inner(2); }
        """
      Then each call completes as follows
        | call | completes |
        | f()  | fulfils 5 |

    Scenario: [LOW.29-02] a generator has await as a variable, a label and a parameter
      Given the generator source
        """js
        function* f(await) {
          var v = await * 2;
          await: for (;;) {
            yield await;
            break await;
          }
          {
            let await = yield v;
            return await;
          }
        }
        const gen = f(1);
        """
      Then each call completes as follows
        | call          | completes       |
        | next()        | yields 1        |
        | next()        | yields 2        |
        | next("inner") | returns "inner" |
