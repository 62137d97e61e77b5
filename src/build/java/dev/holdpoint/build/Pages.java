package dev.holdpoint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What jte makes of our pages. It makes all of it anew each time. */
final class Pages {
    private Pages() {}

    /** Gives each the time of its page, so that nothing is compiled for nothing. */
    static void date(Path pages, Path made) throws IOException {
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".jte")).toList()) {
                String name = page.getFileName().toString().replaceFirst("(.*)\\.jte", "Jte$1Generated.java");
                Path java = made.resolve(pages.relativize(page)).resolveSibling(name);
                Files.setLastModifiedTime(java, Files.getLastModifiedTime(page));
            }
        }
    }
}
