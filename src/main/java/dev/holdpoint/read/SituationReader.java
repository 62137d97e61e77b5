package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Situation;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads situations of format 1. A name that ends in {@code .json} is read as JSON, one that ends in {@code .yaml} or {@code .yml}
 * as YAML; under any other name a document whose first character is <code>{</code> is JSON. Immutable and thread-safe.
 */
public final class SituationReader {
    /** How large a document may be, unless it is said otherwise. */
    public static final int DEFAULT_SIZE_LIMIT = 8 << 20;

    private static final SituationReader STANDARD = new SituationReader(DEFAULT_SIZE_LIMIT);

    private final int sizeLimit;

    private SituationReader(int sizeLimit) {
        this.sizeLimit = sizeLimit;
    }

    /** The reader with the format's own limits. */
    public static SituationReader standard() {
        return STANDARD;
    }

    /** A reader that takes documents of up to that many bytes. @throws IllegalArgumentException if that is less than one */
    public SituationReader withSizeLimit(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a limit of at least one byte was expected");
        }
        return new SituationReader(bytes);
    }

    /**
     * Reads a file, and the attachments that it names, which must lie in its folder.
     *
     * @throws SituationException if it cannot be read, or is no valid situation, with all that is wrong
     */
    public Situation read(Path file) {
        String name = file.toString();
        Problems problems = new Problems();
        try {
            byte[] bytes = Input.read(file, sizeLimit, problems);
            return bind(Utf8.decode(bytes, problems), name, folderOf(file), problems);
        } catch (Problems.Stop stop) {
            throw problems.refusal(name, null);
        }
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param name what to call it in problems, such as {@code -}
     * @param folder where attachments lie that are given as files; null if there may be none
     * @throws SituationException if it cannot be read, or is no valid situation, with all that is wrong
     */
    public Situation read(InputStream in, String name, @Nullable Path folder) {
        Problems problems = new Problems();
        try {
            byte[] bytes = Input.read(in, sizeLimit, problems);
            return bind(Utf8.decode(bytes, problems), name, folder, problems);
        } catch (Problems.Stop stop) {
            throw problems.refusal(name, null);
        }
    }

    /**
     * Reads a text, which may name no attachments that are files.
     *
     * @param name what to call it in problems
     * @throws SituationException if it is no valid situation, with all that is wrong
     */
    public Situation read(String text, String name) {
        return bind(Utf8.withoutMark(text), name, null, new Problems());
    }

    /**
     * Reads nodes that no document has, such as what somebody typed.
     *
     * @param name what to call them in problems, which have no lines
     * @param folder where attachments lie that are given as files; null if there may be none
     * @throws SituationException if they are no valid situation, with all that is wrong
     */
    public Situation read(Node.Mapping root, String name, @Nullable Path folder) {
        Problems problems = new Problems();
        Situation situation = new Binder(problems, new Attachments(folder)).bind(root, name);
        if (situation == null) {
            throw problems.refusal(name, null);
        }
        return situation;
    }

    /** Whether a document of that name is read as JSON. */
    public static boolean isJson(String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return true;
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return false;
        }
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '{';
    }

    private static Situation bind(String text, String name, @Nullable Path folder, Problems problems) {
        boolean json = isJson(text, name);
        if (json) {
            problems.inJson();
        }
        Situation situation = null;
        try {
            Node root = json ? JsonTree.read(text, problems) : YamlTree.read(text, problems);
            situation = new Binder(problems, new Attachments(folder)).bind(root, name);
        } catch (Problems.Stop stop) {
            // it has added why
        } catch (YamlTree.Broken broken) {
            problems.stop(broken.fault.complaint());
        }
        if (situation != null && problems.none()) {
            return situation;
        }
        Problems all = json ? JsonRecovery.of(text, name, folder, problems) : Recovery.of(text, name, folder, problems);
        throw all.refusal(name, text);
    }
}
