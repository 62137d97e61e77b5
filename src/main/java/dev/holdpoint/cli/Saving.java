package dev.holdpoint.cli;

import dev.holdpoint.edit.SituationEditor;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Situation files that commands change: opened or begun, and put back in one piece. */
final class Saving {
    private Saving() {}

    /** The situation in that file; a file that is not there is begun. */
    static SituationEditor openOrBegin(String name) {
        Path file = named(name);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? SituationEditor.open(file) : SituationEditor.begin(file);
    }

    /** The situation in that file, which is there. */
    static SituationEditor open(String name) {
        return SituationEditor.open(named(name));
    }

    private static Path named(String name) {
        if (name.equals("-")) {
            throw new CallException("standard input cannot be changed: name a file");
        }
        return Arguments.path(name);
    }

    /** Nothing of the file is changed where that fails. */
    static void save(SituationEditor editor, String name) {
        write(name, editor::save);
    }

    /** The same for whatever writes the file. */
    static void write(String name, Writing writing) {
        try {
            writing.run();
        } catch (FileAlreadyExistsException e) {
            throw new CallException(name + " has appeared meanwhile; it is left as it is");
        } catch (NoSuchFileException e) {
            throw new CallException(name + " cannot be written: there is no such folder");
        } catch (AccessDeniedException e) {
            throw new CallException(name + " may not be written");
        } catch (IOException e) {
            String why = e.getClass() == IOException.class ? ": " + e.getMessage() : "";
            throw new CallException(name + " cannot be written" + why);
        }
    }

    interface Writing {
        void run() throws IOException;
    }
}
