package dev.holdpoint.engine;

import org.drools.core.BaseConfigurationFactories;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * How the engine is set up. Said here and nowhere else: the engine's options are read from no system property and from no
 * configuration file, and none is looked for.
 */
final class EngineSettings {
    private EngineSettings() {}

    /** Rules are never added or removed: the engine need not remember a fact that no rule looks at. */
    @SuppressWarnings("unchecked") // an array of generic factories
    static KieBaseConfiguration rules() {
        KieBaseConfiguration settings = new CompositeBaseConfiguration(
                new ChainedProperties(),
                EngineSettings.class.getClassLoader(),
                BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf);
        settings.setOption(KieBaseMutabilityOption.DISABLED);
        return settings;
    }

    /** Facts never change: nobody need know which properties a rule reads. */
    static KnowledgeBuilderConfiguration building() {
        return new FactsNeverChange();
    }

    /** Answers the one question that building asks. */
    private static final class FactsNeverChange implements KnowledgeBuilderConfiguration {
        @Override
        @SuppressWarnings("unchecked") // the option is the one that the key stands for
        public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
            if (key.name().equals(PropertySpecificOption.PROPERTY_NAME)) {
                return (C) PropertySpecificOption.DISABLED;
            }
            throw new UnsupportedOperationException(key.name());
        }

        @Override
        public <C extends KnowledgeBuilderOption> void setOption(C option) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void makeImmutable() {
            // it is
        }

        @Override
        public ClassLoader getClassLoader() {
            return EngineSettings.class.getClassLoader();
        }

        @Override
        public <
                        X extends
                                OptionsConfiguration<
                                                KnowledgeBuilderOption,
                                                SingleValueKieBuilderOption,
                                                MultiValueKieBuilderOption>>
                X as(ConfigurationKey<X> key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean setProperty(String name, String value) {
            return false;
        }

        @Override
        public String getProperty(String name) {
            return "";
        }
    }
}
