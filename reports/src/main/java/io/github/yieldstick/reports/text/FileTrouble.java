package io.github.yieldstick.reports.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file could not be read or written, in words for a sentence about it. */
public final class FileTrouble {

    private FileTrouble() {}

    /** What was in the way, without the file's name. */
    public static String of(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "it is not there, or its folder is not";
        }
        if (trouble instanceof AccessDeniedException) {
            return "the right to is missing";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "a file is in the place of a folder";
        }
        if (trouble instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (trouble instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        if (trouble instanceof CharacterCodingException) {
            return "it is no text in UTF-8";
        }
        String reason = trouble instanceof FileSystemException known ? known.getReason() : trouble.getMessage();
        return Optional.ofNullable(reason).orElseGet(() -> trouble.getClass().getSimpleName());
    }

    /** The file that the trouble is about, where that is known. */
    public static Optional<String> file(IOException trouble) {
        return trouble instanceof FileSystemException known ? Optional.ofNullable(known.getFile()) : Optional.empty();
    }
}
