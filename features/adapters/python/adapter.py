"""A generator engine in Python, judged by the conformance kit over stdin and stdout.

Python 3.9 or later, the standard library alone, and written to be copied: the first half is an engine, the second half
joins it to the kit, and a port to another language has the same two halves. The page ../README.md explains the
exchange; ids such as DEL.2 are the kit's clauses.
"""
import json
import sys
import traceback

NEXT, THROW, RETURN, BREAK, YIELD, YIELDSTAR, CATCH, ENDFINALLY = range(8)
VERBS = {"next": NEXT, "throw": THROW, "return": RETURN}
BEHAVIOURS = {  # a revision of the helper, and how it differs from the text that the helper document prints
    "1.1.0": set(),
    "1.6.0": {"iterable"},
    "1.9.2": {"iterable", "delegate_return_kept", "delegate_throw_closes"},
    "2.4.1": {"iterable", "delegate_return_kept", "delegate_throw_closes", "abrupt_start_completes"},
    "2.7.0": {"iterable", "delegate_return_kept", "delegate_throw_closes", "abrupt_start_completes"},
}

# Values of JavaScript stay as the protocol writes them, so that what is handed on is handed on unchanged.
UNDEFINED = {"t": "undefined"}


class Thrown(Exception):
    """A value of JavaScript that is on its way as an exception."""

    def __init__(self, value):
        super().__init__(value)
        self.value = value


def is_true(value):
    """Whether a value counts as true in JavaScript."""
    if value["t"] == "boolean":
        return value["v"]
    if value["t"] in ("number", "bigint"):
        return value["v"] not in ("0", "-0", "NaN")
    if value["t"] == "string":
        return bool(value.get("v") or value.get("u16"))
    return value["t"] == "object"


# ---- The engine ---------------------------------------------------------------------------------------------------


class Generator:
    """The state machine for one body. The kit reads properties, calls functions and makes objects for it."""

    def __init__(self, kit, body):
        self.kit, self.body = kit, body
        self.label = 0  # STA.3
        self.regions = []  # `trys`, each [first, catch, finally, end] with None for a hole
        self.pending = []  # `ops`, each (opcode, operand)
        self.received = None  # the operation that sent() answers from, while the body runs
        self.delegate = UNDEFINED
        self.running = self.started = self.completed = False

    def resume(self, verb, value):
        if self.running:
            raise Thrown(self.kit.type_error("Generator is already executing."))  # ORC.1
        if not self.started and verb != NEXT and "abrupt_start_completes" in self.kit.behaviours:
            self.completed = True  # ORC.8, else ORC.7
        self.running = self.started = True
        try:
            return self.run((verb, value))
        finally:
            self.running = False  # ORC.4

    def run(self, operation):
        """Performs operations until the generator is suspended or completed."""
        while not self.completed:
            try:
                if is_true(self.delegate):
                    result, operation = self.ask_delegate(*operation)
                    if result is not None:
                        return result  # DEL.2: the delegate's own object
                opcode, operand = operation
                if opcode == YIELD:
                    self.label += 1
                    return self.kit.result(operand, False)  # OP4.1
                if opcode == YIELDSTAR:
                    self.label += 1
                    self.delegate, operation = operand, (NEXT, UNDEFINED)  # OP5.1
                elif opcode == ENDFINALLY:
                    operation = self.end_finally()
                elif opcode in (NEXT, THROW):
                    operation = self.enter_body(received=operation)
                elif opcode in (BREAK, RETURN, CATCH):
                    operation = self.leave(operation)
                else:
                    raise Thrown(self.kit.type_error(f"There is no operation with the opcode {opcode}."))
            except Thrown as thrown:
                operation, self.delegate = (CATCH, thrown.value), UNDEFINED  # OP6, DEL.12
        opcode, operand = operation
        if opcode in (THROW, CATCH):
            raise Thrown(operand)  # OP6.5, CMP.3
        return self.kit.result(operand if opcode == RETURN else UNDEFINED, True)  # OP2.1, CMP.1, CMP.2

    def leave(self, operation):
        """A break, a return or an error: the innermost region is asked, takes the operation or is dropped."""
        opcode, operand = operation
        if not self.regions:
            if opcode == BREAK:
                return self.jump(operand)  # OP3.1
            self.completed = True  # OP2.1, OP6.5
            return operation
        first, catch_label, finally_label, end = self.regions[-1]
        if opcode == BREAK and first < operand < end:
            return self.jump(operand)  # OP3.2
        if opcode == CATCH and catch_label and self.label < catch_label:
            return self.jump(catch_label, received=operation)  # OP6.1
        if finally_label:
            if self.label < finally_label:
                self.pending.append(operation)
                return self.jump(finally_label)  # OP2.3, OP3.3, OP6.4
            if self.pending:
                self.pending.pop()  # PRO.4
        self.regions.pop()  # PRO.3
        return operation

    def end_finally(self):
        if self.regions:
            self.regions.pop()
        if not self.pending:
            raise Thrown(self.kit.type_error("No operation is pending."))  # OP7.4
        return self.pending.pop()  # OP7.1

    def jump(self, label, received=None):
        self.label = label
        return self.enter_body(received)

    def enter_body(self, received):
        self.received = received
        try:
            return self.body()
        finally:
            self.received = None  # STA.9

    def sent(self):
        if self.received is None:
            return UNDEFINED  # STA.9; after a break and in a finally part nothing defines it, STA.12
        opcode, operand = self.received
        if opcode == THROW:
            raise Thrown(operand)  # STA.6
        return operand  # STA.5, STA.7

    def ask_delegate(self, opcode, operand):
        """The delegate's result and None, or None and the operation to go on with once the delegate is gone."""
        kit, delegate = self.kit, self.delegate
        method = kit.get(delegate, {NEXT: "next", THROW: "throw", RETURN: "return"}[opcode])  # DEL.1, DEL.14
        if opcode == THROW and not is_true(method) and "delegate_throw_closes" in kit.behaviours:
            close = kit.get(delegate, "return")
            if is_true(close):
                kit.call(close, delegate, [])  # DEL.8
        if is_true(method):
            result = kit.call(method, delegate, [operand])
            if not is_true(kit.get(result, "done")):  # DEL.15
                return result, None
            kept = opcode == RETURN and "delegate_return_kept" in kit.behaviours  # DEL.5, DEL.6
            opcode, operand = RETURN if kept else NEXT, kit.get(result, "value")  # DEL.3, DEL.4
        self.delegate = UNDEFINED
        return None, (opcode, operand)


# ---- The exchange with the kit --------------------------------------------------------------------------------------


class Kit:
    """Asks the kit for what the engine needs of JavaScript, and answers what the kit asks."""

    def __init__(self, revision, lines):
        self.revision, self.lines = revision, lines
        self.on_begin({"revision": revision})

    # What the engine asks for.

    def get(self, value, key):
        if value["t"] == "object":
            return self.ask("get", obj=value["id"], key=key)
        if value["t"] in ("undefined", "null"):
            raise Thrown(self.type_error(f"Cannot read {key} of {value['t']}."))  # DEL.17
        return UNDEFINED

    def call(self, function, this, args):
        if function["t"] != "object":
            raise Thrown(self.type_error(f"A {function['t']} is no function."))  # DEL.19
        return self.ask("apply", fn=function["id"], this=this, args=args)

    def call_body(self, body, this, state):
        told = self.ask("body", body=body, this=this, state=state, label=self.states[state].label)
        if not isinstance(told, list):
            raise Thrown(self.type_error("The body gave no operation."))  # ORC.9
        opcode, operand = (told + [UNDEFINED])[:2]  # OP2.7, OP4.4
        return opcode, int(operand["v"]) if opcode == BREAK else operand

    def result(self, value, done):
        return self.own_object(props=[["value", value], ["done", {"t": "boolean", "v": done}]])  # GEN.5

    def type_error(self, message):
        return self.own_object(error="TypeError", message=message)

    def own_object(self, **parts):
        self.objects += 1
        return {"t": "object", "id": f"a{self.objects}", **parts}

    def ask(self, call, **question):
        self.calls += 1
        asked = f"c{self.calls}"
        self.send({"call": call, "id": asked, **question})
        while True:
            message = self.receive()
            if "do" in message:
                self.answer(message)  # the kit asks while we wait, perhaps something about the same generator
            elif message["re"] != asked:
                raise ValueError(f"Expected the answer to {asked}, found {message}.")
            elif "threw" in message:
                raise Thrown(message["threw"])
            else:
                return message["ok"]

    # What the kit asks for: a question has the method of its name.

    def on_hello(self, asked):
        engine = {"name": "example-in-python", "version": "1.0", "language": "Python"}
        return {"protocol": 1, "engine": engine, "revision": self.revision, "capabilities": ["stacks", "inspect", "depth"]}

    def on_begin(self, asked):
        self.behaviours = BEHAVIOURS[asked["revision"]]
        self.generators, self.states, self.calls, self.objects = {}, {}, 0, 0

    def on_make(self, asked):
        state = f"s{len(self.states) + 1}"
        generator = Generator(self, lambda: self.call_body(asked["body"], asked["this"], state))
        self.generators[asked["gen"]] = self.states[state] = generator
        return self.own_object()

    def on_resume(self, asked):
        first = (asked["args"] + [UNDEFINED])[0]  # GEN.2
        return self.generators[asked["gen"]].resume(VERBS[asked["verb"]], first)

    def on_label(self, asked):
        generator = self.states[asked["state"]]
        generator.label = asked.get("set", generator.label)  # STA.4
        return generator.label

    def on_sent(self, asked):
        return self.states[asked["state"]].sent()

    def on_try(self, asked):
        self.states[asked["state"]].regions.append(asked["region"])

    def on_stacks(self, asked):
        generator = self.states[asked["state"]]
        return {"trys": generator.regions, "ops": [shown(*operation) for operation in generator.pending]}

    def on_inspect(self, asked):
        if asked["what"] == "iterator":
            return asked["of"] if "iterable" in self.behaviours else UNDEFINED  # GEN.7, GEN.8
        return {"t": "string", "v": "next,throw,return"} if asked["what"] == "ownKeys" else {"t": "null"}

    def on_end(self, asked):
        return {"calls": self.calls}

    def on_stop(self, asked):
        sys.exit(0)

    def answer(self, asked):
        question = getattr(self, "on_" + asked["do"], None)
        try:
            told = {"ok": question(asked)} if question else {"unsupported": UNKNOWN}
        except Thrown as thrown:
            told = {"threw": thrown.value}
        except Exception as failure:  # ours, and not the engine's: what JavaScript may catch is always Thrown
            told = {"error": {"message": repr(failure), "trace": traceback.format_exc()}}
        self.send({"re": asked.get("id"), **told})

    # Lines.

    def send(self, message):
        self.lines.write(json.dumps(message).encode() + b"\n")
        self.lines.flush()

    def receive(self):
        line = sys.stdin.buffer.readline()
        if not line:
            sys.exit(0)
        return json.loads(line)


UNKNOWN = {"capability": "question", "reason": "Version 1 of the protocol has no such question."}


def shown(opcode, operand):
    return [opcode, {"t": "number", "v": str(operand)} if opcode == BREAK else operand]


if __name__ == "__main__":
    sys.setrecursionlimit(20_000)  # `depth`: a level of delegation takes some ten calls of functions
    kit = Kit(sys.argv[2] if sys.argv[1:2] == ["--revision"] else "2.7.0", sys.stdout.buffer)
    sys.stdout = sys.stderr  # what the engine prints is no part of the exchange
    while True:
        kit.answer(kit.receive())
