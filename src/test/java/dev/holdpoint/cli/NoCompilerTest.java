package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NoCompilerTest {
    @Test
    void aPlainCheckLoadsNothingOfTheRuleCompiler() throws IOException {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.holdpoint.cli.Main",
                        "check",
                        "fixtures/situations/clean-minor-update/situation.yaml")
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("MAY CLOSE", "dev.holdpoint.engine.PolicyEngine");
        assertThat(said.lines())
                .noneMatch(line -> line.contains("org.drools.drl.")
                        || line.contains("org.drools.model.codegen.")
                        || line.contains("com.github.javaparser.")
                        || line.contains("org.eclipse.jdt.")
                        || line.contains("dev.holdpoint.drl.RuleCompiler")
                        || line.contains("dev.holdpoint.drl.SubsetCheck"));
    }
}
