package dev.holdpoint.analyse;

import dev.holdpoint.situation.Field;

/**
 * What a situation says of a field, whichever situation it is.
 *
 * @param field the field
 * @param item the entry of a list that it belongs to, or -1
 * @param blank whether nothing is ever said of it: the entry is known by name alone
 */
record Said(Field<?> field, int item, boolean blank) {
    String path() {
        return Space.path(field, item);
    }
}
