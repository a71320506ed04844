package io.github.yieldstick.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that plays an engine: each verb calls the body once, and gives a result with what the body yields or returns. It
 * is told in its arguments at which message it misbehaves and how; at what comes within a case, it does so in the first one
 * only. It needs nothing but Java, so that it starts at once.
 */
final class SteerableAdapter {
    private static final Pattern FIELD = Pattern.compile("\"(do|re|id|case|verb)\":\"?([^\",}]*)");
    private static final Pattern OPERATION = Pattern.compile("\"ok\":\\[(\\d)(?:,(\\{.*?\\}))?\\]");
    private static final String UNDEFINED = "{\"t\":\"undefined\"}";

    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final String where;
    private final String how;
    private String caseId = "";
    private int calls;

    private SteerableAdapter(String where, String how) {
        this.where = where;
        this.how = how;
    }

    /** Serves the kit until it has enough. */
    public static void main(String[] arguments) throws Exception {
        SteerableAdapter adapter = new SteerableAdapter(arguments[0], arguments[1]);
        for (String line = adapter.in.readLine(); line != null; line = adapter.in.readLine()) {
            adapter.serve(line);
        }
    }

    private void serve(String line) throws Exception {
        String question = field(line, "do");
        if (question.equals("begin")) {
            caseId = field(line, "case");
            calls = 0;
        }
        boolean inFirstCase = caseId.isEmpty() || caseId.endsWith("-01");
        String id = field(line, "id");
        if (question.equals(where) && inFirstCase) {
            misbehave(id, question);
        } else {
            answer(id, question);
        }
    }

    private void answer(String id, String question) throws IOException {
        say("{\"re\":" + id + "," + content(question) + "}\n");
    }

    private String content(String question) throws IOException {
        return switch (question) {
            case "hello" -> introduction(1, "2.7.0", "");
            case "begin" -> "\"ok\":null";
            case "make" -> "\"ok\":{\"t\":\"object\",\"id\":\"a1\"}";
            case "resume" -> callBody();
            case "inspect" -> refusal();
            case "end" -> "\"ok\":{\"calls\":" + calls + "}";
            default -> throw new IllegalStateException(question);
        };
    }

    /** Asked for what it did not declare, it ends. */
    private String refusal() {
        if (!how.equals("declare-inspect")) {
            exit();
        }
        return "\"unsupported\":{\"capability\":\"inspect\",\"reason\":\"it cannot look\"}";
    }

    private static String introduction(int protocol, String revision, String capabilities) {
        return "\"ok\":{\"protocol\":" + protocol
                + ",\"engine\":{\"name\":\"steerable\",\"version\":\"1\",\"language\":\"Java\"}," + "\"revision\":\""
                + revision + "\",\"capabilities\":[" + capabilities + "]}";
    }

    private String callBody() throws IOException {
        calls++;
        say("{\"call\":\"body\",\"id\":\"c" + calls + "\",\"body\":\"b1\",\"this\":" + UNDEFINED
                + ",\"state\":\"s1\",\"label\":0}\n");
        Matcher operation = OPERATION.matcher(in.readLine());
        if (!operation.find()) {
            throw new IllegalStateException("no operation");
        }
        String value = operation.group(2) == null ? UNDEFINED : operation.group(2);
        boolean done = operation.group(1).equals("2");
        return "\"ok\":{\"t\":\"object\",\"id\":\"a" + (calls + 1) + "\",\"props\":[[\"value\"," + value
                + "],[\"done\",{\"t\":\"boolean\",\"v\":" + done + "}]]}";
    }

    private void misbehave(String id, String question) throws Exception {
        String good = "{\"re\":" + id + "," + content(question) + "}\n";
        switch (how) {
            case "hello-of-version-2" -> say("{\"re\":" + id + "," + introduction(2, "2.7.0", "") + "}\n");
            case "unknown-revision" -> say("{\"re\":" + id + "," + introduction(1, "9.9.9", "") + "}\n");
            case "unknown-capability" -> say("{\"re\":" + id + "," + introduction(1, "2.7.0", "\"magic\"") + "}\n");
            case "declare-depth" -> say("{\"re\":" + id + "," + introduction(1, "2.7.0", "\"depth\"") + "}\n");
            case "declare-inspect" -> say("{\"re\":" + id + "," + introduction(1, "2.7.0", "\"inspect\"") + "}\n");
            case "exit" -> exit();
            case "hang" -> Thread.sleep(600_000);
            case "signal" -> {
                new ProcessBuilder(
                                "kill",
                                "-9",
                                String.valueOf(ProcessHandle.current().pid()))
                        .start();
                Thread.sleep(600_000);
            }
            case "leak-and-hang" -> {
                leak();
                Thread.sleep(600_000);
            }
            case "leak-and-exit" -> {
                leak();
                Thread.sleep(800); // long enough for the child to be seen
                exit();
            }
            case "once" -> {
                if (Files.exists(note())) {
                    exit();
                }
                Files.writeString(note(), "I was here");
                say(good);
                in.readLine();
                exit();
            }
            case "flood" -> {
                while (true) {
                    say("noise without end, ".repeat(100) + "\n");
                }
            }
            case "call-for-ever" -> {
                while (true) {
                    get();
                    in.readLine();
                }
            }
            case "call-and-never-read" -> {
                while (true) {
                    get();
                }
            }
            case "error" -> say("{\"re\":" + id + ",\"error\":{\"message\":\"out of luck\",\"trace\":\"at luck\"}}\n");
            case "unsupported" ->
                say("{\"re\":" + id + ",\"unsupported\":{\"capability\":\"inspect\",\"reason\":\"too lazy\"}}\n");
            case "threw" -> say("{\"re\":" + id + ",\"threw\":" + UNDEFINED + "}\n");
            case "wrong-id" -> say(good.replace("\"re\":" + id, "\"re\":4711"));
            case "id-as-string" -> say(good.replace("\"re\":" + id, "\"re\":\"" + id + "\""));
            case "two-answers" -> say(good.replace("\"ok\"", "\"threw\":" + UNDEFINED + ",\"ok\""));
            case "no-kind" -> say("{\"level\":\"info\"}\n");
            case "unknown-call" -> say("{\"call\":\"eval\",\"id\":\"c9\"}\n");
            case "unknown-object" -> say("{\"call\":\"get\",\"id\":\"c9\",\"obj\":\"h77\",\"key\":\"x\"}\n");
            case "no-value" -> say("{\"re\":" + id + ",\"ok\":5}\n");
            case "too-long" -> say(good.replace("\"ok\"", "\"padding\":\"" + "x".repeat(1 << 20) + "\",\"ok\""));
            case "not-utf8" -> {
                byte[] bytes =
                        good.replace("\"ok\"", "\"padding\":\"?\",\"ok\"").getBytes(StandardCharsets.UTF_8);
                bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE4;
                say(bytes);
            }
            case "one-call-too-many" -> say(good.replace("\"calls\":" + calls, "\"calls\":" + (calls + 1)));
            case "noise" -> {
                System.err.println("a word on stderr");
                say("a word on stdout\n{ not: json }\n\n" + good);
            }
            case "split" -> {
                byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
                for (byte single : bytes) {
                    say(new byte[] {single});
                }
            }
            default -> throw new IllegalArgumentException(how);
        }
    }

    private void get() {
        calls++;
        say("{\"call\":\"get\",\"id\":\"c" + calls + "\",\"obj\":\"a1\",\"key\":\"next\"}\n");
    }

    private static void leak() throws IOException {
        Process child = new ProcessBuilder("sleep", "600").inheritIO().start();
        Files.writeString(note(), String.valueOf(child.pid()));
    }

    /** A file for what is to outlast the program. */
    private static Path note() {
        return Path.of(System.getProperty("note"));
    }

    private static void exit() {
        System.err.println("I have had enough");
        Runtime.getRuntime().halt(3);
    }

    private void say(String text) {
        say(text.getBytes(StandardCharsets.UTF_8));
    }

    private void say(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private static String field(String line, String name) {
        Matcher fields = FIELD.matcher(line);
        while (fields.find()) {
            if (fields.group(1).equals(name)) {
                return fields.group(2);
            }
        }
        return "";
    }
}
