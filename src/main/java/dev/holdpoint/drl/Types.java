package dev.holdpoint.drl;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What the types in a rule's conditions have: properties that only look, and no way out to anything else. */
final class Types {
    private static final String OURS = "dev.holdpoint.";

    private Types() {}

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return type instanceof WildcardType wild ? raw(wild.getUpperBounds()[0]) : Object.class;
    }

    /** What a fact or a collection is of. */
    static Type element(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }

    /** The type of a property: an accessor without arguments, called {@code x}, {@code getX} or {@code isX}. */
    static Optional<Type> property(Type owner, String name) {
        Class<?> type = raw(owner);
        if (type == Fact.class) {
            return name.equals("known") || name.equals("unknown") || name.equals("empty")
                    ? Optional.of(boolean.class)
                    : Optional.empty();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return name.equals("size") ? Optional.of(int.class) : Optional.empty();
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String accessor : new String[] {name, "get" + capital, "is" + capital}) {
            for (Method method : type.getMethods()) {
                if (method.getName().equals(accessor) && isAccessor(method)) {
                    return Optional.of(method.getGenericReturnType());
                }
            }
        }
        return Optional.empty();
    }

    /** The properties that there are, for a message. */
    static String properties(Class<?> type) {
        TreeSet<String> names = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (isAccessor(method)) {
                names.add(method.getName());
            }
        }
        return String.join(", ", names);
    }

    private static boolean isAccessor(Method method) {
        Class<?> result = method.getReturnType();
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith(OURS)
                && !method.getName().equals("toString")
                && !method.getName().equals("hashCode")
                && (result == Fact.class
                        || result == Automation.class
                        || result == boolean.class
                        || result == int.class
                        || result == String.class
                        || (result.isEnum() && result.getName().startsWith(OURS))
                        || Collection.class.isAssignableFrom(result));
    }

    /** Whether a value of the one type can be one of the other, as far as can be seen without generics. */
    static boolean fits(Type value, Type wanted) {
        Class<?> from = boxed(raw(value));
        Class<?> to = boxed(raw(wanted));
        return to.isAssignableFrom(from);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
    }
}
