package dev.holdpoint.analyse;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.register.YamlTexts;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A condition over outcomes and facts, as properties.yaml has it: a key says what it is about, its value what holds of it; all entries
 * have to hold. {@code any} and {@code all} take a list of conditions. What is asked of {@code category} (what is to be
 * done with it) and of {@code category.state} and the like in one condition is asked of one category.
 */
final class Condition {
    private static final String CATEGORY = "category";
    private static final String ENTRY = "category.";
    private static final String UNCLEAR = "unclear";

    private final boolean free;
    private final String file;
    private final Space space;
    private final Decided decided;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    /** The conditions within which one reads: an alias may lead back into one of them. */
    private final Set<Node> read = Collections.newSetFromMap(new IdentityHashMap<>());

    Condition(String file, Translation rules, Decided decided) {
        this(file, rules, decided, false);
    }

    /** Conditions of which the rules have no say: what they conclude may be anything. */
    static Condition free(String file, Translation rules, Decided decided) {
        return new Condition(file, rules, decided, true);
    }

    private Condition(String file, Translation rules, Decided decided, boolean free) {
        this.free = free;
        this.file = file;
        this.space = rules.space();
        this.decided = decided;
        Situation.TYPE.allFields().forEach(field -> fields.put(field.path(), field));
    }

    /** Where the condition holds. @throws RulesException with the line, if it says something that is not known */
    Formula of(Node node) {
        if (!read.add(node)) {
            throw wrong(node, "this condition holds itself");
        }
        try {
            return all(node);
        } finally {
            read.remove(node);
        }
    }

    private Formula all(Node node) {
        List<Formula> all = new ArrayList<>();
        Map<Node, Node> ofCategory = new LinkedHashMap<>();
        for (NodeTuple entry : entries(node)) {
            String key = text(entry.getKeyNode());
            if (isOfCategory(key)) {
                ofCategory.put(entry.getKeyNode(), entry.getValueNode());
            } else {
                all.add(entry(key, entry.getKeyNode(), entry.getValueNode()));
            }
        }
        if (!ofCategory.isEmpty()) {
            entries(node).forEach(this::isOfNoOtherCategory);
            all.add(someCategory(ofCategory));
        }
        return Formula.all(all);
    }

    private static boolean isOfCategory(String key) {
        return key.equals(CATEGORY) || key.startsWith(ENTRY);
    }

    /** Beside a condition on a category, one further in would be read as one on the same: it would be on any. */
    private void isOfNoOtherCategory(NodeTuple entry) {
        within(entry).forEach(this::isOfNoCategory);
    }

    /** Two conditions of which both ask of a category would not ask of the same. @throws RulesException if they do */
    void areOfOneCategory(Node one, Node other) {
        if (facts(one).stream().anyMatch(fact -> isOfCategory(text(fact)))) {
            isOfNoCategory(other);
        }
    }

    private void isOfNoCategory(Node node) {
        for (NodeTuple entry : entries(node)) {
            if (isOfCategory(text(entry.getKeyNode()))) {
                throw wrong(
                        entry.getKeyNode(),
                        "this would be about any category, and not about that of the condition around it: ask all of one"
                                + " category in one condition, or write `all` with a condition for each");
            }
            isOfNoOtherCategory(entry);
        }
    }

    /** The keys that name a fact, anywhere in a condition. */
    List<Node> facts(Node node) {
        List<Node> facts = new ArrayList<>();
        for (NodeTuple entry : entries(node)) {
            String key = text(entry.getKeyNode());
            if (fields.containsKey(key) || key.startsWith(ENTRY)) {
                facts.add(entry.getKeyNode());
            }
            within(entry).forEach(inner -> facts.addAll(facts(inner)));
        }
        return facts;
    }

    /** The conditions that an entry joins or turns round. */
    private List<Node> within(NodeTuple entry) {
        return switch (text(entry.getKeyNode())) {
            case "any", "all" -> list(entry.getValueNode());
            case "not" -> List.of(entry.getValueNode());
            default -> List.of();
        };
    }

    /** Where the fact that the key names is unknown; of a category's, for some category. */
    Formula unknown(Node key) {
        if (text(key).startsWith(ENTRY)) {
            return someCategory(
                    Map.of(key, new ScalarNode(Tag.STR, "unknown", null, null, DumperOptions.ScalarStyle.PLAIN)));
        }
        return said(text(key), -1, key, "").unknown();
    }

    private Formula someCategory(Map<Node, Node> asked) {
        // a category that is known by name alone says nothing but its name
        boolean onlyActions = asked.keySet().stream().allMatch(key -> text(key).equals(CATEGORY));
        return Formula.any(space.names(), name -> {
            if (!name.listed() && !onlyActions) {
                return Formula.NO;
            }
            List<Formula> all = new ArrayList<>();
            all.add(space.given(
                    name.listed() ? Space.entry(Environment.AUTOMATION, name.number()) : Space.affects(name)));
            asked.forEach((key, value) -> all.add(
                    text(key).equals(CATEGORY)
                            ? matches(value, word -> action(name, word, value))
                            : fact(
                                    Automation.TYPE.path() + "." + text(key).substring(ENTRY.length()),
                                    name.number(),
                                    key,
                                    value)));
            return Formula.all(all);
        });
    }

    private Formula action(Value.Name category, String word, Node where) {
        PauseAction action = constant(PauseAction.class, word, where);
        return concluded(category + " ", PauseAction.values(), action, decided.action(category, action));
    }

    private Formula entry(String key, Node keyNode, Node value) {
        Optional<Decision> decision = Choice.named(Decision.class, key);
        if (decision.isPresent()) {
            return matches(value, word -> outcome(decision.get(), word, value));
        }
        return switch (key) {
            case "any" -> Formula.any(each(value));
            case "all" -> Formula.all(each(value));
            case "not" -> of(value).not();
            case "route" -> matches(value, word -> route(word, value));
            case "to" ->
                matches(value, word -> {
                    Formula to = decided.party(party(word, value));
                    return free ? space.free("to " + word) : to;
                });
            case "secret" -> matches(value, word -> secret(word, value));
            default -> fact(key, -1, keyNode, value);
        };
    }

    private Formula route(String word, Node where) {
        List<String> ways = new ArrayList<>();
        List.of(Party.values()).forEach(party -> ways.add(party.wireName()));
        ways.add(UNCLEAR);
        Formula route = word.equals(UNCLEAR) ? decided.unclear() : decided.route(party(word, where));
        return concluded("route ", ways.toArray(), word, route);
    }

    private List<Formula> each(Node value) {
        return list(value).stream().map(this::of).toList();
    }

    /** What the rules conclude; of conditions in which they have no say, that it is this one of several things, of which only one can be. */
    private <E> Formula concluded(String what, E[] several, E one, Formula formula) {
        if (!free) {
            return formula;
        }
        List<Formula> all = new ArrayList<>();
        for (E each : several) {
            Formula is = space.free(what + each);
            if (each.equals(one)) {
                all.add(is);
                break;
            }
            all.add(is.not());
        }
        return Formula.all(all);
    }

    private Formula outcome(Decision decision, String word, Node where) {
        Outcome outcome = constant(Outcome.class, word, where);
        if (!decided.outcomes(decision).containsKey(outcome)) {
            throw wrong(where, decision.wireName() + " is never " + word);
        }
        return concluded(decision + " ", Outcome.values(), outcome, decided.outcome(decision, outcome));
    }

    private Party party(String word, Node where) {
        return constant(Party.class, word, where);
    }

    private Formula secret(String word, Node where) {
        List<Formula> any = Space.secretKinds().stream()
                .filter(kind -> word.equals("found") || kind.wireName().equals(word))
                .map(kind -> space.given(Space.secret(kind)))
                .toList();
        if (any.isEmpty()) {
            throw wrong(where, "`" + word + "` is no kind of secret; `found` is any");
        }
        return Formula.any(any);
    }

    private <E extends Choice> E constant(Class<E> type, String word, Node where) {
        return Choice.named(type, word)
                .orElseThrow(() -> wrong(where, "`" + word + "` is nothing that can stand here"));
    }

    /** What a situation says of the field of that path. */
    private Said said(String path, int item, Node where, String otherwise) {
        Field<?> field = fields.get(path);
        if (field == null) {
            throw wrong(where, "`" + path + "` is no fact" + otherwise);
        }
        return new Said(space, field, item, false);
    }

    private Formula fact(String path, int item, Node keyNode, Node value) {
        Said said = said(path, item, keyNode, ", decision or word that is known here");
        try {
            return value instanceof MappingNode
                    ? related(said, value)
                    : matches(value, word -> word(said, word, value));
        } catch (Untranslated e) {
            throw wrong(keyNode, e.getMessage() + " is not translated into formulas");
        }
    }

    private Formula word(Said said, String word, Node where) {
        if (word.equals("unknown")) {
            return said.unknown();
        }
        if (word.equals("empty")) {
            return said.empty();
        }
        Variable variable = space.at(said.path());
        int value = variable.value(word);
        if (word.equals(Variable.GIVEN)) {
            // of an incident, "given" is the section; "none" is known as well
            return value > 0 && variable.values().contains("none") ? variable.is(value) : said.known();
        }
        if (value <= 0) {
            throw wrong(where, "`" + said.path() + "` is never `" + word + "`");
        }
        return variable.is(value);
    }

    /**
     * {@code {not: x}}, {@code {has: x}}, {@code {same|differs|other-first-number|after: path}}, {@code {older: days, than: path}}; of
     * several all have to hold.
     */
    private Formula related(Said said, Node value) {
        Map<String, Node> keys = new LinkedHashMap<>();
        entries(value).forEach(entry -> keys.put(text(entry.getKeyNode()), entry.getValueNode()));
        List<Formula> all = new ArrayList<>();
        keys.forEach((key, operand) -> {
            if (!key.equals("than") || !keys.containsKey("older")) {
                all.add(related(said, key, operand, Optional.ofNullable(keys.get("than"))));
            }
        });
        return Formula.all(all);
    }

    private Formula related(Said said, String key, Node operand, Optional<Node> than) {
        return switch (key) {
            case "not" -> matches(operand, word -> word(said, word, operand)).not();
            case "has" -> matches(operand, word -> has(said, word, operand));
            case "same" -> said.agreesWith(other(said, operand));
            case "differs" -> said.contradicts(other(said, operand));
            case "other-first-number" -> {
                require(said, Kind.VERSION, operand);
                Said other = other(said, operand);
                yield said.known().and(other.known(), said.sameMajor(other).not());
            }
            case "after" -> {
                require(said, Kind.MOMENT, operand);
                yield other(said, operand).before(0, said);
            }
            case "older" -> {
                require(said, Kind.MOMENT, operand);
                if (than.isEmpty() || !text(operand).matches("[0-9]{1,4}")) {
                    throw wrong(operand, "an age is a number of days, and than which time");
                }
                yield said.before(Integer.parseInt(text(operand)), other(said, than.get()));
            }
            default -> throw wrong(operand, "`" + key + "` is nothing that can be asked of a fact");
        };
    }

    private void require(Said said, Kind<?> kind, Node where) {
        if (said.field().kind() != kind) {
            throw wrong(where, "`" + said.path() + "` is no " + kind.name() + ", and cannot be asked that");
        }
    }

    private Formula has(Said said, String word, Node where) {
        return said.elements().entrySet().stream()
                .filter(element -> element.getKey() instanceof Choice choice
                        && choice.wireName().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(where, "`" + said.path() + "` never has `" + word + "`"))
                .getValue();
    }

    /** The fact that this one is compared with: one of the same kind, as others are never the same. */
    private Said other(Said said, Node node) {
        Said other = said(text(node), -1, node, "");
        if (!isSame(said.field().kind(), other.field().kind())) {
            throw wrong(node, "`" + said.path() + "` and `" + other.path() + "` are of different kinds");
        }
        return other;
    }

    private static boolean isSame(Kind<?> one, Kind<?> other) {
        if (one instanceof Kind.OneOf<?> these && other instanceof Kind.OneOf<?> those) {
            return these.type() == those.type();
        }
        return one.equals(other);
    }

    /** A word, one of several words, or none of them. */
    private Formula matches(Node node, Function<String, Formula> word) {
        if (node instanceof SequenceNode) {
            return Formula.any(list(node), each -> word.apply(text(each)));
        }
        if (node instanceof MappingNode && entries(node).size() == 1) {
            NodeTuple only = entries(node).get(0);
            if (text(only.getKeyNode()).equals("not")) {
                return matches(only.getValueNode(), word).not();
            }
        }
        return word.apply(text(node));
    }

    private List<NodeTuple> entries(Node node) {
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            return mapping.getValue();
        }
        throw wrong(node, "keys and values were expected here");
    }

    private List<Node> list(Node node) {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        throw wrong(node, "a list was expected here, with something in it");
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "a word was expected here");
    }

    private RulesException wrong(Node node, String message) {
        return new YamlTexts(file).wrong(node, message);
    }
}
