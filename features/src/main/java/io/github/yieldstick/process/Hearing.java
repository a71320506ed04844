package io.github.yieldstick.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import tools.jackson.databind.node.ObjectNode;

/** Listens to a program's stdout, and tells messages from noise. */
final class Hearing implements Lines.Listener {
    private final BlockingQueue<Heard> heard;
    private final Tail noise;

    Hearing(BlockingQueue<Heard> heard, Tail noise) {
        this.heard = heard;
        this.noise = noise;
    }

    /** Listens to the end of the stream, or until the thread is interrupted. */
    void listen(InputStream stdout) {
        try {
            try {
                new Lines(stdout).readAll(this);
            } catch (IOException closed) {
                // It was closed as the program was ended, which is its end as well.
            }
            heard.put(new Heard.OfEnd());
        } catch (InterruptedException nobodyListens) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps the end of what is written to a stream, so that the program never has to wait for a reader. */
    static void drain(InputStream stream, Tail tail) {
        byte[] buffer = new byte[1 << 13];
        try {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                tail.add(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            // The program was ended.
        }
    }

    @Override
    public void line(String line, boolean isUtf8) throws InterruptedException {
        Optional<ObjectNode> message = Wire.read(line);
        if (message.isEmpty()) {
            noise.add(line + "\n");
        } else if (isUtf8) {
            heard.put(new Heard.OfMessage(message.get()));
        } else {
            heard.put(new Heard.OfBreach(Breach.of("a message in UTF-8", line)));
        }
    }

    @Override
    public void tooLong(String beginning) throws InterruptedException {
        if (beginning.stripLeading().startsWith("{")) {
            heard.put(new Heard.OfBreach(Breach.of("a line of at most " + Lines.LONGEST + " bytes", beginning)));
        } else {
            noise.add(beginning + "...\n");
        }
    }
}
