// One generator that is left early, inside a loop over an iterable, and one that delegates to it.
const early = { why: "early" };

function* numbers() {
    try {
        for (const number of [1, 2, 3]) {
            log(number);
            yield number;
        }
        return "all";
    } finally {
        log("finally");
    }
}

function* outer() {
    const result = yield* numbers();
    log(result);
    return result;
}

const [first, ...others] = [{ many: 1 }, { many: 2 }];
const gen = outer();
