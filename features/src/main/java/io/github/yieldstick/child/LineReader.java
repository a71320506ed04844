package io.github.yieldstick.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Cuts what a program writes into lines, of which none may take more memory than it is given. */
final class LineReader {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    /** @param longest the most bytes that a line may have */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Receives the lines. */
    interface Listener {
        /**
         * A line.
         *
         * @param line without its end
         * @param isUtf8 whether its bytes were; else the line holds replacement characters
         */
        void line(String line, boolean isUtf8) throws InterruptedException;

        /** A line with more bytes than a line may have, of which only the beginning is given. */
        void tooLong(String beginning) throws InterruptedException;
    }

    /** Reads to the end, where the last line may lack its line break. */
    void readAll(Listener listener) throws IOException, InterruptedException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        while (fill()) {
            int end = endOfLine();
            int taken = Math.min(end - from, longest - line.size());
            line.write(buffer, from, taken);
            cut |= taken < end - from;
            from = end;
            if (end < to) {
                from++;
                tell(line, cut, listener);
                cut = false;
            }
        }
        if (line.size() > 0) {
            tell(line, cut, listener);
        }
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private static void tell(ByteArrayOutputStream line, boolean cut, Listener listener) throws InterruptedException {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (cut) {
            listener.tooLong(new String(bytes, 0, 200, StandardCharsets.UTF_8));
            return;
        }
        try {
            listener.line(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    true);
        } catch (CharacterCodingException otherBytes) {
            listener.line(new String(bytes, StandardCharsets.UTF_8), false);
        }
    }
}
