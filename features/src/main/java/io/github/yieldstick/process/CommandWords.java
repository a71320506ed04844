package io.github.yieldstick.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a command into its words as a shell does for blanks and quotes; nothing else of a shell is there. Between single
 * quotes all stands for itself. Elsewhere a backslash takes the meaning from a quote, a backslash or a blank behind it; any
 * other backslash stands for itself, as the paths of Windows have them.
 */
public final class CommandWords {
    private final String command;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private int at;

    private CommandWords(String command) {
        this.command = command;
    }

    /**
     * The words of a command.
     *
     * @throws EngineUnavailable if there are none, or a quote is not closed
     */
    public static List<String> of(String command) {
        List<String> words = new CommandWords(command).split();
        if (words.isEmpty()) {
            throw new EngineUnavailable("expected a command that starts an engine's program, found none; write one.");
        }
        return words;
    }

    private List<String> split() {
        for (at = 0; at < command.length(); at++) {
            char next = command.charAt(at);
            if (Character.isWhitespace(next)) {
                endWord();
            } else if (next == '\'' || next == '"') {
                quoted(next);
            } else {
                take();
            }
        }
        endWord();
        return List.copyOf(words);
    }

    private void quoted(char quote) {
        int opened = at;
        begun = true; // also where nothing stands between the quotes
        for (at++; at < command.length(); at++) {
            if (command.charAt(at) == quote) {
                return;
            }
            if (quote == '\'') {
                word.append(command.charAt(at));
            } else {
                take();
            }
        }
        throw new EngineUnavailable("the command " + command + " opens the quote " + quote + " at its character "
                + (opened + 1) + " and never closes it; close it.");
    }

    private void take() {
        begun = true;
        if (command.charAt(at) == '\\' && at + 1 < command.length() && canBeEscaped(command.charAt(at + 1))) {
            at++;
        }
        word.append(command.charAt(at));
    }

    private static boolean canBeEscaped(char next) {
        return next == '\'' || next == '"' || next == '\\' || Character.isWhitespace(next);
    }

    private void endWord() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}
