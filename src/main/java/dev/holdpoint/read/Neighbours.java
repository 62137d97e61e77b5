package dev.holdpoint.read;

import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.read.problem.Shown;
import dev.holdpoint.redact.SafeText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The files that stand where somebody looked for one. */
public final class Neighbours {
    private static final int LOOKED_AT = 2_000;
    private static final int NAMED = 3;

    private Neighbours() {}

    /** Which files a folder has, to stand behind "name the file in it". */
    static String within(Path folder) {
        List<String> files = files(folder, Neighbours::isSituation);
        return files.isEmpty() ? "" : ": " + named(folder, files);
    }

    /** What the name of a situation file may have meant; empty where nothing there looks like it. */
    static String of(Path absent) {
        return of(absent, Neighbours::isSituation);
    }

    /** What the name of a file of any kind may have meant; empty where nothing there looks like it. */
    public static String ofAnyKind(Path absent) {
        return of(absent, name -> !name.startsWith("."));
    }

    private static String of(Path absent, Predicate<String> which) {
        Path name = absent.getFileName();
        Path folder = absent.getParent() == null ? Path.of("") : absent.getParent();
        if (name == null) {
            return "";
        }
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return "there is no folder " + shown(folder.toString()) + " either";
        }
        List<String> files = files(folder, which);
        String near = Nearest.of(name.toString(), files);
        String sameStem = near == null ? stem(name.toString(), files) : near;
        if (sameStem != null) {
            return "did you mean " + named(folder, List.of(sameStem)) + "?";
        }
        return files.isEmpty() ? "" : "the folder has " + named(folder, files);
    }

    private static @org.jspecify.annotations.Nullable String stem(String name, List<String> files) {
        for (String file : files) {
            if (stem(file).equalsIgnoreCase(stem(name))) {
                return file;
            }
        }
        return null;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private static String named(Path folder, List<String> files) {
        List<String> shown = new ArrayList<>();
        for (String file : files.subList(0, Math.min(NAMED, files.size()))) {
            shown.add(shown(folder.resolve(file).toString()));
        }
        String more = files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "";
        return String.join(", ", shown) + more;
    }

    private static String shown(String name) {
        return "`" + Shown.escaped(SafeText.of(name)) + "`";
    }

    private static boolean isSituation(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    private static List<String> files(Path folder, Predicate<String> which) {
        List<String> files = new ArrayList<>();
        int seen = 0;
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (which.test(name) && Files.isRegularFile(entry)) {
                    files.add(name);
                }
                if (++seen == LOOKED_AT) {
                    break;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return List.of(); // who may not look into it is told no names
        }
        files.sort(null);
        return files;
    }
}
