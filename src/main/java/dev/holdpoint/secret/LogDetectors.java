package dev.holdpoint.secret;

import java.util.List;

/** Blocks of unprocessed log (PC-23). */
final class LogDetectors {
    private LogDetectors() {}

    static List<Detector> rows() {
        return List.of(new Detector(
                "raw-log",
                SecretKind.RAW_LOG,
                Specificity.BLOCK,
                new LogFinder(),
                List.of("0 00:00:00", "0t00:00:00", "0000:00:00:00", "#0 ", "\tat ", "  at ", "file \"/")));
    }
}
