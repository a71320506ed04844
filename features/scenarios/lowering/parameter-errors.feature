@lowering
Feature: Errors of parameters

  @LOW.21
  Rule: LOW.21 An error of a parameter is thrown by the call of a generator, and rejects the promise of an async function

    Scenario: [LOW.21-01] a default of a generator that throws is an error of the call
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        function* f(a = fail()) { log("never"); }
        """
      Then each call completes as follows
        | call | completes   |
        | f()  | throws boom |

    Scenario: [LOW.21-02] a pattern of a generator that fails is an error of the call
      Given the generator source
        """js
        function* f({ a }) { log("never"); }
        """
      Then each call completes as follows
        | call    | completes          |
        | f()     | throws a TypeError |
        | f(null) | throws a TypeError |

    Scenario: [LOW.21-03] a default of an async function that throws rejects its promise
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        async function f(a = fail()) { log("never"); }
        """
      Then each call completes as follows
        | call | completes    |
        | f()  | rejects boom |

    Scenario: [LOW.21-04] a pattern of an async function that fails rejects its promise
      Given the generator source
        """js
        async function f({ a }) { log("never"); }
        const arrow = async ([a]) => log("never");
        """
      Then each call completes as follows
        | call        | completes           |
        | f()         | rejects a TypeError |
        | arrow(null) | rejects a TypeError |

    Scenario: [LOW.21-05] a default of an async arrow and of an async method that throws rejects their promises
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        const arrow = async (a = fail()) => { log("never"); };
        class C { async m(a, b = fail()) { log("never"); } static async s({ a = fail() }) { log("never"); } }
        """
      Then each call completes as follows
        | call         | completes    |
        | arrow()      | rejects boom |
        | new C().m(1) | rejects boom |
        | C.s({})      | rejects boom |

    Scenario: [LOW.21-06] a parameter of an async generator that fails is an error of the call
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        async function* f(a = fail(), { b } = {}) { log("never"); }
        """
      Then each call completes as follows
        | call       | completes          |
        | f()        | throws boom        |
        | f(1, null) | throws a TypeError |

    Scenario: [LOW.21-07] a body that fails at once rejects, or fails at the first next
      Given the generator source
        """js
        const boom = new Error("boom");
        async function a() { throw boom; }
        function* g() { throw boom; }
        const gen = g();
        """
      Then each call completes as follows
        | call   | completes         |
        | a()    | rejects boom      |
        | next() | throws boom       |
        | next() | returns undefined |

    Scenario: [LOW.21-08] an error of a parameter is no concern of the try in the body
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        async function f(a = fail()) { try { await null; } catch (e) { log("never"); } finally { log("never"); } }
        function* g({ a = fail() }) { try { yield a; } finally { log("never"); } }
        """
      Then each call completes as follows
        | call               | completes    |
        | f()                | rejects boom |
        | g({})              | throws boom  |
        | g({ a: 1 }).next() | yields 1     |

    Scenario: [LOW.21-09] a list that fails as a parameter is not closed, one whose element's default fails is
      Given the generator source
        """js
        const boom = new Error("boom");
        const fail = () => { throw boom; };
        const list = next => ({ [Symbol.iterator]: () => ({ next, return() { log("closed"); return {}; } }) });
        async function f([a = fail()]) { log("never"); }
        """
      Then each call completes as follows
        | call                             | completes    | logs     |
        | f(list(fail))                    | rejects boom |          |
        | f(list(() => ({ done: false }))) | rejects boom | "closed" |
