package dev.holdpoint.drl;

import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.verdict.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** Checks one rule file: as text, then what the parser made of it, then each rule. */
final class FileCheck {
    private final RuleFile file;
    private final Set<Clause> known;
    private final List<String> lines;
    private final List<RuleProblem> problems = new ArrayList<>();
    private final List<ParsedRule> rules = new ArrayList<>();

    FileCheck(RuleFile file, Set<Clause> known) {
        this.file = file;
        this.known = known;
        this.lines = file.lines();
    }

    List<RuleProblem> problems() {
        return problems;
    }

    /** The rules that are as they should be. */
    List<ParsedRule> rules() {
        return rules;
    }

    FileCheck run() {
        problems.addAll(TextGate.problems(file));
        if (problems.isEmpty()) {
            PackageDescr contents = parse();
            if (contents != null) {
                contents(contents);
            }
        }
        problems.sort(java.util.Comparator.comparingInt(RuleProblem::line));
        return this;
    }

    private @Nullable PackageDescr parse() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr contents = parser.parse(false, file.text());
            for (DroolsError error : parser.getErrors()) {
                add(error.getLines().length > 0 ? error.getLines()[0] : 1, "not DRL: " + plain(error.getMessage()));
            }
            if (contents == null && problems.isEmpty()) {
                add(1, "not DRL");
            }
            return problems.isEmpty() ? contents : null;
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            add(1, "not DRL");
            return null;
        }
    }

    /** Without the parser's own number and place in front. */
    private static String plain(String message) {
        String marker = "Line ";
        int start = message.indexOf(marker);
        int blank = start < 0 ? -1 : message.indexOf(' ', start + marker.length());
        return Shortened.of(blank < 0 ? message : message.substring(blank + 1));
    }

    private void contents(PackageDescr contents) {
        outsideRules(contents);
        if (!problems.isEmpty()) {
            return;
        }
        Scope imports = new Scope();
        for (ImportDescr imported : contents.getImports()) {
            attempt(() -> imports.add(imported.getTarget(), lineOf(imported.getTarget())));
        }
        if (contents.getRules().isEmpty()) {
            add(1, "there is no rule in this file");
        }
        if (problems.isEmpty()) {
            for (RuleDescr rule : contents.getRules()) {
                attempt(() -> rules.add(new RuleCheck(file, lines, rule).check(imports.ofRule(), known)));
            }
        }
    }

    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            problems.add(refused.in(file));
        }
    }

    /** Between rules stand the package, imports of one class each, comments, and nothing else. */
    private void outsideRules(PackageDescr contents) {
        boolean[] inRule = new boolean[lines.size() + 1];
        for (RuleDescr rule : contents.getRules()) {
            for (int i = rule.getLine(); i <= rule.getEndLine() && i > 0 && i < inRule.length; i++) {
                if (inRule[i]) {
                    add(i, "each rule starts on a line of its own");
                }
                inRule[i] = true;
            }
        }
        List<String> imports = new ArrayList<>();
        contents.getImports().forEach(imported -> imports.add("import " + imported.getTarget() + ";"));
        boolean packaged = false;
        for (int i = 1; i < inRule.length; i++) {
            String line = lines.get(i - 1).strip();
            if (inRule[i] || line.isEmpty() || TextGate.isComment(line)) {
                continue;
            }
            if (line.equals("package " + Scope.PACKAGE + ";") && !packaged) {
                packaged = true;
            } else if (!imports.remove(line)) {
                add(i, unexpected(line));
            }
        }
        if (!packaged) {
            add(1, "the file starts with: package " + Scope.PACKAGE + ";");
        }
        if (problems.isEmpty() && (!imports.isEmpty() || hasMore(contents))) {
            add(1, "the parser saw more in this file than stands in it");
        }
    }

    private static boolean hasMore(PackageDescr contents) {
        return contents.getUnit() != null
                || !contents.getName().equals(Scope.PACKAGE)
                || !contents.getFunctionImports().isEmpty()
                || !contents.getAccumulateImports().isEmpty()
                || !contents.getGlobals().isEmpty()
                || !contents.getFunctions().isEmpty()
                || !contents.getTypeDeclarations().isEmpty()
                || !contents.getEnumDeclarations().isEmpty()
                || !contents.getEntryPointDeclarations().isEmpty()
                || !contents.getWindowDeclarations().isEmpty()
                || !contents.getAttributes().isEmpty();
    }

    private static String unexpected(String line) {
        if (line.startsWith("import")) {
            return "an import names one class, and nothing else stands on its line";
        }
        if (line.startsWith("package")) {
            return "every rule file is of the one package " + Scope.PACKAGE + ", named once";
        }
        return "`" + Shortened.of(line)
                + "` has no place in a rule file; it has a package, imports, rules and comments";
    }

    private int lineOf(String target) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("import " + target + ";")) {
                return i + 1;
            }
        }
        return 1;
    }

    private void add(int line, String message) {
        problems.add(new RuleProblem(file.path(), Math.max(1, line), message));
    }
}
