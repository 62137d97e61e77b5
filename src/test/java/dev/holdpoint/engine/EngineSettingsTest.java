package dev.holdpoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.drools.core.impl.RuleBaseFactory;
import org.junit.jupiter.api.Test;
import org.kie.api.conf.SequentialOption;

class EngineSettingsTest {
    @Test
    void aSystemPropertyOfTheEngineIsNotHeeded() {
        System.setProperty(SequentialOption.PROPERTY_NAME, "true");
        try {
            assertThat(RuleBaseFactory.newKnowledgeBaseConfiguration().getOption(SequentialOption.KEY))
                    .as("what the engine would make of it by itself")
                    .isEqualTo(SequentialOption.YES);
            assertThat(EngineSettings.rules().getOption(SequentialOption.KEY)).isEqualTo(SequentialOption.NO);
        } finally {
            System.clearProperty(SequentialOption.PROPERTY_NAME);
        }
    }
}
