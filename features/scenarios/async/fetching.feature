Feature: Fetching in sequence

  @ASY.6
  Rule: ASY.6 Fetching in sequence (the features document's last example), with a clock and a source of the test's own

    # from generators-features, heading "Examples"
    Scenario: [ASY.6-01] each address is fetched when the answer before it was taken
      Given the generator source
        """js
        const start = Date.now();
        const at = () => Date.now() - start;
        function fetch(url) {
          log("ask", url, at());
          const response = { json: async () => ({ url, read: at() }) };
          return new Promise((resolve) => setTimeout(resolve, 100, response));
        }
        async function fetchOne(url) {
          const response = await fetch(url);
          return await response.json();
        }
        async function* fetchInTurn(urls) {
          for (const url of urls) {
            yield await fetchOne(url);
          }
        }
        const main = async () => {
          for await (const data of fetchInTurn(["/1", "/2", "/3"])) {
            log(data);
          }
        };
        """
      Then each call completes as follows
        | call   | completes         | logs                                                                                                                             |
        | main() | fulfils undefined | "ask", "/1", 0, { url: "/1", read: 100 }, "ask", "/2", 100, { url: "/2", read: 200 }, "ask", "/3", 200, { url: "/3", read: 300 } |

    Scenario: [ASY.6-02] a failing answer ends the sequence at its place, and nothing is asked after it
      Given the generator source
        """js
        const gone = new Error("gone");
        function fetch(url) {
          log("ask " + url);
          return new Promise((resolve, reject) => setTimeout(() => url === "/2" ? reject(gone) : resolve(url), 10));
        }
        async function* fetchInTurn(urls) {
          try { for (const url of urls) yield await fetch(url); } finally { log("closed"); }
        }
        async function main() {
          const got = [];
          try {
            for await (const data of fetchInTurn(["/1", "/2", "/3"])) got.push(data);
          } catch (e) {
            got.push(e);
          }
          return got;
        }
        """
      Then each call completes as follows
        | call   | completes            | logs                         |
        | main() | fulfils ["/1", gone] | "ask /1", "ask /2", "closed" |

    Scenario: [ASY.6-03] a loop that has found what it wanted asks for no more
      Given the generator source
        """js
        const fetch = async (url) => { log("ask " + url); return { url, found: url === "/2" }; };
        async function* fetchInTurn(urls) { try { for (const url of urls) yield fetch(url); } finally { log("closed"); } }
        async function find() {
          for await (const { url, found } of fetchInTurn(["/1", "/2", "/3"])) if (found) return url;
        }
        """
      Then each call completes as follows
        | call   | completes    | logs                         |
        | find() | fulfils "/2" | "ask /1", "ask /2", "closed" |

    Scenario: [ASY.6-04] in sequence the times add up, at once the longest counts, and both keep the order
      Given the generator source
        """js
        const fetch = (ms) => new Promise((resolve) => setTimeout(resolve, ms, ms));
        async function* inTurn(list) { for (const ms of list) yield await fetch(ms); }
        async function* atOnce(list) { yield* list.map(fetch); }
        async function timed(source) {
          const start = Date.now(), times = [];
          for await (const ms of source) times.push([ms, Date.now() - start]);
          return times;
        }
        """
      Then each call completes as follows
        | call                        | completes                              |
        | timed(inTurn([30, 10, 20])) | fulfils [[30, 30], [10, 40], [20, 60]] |
        | timed(atOnce([30, 10, 20])) | fulfils [[30, 30], [10, 30], [20, 30]] |

    Scenario: [ASY.6-05] pages are followed by the address that each of them names
      Given the generator source
        """js
        const pages = {
          "/items": { items: ["a", "b"], next: "/items?2" },
          "/items?2": { items: [], next: "/items?3" },
          "/items?3": { items: ["c"] }
        };
        const fetch = (url) => { log(url); return new Promise((resolve) => setTimeout(resolve, 10, pages[url])); };
        async function* items(url) {
          while (url) {
            const page = await fetch(url);
            yield* page.items;
            url = page.next;
          }
        }
        async function take(n) {
          const list = [];
          for await (const item of items("/items")) { list.push(item); if (list.length === n) break; }
          return list;
        }
        """
      Then each call completes as follows
        | call    | completes               | logs                             |
        | take(9) | fulfils ["a", "b", "c"] | "/items", "/items?2", "/items?3" |
        | take(1) | fulfils ["a"]           | "/items"                         |

    Scenario: [ASY.6-06] an address that is busy is asked again after a growing wait, and the sequence goes on behind it
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        const busy = { "/2": 2, "/3": 9 };
        async function fetch(url) {
          await later(10);
          if (busy[url]-- > 0) throw new Error("busy " + url);
          return url;
        }
        async function patiently(url, attempts) {
          for (let wait = 100; ; wait *= 2) {
            try { return await fetch(url); } catch (e) { if (--attempts === 0) throw e; }
            await later(wait);
          }
        }
        async function* fetchInTurn(urls) { for (const url of urls) yield await patiently(url, 3); }
        async function main() {
          try {
            for await (const url of fetchInTurn(["/1", "/2", "/3", "/4"])) log(url, Date.now() - start);
          } catch (e) {
            log(e.message, Date.now() - start);
          }
        }
        """
      Then each call completes as follows
        | call   | completes         | logs                                |
        | main() | fulfils undefined | "/1", 10, "/2", 340, "busy /3", 670 |

    Scenario: [ASY.6-07] an answer that takes too long is given up, and the next address is asked
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        const fetch = (url) => later(url === "/slow" ? 500 : 20, url);
        const late = Symbol("late");
        async function* fetchInTurn(urls, limit) {
          for (const url of urls) {
            const answer = await Promise.race([fetch(url), later(limit, late)]);
            yield answer === late ? "gave up " + url : answer;
          }
        }
        async function main() {
          const got = [];
          for await (const answer of fetchInTurn(["/1", "/slow", "/3"], 100)) got.push(answer, Date.now() - start);
          return got;
        }
        """
      Then each call completes as follows
        | call   | completes                                           |
        | main() | fulfils ["/1", 20, "gave up /slow", 120, "/3", 140] |

    Scenario: [ASY.6-08] the next address is asked while the last answer is worked on
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms, v) => new Promise((resolve) => setTimeout(resolve, ms, v));
        const fetch = (url) => later(30, url);
        async function* ahead(urls) {
          let asked = urls.length ? fetch(urls[0]) : undefined;
          for (let i = 0; i < urls.length; i++) {
            const answer = await asked;
            asked = i + 1 < urls.length ? fetch(urls[i + 1]) : undefined;
            yield answer;
          }
        }
        async function main(...urls) {
          for await (const answer of ahead(urls)) { await later(20); log(answer, Date.now() - start); }
          return Date.now() - start;
        }
        """
      Then each call completes as follows
        | call                   | completes   | logs                          |
        | main("/1", "/2", "/3") | fulfils 110 | "/1", 50, "/2", 80, "/3", 110 |
        | main()                 | fulfils 110 |                               |

    Scenario: [ASY.6-09] an address that was asked before is not asked again, even while its answer is under way
      Given the generator source
        """js
        const fetch = (url) => {
          log("ask " + url);
          return new Promise((resolve, reject) => setTimeout(() => url === "/bad" ? reject(new Error(url)) : resolve(url + "!"), 10));
        };
        const answers = new Map();
        async function cached(url) {
          if (!answers.has(url)) answers.set(url, fetch(url));
          try {
            return await answers.get(url);
          } catch (e) {
            answers.delete(url);
            return "failed";
          }
        }
        async function* fetchInTurn(urls) { for (const url of urls) yield cached(url); }
        async function read(...urls) { const got = []; for await (const v of fetchInTurn(urls)) got.push(v); return got; }
        const twice = () => Promise.all([read("/1", "/2"), read("/1", "/1")]);
        """
      Then each call completes as follows
        | call                 | completes                                | logs                   |
        | twice()              | fulfils [["/1!", "/2!"], ["/1!", "/1!"]] | "ask /1", "ask /2"     |
        | read("/bad", "/bad") | fulfils ["failed", "failed"]             | "ask /bad", "ask /bad" |

    # from generators-features, heading "Examples"
    Scenario: [ASY.6-10] a yield without an await gives the same values, a microtask earlier
      Given the generator source
        """js
        const fetch = async (url) => url;
        async function* withAwait(url) { yield await fetch(url); }
        async function* without(url) { yield fetch(url); }
        function order() {
          withAwait("awaited").next().then((r) => log(r));
          without("plain").next().then((r) => log(r));
          let chain = Promise.resolve();
          for (let i = 1; i <= 3; i++) chain = chain.then(() => log(i));
          return chain;
        }
        """
      Then each call completes as follows
        | call    | completes         | logs                                                                        |
        | order() | fulfils undefined | 1, { value: "plain", done: false }, 2, { value: "awaited", done: false }, 3 |

    Scenario: [ASY.6-11] failures are noted beside the answers, and the sequence is not broken
      Given the generator source
        """js
        const fetch = async (url) => { await null; if (url.length > 2) throw new RangeError(url); return url; };
        async function* fetchInTurn(urls, failures) {
          for (const url of urls) {
            try {
              yield await fetch(url);
            } catch (e) {
              if (!(e instanceof RangeError)) throw e;
              failures.push(e.message);
              continue;
            } finally {
              log(url);
            }
          }
        }
        async function main(...urls) {
          const answers = [], failures = [];
          for await (const v of fetchInTurn(urls, failures)) answers.push(v);
          return { answers, failures };
        }
        """
      Then each call completes as follows
        | call                    | completes                                            | logs              |
        | main("/1", "/22", "/3") | fulfils { answers: ["/1", "/3"], failures: ["/22"] } | "/1", "/22", "/3" |
        | main("/1", null)        | rejects a TypeError                                  | "/1", null        |

    Scenario: [ASY.6-12] no more than one address is asked in a given time
      Given the generator source
        """js
        const start = Date.now();
        const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        const fetch = async (ms) => { log(Date.now() - start); await later(ms); return ms; };
        async function* paced(list, pause) {
          let free = 0;
          for (const ms of list) {
            const wait = free - Date.now();
            if (wait > 0) await later(wait);
            free = Date.now() + pause;
            yield await fetch(ms);
          }
        }
        async function total() { let sum = 0; for await (const ms of paced([10, 250, 10, 10], 100)) sum += ms; return [sum, Date.now() - start]; }
        """
      Then each call completes as follows
        | call    | completes          | logs             |
        | total() | fulfils [280, 460] | 0, 100, 350, 450 |

    Scenario: [ASY.6-13] a return made while an address is asked waits for its answer, and then ends the sequence
      Given the generator source
        """js
        const start = Date.now();
        const fetch = (url) => new Promise((resolve) => setTimeout(resolve, 50, url));
        async function* fetchInTurn(urls) {
          try {
            for (const url of urls) { log("ask " + url); yield await fetch(url); }
          } finally {
            log("closed", Date.now() - start);
          }
        }
        async function cancel() {
          const sequence = fetchInTurn(["/1", "/2", "/3"]);
          const answer = sequence.next();
          await new Promise((resolve) => setTimeout(resolve, 20));
          log("cancel", Date.now() - start);
          return [await sequence.return("cancelled"), await answer, await sequence.next()];
        }
        """
      Then each call completes as follows
        | call     | completes                                                                                                    | logs                                 |
        | cancel() | fulfils [{ value: "cancelled", done: true }, { value: "/1", done: false }, { value: undefined, done: true }] | "ask /1", "cancel", 20, "closed", 50 |

    Scenario: [ASY.6-14] a generator of addresses and a generator of answers work hand in hand
      Given the generator source
        """js
        const site = { "/": ["/a", "/b"], "/a": ["/b", "/"], "/b": ["/c"], "/c": [] };
        const fetch = async (url) => { await null; return site[url]; };
        async function* crawl(first) {
          const known = new Set([first]), waiting = [first];
          while (waiting.length) {
            const url = waiting.shift();
            const links = await fetch(url);
            const more = yield { url, links: links.length };
            for (const link of [...links, ...(more ?? [])]) {
              if (!known.has(link)) { known.add(link); waiting.push(link); }
            }
          }
          return known.size;
        }
        var gen = crawl("/");
        """
      Then each call completes as follows
        | call         | completes                                               |
        | next()       | fulfils { value: { url: "/", links: 2 }, done: false }  |
        | next(["/c"]) | fulfils { value: { url: "/a", links: 2 }, done: false } |
        | next()       | fulfils { value: { url: "/b", links: 1 }, done: false } |
        | next()       | fulfils { value: { url: "/c", links: 0 }, done: false } |
        | next()       | fulfils { value: 4, done: true }                        |
