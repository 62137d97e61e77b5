package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.report.CheckedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Files that reports go to, beside what is printed. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT=FILE",
            converter = Target.Converter.class,
            description =
                    "write a report in that format to FILE as well; may be given several times: all are written, or none")
    private List<Target> targets = List.of();

    @Option(names = "--force", description = "write over files that are there")
    private boolean force;

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** What they are to hold. */
    Stream<Format> formats() {
        return targets.stream().map(Target::format);
    }

    /** Sees whether they can be written, before any work is done; {@code again} writes over what this call wrote itself. */
    OutputFiles open(boolean again) {
        OutputFiles files = new OutputFiles(force || again);
        targets.forEach(target -> files.expect(target.file()));
        return files;
    }

    void write(OutputFiles files, List<CheckedFile> checked, Printing printing, PolicyChecker checker) {
        List<String> texts = new ArrayList<>();
        for (Target target : targets) {
            texts.add(printing.all(checked, target.format(), checker));
        }
        files.write(texts);
    }

    /** One file, and what it is to hold. */
    record Target(Format format, String file) {
        /** Takes {@code sarif=out.sarif}. */
        static final class Converter implements ITypeConverter<Target> {
            @Override
            public Target convert(String text) {
                int end = text.indexOf('=');
                String name = end < 0 ? "" : text.substring(0, end);
                for (Format format : Format.values()) {
                    if (format.toString().equalsIgnoreCase(name) && end + 1 < text.length()) {
                        return new Target(format, text.substring(end + 1));
                    }
                }
                throw new TypeConversionException(
                        "expected FORMAT=FILE, such as sarif=holdpoint.sarif; the formats are " + Format.names());
            }
        }
    }
}
