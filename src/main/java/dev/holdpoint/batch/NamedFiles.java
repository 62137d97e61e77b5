package dev.holdpoint.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the files were like that a document names as its attachments: a run that is continued must find them as they were. The document
 * is only looked through for the key, not read: what is taken for a name and is none is a file that is absent both times.
 */
final class NamedFiles {
    /** The key with its value, up to what ends one in YAML or JSON. */
    private static final Pattern NAMED = Pattern.compile("file[\"']?[ \t]*:[ \t]*[\"']?([^\"'#,}\\r\\n]{1,1024})");

    private static final byte[] KEY = "file".getBytes(StandardCharsets.US_ASCII);

    private NamedFiles() {}

    /** Sizes and times; empty where no file is named. */
    static String of(byte[] document, Path folder) {
        if (!hasKey(document)) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        Matcher named = NAMED.matcher(new String(document, StandardCharsets.UTF_8));
        while (named.find()) {
            seen.append('/').append(of(named.group(1).strip(), folder));
        }
        return seen.toString();
    }

    private static boolean hasKey(byte[] text) {
        for (int at = 0; at + KEY.length < text.length; at++) {
            if (text[at] == KEY[0] && text[at + 1] == KEY[1] && text[at + 2] == KEY[2] && text[at + 3] == KEY[3]) {
                return true;
            }
        }
        return false;
    }

    private static String of(String name, Path folder) {
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder.normalize())) {
                return "";
            }
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + "/" + now.lastModifiedTime().toMillis();
        } catch (InvalidPathException | IOException e) {
            return "";
        }
    }
}
