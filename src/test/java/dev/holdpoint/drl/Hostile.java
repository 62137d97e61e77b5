package dev.holdpoint.drl;

import java.util.ArrayList;
import java.util.List;

/** Rule files that want more than rules may, or are merely careless; each with the line that has to be named. */
final class Hostile {
    /** What every attack would do if it ran; the tests look for it. */
    static final String TRACE = "holdpoint.hostile";

    private static final String HEAD = """
            package dev.holdpoint.rules;

            import dev.holdpoint.derived.StagingNeed;
            import dev.holdpoint.engine.Findings;
            import dev.holdpoint.situation.Answer;
            import dev.holdpoint.situation.Release;
            import dev.holdpoint.verdict.Finding;

            """;
    private static final String ATTACK = "System.setProperty( \"" + TRACE + "\", \"1\" )";

    /** One file, and what has to be said of it. */
    record Case(String name, String text, int line, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    static List<Case> cases() {
        Hostile all = new Hostile();
        all.conditions();
        all.elements();
        all.consequences();
        all.headers();
        all.aroundRules();
        all.texts();
        all.careless();
        return all.cases;
    }

    /** A file whose one rule has these lines between when and then (line 13 on), and this one behind then. */
    static String rule(String when, String then) {
        return HEAD + "rule \"start.x nothing is updated\"\n@Clause(\"BU-1\")\n@Decision(\"start\")\nwhen\n" + when
                + "\nthen\n    " + then + "\nend\n";
    }

    private static final String GOOD_WHEN =
            "    Release( $notesRead : notesRead, notesRead.is( Answer.NO ) || notesRead.unknown )";
    private static final String GOOD_THEN = "insert( Findings.notAsWanted( drools, $notesRead, Answer.YES ) );";

    static String good() {
        return rule(GOOD_WHEN, GOOD_THEN);
    }

    private void when(String name, String when, String says) {
        add(name, rule(when, GOOD_THEN), 13, says);
    }

    private void then(String name, String then, String says) {
        add(name, rule(GOOD_WHEN, then), 15, says);
    }

    private void file(String name, String text, int line, String says) {
        add(name, text, line, says);
    }

    private void add(String name, String text, int line, String says) {
        cases.add(new Case(name, text, line, says));
    }

    private void conditions() {
        String head = "    Release( $notesRead : notesRead, ";
        when("a program in a constraint", head + "Runtime.getRuntime().exec( \"id\" ) != null )", "Runtime");
        when("a program by its full name", head + "java.lang.Runtime.getRuntime() != null )", "no `java`");
        when("a static call", head + ATTACK + " == null )", "System");
        when("the class of a fact", head + "notesRead.getClass().forName( \"x\" ) != null )", "not for rules");
        when("the class as a property", head + "class != null )", "not an expression");
        when("a class literal", head + "Runtime.class != null )", "nothing that a rule may say");
        when("a new object", head + "new java.io.File( \"x\" ).delete() )", "nothing that a rule may say");
        when("an anonymous class", head + "new Object() { boolean x() { return true; } }.x() )", "no place");
        when("a lambda", head + "notesRead.is( () -> Answer.NO ) )", "not DRL");
        when("a method reference", head + "notesRead.is( Answer::valueOf ) )", "not DRL");
        when("an assignment", head + "( notesRead = null ) == null )", "nothing that a rule may say");
        when("a cast", head + "( (Runtime) notesRead ).availableProcessors() > 0 )", "nothing that a rule may say");
        when("a conditional", head + "notesRead.unknown ? true : false )", "not DRL");
        when("an instanceof", head + "notesRead instanceof Runtime )", "nothing that a rule may say");
        when("an inline cast", head + "notesRead#Runtime.x == null )", "no place");
        when("a text literal", head + "notesRead == \"no\" )", "nothing that a rule may say");
        when("a null", head + "notesRead == null )", "nothing that a rule may say");
        when("an inline eval", head + "eval( " + ATTACK + " == null ) )", "calls a method that is not for rules");
        when("a binding to a call", "    Release( $notesRead : notesRead, $x : " + ATTACK + " )", "has no");
        when("a binding inside an expression", head + "( $x : notesRead ).unknown )", "has no");
        when("a method of a fact that is not for rules", head + "notesRead.place().isPresent() )", "not for rules");
        when("a method with type arguments", head + "notesRead.<Runtime>is( Answer.NO ) )", "not");
        when("a regular expression", head + "notesRead matches \"(a+)+\" )", "not an expression");
        when("an operator of somebody's own", head + "notesRead str[startsWith] \"x\" )", "no place");
        when("a method of the enum", head + "Answer.valueOf( \"NO\" ) == Answer.NO )", "has no");
        when("arithmetic", head + "1 + 1 == 2 )", "compares");
        when("a positional constraint", "    Release( \"x\"; notesRead.unknown )", "");
    }

    private void elements() {
        String release = GOOD_WHEN + "\n";
        add("eval", rule(release + "    eval( " + ATTACK + " == null )", GOOD_THEN), 14, "eval");
        add("from", rule(release + "    String() from " + ATTACK, GOOD_THEN), 14, "from");
        add("from collect", rule(release + "    java.util.List() from collect( Release() )", GOOD_THEN), 14, "from");
        add("from an entry point", rule(release + "    Finding() from entry-point x", GOOD_THEN), 14, "from");
        add(
                "accumulate with code",
                rule(release + "    accumulate( Release(), init( " + ATTACK + "; ) action( ) result( 1 ) )", GOOD_THEN),
                14,
                "");
        add(
                "accumulate with code, from",
                rule(
                        release + "    Number() from accumulate( Release(), init( int n = 0; ) action( " + ATTACK
                                + "; ) result( n ) )",
                        GOOD_THEN),
                14,
                "accumulate");
        add(
                "accumulate of an expression",
                rule(release + "    accumulate( Release(); $x : collectList( " + ATTACK + " ) )", GOOD_THEN),
                14,
                "nothing is called");
        add(
                "accumulate with a function of somebody's own",
                rule(release + "    accumulate( $r : Release(); $x : steal( $r ) )", GOOD_THEN),
                14,
                "only collects");
        add(
                "accumulate with a constraint",
                rule(
                        release + "    accumulate( $r : Release(); $x : collectList( $r ); " + ATTACK + " != null )",
                        GOOD_THEN),
                14,
                "accumulate looks like");
        add("a query call", rule(release + "    ?anything( 1; )", GOOD_THEN), 14, "");
        add("a unification", rule("    $r := Release()\n" + GOOD_WHEN, GOOD_THEN), 13, "queries");
        add("a window", rule(release + "    Finding() over window:length( 1 )", GOOD_THEN), 14, "windows");
        add("forall", rule(release + "    forall( Release() )", GOOD_THEN), 14, "forall");
        add("a type by its full name", rule(release + "    java.lang.Runtime()", GOOD_THEN), 14, "not imported");
        add("a type that is not imported", rule(release + "    Object()", GOOD_THEN), 14, "not imported");
        add("a named consequence", rule(release + "    do[x]", GOOD_THEN), 14, "no place");
        add("a nested not", rule(release + "    not( exists( Release() ) )", GOOD_THEN), 14, "asks about one pattern");
        add("generics", rule(release + "    Finding<java.util.List<Runtime>>()", GOOD_THEN), 14, "");
        add("an OOPath", rule(release + "    /releases", GOOD_THEN), 14, "");
        add("no condition", rule("", GOOD_THEN), 9, "without a condition");
    }

    private void consequences() {
        then("a program", "Runtime.getRuntime().exec( \"id\" );", "one statement");
        then("the end of the process", "System.exit( 0 );", "one statement");
        then("two statements", GOOD_THEN + " " + ATTACK + ";", "one statement");
        add("no statement", rule(GOOD_WHEN, ""), 16, "one statement");
        then("halt", "drools.halt();", "one statement");
        then("an update", "update( $notesRead );", "one statement");
        then("an MVEL block", "modify( $notesRead ) { x = 1 }", "no place");
        then("a loop", "while( true ) insert( new StagingNeed( true ) );", "not an expression");
        then("a value that is worked out", "insert( new StagingNeed( " + ATTACK + " == null ) );", "worked out");
        then("a call as a value", "insert( Findings.trigger( drools, $notesRead.withhold() ) );", "worked out");
        then("something else than a fact", "insert( new Object() );", "not imported");
        then("a situation's fact", "insert( new Release() );", "not for rules to add");
        then("an anonymous subclass", "insert( new StagingNeed( true ) { } );", "no place");
        then("another's name", "insert( Findings.trigger( null, $notesRead ) );", "drools");
        then("a factory by its full name", "insert( dev.holdpoint.engine.Findings.x( drools ) );", "one statement");
        then("a factory that there is not", "insert( Findings.pass( drools, $notesRead ) );", "nothing of that name");
        then("the wrong kind of value", "insert( Findings.secret( drools, $notesRead ) );", "nothing of that name");
        then("an unknown variable", "insert( Findings.trigger( drools, $touches ) );", "nothing is called");
        then(
                "an unknown constant",
                "insert( Findings.notAsWanted( drools, $notesRead, Answer.MAYBE ) );",
                "no constant");
        then("a logical insertion", "insertLogical( new StagingNeed( true ) );", "one statement");
    }

    private void headers() {
        String good = good();
        for (String attribute : List.of(
                "salience 10",
                "no-loop true",
                "agenda-group \"x\"",
                "timer( 1s )",
                "duration 1",
                "lock-on-active true",
                "auto-focus true",
                "dialect \"mvel\"",
                "ruleflow-group \"x\"",
                "enabled false",
                "salience( " + ATTACK + ".length() )",
                "date-effective \"1-Jan-2030\"")) {
            add("attribute " + attribute, good.replace("\nwhen", "\n" + attribute + "\nwhen"), 12, "");
        }
        add("extends", good.replace("updated\"\n", "updated\" extends \"start.y\"\n"), 9, "extends");
        add("an annotation that nobody knows", good.replace("\nwhen", "\n@Watch(\"x\")\nwhen"), 12, "@Watch");
        add("an annotation with code", good.replace("\"BU-1\"", ATTACK), 10, "quoted text");
        add("an annotation with keys", good.replace("\"BU-1\"", "value = \"BU-1\", x = \"y\""), 10, "quoted text");
        add("an annotation without quotes", good.replace("\"BU-1\"", "BU"), 10, "quoted text");
        add("an annotation twice", good.replace("\nwhen", "\n@Clause(\"BU-2\")\nwhen"), 10, "");
        add("no clause", good.replace("@Clause(\"BU-1\")\n", ""), 9, "no @Clause");
        add("an unknown clause", good.replace("BU-1", "BU-99"), 10, "no clause");
        add("no such section", good.replace("BU-1", "XX-1"), 10, "no clause");
        add("an unknown decision", good.replace("\"start\"", "\"begin\""), 11, "no decision");
        add(
                "a name that ends the text",
                good.replace("\"start.x nothing", "'start.x \" + x + \" nothing")
                        .replace("updated\"", "updated'"),
                9,
                "");
        add("another file's prefix", good.replace("start.x", "close.x"), 9, "should be `start.…`");
        add("no sentence", good.replace("start.x nothing is updated", "start.x"), 9, "sentence");
    }

    private void aroundRules() {
        String good = good();
        file("import static", top("import static java.lang.Runtime.getRuntime;"), 3, "names one class");
        file("import function", top("import function java.lang.System.exit;"), 3, "names one class");
        file("import accumulate", top("import accumulate evil.Function steal;"), 3, "names one class");
        file("an import of everything", top("import dev.holdpoint.situation.*;"), 3, "not to be imported");
        file("an import of Java", top("import java.lang.Runtime;"), 3, "not to be imported");
        file(
                "an import of a nested class",
                top("import dev.holdpoint.situation.Release.Builder;"),
                3,
                "not to be imported");
        file("an import of the engine", top("import dev.holdpoint.engine.PolicyEngine;"), 3, "not to be imported");
        file("an import of what is not there", top("import dev.holdpoint.situation.Relaese;"), 3, "no class");
        file(
                "two imports on a line",
                top("import dev.holdpoint.situation.Area; import java.net.URL;"),
                3,
                "names one class");
        file("a global", top("global java.io.File file;"), 3, "no place");
        file("a function", top("function void f() { }"), 3, "no place");
        file("a function without braces on its line", top("function void f()"), 4, "not DRL");
        file("a declared type", top("declare Release\n    name : String = " + ATTACK + "\nend"), 3, "no place");
        file("a declared enum", top("declare enum X A( " + ATTACK + " ); end"), 3, "no place");
        file("a declared window", top("declare window W Finding() over window:length( 1 ) end"), 3, "no place");
        file("a unit", top("unit Attack;"), 3, "no place");
        file("a dialect for all", top("dialect \"mvel\""), 3, "no place");
        file("an attribute for all", top("salience 5"), 3, "no place");
        file("a query", top("query \"start.q x\"\n    Release()\nend"), 3, "query");
        file(
                "another package",
                good.replace("package dev.holdpoint.rules;", "package dev.holdpoint.engine;"),
                1,
                "package");
        file("no package", good.replace("package dev.holdpoint.rules;", ""), 1, "package");
        file("two packages", top("package dev.holdpoint.rules;"), 3, "");
        file("two rules on a line", good + good.substring(good.indexOf("rule ")).replace("\n", " ") + "\n", 17, "");
        file(
                "a rule behind an end",
                good.replace(
                        "\nend\n",
                        "\nend " + good.substring(good.indexOf("rule ")).replace("start.x", "start.y")),
                16,
                "");
        file("something behind the last end", good + "then " + ATTACK + ";\n", 17, "");
        file("the same id twice", good + good.substring(good.indexOf("rule ")), 17, "is the id of the rule at");
        file("nothing", "", 1, "package");
        file("no rule", HEAD, 1, "no rule");
        file("no DRL", "#!/bin/sh\nid\n", 1, "no place");
    }

    private static String top(String lines) {
        return good().replace("rules;\n\n", "rules;\n\n" + lines + "\n");
    }

    private void texts() {
        String good = good();
        file("a letter as an escape", good.replace("Release(", "\\u0052elease("), 13, "backslash");
        file(
                "a quote as an escape",
                good.replace("updated\"", "updated\\u0022 + " + ATTACK + " + \\u0022\""),
                9,
                "backslash");
        file("a line as an escape", good.replace("rule ", "// \\u000a import java.net.URL;\nrule "), 9, "backslash");
        file("a block comment", good.replace("Release(", "/* not */ Release("), 13, "block comment");
        file("a comment over a rule", good.replace("rule ", "/*\nrule "), 9, "block comment");
        file("a comment behind code", good.replace("Answer.NO )", "Answer.NO ) // or yes"), 13, "line of its own");
        file("a comment inside a rule", good.replace("\nthen", "\n// and more\nthen"), 14, "above the rule");
        file("text that turns round", good.replace("nothing", "noth\u202eing"), 9, "U+202e");
        file("a blank that is none", good.replace("nothing", "noth\u200bing"), 9, "U+200b");
        file("a carriage return", good.replace("rule ", "// x\rimport java.net.URL;\nrule "), 9, "U+000d");
        file("a line separator", good.replace("rule ", "// x\u2028import java.net.URL;\nrule "), 9, "U+2028");
        file("a mark at the start", "\ufeff" + good, 1, "U+feff");
        file("a zero byte", good.replace("nothing", "no\0thing"), 9, "U+0000");
        file(
                "deep nesting",
                good.replace("notesRead.unknown", "(".repeat(50) + "notesRead.unknown" + ")".repeat(50)),
                13,
                "parentheses");
        file("a long line", good.replace("nothing", "n".repeat(5_000)), 9, "characters");
        file("a huge file", good + "// more\n".repeat(100_000), 1, "larger than");
    }

    private void careless() {
        when("a fact that there is not", "    Releese( $notesRead : notesRead )", "not imported");
        when("a field that there is not", "    Release( $notesRead : notesReed )", "it has: ");
        when(
                "a value that there is not",
                "    Release( $notesRead : notesRead, notesRead.is( Answer.NOPE ) )",
                "no constant");
        when(
                "a value of another kind",
                "    Release( $notesRead : notesRead, version.is( Answer.NO ) )",
                "not of the kind");
        when("a fact for a value", "    Release( $notesRead : notesRead, notesRead.is( version ) )", "not of the kind");
        when(
                "what neither holds nor does not",
                "    Release( $notesRead : notesRead, notesRead )",
                "nothing that holds");
        when(
                "a comparison of unlike things",
                "    Release( $notesRead : notesRead, notesRead == Answer.NO )",
                "compares");
        when(
                "a variable before it is bound",
                "    Release( $notesRead : notesRead, version.contradicts( $v ) )",
                "nothing is called");
        add(
                "a variable that is never used",
                rule(GOOD_WHEN + "\n    Release( $version : version )", GOOD_THEN),
                14,
                "never used");
        add("a missing parenthesis", rule("    Release( $notesRead : notesRead", GOOD_THEN), 14, "not DRL");
        then(
                "a missing semicolon",
                "insert( Findings.notAsWanted( drools, $notesRead, Answer.YES ) )",
                "one statement");
    }
}
