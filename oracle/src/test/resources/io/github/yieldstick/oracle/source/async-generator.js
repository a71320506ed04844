// An asynchronous generator, which answers what waits for it in order.
async function* pages() {
    try {
        log("begins");
        const sent = yield 1;
        log("sent", sent);
        yield sent;
    } finally {
        await null;
        log("closed");
    }
}

var gen = pages();
