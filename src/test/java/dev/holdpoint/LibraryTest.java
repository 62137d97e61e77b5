package dev.holdpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.generate.Situations;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void one_checker_serves_many_threads_with_the_verdicts_that_one_thread_gets() throws Exception {
        PolicyChecker checker = PolicyChecker.standard();
        Situations situations = new Situations(7);
        List<Situation> all = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(situations.next());
            alone.add(JsonReport.line(checker.check(all.get(i))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int thread = 0; thread < 16; thread++) {
                answers.add(threads.submit(() -> all.stream()
                        .map(situation -> JsonReport.line(checker.check(situation)))
                        .toList()));
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
