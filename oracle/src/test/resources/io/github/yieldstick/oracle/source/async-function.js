// Functions whose promises end in each way, some only when time has passed.
const boom = new Error("boom");
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function total(...values) {
    let sum = 0;
    for (const value of values) {
        await sleep(1000);
        sum += value;
        log(sum, Date.now() % 1e9);
    }
    return sum;
}

async function fails(error) {
    await null;
    throw error;
}

async function never() {
    log("waits");
    await new Promise(() => {});
}

async function forgets() {
    fails(boom);
    await sleep(10);
    log("later");
    return "done";
}

async function later() {
    setTimeout(() => { throw boom; }, 5);
    queueMicrotask(() => { throw "early"; });
}
