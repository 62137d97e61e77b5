package dev.holdpoint.drl;

import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.verdict.Clause;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.Resource;

/** Compiles rule files that have passed the {@link SubsetCheck}: there is no other way in. */
public final class RuleCompiler {
    private static final String FOLDER = "src/main/resources/rules/";

    private RuleCompiler() {}

    /**
     * Rules that were checked and compiled.
     *
     * @param rules as the files have them
     * @param models as the engine takes them
     */
    public record Compiled(RuleCatalogue rules, List<Model> models) {}

    /**
     * Checks the files, then compiles them.
     *
     * @param known the clauses that a rule may cite
     * @throws RulesException if they are not in the subset or do not compile
     */
    public static synchronized Compiled compile(RuleFiles files, Set<Clause> known) {
        RuleCatalogue rules = SubsetCheck.rules(files, known);
        KieServices services = KieServices.get();
        KieFileSystem project = services.newKieFileSystem();
        for (RuleFile file : files.files()) {
            Resource text = services.getResources()
                    .newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
            project.write(FOLDER + file.name(), text);
        }
        KieBuilder builder = services.newKieBuilder(project, new WithoutStandardRules());
        builder.buildAll(ExecutableModelProject.class);
        List<RuleProblem> problems = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            problems.add(CompileProblems.of(message, files, rules));
        }
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(module.getReleaseId());
        return new Compiled(rules, List.copyOf(models(module)));
    }

    private static Collection<Model> models(InternalKieModule module) {
        KieModuleKieProject project = new KieModuleKieProject(module, module.getModuleClassLoader());
        project.init();
        return ((CanonicalKieModule) module).getModelForKBase((KieBaseModelImpl) project.getDefaultKieBaseModel());
    }

    /** Hides what the build made of the standard rules, which may be called the same. */
    private static final class WithoutStandardRules extends ClassLoader {
        WithoutStandardRules() {
            super(RuleCompiler.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(Scope.PACKAGE + ".")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
