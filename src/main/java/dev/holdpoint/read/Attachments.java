package dev.holdpoint.read;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Draft;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Completes attachments: what a file holds becomes the attachment's text. Files are read once, and only in the situation's folder. */
final class Attachments {
    static final int LARGEST = 4 << 20;
    static final int LARGEST_SUM = 32 << 20;

    private final @Nullable Path folder;
    private int sum;

    Attachments(@Nullable Path folder) {
        this.folder = folder;
    }

    void complete(Problems problems, Draft<?> draft, Node.Mapping mapping, int item) {
        if (Binder.given(mapping, Attachment.NAME) == null) {
            Wrong.needs(problems, Attachment.NAME, mapping, item);
        }
        Node.Entry text = Binder.given(mapping, Attachment.TEXT);
        Node.Entry file = Binder.given(mapping, Attachment.FILE);
        if (text == null && file == null) {
            Wrong.noContent(problems, mapping, item);
        } else if (text != null && file != null) {
            Wrong.twoContents(problems, text, file, item);
        } else if (file != null && file.value instanceof Node.Scalar name && !name.text.isBlank()) {
            String content = AttachedFile.read(problems, folder, name, item, LARGEST_SUM - sum);
            if (content != null) {
                sum += content.length();
                draft.put(Attachment.TEXT, content, file.key.place());
            }
        }
    }
}
