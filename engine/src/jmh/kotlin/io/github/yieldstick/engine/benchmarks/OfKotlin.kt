package io.github.yieldstick.engine.benchmarks

/** The sequences as Kotlin's `iterator { yield(...) }`. */
object OfKotlin {

    /** The iterator of that workload; `depth` is that of its delegation. */
    fun of(workload: String, depth: Int): Iterator<Any> = when (workload) {
        "TRY_FINALLY" -> tryFinally()
        "FIBONACCI" -> fibonacci()
        "CREATION" -> iterator { yield("v") }
        else -> nested(depth)
    }

    private fun counting(): Iterator<Any> = iterator {
        var next = 0
        while (true) {
            yield(next++ and 127)
        }
    }

    private fun nested(depth: Int): Iterator<Any> {
        var inner = counting()
        for (level in 0 until depth) {
            inner = around(inner)
        }
        return inner
    }

    private fun around(inner: Iterator<Any>): Iterator<Any> = iterator { yieldAll(inner) }

    private fun tryFinally(): Iterator<Any> = iterator {
        var next = 0
        while (true) {
            try {
                yield(next and 127)
            } finally {
                next++
            }
        }
    }

    private fun fibonacci(): Iterator<Any> = iterator {
        var current = 0
        var next = 1
        while (true) {
            yield(current)
            val sum = (current + next) and 127
            current = next
            next = sum
        }
    }
}
