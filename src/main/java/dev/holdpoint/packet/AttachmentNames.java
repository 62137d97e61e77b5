package dev.holdpoint.packet;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes file names of attachments' names: no folders, no tricks, each once, whatever the file system does about upper case. */
final class AttachmentNames {
    private static final int LONGEST = 60;
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com", "lpt", "conin", "conout", "clock");

    private final Set<String> taken = new HashSet<>();

    String unique(String wanted) {
        String name = safe(wanted);
        String unique = name;
        int dot = name.lastIndexOf('.');
        int cut = dot > 0 ? dot : name.length();
        for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = name.substring(0, cut) + "-" + number + name.substring(cut);
        }
        return unique;
    }

    private static String safe(String wanted) {
        StringBuilder safe = new StringBuilder();
        for (int c :
                Normalizer.normalize(wanted, Normalizer.Form.NFC).codePoints().toArray()) {
            boolean kept = c < 128 ? isKept((char) c) : Character.isLetter(c) && Character.charCount(c) == 1;
            if (kept) {
                safe.appendCodePoint(c);
            } else if (safe.length() > 0 && safe.charAt(safe.length() - 1) != '-') {
                safe.append('-');
            }
        }
        String name = trimmed(shortened(trimmed(safe.toString().replace("-.", "."))));
        return name.isEmpty() || isDevice(name) ? "attachment" + (name.isEmpty() ? "" : "-" + name) : name;
    }

    private static boolean isKept(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    /** The end goes with the ending, which tells programs what it is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }

    /** Neither hidden, nor an option, nor with a dot at the end. */
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && ".-_".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".-".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        boolean digit = !stem.isEmpty() && Character.isDigit(stem.charAt(stem.length() - 1));
        return DEVICES.contains(stem) || (digit && DEVICES.contains(stem.substring(0, stem.length() - 1)));
    }
}
