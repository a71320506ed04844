Feature: A whole program

  @LAN.8
  Rule: LAN.8 A generator as a state machine; as an implementation of `[Symbol.iterator]`

    @since-1.6.0
    Scenario: [LAN.8-14] a build tool with a language of its own: tokens, trees, tasks and their scheduler are generators
      Given the generator source
        """js
        // ---- sequences

        function* count(from = 1, by = 1) {
          for (let n = from; ; n += by) yield n;
        }

        function* take(limit, items) {
          if (limit < 1) return;
          for (const item of items) {
            yield item;
            if (--limit < 1) return;
          }
        }

        function* map(change, items) {
          for (const item of items) yield change(item);
        }

        function* zip(...sources) {
          const iterators = sources.map(source => source[Symbol.iterator]());
          try {
            for (;;) {
              const row = [];
              for (const iterator of iterators) {
                const { value, done } = iterator.next();
                if (done) return row.length;
                row.push(value);
              }
              yield row;
            }
          } finally {
            for (const iterator of iterators) if (iterator.return) iterator.return();
          }
        }

        // ---- tokens

        class Fault extends Error {
          constructor(message, line) {
            super(message);
            this.message = line ? `${message}, line ${line}` : message;
            this.line = line;
          }
        }
        const isFault = error => typeof error === "object" && "line" in error;

        function* tokens(text) {
          const pattern = /([ \t]+|#.*)|(\n)|(\d+)|"([^"\n]*)"|([a-z]\w*)|([-+*<={},;()])|(.)/g;
          let line = 1;
          for (let match; (match = pattern.exec(text)) !== null; ) {
            const [, blank, end, number, string, word, sign, wrong] = match;
            if (blank) continue;
            if (end) { line++; continue; }
            if (wrong) throw new Fault(`unexpected ${wrong}`, line);
            const kind = number ? "number" : word ? "word" : sign ? "sign" : "string";
            yield { kind, value: number ? Number(number) : word || sign || string, line };
          }
          yield { kind: "end", value: "the end", line };
        }

        class Reader {
          #source;
          #token;
          constructor(source) {
            this.#source = source;
            this.#token = source.next().value;
          }
          get line() { return this.#token.line; }
          is(...values) { return this.#token.kind !== "string" && values.includes(this.#token.value); }
          kind() { return this.#token.kind; }
          take(kind = this.#token.kind) {
            const token = this.#token;
            if (token.kind !== kind) throw new Fault(`expected a ${kind}, found ${token.value}`, token.line);
            const { value, done } = this.#source.next();
            if (!done) this.#token = value;
            return token.value;
          }
          expect(value) {
            if (!this.is(value)) throw new Fault(`expected ${value}, found ${this.#token.value}`, this.line);
            this.take();
          }
          *until(close) {
            while (!this.is(close)) {
              if (this.kind() === "end") throw new Fault(`expected ${close}, found the end`, this.line);
              yield this;
            }
            this.expect(close);
          }
          close() { return this.#source.return().done; }
        }

        // ---- trees

        class Node {
          constructor(type, line, parts) {
            Object.assign(this, { type, line }, parts);
          }
          *[Symbol.iterator]() {
            for (const key of Object.keys(this)) {
              const part = this[key];
              if (part instanceof Node) yield part;
              else if (Array.isArray(part)) for (const item of part) if (item instanceof Node) yield item;
            }
          }
          *walk(depth = 0) {
            yield [this, depth];
            for (const child of this) yield* child.walk(depth + 1);
          }
        }

        const LEVELS = [["<"], ["+", "-"], ["*"]];

        function expression(reader, level = 0) {
          const { line } = reader;
          if (level === LEVELS.length) return primary(reader);
          let left = expression(reader, level + 1);
          while (reader.is(...LEVELS[level])) {
            left = new Node("binary", line, { sign: reader.take(), left, right: expression(reader, level + 1) });
          }
          return left;
        }

        function primary(reader) {
          const { line } = reader;
          switch (reader.kind()) {
            case "number":
            case "string":
              return new Node("constant", line, { value: reader.take() });
            case "word":
              return new Node("name", line, { name: reader.take() });
            default: {
              reader.expect("(");
              const inner = expression(reader);
              reader.expect(")");
              return inner;
            }
          }
        }

        const statements = {
          let(reader, line) {
            const name = reader.take("word");
            reader.expect("=");
            return new Node("let", line, { name, value: expression(reader) });
          },
          print: (reader, line) => new Node("print", line, { value: expression(reader) }),
          work: (reader, line) => new Node("work", line, { value: expression(reader) }),
          fail: (reader, line) => new Node("fail", line, { value: expression(reader) }),
          stop: (reader, line) => new Node("stop", line, {}),
          repeat(reader, line) {
            const times = expression(reader);
            reader.expect("as");
            return new Node("repeat", line, { name: reader.take("word"), times, body: block(reader) });
          },
          if(reader, line) {
            const test = expression(reader), then = block(reader);
            if (!reader.is("else")) return new Node("if", line, { test, then, otherwise: [] });
            reader.take();
            return new Node("if", line, { test, then, otherwise: block(reader) });
          },
          ensure(reader, line) {
            const body = block(reader);
            reader.expect("always");
            return new Node("ensure", line, { body, always: block(reader) });
          }
        };

        function block(reader) {
          reader.expect("{");
          return Array.from(reader.until("}"), statement);
        }

        function statement(reader) {
          const { line } = reader, word = reader.take("word");
          if (!Object.keys(statements).includes(word)) throw new Fault(`unknown statement ${word}`, line);
          const node = statements[word](reader, line);
          if (reader.is(";")) reader.take();
          return node;
        }

        function* tasks(reader) {
          try {
            while (reader.kind() !== "end") {
              const { line } = reader, needs = [];
              reader.expect("task");
              const name = reader.take("word");
              if (reader.is("needs")) do { reader.take(); needs.push(reader.take("word")); } while (reader.is(","));
              yield new Node("task", line, { name, needs, body: block(reader) });
            }
          } finally {
            reader.close();
          }
        }

        const parse = text => new Map(map(task => [task.name, task], tasks(new Reader(tokens(text)))));

        // ---- running: each effect is a yield that the scheduler answers

        const apply = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "<": (a, b) => a < b };

        function* value(node, scope) {
          switch (node.type) {
            case "constant":
              return node.value;
            case "name":
              return node.name in scope ? scope[node.name] : yield { ask: node.name, line: node.line };
            default:
              return apply[node.sign](yield* value(node.left, scope), yield* value(node.right, scope));
          }
        }

        function* execute(body, scope) {
          for (const node of body) {
            switch (node.type) {
              case "let":
                scope[node.name] = yield* value(node.value, scope);
                break;
              case "print":
                yield { print: yield* value(node.value, scope) };
                break;
              case "work":
                yield { work: yield* value(node.value, scope) };
                break;
              case "fail":
                throw new Fault(yield* value(node.value, scope), node.line);
              case "stop":
                return "stopped";
              case "repeat": {
                const times = yield* value(node.times, scope);
                for (const round of take(times, count())) {
                  const result = yield* execute(node.body, Object.assign(Object.create(scope), { [node.name]: round }));
                  if (result) return result;
                }
                break;
              }
              case "if": {
                const result = yield* execute((yield* value(node.test, scope)) ? node.then : node.otherwise, scope);
                if (result) return result;
                break;
              }
              case "ensure":
                try {
                  const result = yield* execute(node.body, scope);
                  if (result) return result;
                } finally {
                  yield* execute(node.always, scope);
                }
            }
          }
        }

        function* order(all, name, path = []) {
          if (path.includes(name)) throw new Fault(`a circle: ${[...path, name].join(" > ")}`);
          if (!all.has(name)) throw new Fault(`no task ${name}`);
          for (const needed of all.get(name).needs) yield* order(all, needed, [...path, name]);
          yield name;
        }

        // ---- the scheduler

        function* life(name) {
          let tries = 0, event = yield "waiting";
          while (event !== "done" && tries < 2) {
            tries++;
            event = yield `running ${name}, try ${tries}`;
          }
          return event === "done" ? "built" : "broken";
        }

        class Job {
          constructor(task) {
            Object.assign(this, { task, due: 0, state: life(task.name), answer: undefined });
            this.state.next();
          }
          begin() {
            const { value, done } = this.state.next("begin");
            if (!done) log(value);
            this.code = execute(this.task.body, {});
            return done ? value : undefined;
          }
        }

        function build(text, goal, { workers = 2, limit = Infinity, ...settings } = {}) {
          const all = parse(text);
          const open = [...new Set(order(all, goal))].map(name => new Job(all.get(name)));
          const ended = {}, active = [], undo = [];
          const ready = job => job.task.needs.every(name => ended[name] === "built");
          let now = 0;

          function finish(job, how) {
            active.splice(active.indexOf(job), 1);
            ended[job.task.name] = how;
          }

          function advance(job) {
            let step = job.code.next(job.answer);
            for (;;) {
              if (step.done) {
                if (step.value) log(`${job.task.name} ${step.value}`);
                return finish(job, job.state.next("done").value);
              }
              const { print, work, ask, line } = step.value;
              if (work !== undefined) {
                job.due = now + work;
                return;
              }
              if (ask === undefined) step = job.code.next(log(`${now} ${job.task.name}: ${print}`));
              else if (ask in settings) step = job.code.next(settings[ask]);
              else step = job.code.throw(new Fault(`no setting ${ask}`, line));
            }
          }

          rounds: while (open.length || active.length) {
            for (const job of [...open]) {
              if (active.length === workers) break;
              if (!ready(job)) continue;
              open.splice(open.indexOf(job), 1);
              active.push(job);
              undo.push(() => job.task.name + " at " + job.due);
              job.due = now;
              job.begin();
            }
            if (!active.length) break rounds;
            const job = active.reduce((first, other) => (other.due < first.due ? other : first));
            if (job.due > limit) {
              for (const { task, code } of active) {
                for (let step = code.return("cancelled"); !step.done; step = code.next()) log(`cancel ${task.name}: ${step.value.print}`);
              }
              return ["cancelled", ...undo.map(f => f())];
            }
            now = job.due;
            try {
              advance(job);
            } catch (error) {
              if (!isFault(error)) throw error;
              log(error.message);
              const how = job.begin();
              if (how) { finish(job, how); continue rounds; }
            }
          }
          return Array.from(zip(count(), Object.keys(ended)), ([n, name]) => `${n} ${name} ${ended[name]}`).concat(`${now}`);
        }

        // ---- what is built

        const script = [
          "task core { print \"core\"; work 2 }        # the others wait for it",
          "task net needs core {",
          "  ensure { repeat 2 as i { work speed * i; print \"part \" + i } } always { print \"cable out\" }",
          "}",
          "task docs needs core { work 3; if draft { print \"draft\"; stop } print \"final\" }",
          "task app needs net, docs { let size = (1 + 2) * 3 - 1; if size < 9 { print size } else { fail \"too big\" } }"
        ].join("\n");
        const faultOf = work => { try { return work(); } catch (error) { return isFault(error) ? error.message : error; } };
        const outline = text => Array.from(parse(text).values(), task => [...task.walk()].map(([node, depth]) => depth + node.type).join(" "));
        """
      Then each call completes as follows
        | call                                                                 | completes                                                                 | logs                                                                                                                                                                                                        |
        | outline("task a { if 1 < 2 { print 3 } }")                           | gives ["0task 1if 2binary 3constant 3constant 2print 3constant"]          |                                                                                                                                                                                                             |
        | build(script, "app", { speed: 2, draft: 1 })                         | gives ["1 core built", "2 docs built", "3 net built", "4 app built", "8"] | "running core, try 1", "0 core: core", "running net, try 1", "running docs, try 1", "4 net: part 1", "5 docs: draft", "docs stopped", "8 net: part 2", "8 net: cable out", "running app, try 1", "8 app: 8" |
        | build(script, "app", { speed: 2, draft: 0, limit: 4, workers: 3 })   | gives ["cancelled", "core at 2", "net at 8", "docs at 5"]                 | "running core, try 1", "0 core: core", "running net, try 1", "running docs, try 1", "4 net: part 1", "cancel net: cable out"                                                                                |
        | build(script, "docs", {})                                            | gives ["1 core built", "2 docs broken", "8"]                              | "running core, try 1", "0 core: core", "running docs, try 1", "no setting draft, line 5", "running docs, try 2", "no setting draft, line 5"                                                                 |
        | faultOf(() => build("task a needs b { }\\ntask b needs a { }", "a")) | gives "a circle: a > b > a"                                               |                                                                                                                                                                                                             |
        | faultOf(() => build(script, "moon"))                                 | gives "no task moon"                                                      |                                                                                                                                                                                                             |
        | faultOf(() => parse("task a {\\n  print 1 + ?\\n}"))                 | gives "unexpected ?, line 2"                                              |                                                                                                                                                                                                             |
        | faultOf(() => parse("task a { sing 1 }"))                            | gives "unknown statement sing, line 1"                                    |                                                                                                                                                                                                             |
        | faultOf(() => parse("task a {\\n work 1"))                           | gives "expected }, found the end, line 2"                                 |                                                                                                                                                                                                             |
        | build("task a { fail \"x\" }", "a", { workers: 1 })                  | gives ["1 a broken", "0"]                                                 | "running a, try 1", "x, line 1", "running a, try 2", "x, line 1"                                                                                                                                            |
