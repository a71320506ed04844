package io.github.yieldstick.compilers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program that speaks the compiler protocol, and misbehaves at a source that says how. */
final class FakeCompiler {

    private FakeCompiler() {}

    /** The words that start it. */
    static String command(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        return "'%s' -cp '%s' %s %s"
                .formatted(java, classes, FakeCompiler.class.getName(), String.join(" ", arguments));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String described = arguments.length > 0 && arguments[0].equals("nameless")
                ? "{\"version\":\"1\"}"
                : "{\"name\":\"fake\",\"version\":\"1\"" + (arguments.length > 0 ? ",\"build\":\"1\"" : "") + "}";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                System.out.println(line.contains("\"describe\"") ? described : answer(line));
            }
        }
    }

    private static String answer(String line) throws InterruptedException {
        if (line.contains("die")) {
            System.err.println("out of memory");
            System.exit(3);
        }
        if (line.contains("hang")) {
            Thread.sleep(60_000);
        }
        if (line.contains("nonsense")) {
            return "{\"text\":";
        }
        if (line.contains("nothing")) {
            return "{\"anything\":1}";
        }
        if (line.contains("complain")) {
            return "noise before\n{\"refused\":\"1:1: no\"}";
        }
        return "{\"text\":\"var compiled = require('one').one;\","
                + "\"modules\":[{\"name\":\"one\",\"text\":\"exports.one = require('./two') + 1;\",\"requires\":{\"./two\":\"2\"}},"
                + "{\"name\":\"2\",\"text\":\"module.exports = 1;\"}]}";
    }
}
