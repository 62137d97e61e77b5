package dev.holdpoint.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules that the build compiled, without a look at anything else on the class path. */
public final class CompiledRules {
    /** Where the build lists the classes that it made of the rule files. */
    private static final String INDEX = "/META-INF/kie/dev.holdpoint/holdpoint/drools-model";

    private CompiledRules() {}

    /**
     * In a new process nearly all the time goes into loading classes, and the engine's need not wait for those of the rules: so an
     * engine without rules is run meanwhile.
     */
    static KieBase load() {
        Ahead<List<Model>> models = Ahead.of(CompiledRules::models);
        startRandom();
        PolicyEngine.rehearse(build(List.of()));
        return base(models.get());
    }

    /** The rules' conditions are numbered at random: what makes the numbers is slow to start, and there before they ask for it. */
    private static void startRandom() {
        if (UUID.randomUUID().version() != 4) {
            throw new PolicyException("no random numbers");
        }
    }

    static KieBase base(Collection<Model> models) {
        return named(build(models));
    }

    private static KieBase build(Collection<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, EngineSettings.rules(), EngineSettings.building());
    }

    public static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try (InputStream index = CompiledRules.class.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new PolicyException("no compiled rules were found");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                    models.add(Class.forName(line.trim())
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new PolicyException("the compiled rules could not be loaded", e);
        }
        return models;
    }

    /** Gives each rule the description that its findings carry. */
    static KieBase named(KieBase base) {
        int rules = 0;
        for (KiePackage kiePackage : base.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                ((RuleImpl) rule).addMetaAttribute(Findings.POLICY_RULE, PolicyRules.of(rule));
                rules++;
            }
        }
        if (rules == 0) {
            throw new PolicyException("the policy has no rules");
        }
        return base;
    }
}
