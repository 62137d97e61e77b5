package dev.holdpoint.packet;

import dev.holdpoint.packet.PacketLists.Allowed;
import dev.holdpoint.packet.PacketLists.Group;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.Shipped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code packets.yaml}. A list that names no field of the format is refused: a slip there would withhold in silence. */
final class PacketListsFile {
    private final Set<String> fields = new HashSet<>();
    private final Map<String, Signal> signals = new LinkedHashMap<>();

    private PacketListsFile() {
        for (Field<?> field : Situation.TYPE.allFields()) {
            if (field.inner().isEmpty()) {
                fields.add(field.path());
            }
        }
    }

    static PacketLists standard() {
        return read(Shipped.rules("packets.yaml"), Shipped.rules("signals.tsv"));
    }

    static PacketLists read(String yaml, String shapes) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object root = new Yaml(new SafeConstructor(options)).load(yaml);
        String digest = Digests.of((yaml + shapes).getBytes(StandardCharsets.UTF_8));
        return new PacketListsFile().lists(map(root, "the file"), Shape.read(shapes), digest);
    }

    private PacketLists lists(Map<?, ?> root, List<Shape> shapes, String digest) {
        map(root.get("shapes"), "shapes").forEach((name, label) -> {
            List<Shape> own =
                    shapes.stream().filter(shape -> shape.signal().equals(name)).toList();
            require(!own.isEmpty(), "rules/signals.tsv has no shape of " + name);
            signals.put(text(name), new Signal(text(name), text(label), own));
        });
        shapes.forEach(shape -> require(signals.containsKey(shape.signal()), shape.signal() + " has no label"));
        Map<?, ?> byName = map(root.get("parties"), "parties");
        EnumMap<Party, Allowed> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parties.put(party, allowed(map(byName.get(party.wireName()), party.wireName())));
        }
        require(byName.size() == parties.size(), "there is a party that nobody knows");
        return new PacketLists(parties, digest);
    }

    private Allowed allowed(Map<?, ?> party) {
        List<Group> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        map(party.get("groups"), "groups").forEach((title, group) -> {
            Map<String, String> labels = new LinkedHashMap<>();
            map(group, text(title)).forEach((path, label) -> {
                require(seen.add(field(path)), text(path) + " is listed twice");
                labels.put(field(path), text(label));
            });
            groups.add(new Group(text(title), Collections.unmodifiableMap(labels)));
        });
        List<String> keeps = new ArrayList<>();
        if (party.containsKey("keeps")) {
            list(party.get("keeps")).forEach(name -> keeps.add(text(name)));
        }
        List<Signal> take = new ArrayList<>();
        List<String> from = new ArrayList<>();
        if (party.containsKey("signals")) {
            Map<?, ?> taken = map(party.get("signals"), "signals");
            for (Object name : list(taken.get("take"))) {
                Signal signal = signals.get(text(name));
                require(signal != null, "there is no shape " + name);
                take.add(Objects.requireNonNull(signal));
            }
            list(taken.get("from")).forEach(path -> from.add(field(path)));
        }
        return new Allowed(List.copyOf(groups), List.copyOf(take), List.copyOf(from), List.copyOf(keeps));
    }

    private String field(@Nullable Object path) {
        String name = text(path);
        require(fields.contains(name), name + " is no field of the format");
        return name;
    }

    private static Map<?, ?> map(@Nullable Object value, String what) {
        return as(Map.class, value, what + " must be a section");
    }

    private static List<?> list(@Nullable Object value) {
        return as(List.class, value, "a list was expected");
    }

    private static String text(@Nullable Object value) {
        return as(String.class, value, "a text was expected");
    }

    private static <T> T as(Class<T> type, @Nullable Object value, String otherwise) {
        require(type.isInstance(value), otherwise);
        return Objects.requireNonNull(type.cast(value));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("rules/packets.yaml: " + otherwise);
        }
    }
}
